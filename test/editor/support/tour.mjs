// A tour of the screen, as a drafter sees it: what only an eye can judge is kept as pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as engine } from 'playwright-core';
import { startServer } from './server.mjs';
import { browserArguments, unpackForWeb } from './suite.mjs';
import { chromium, from } from './tools.mjs';
import { tourPanels } from './tour-panels.mjs';
import { tourViews } from './tour-views.mjs';

/** Each theme, and the class by which the page shows that it is on. */
const themes = {
    terang: ['Light Modern', 'vs'],
    gelap: ['Dark Modern', 'vs-dark'],
    kontras: ['Dark High Contrast', 'hc-black'],
};

/** Walks through the editor in one host; fails when something that must be seen is not there. */
export async function runTour({ vsix, kind }) {
    const pictures = from(`screenshots/${kind}`);
    mkdirSync(pictures, { recursive: true });
    const server = await startServer({
        vsix,
        install: kind === 'desktop',
        moreSettings: { 'workbench.colorTheme': themes.terang[0], 'editor.fontSize': 13 },
    });
    const browser = await engine.launch({ executablePath: chromium(), args: browserArguments });
    try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'id-ID' });
        // A machine that does other work besides is slow, which is no fault of what is shown.
        page.setDefaultTimeout(90_000);
        const query = new URLSearchParams({ folder: server.workspace });
        if (kind === 'web') {
            const path = `vscode-remote://127.0.0.1:${server.port}${unpackForWeb(vsix)}`;
            const payload = [
                ['extensionDevelopmentPath', path],
                ['extensionDevelopmentKind', 'web'],
            ];
            query.set('payload', JSON.stringify(payload));
        }
        await page.goto(`${server.origin}/?${query}`);
        const tour = new Tour(page, pictures);
        try {
            // One part of the tour alone, for whoever works on that part.
            if (process.env.PERKADA_TUR === 'tampilan') await tourViews(tour, themes);
            else await tour.walk();
        } catch (error) {
            await tour.picture('gagal');
            throw error;
        }
    } finally {
        await browser.close();
        await server.stop();
    }
}

class Tour {
    constructor(page, pictures) {
        this.page = page;
        this.pictures = pictures;
        this.number = 0;
    }

    async picture(name) {
        this.number++;
        await this.page.waitForTimeout(400);
        const file = `${String(this.number).padStart(2, '0')}-${name}.png`;
        await this.page.screenshot({ path: join(this.pictures, file) });
        console.log(`  ✓ ${file}`);
    }

    /** Opens a file of the workspace by name. */
    async open(name) {
        await this.page.keyboard.press('Control+P');
        await this.page.locator('.quick-input-widget input').waitFor();
        await this.page.keyboard.type(name);
        await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
        await this.page.waitForTimeout(300);
        await this.page.keyboard.press('Enter');
        await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    }

    /** Runs a command by the title that it has in an English editor. */
    async command(title) {
        await this.page.keyboard.press('F1');
        await this.page.locator('.quick-input-widget input').waitFor();
        await this.page.keyboard.type(title);
        const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title });
        await row.first().click();
    }

    /** Puts the cursor on a line and column of the active editor. */
    async goTo(line, column) {
        await this.page.keyboard.press('Control+G');
        await this.page.locator('.quick-input-widget input').waitFor();
        await this.page.keyboard.type(`${line}:${column}`);
        await this.page.waitForTimeout(200);
        await this.page.keyboard.press('Enter');
        await this.page.waitForTimeout(200);
    }

    async walk() {
        const { page } = this;
        await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
        await this.open('kasus.perkada');
        const inDocument = (text) => page.locator('.view-line span span', { hasText: text });
        await this.goTo(52, 12);
        await page.locator('.squiggly-error').first().waitFor({ state: 'attached', timeout: 60_000 });
        await inDocument('Lestari').last().hover();
        await page.locator('.monaco-hover:visible', { hasText: 'tidak dapat menjadi ketua' }).waitFor();
        await this.picture('temuan');
        await page.mouse.move(640, 780);
        await page.keyboard.press('Escape');
        await this.goTo(19, 10);
        await inDocument('Ratna').first().hover();
        await page.locator('.monaco-hover:visible', { hasText: 'Garis pelaporan' }).waitFor();
        await this.picture('keterangan-pegawai');
        await page.mouse.move(640, 780);
        await this.command('Perkada: Show the Reporting Line');
        for (const name of [/^Kepala Bidang/, /^Kepala Dinas/]) {
            await page.getByRole('treeitem', { name }).first().click();
            await page.keyboard.press('ArrowRight');
            await page.waitForTimeout(500);
        }
        await page
            .getByRole('treeitem', { name: /^Bupati/ })
            .first()
            .waitFor();
        await this.picture('garis-pelaporan');
        await this.command('View: Show Explorer');
        await this.open('kasus.perkada');
        await this.goTo(7, 90);
        await page.keyboard.press('F12');
        await page.locator('.tab.active[data-resource-name="bab-vi-dinas-badan.perkada"]').waitFor();
        await this.picture('lompat-ke-susunan');
        await this.open('bab-iii-sekretariat-daerah.perkada');
        await this.goTo(8, 15);
        await page.locator('.codelens-decoration').first().waitFor();
        await this.picture('susunan');
        await this.exercise();
        await this.command('Perkada: Check the Whole Workspace');
        await page.locator('.markers-panel .monaco-list-row').first().waitFor();
        await this.picture('daftar-masalah');
        await tourViews(this, themes);
        await tourPanels(this, themes);
        await this.themes();
    }

    /** The last of the first steps: a finding repaired from the keyboard. */
    async exercise() {
        const { page } = this;
        await this.command('Perkada: Open the Exercise');
        await page.locator('.editor-instance .squiggly-error').first().waitFor({ state: 'attached' });
        await this.goTo(12, 72);
        const fix = page.locator('.action-widget', { hasText: 'Ganti dengan ‘KepalaBidang’' });
        for (let attempt = 0; attempt < 5 && !(await fix.isVisible()); attempt++) {
            await page.keyboard.press('Control+.');
            await fix.waitFor({ timeout: 5_000 }).catch(() => undefined);
        }
        await fix.waitFor();
        await this.picture('perbaikan');
        await page.keyboard.press('Enter');
        await page.locator('.editor-instance .squiggly-error').first().waitFor({ state: 'detached' });
        await this.picture('latihan-selesai');
    }

    async themes() {
        const { page } = this;
        await this.open('kasus.perkada');
        for (const [name, [theme, shown]] of Object.entries(themes)) {
            await this.command('Preferences: Color Theme');
            await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Light Modern' }).waitFor();
            await page.keyboard.type(theme);
            await page.locator('.quick-input-list .monaco-list-row', { hasText: theme }).first().click();
            await page.locator(`.monaco-workbench.${shown}`).waitFor();
            await this.picture(`tema-${name}`);
        }
    }
}
