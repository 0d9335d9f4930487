// A tour of the screen, as a drafter sees it: what only an eye can judge is kept as pictures.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as engine } from 'playwright-core';
import { startServer } from '../support/server.mjs';
import { browserArguments, unpackForWeb } from '../support/suite.mjs';
import { chromium, from } from '../support/tools.mjs';
import { tourPanels } from './panels.mjs';
import { tourResults } from './results.mjs';
import { Screen } from './screen.mjs';
import { tourTesting } from './testing.mjs';
import { tourText } from './text.mjs';
import { themes, tourThemes } from './themes.mjs';
import { tourViews } from './views.mjs';

/** The parts in their order; each begins and ends without an open editor. */
const parts = {
    teks: tourText,
    tampilan: tourViews,
    uji: tourTesting,
    panel: tourPanels,
    hasil: tourResults,
    tema: tourThemes,
};

/** The regulations that lie in the workspace, in a folder each. */
const examples = ['bungo-15-2024', 'palangka-raya-13-2024'];

/**
 * Walks through the editor in one host; fails when something that must be seen is not there. Of
 * PERKADA_TUR only the parts that it names are walked, for whoever works on these.
 */
export async function runTour({ vsix, kind }) {
    const started = Date.now();
    const chosen = process.env.PERKADA_TUR?.split(',') ?? Object.keys(parts);
    const pictures = from(`screenshots/${kind}`);
    mkdirSync(pictures, { recursive: true });
    // What an earlier run has left would pass for what this one saw.
    for (const name of readdirSync(pictures)) rmSync(join(pictures, name));
    const server = await startServer({
        vsix,
        install: kind === 'desktop',
        examples,
        moreSettings: {
            'workbench.colorTheme': themes.terang.title,
            'workbench.reduceMotion': 'on',
            'editor.fontSize': 13,
            // A cursor that blinks makes two pictures of one state.
            'editor.cursorBlinking': 'solid',
            'files.autoSave': 'off',
            // What is offered while one types would lie over what is to be seen.
            'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
            'editor.suggestOnTriggerCharacters': false,
            // What one part changes for a scenario to fail is not there for the next.
            'testing.saveBeforeTest': false,
        },
    });
    const browser = await engine.launch({ executablePath: chromium(), args: browserArguments });
    try {
        const page = await browser.newPage({
            viewport: { width: 1280, height: 800 },
            deviceScaleFactor: Number(process.env.PERKADA_SKALA ?? 1),
            locale: 'id-ID',
        });
        // A machine that does other work besides is slow, which is no fault of what is shown.
        page.setDefaultTimeout(90_000);
        // Leaving a text that is not saved asks whether one really wants to.
        page.on('dialog', (dialog) => void dialog.accept());
        const query = new URLSearchParams({ folder: server.workspace });
        if (kind === 'web') {
            const path = `vscode-remote://127.0.0.1:${server.port}${unpackForWeb(vsix)}`;
            const payload = [
                ['extensionDevelopmentPath', path],
                ['extensionDevelopmentKind', 'web'],
            ];
            query.set('payload', JSON.stringify(payload));
        }
        const address = `${server.origin}/?${query}`;
        const screen = new Screen(page, pictures, server.workspace);
        const failed = [];
        await page.goto(address);
        for (const name of chosen) {
            const begun = Date.now();
            try {
                await page.locator('.explorer-folders-view, .part.sidebar .pane').first().waitFor();
                await parts[name](screen);
                await screen.closeAll();
                console.log(`  ${name}: ${Math.round((Date.now() - begun) / 1000)} s`);
            } catch (error) {
                console.error(`  ✗ ${name}: ${error.stack ?? error}`);
                failed.push(name);
                await screen.picture(`gagal-${name}`).catch(() => undefined);
                // The other parts are looked at all the same, in an editor as it was at first.
                await page.goto(address);
            }
        }
        console.log(`  ${screen.number} gambar dalam ${Math.round((Date.now() - started) / 1000)} s`);
        if (failed.length > 0) throw new Error(`Bagian tur yang gagal: ${failed.join(', ')}`);
    } finally {
        await browser.close();
        await server.stop();
    }
}
