// The part of the tour that makes something: a new regulation, a comparison, generated files; the first steps.
const sekretariat = 'bungo-15-2024/bab-iii-sekretariat-daerah.perkada';

export async function tourResults(screen) {
    await newRegulation(screen);
    await comparison(screen);
    await generated(screen);
    await walkthrough(screen);
}

/** A new regulation is asked for and written. */
async function newRegulation(screen) {
    const { page } = screen;
    await screen.command('Perkada: New Regulation');
    await screen.pick('Peraturan Bupati');
    for (const [asked, answer] of [
        ['daerah', 'Muara Contoh'],
        ['nomor', '7/2026'],
    ]) {
        await page.locator('.quick-input-widget', { hasText: new RegExp(asked, 'i') }).waitFor();
        await screen.input.fill(answer);
        await page.keyboard.press('Enter');
    }
    await screen.tab('muara-contoh-7-2026.perkada');
    await screen.activeText.locator('.codelens-decoration, .view-line').first().waitFor();
    await screen.picture('peraturan-baru');
    await screen.notification('Ditulis di');
    await screen.picture('peraturan-baru-kabar');
    await screen.clearNotifications();
    await screen.closeAll();
}

/** Two regulations that are there, by what they say. */
async function comparison(screen) {
    const { page } = screen;
    await screen.open(sekretariat);
    await screen.command('Perkada: Compare Regulations');
    await screen.pick('Bungo');
    await screen.rows.filter({ hasText: 'Palangka Raya' }).first().waitFor();
    await screen.pick('Palangka Raya');
    await page.locator('.tab.active', { hasText: 'Perbandingan' }).waitFor();
    const report = await screen.webview('table');
    await report.locator('h1', { hasText: 'Perbandingan' }).waitFor();
    await screen.picture('perbandingan');
    await screen.closeAll();
}

/** The kinds are chosen from a list; what was written is told, and one file is looked at. */
async function generated(screen) {
    const { page } = screen;
    await screen.open(sekretariat);
    await screen.command('Perkada: Generate the Annex, Diagrams or Other Files');
    await screen.rows.filter({ hasText: 'lampiran' }).first().waitFor();
    await screen.picture('hasilkan-pilihan');
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    const told = await screen.notification('berkas ditulis ke');
    await screen.picture('hasilkan-selesai');
    await told.getByRole('button', { name: 'Lihat bagan' }).click();
    await page.locator('.tab.active', { hasText: '.svg' }).waitFor();
    await screen.webview('img');
    await screen.rest();
    await screen.picture('hasilkan-bagan');
    await screen.closeAll();
}

/** The first steps, as a drafter finds them. */
async function walkthrough(screen) {
    const { page } = screen;
    await screen.command('Welcome: Open Walkthrough');
    await screen.pick('Perkada');
    await page.locator('.getting-started-step.expanded').first().waitFor();
    await screen.picture('langkah-pertama');
}
