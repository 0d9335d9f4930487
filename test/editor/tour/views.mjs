// The part of the tour that shows the trees of the extension and the text beside its model.
const sekretariat = 'bungo-15-2024/bab-iii-sekretariat-daerah.perkada';

export async function tourViews(screen) {
    await openModelAndText(screen);
    await screen.picture('naskah-di-samping');
    await screen.closeAll();
    await coverage(screen);
}

/** The rule that the cursor stands on, in the tree, and beside it the provision that it rests on. */
export async function openModelAndText(screen) {
    const { page } = screen;
    await screen.open(sekretariat);
    await screen.command('Perkada: Show the Model Explorer');
    await screen.goTo(36, 20);
    // The tree follows the cursor down to the rule.
    await screen.treeItem(/di bawah Kepala Bagian/).waitFor();
    await screen.command('Perkada: Open the Text Beside the Model');
    await page.locator('.tab[data-resource-name="bungo-15-2024.naskah"]').waitFor();
    await screen.goTo(31, 20);
    await page.locator('.view-line', { hasText: /a\.\s+Ahli\sMadya/ }).waitFor();
}

/** Which provisions the model carries, and where one of them stands. */
async function coverage(screen) {
    const { page } = screen;
    await screen.command('Perkada: Show the Model Explorer');
    const view = page.locator('.part.sidebar .pane', { hasText: 'Coverage of the Text' });
    for (const name of [/^Peraturan Wali Kota/, /^Dimuat \d|^Dimuat/]) {
        const row = view.getByRole('treeitem', { name }).first();
        await row.click();
        if ((await row.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight');
    }
    await view
        .getByRole('treeitem', { name: /^Pasal \d/ })
        .first()
        .click();
    await page.locator('.tab.active', { hasText: '.naskah' }).waitFor();
    await screen.rest();
    await screen.picture('cakupan-naskah');
}
