// The part of the tour that runs scenarios: one made to fail, its difference and its explanation, coverage.
export async function tourTesting(screen) {
    const { page } = screen;
    await failOne(screen);
    await screen.command('Testing: Focus on Test Explorer View');
    await page.locator('.test-explorer').waitFor();
    const message = await failureAt(screen);
    await screen.picture('uji-gagal');
    await message.click();
    await screen.rest();
    const peek = page.locator('.test-output-peek');
    await peek.locator('.monaco-diff-editor .view-line').first().waitFor();
    await screen.picture('uji-beda');
    // The next message of the same failure says how the answer came about.
    await screen.command('Test: Go to Next Test Failure');
    await peek.filter({ hasText: 'Dari mana jawabannya' }).waitFor();
    await screen.picture('uji-penjelasan');

    await screen.command('Test: Run All Tests');
    await page.locator('.test-explorer').getByRole('treeitem').nth(3).waitFor();
    await screen.picture('pengujian');
    await screen.command('Test: Run All Tests with Coverage');
    await page.locator('.part.sidebar .pane', { hasText: 'Test Coverage' }).first().waitFor();
    await screen.open('bungo-15-2024/bab-iii-sekretariat-daerah.perkada');
    await page.locator('.coverage-deco-gutter').first().waitFor({ state: 'attached' });
    await screen.picture('pengujian-cakupan');
    await screen.command('Test: Clear All Results');
    await screen.closePanel();
    await screen.command('View: Show Explorer');
}

/** Another superior than the rule gives is expected, and the scenario is run from its lens. */
export async function failOne(screen) {
    const { page } = screen;
    await screen.open('bungo-15-2024/uji.perkada');
    const lens = page.locator('.codelens-decoration:visible', { hasText: 'Jalankan uji ini' }).first();
    await lens.waitFor();
    await screen.goTo(8, 27);
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('Sekda');
    await page.keyboard.press('Escape');
    await screen.activeText.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    await lens.click();
    await failureAt(screen);
}

/** What is said at the end of the line that was not met. */
export async function failureAt(screen) {
    const message = screen.page.locator('.test-error-content-widget').first();
    await message.waitFor();
    await screen.rest();
    return message;
}
