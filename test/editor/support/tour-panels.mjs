// The part of the tour that looks at the panels beside the text: diagram and table.
import { chooseTheme, closeAll } from './tour-views.mjs';

/** Walks through both panels with pointer and keyboard, then shows them in every theme. */
export async function tourPanels(tour, themes) {
    const place = { file: 'bab-iii-sekretariat-daerah.perkada', line: 11 };
    await walkDiagram(tour, { ...place, others: ['tahapan/sekretariat-daerah', 'pelaporan/pelaporan'] });
    await walkTable(tour, place);
    for (const [name, [theme, shown]] of Object.entries(themes).reverse()) {
        await closeAll(tour);
        await chooseTheme(tour, theme, shown);
        await showBoth(tour, { file: 'bab-vi-dinas-badan.perkada', line: 15, name });
    }
    await closeAll(tour);
}

/** The page inside a panel: a frame within the frame that the editor makes for every webview. */
async function panelPage(page, mark) {
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
        for (const frame of page.frames()) {
            const found = frame.locator(mark).first();
            if (await found.isVisible().catch(() => false)) return frame;
        }
        await page.waitForTimeout(200);
    }
    throw new Error(`No panel with ${mark} came up.`);
}

async function openDiagram(tour, { file, line }) {
    await tour.open(file);
    await tour.goTo(line, 15);
    await tour.command('Perkada: Open Diagram to the Side');
    const panel = await panelPage(tour.page, '#kanvas');
    await panel.locator('g.simpul[data-unsur]').first().waitFor({ timeout: 60_000 });
    return panel;
}

async function openTable(tour, { file }) {
    // Back to the text: a file that is opened while a panel has the focus lands on top of it.
    await tour.page.locator(`.tab[data-resource-name="${file}"]`).first().click();
    await tour.command('Perkada: Open Table of Placement to the Side');
    const panel = await panelPage(tour.page, '#bingkai');
    await panel.locator('td').first().waitFor({ timeout: 60_000 });
    return panel;
}

/** The box at the cursor, along the lines by the keyboard, Enter back to the text; other diagrams. */
export async function walkDiagram(tour, { file, line, others }) {
    const { page } = tour;
    await closeAll(tour);
    const panel = await openDiagram(tour, { file, line });
    await panel.locator('g.simpul[aria-current="location"]').first().waitFor();
    await tour.picture('bagan');
    await panel.locator('g.simpul[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('g');
    await panel.locator('g.garis[data-unsur]:focus').waitFor();
    await tour.picture('bagan-garis');
    await page.keyboard.press('Escape');
    for (const key of ['+', '+']) await page.keyboard.press(key);
    await panel.locator('g.simpul[data-unsur]:focus').waitFor();
    await tour.picture('bagan-papan-ketik');
    await page.keyboard.press('0');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    for (const id of others) {
        await panel.locator('#pilihan').selectOption(id);
        await page.waitForTimeout(1_500);
        await tour.picture(`bagan-${id.split('/')[0]}`);
    }
    await panel.locator('#pilihan').selectOption('kursor');
}

/** From cell to cell by the keyboard, by susunan and by post. */
export async function walkTable(tour, place) {
    const panel = await openTable(tour, place);
    await panel.locator('[tabindex="0"]').first().focus();
    for (const key of ['ArrowDown', 'ArrowDown']) await tour.page.keyboard.press(key);
    await tour.picture('tabel');
    await panel.locator('#tampilan').selectOption('jabatan');
    await panel.locator('#pilihSusunan').waitFor();
    await tour.page.waitForTimeout(1_000);
    await tour.picture('tabel-jabatan');
    await panel.locator('#tampilan').selectOption('susunan');
}

/** Both panels in the theme that is on, the keyboard within them. */
export async function showBoth(tour, { file, line, name }) {
    const diagram = await openDiagram(tour, { file, line });
    await diagram.locator('g.simpul[tabindex="0"]').focus();
    await tour.page.keyboard.press('ArrowDown');
    await tour.picture(`bagan-${name}`);
    const table = await openTable(tour, { file });
    await table.locator('[tabindex="0"]').first().focus();
    await tour.page.keyboard.press('ArrowDown');
    await tour.picture(`tabel-${name}`);
}
