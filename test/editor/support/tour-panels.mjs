// The part of the tour that looks at the panels beside the text.

/** The page inside a panel: a frame within the frame that the editor makes for every webview. */
export async function panelPage(page, mark) {
    for (let attempt = 0; attempt < 100; attempt++) {
        for (const frame of page.frames()) {
            if (
                await frame
                    .locator(mark)
                    .count()
                    .catch(() => 0)
            )
                return frame;
        }
        await page.waitForTimeout(200);
    }
    throw new Error(`No panel with ${mark} came up.`);
}

/**
 * Opens the diagram and the table beside the text, walks through them with the keyboard, and back.
 * `tour` is the walk through the editor: open, goTo, command, picture.
 */
export async function walkPanels(tour, { file, line, procedure, prefix = '' }) {
    const { page } = tour;
    await tour.command('View: Close All Editors');
    await tour.open(file);
    await tour.goTo(line, 15);
    await tour.command('Perkada: Open Diagram to the Side');
    const diagram = await panelPage(page, '#kanvas');
    await diagram.locator('g.simpul[data-unsur]').first().waitFor({ timeout: 60_000 });
    await diagram.locator('g[aria-current="location"]').first().waitFor();
    await tour.picture(`${prefix}bagan`);
    // The keyboard goes along the lines; Enter leads back to the text.
    await diagram.locator('g.simpul[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('g');
    await page.keyboard.press('Escape');
    for (const key of ['+', '+']) await page.keyboard.press(key);
    await diagram.locator('g.simpul[data-unsur]:focus').waitFor();
    await tour.picture(`${prefix}bagan-papan-ketik`);
    await page.keyboard.press('0');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    if (procedure) {
        await diagram.locator('#pilihan').selectOption(procedure);
        await diagram.locator('g.tanda').first().waitFor();
        await tour.picture(`${prefix}bagan-prosedur`);
        await diagram.locator('#pilihan').selectOption('pelaporan/pelaporan');
        await diagram.locator('#tentang', { hasText: 'PELAPORAN' }).waitFor();
        await tour.picture(`${prefix}bagan-pelaporan`);
        await diagram.locator('#pilihan').selectOption('kursor');
    }
    await tour.open(file);
    await tour.command('Perkada: Open Table of Placement to the Side');
    const table = await panelPage(page, '#bingkai');
    await table.locator('td').first().waitFor({ timeout: 60_000 });
    await table.locator('td[tabindex="0"], th[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tour.picture(`${prefix}tabel`);
    await table.locator('#tampilan').selectOption('jabatan');
    await table.locator('#pilihSusunan').waitFor();
    await page.waitForTimeout(500);
    await tour.picture(`${prefix}tabel-jabatan`);
    await table.locator('#tampilan').selectOption('susunan');
}
