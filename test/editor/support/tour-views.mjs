// The part of the tour that shows the views: explorer, coverage, the text beside the model, Testing, comparison.

/** Walks through the views of the extension in every theme; `tour` is the one that walks the rest. */
export async function tourViews(tour, themes) {
    const { page } = tour;
    const item = (name) => page.getByRole('treeitem', { name }).first();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    await tour.open('bab-iii-sekretariat-daerah.perkada');
    await page.locator('.codelens-decoration').first().waitFor({ timeout: 60_000 });
    await tour.command('Perkada: Show the Model Explorer');
    await item(/^Peraturan Bupati Bungo/).waitFor({ timeout: 60_000 });
    await tour.goTo(32, 20);
    // The tree follows the cursor down to the rule.
    await item(/di bawah Kepala Bagian/).waitFor();
    await tour.picture('penjelajah');
    await tour.command('Perkada: Open the Text Beside the Model');
    await page.locator('.tab[data-resource-name="bungo-15-2024.naskah"]').waitFor();
    await tour.goTo(31, 20);
    await page.waitForTimeout(1_500);
    await tour.picture('naskah-di-samping');
    await closeAll(tour);
    await testing(tour);
    await closeAll(tour);
    await tour.command('Perkada: Show the Model Explorer');
    await tour.open('bab-iii-sekretariat-daerah.perkada');
    await tour.goTo(32, 20);
    await tour.command('Perkada: Open the Text Beside the Model');
    for (const [name, [theme, shown]] of Object.entries(themes).reverse()) {
        await chooseTheme(tour, theme, shown);
        await page.waitForTimeout(1_000);
        await tour.picture(`tampilan-${name}`);
    }
    await chooseTheme(tour, ...themes.terang);
    await closeAll(tour);
    await comparison(tour);
    await walkthrough(tour);
}

/** The first steps, as a drafter finds them. */
async function walkthrough(tour) {
    const { page } = tour;
    await tour.command('Welcome: Open Walkthrough');
    await page
        .locator('.quick-input-list .monaco-list-row', { hasText: /Perkada/ })
        .first()
        .click();
    await page.locator('.getting-started-step').first().waitFor();
    await page.waitForTimeout(1_500);
    await tour.picture('langkah-pertama');
    await closeAll(tour);
}

/** A new regulation is written, and compared with the one that is there. */
async function comparison(tour) {
    const { page } = tour;
    await tour.command('Perkada: New Regulation');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Peraturan Bupati' }).click();
    for (const answer of ['Muara Contoh', '7/2026']) {
        await page.waitForTimeout(700);
        await page.keyboard.type(answer);
        await page.waitForTimeout(300);
        await page.keyboard.press('Enter');
    }
    await page.locator('.tab[data-resource-name="muara-contoh-7-2026.perkada"]').waitFor();
    await page.waitForTimeout(2_000);
    await tour.picture('peraturan-baru');
    await tour.command('Perkada: Compare Regulations');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    for (const name of ['Muara Contoh', 'Bungo']) {
        await rows.filter({ hasText: name }).first().click();
        await page.waitForTimeout(700);
    }
    await page.locator('.tab', { hasText: 'Perbandingan' }).first().waitFor();
    await page.waitForTimeout(2_500);
    await tour.picture('perbandingan');
    await closeAll(tour);
}

/** Scenarios: one made to fail, all run, with and without coverage. */
async function testing(tour) {
    const { page } = tour;
    await tour.open('uji.perkada');
    const lens = page.locator('.codelens-decoration', { hasText: 'Jalankan uji ini' }).first();
    await lens.waitFor({ timeout: 30_000 });
    await tour.goTo(8, 27);
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('Sekda');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(2_500);
    await lens.click();
    await page
        .locator('.test-error-content-widget, .inline-test-message')
        .first()
        .waitFor({ timeout: 15_000 })
        .catch(() => undefined);
    await tour.command('Test: Go to Next Test Failure');
    await page.waitForTimeout(2_000);
    await tour.picture('uji-gagal');
    await page.keyboard.press('Escape');
    await tour.command('Test: Run All Tests');
    await page.waitForTimeout(4_000);
    await tour.command('Testing: Focus on Test Explorer View');
    await page.waitForTimeout(1_000);
    await tour.picture('pengujian');
    await tour.command('Test: Run All Tests with Coverage');
    await page.waitForTimeout(5_000);
    await tour.open('bab-iii-sekretariat-daerah.perkada');
    await page.waitForTimeout(1_000);
    await tour.picture('pengujian-cakupan');
    await tour.open('uji.perkada');
    await tour.command('File: Revert File');
}

export async function closeAll(tour) {
    await tour.command('View: Close All Editors');
    await tour.page.waitForTimeout(500);
}

export async function chooseTheme(tour, theme, shown) {
    const { page } = tour;
    await tour.command('Preferences: Color Theme');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.keyboard.type(theme);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: theme }).first().click();
    await page.locator(`.monaco-workbench.${shown}`).waitFor();
}
