// The part of the tour that reads and repairs a text: findings, explanations, jumps, the reporting line.
const bungo = (name) => `bungo-15-2024/${name}`;

export async function tourText(screen) {
    const { page } = screen;
    await screen.open(bungo('kasus.perkada'));
    await screen.goTo(52, 12);
    await screen.activeText.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    await screen.hover('tidak dapat menjadi ketua');
    await screen.picture('temuan');
    await screen.rest();
    await screen.goTo(19, 10);
    await screen.hover(/Garis pelaporan.*Bupati/s);
    await screen.picture('keterangan-pegawai');
    await screen.rest();
    await reportingLine(screen);

    await screen.open(bungo('kasus.perkada'));
    await screen.goTo(7, 90);
    await page.keyboard.press('F12');
    await screen.tab('bab-vi-dinas-badan.perkada');
    await screen.picture('lompat-ke-susunan');

    await screen.open(bungo('bab-iii-sekretariat-daerah.perkada'));
    await screen.goTo(11, 15);
    await screen.hover(/Garis pelaporan.*Bupati/s);
    await screen.picture('keterangan-jabatan');
    await screen.rest();
    await screen.goTo(32, 22);
    await page.keyboard.press('F12');
    await screen.tab('bungo-15-2024.naskah');
    await screen.activeText.locator('.view-line', { hasText: /a\.\s+Ahli\sMadya/ }).waitFor();
    await screen.picture('lompat-ke-pasal');

    await exercise(screen);
    await screen.command('Perkada: Check the Whole Workspace');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await screen.picture('daftar-masalah');
    await screen.closePanel();
}

/** From an official up to the Bupati, in the tree of calls. */
async function reportingLine(screen) {
    await screen.command('Perkada: Show the Reporting Line');
    for (const name of [/^Kepala Bidang/, /^Kepala Dinas/]) {
        await screen.treeItem(name).click();
        await screen.page.keyboard.press('ArrowRight');
    }
    await screen.treeItem(/^Bupati/).waitFor();
    await screen.rest();
    await screen.picture('garis-pelaporan');
    await screen.command('View: Show Explorer');
}

/** The last of the first steps: a finding repaired from the keyboard. */
async function exercise(screen) {
    const { page } = screen;
    await screen.command('Perkada: Open the Exercise');
    const finding = screen.activeText.locator('.squiggly-error').first();
    await finding.waitFor({ state: 'attached' });
    await screen.goTo(12, 72);
    const fix = page.locator('.action-widget', { hasText: 'Ganti dengan ‘KepalaBidang’' });
    for (let tries = 0; tries < 5 && !(await fix.isVisible()); tries++) {
        await page.keyboard.press('Control+.');
        await fix.waitFor({ timeout: 10_000 }).catch(() => undefined);
    }
    await fix.waitFor();
    await screen.picture('perbaikan');
    await page.keyboard.press('Enter');
    await finding.waitFor({ state: 'detached' });
    await screen.picture('latihan-selesai');
}
