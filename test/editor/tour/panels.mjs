// The part of the tour that looks at the panels beside the text: diagram and table, small and large.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const bungo = { file: 'bungo-15-2024/bab-iii-sekretariat-daerah.perkada', line: 11, column: 15 };
const palangkaRaya = {
    file: 'palangka-raya-13-2024/lampiran-i-sekretariat.perkada',
    line: 18,
    column: 15,
};

/** Walks through both panels with pointer and keyboard. */
export async function tourPanels(screen) {
    await screen.command('View: Show Explorer');
    await walkDiagram(screen, bungo, ['tahapan/sekretariat-daerah', 'pelaporan/pelaporan']);
    await walkTable(screen, bungo);
    await screen.closeAll();
    await save(screen);
    await comeBack(screen);
    await screen.closeAll();
    await screen.command('View: Close Primary Side Bar');
    await openDiagram(screen, palangkaRaya);
    await screen.picture('bagan-palangka-raya');
    await walkTable(screen, palangkaRaya, '-palangka-raya');
    await screen.closeAll();
    await screen.command('View: Show Explorer');
}

/** The diagram as a file, through the dialog of the editor. */
async function save(screen) {
    const panel = await openDiagram(screen, bungo);
    for (const [format, beginning] of [
        ['svg', '<svg '],
        ['png', '\x89PNG'],
    ]) {
        await panel.locator(`#${format}`).click();
        await screen.input.waitFor();
        if (format === 'svg') await screen.picture('bagan-simpan');
        await screen.input.press('Enter');
        const told = await screen.notification('Bagan disimpan sebagai');
        const name = new RegExp(`\\S+\\.${format}`).exec(await told.innerText())?.[0] ?? '';
        const content = readFileSync(join(screen.workspace, name), 'latin1');
        if (!content.startsWith(beginning)) throw new Error(`${name} is no ${format}.`);
        await screen.clearNotifications();
    }
}

/** The panel is there again after the window was loaded anew, with what was chosen in it. */
async function comeBack(screen) {
    const { page } = screen;
    const chosen = 'tahapan/sekretariat-daerah';
    const panel = await screen.webview('#kanvas');
    await panel.locator('#pilihan').selectOption(chosen);
    await panel.locator('#tentang', { hasText: /^Tahapan/i }).waitFor({ state: 'attached' });
    // The editor's own command keeps what is open; a page that is simply loaded again may be older.
    const loaded = page.waitForEvent('load');
    await screen.command('Developer: Reload Window');
    await loaded;
    const again = await screen.webview('#kanvas');
    await again.locator('#tentang', { hasText: /^Tahapan/i }).waitFor({ state: 'attached' });
    await again.locator('g.simpul').first().waitFor();
    const shown = await again.locator('#pilihan').inputValue();
    if (shown !== chosen) throw new Error(`After a reload the panel shows ${shown}.`);
    await screen.picture('bagan-sesudah-muat-ulang');
    await again.locator('#pilihan').selectOption('kursor');
}

export async function openDiagram(screen, { file, line, column }) {
    await screen.open(file);
    await screen.goTo(line, column);
    await screen.command('Perkada: Open Diagram to the Side');
    const panel = await screen.webview('#kanvas');
    await panel.locator('g.simpul[aria-current="location"]').first().waitFor();
    return panel;
}

export async function openTable(screen, { file, line, column }) {
    // Back to the text: a file that is opened while a panel has the focus lands on top of it.
    const name = file.slice(file.lastIndexOf('/') + 1);
    await screen.page.locator(`.tab[data-resource-name="${name}"]`).first().click();
    await screen.goTo(line, column);
    await screen.command('Perkada: Open Table of Placement to the Side');
    const panel = await screen.webview('#bingkai');
    await panel.locator('td').first().waitFor();
    return panel;
}

/** The box at the cursor, along the lines by the keyboard, Enter back to the text; other diagrams. */
async function walkDiagram(screen, place, others) {
    const { page } = screen;
    const panel = await openDiagram(screen, place);
    await screen.picture('bagan');
    await panel.locator('g.simpul[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('g');
    await panel.locator('g.garis[data-unsur]:focus').waitFor();
    await screen.picture('bagan-garis');
    await page.keyboard.press('Escape');
    for (const key of ['+', '+']) await page.keyboard.press(key);
    await panel.locator('g.simpul[data-unsur]:focus').waitFor();
    await screen.picture('bagan-papan-ketik');
    await page.keyboard.press('0');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    for (const id of others) {
        const before = await panel.locator('#tentang').textContent();
        await panel.locator('#pilihan').selectOption(id);
        await panel.locator('#tentang').filter({ hasNotText: before }).waitFor();
        await screen.picture(`bagan-${id.split('/')[0]}`);
    }
    await panel.locator('#pilihan').selectOption('kursor');
}

/** From cell to cell by the keyboard, by susunan and by post. */
async function walkTable(screen, place, suffix = '') {
    const { page } = screen;
    const panel = await openTable(screen, place);
    await panel.locator('[aria-current="location"]').first().waitFor();
    await screen.picture(`tabel${suffix}`);
    await panel.locator('[tabindex="0"]').first().focus();
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await panel.locator('td:focus').waitFor();
    await screen.picture(`tabel-papan-ketik${suffix}`);
    const before = await panel.locator('#tentang').textContent();
    await panel.locator('#tampilan').selectOption('jabatan');
    await panel.locator('#pilihSusunan').waitFor();
    await panel.locator('#tentang').filter({ hasNotText: before }).waitFor();
    await screen.picture(`tabel-jabatan${suffix}`);
    await panel.locator('#tampilan').selectOption('susunan');
}
