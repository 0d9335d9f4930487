// The part of the tour that shows the views: explorer, Testing, coverage, the text beside the model, comparison.

/** Walks through the views of the extension; `tour` is the one that walks the rest. */
export async function tourViews(tour) {
    const { page } = tour;
    await tour.command('Perkada: Show the Model Explorer');
    const pane = page.locator('.pane', { has: page.locator('[aria-label^="Peraturan Section"]') });
    const item = (name) => page.getByRole('treeitem', { name }).first();
    await item(/^Peraturan Bupati Bungo/).waitFor({ timeout: 60_000 });
    await tour.open('bab-iii-sekretariat-daerah.perkada');
    await tour.goTo(32, 20);
    // The tree follows the cursor down to the rule.
    await item(/^Ahli Muda, .*di bawah Kepala Bagian/).waitFor();
    await tour.picture('penjelajah');
    await item(/^Sekretaris Daerah/).click();
    await tour.picture('penjelajah-jabatan');

    await tour.command('Perkada: Open the Text Beside the Model');
    await page.locator('.tab[data-resource-name="bungo-15-2024.naskah"]').waitFor();
    await tour.goTo(31, 20);
    await page.waitForTimeout(1_000);
    await tour.picture('naskah-di-samping');

    await tour.open('uji.perkada');
    await page
        .locator('.codelens-decoration', { hasText: /uji|scenario/i })
        .first()
        .waitFor();
    await breakScenario(tour);
    await tour.command('Test: Run All Tests');
    await page.waitForTimeout(4_000);
    await tour.command('Testing: Focus on Test Explorer View');
    await page.waitForTimeout(1_000);
    await tour.picture('pengujian');
    await tour.command('Test: Run All Tests with Coverage');
    await page.waitForTimeout(4_000);
    await tour.open('bab-iii-sekretariat-daerah.perkada');
    await tour.picture('pengujian-cakupan');
    await tour.command('Perkada: Show the Model Explorer');
    void pane;
}

/** An expectation that does not hold, so that a failure can be seen. */
async function breakScenario(tour) {
    await tour.goTo(8, 28);
    await tour.page.keyboard.press('Control+Shift+ArrowRight');
    await tour.page.keyboard.type('Sekda');
    await tour.page.waitForTimeout(1_500);
}
