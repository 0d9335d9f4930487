// The part of the tour that runs scenarios: one made to fail, its difference and its explanation, coverage.
import { isSeen } from './screen.mjs';

export async function tourTesting(screen) {
    const { page } = screen;
    await failOne(screen);
    await screen.command('Testing: Focus on Test Explorer View');
    await page.locator('.test-explorer').waitFor();
    await screen.picture('uji-gagal');
    await failure(screen).click();
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
    await screen.closeAll();
    await screen.command('Test: Clear All Results');
    await screen.closePanel();
    await runByItself(screen);
    await screen.command('View: Show Explorer');
}

/** Scenarios that are run whenever a regulation changes: nobody asks for a run, and each is told of. */
async function runByItself(screen) {
    const { page } = screen;
    await screen.command('Test: Start Continuous Run');
    await screen.pick('Jalankan');
    await page.locator('.quick-input-widget', { hasText: '1 Selected' }).waitFor();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await expectAnother(screen);
    await failure(screen).waitFor();
    await screen.picture('uji-terus-menerus');
    await screen.command('File: Revert File');
    await failure(screen).waitFor({ state: 'detached' });
    await screen.command('Test: Stop Continuous Run');
    await screen.command('Test: Clear All Results');
}

/** A scenario expects another superior than the rule gives, and is run from its lens. */
export async function failOne(screen) {
    const lens = await expectAnother(screen);
    for (let tries = 0; tries < 5; tries++) {
        // Lenses are made anew after an edit, and a click on one that is leaving runs nothing.
        await lens.click();
        await screen.rest();
        if (await isSeen(failure(screen), 15_000)) return;
    }
    throw new Error('The scenario did not fail.');
}

async function expectAnother(screen) {
    const { page } = screen;
    await screen.open('bungo-15-2024/uji.perkada');
    const lens = page.locator('.codelens-decoration:visible', { hasText: 'Jalankan uji ini' }).first();
    await screen.goTo(8, 27);
    await lens.waitFor();
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('Sekda');
    await screen.activeText.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    return lens;
}

/** What is said at the end of the line that was not met. */
const failure = (screen) => screen.page.locator('.test-error-content-widget').first();
