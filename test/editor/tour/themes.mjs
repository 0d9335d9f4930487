// The part of the tour that shows the same things in every theme.
import { openDiagram, openTable } from './panels.mjs';
import { failOne } from './testing.mjs';
import { openModelAndText } from './views.mjs';

/** Each theme, and the class by which the page shows that it is on. */
export const themes = {
    terang: { title: 'Light Modern', shown: 'vs' },
    gelap: { title: 'Dark Modern', shown: 'vs-dark' },
    'kontras-gelap': { title: 'Dark High Contrast', shown: 'hc-black' },
    'kontras-terang': { title: 'Light High Contrast', shown: 'hc-light' },
};

const dinas = { file: 'bungo-15-2024/bab-vi-dinas-badan.perkada', line: 15, column: 15 };

export async function tourThemes(screen) {
    for (const [name, theme] of Object.entries(themes)) {
        await screen.chooseTheme(theme);
        await openModelAndText(screen);
        await screen.picture(`tampilan-${name}`);
        await screen.closeAll();
        await screen.command('View: Show Explorer');
        await showPanels(screen, name);
        await screen.closeAll();
        await failOne(screen);
        await screen.picture(`uji-${name}`);
        await screen.closeAll();
    }
    await screen.chooseTheme(themes.terang);
}

/** Both panels, the keyboard within them. */
async function showPanels(screen, name) {
    const { page } = screen;
    const diagram = await openDiagram(screen, dinas);
    await diagram.locator('g.simpul[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await diagram.locator('g.simpul:focus').waitFor();
    await screen.picture(`bagan-${name}`);
    const table = await openTable(screen, dinas);
    await table.locator('[tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowDown');
    await table.locator('td:focus, th:focus').waitFor();
    await screen.picture(`tabel-${name}`);
}
