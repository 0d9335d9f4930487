// The screen of the editor, as a person uses it: keys, the quick input, and pictures of what is seen.
//
// Nothing here waits for a time: each step waits for what it brings about.
import { join } from 'node:path';

/** A place where nothing answers the pointer: the empty middle of the status bar. */
const restingPlace = { x: 560, y: 790 };

/** A picture that never stands still is taken after so many tries. */
const mostTries = 12;

export class Screen {
    /** `pictures`: the folder that they go into; `workspace`: the one that the editor has opened. */
    constructor(page, pictures, workspace) {
        this.page = page;
        this.pictures = pictures;
        this.workspace = workspace;
        this.number = 0;
        this.input = page.locator('.quick-input-widget .quick-input-box input');
        this.rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
        this.dialog = page.locator('.monaco-dialog-box');
        this.activeText = page.locator('.editor-group-container.active .editor-instance .monaco-editor');
    }

    /** Takes a picture when the screen stands still. */
    async picture(name) {
        this.number++;
        const path = join(this.pictures, `${String(this.number).padStart(2, '0')}-${name}.png`);
        let last = await this.page.screenshot();
        for (let tries = 1; tries < mostTries; tries++) {
            await this.page.waitForTimeout(250);
            const next = await this.page.screenshot({ path });
            if (next.equals(last)) break;
            last = next;
        }
        console.log(`  ✓ ${path.slice(path.lastIndexOf('/') + 1)}`);
    }

    /** Puts the pointer where it shows nothing. */
    async rest() {
        await this.page.mouse.move(restingPlace.x, restingPlace.y);
    }

    /** Says what a dialog asks that nobody expected: it keeps every key for itself. */
    async noDialog() {
        if (await this.dialog.isVisible())
            throw new Error(`A dialog is in the way: ${await this.dialog.innerText()}`);
    }

    /** Opens the quick input with its key and writes into it. */
    async ask(key, text) {
        for (let tries = 0; ; tries++) {
            await this.noDialog();
            await this.page.keyboard.press(key);
            if ((await isSeen(this.input, 10_000)) && (await this.write(text))) return;
            if (tries === 5) throw new Error(`${key} opens no quick input.`);
            // Whatever has the focus keeps the key: without focus it reaches the workbench.
            await this.page.evaluate(() => document.activeElement?.blur());
        }
    }

    /** Writes into the quick input; false where it has closed, as when a view that was asked for before takes the focus. */
    async write(text) {
        try {
            await this.input.fill(text, { timeout: 5_000 });
            return true;
        } catch {
            return false;
        }
    }

    /** Chooses in the quick input the first row that holds all of these texts. */
    async pick(...texts) {
        let row = this.rows;
        for (const hasText of texts) row = row.filter({ hasText });
        await row.first().click();
        await this.rest();
    }

    /** Opens a file of the workspace by its path, and puts the cursor into it. */
    async open(path) {
        const parts = path.split('/');
        const name = parts.pop();
        await this.ask('Control+P', path);
        await this.pick(name, ...parts);
        await this.tab(name);
        await this.input.waitFor({ state: 'hidden' });
        await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
    }

    /** Waits until a file is in front. */
    async tab(name) {
        await this.page
            .locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`)
            .waitFor();
    }

    /** Runs a command by the title that it has in an English editor. */
    async command(title) {
        for (let tries = 0; ; tries++) {
            await this.ask('F1', `>${title}`);
            if (await isSeen(this.rows.filter({ hasText: title }).first(), 10_000)) break;
            if (tries === 5) throw new Error(`There is no command ‘${title}’.`);
            // The list holds what was known when it was opened.
            await this.page.keyboard.press('Escape');
        }
        await this.pick(title);
    }

    /** Puts the cursor on a line and column of the active editor. */
    async goTo(line, column) {
        const place = this.page.locator('[id="status.editor.selection"]', {
            hasText: `Ln ${line}, Col ${column}`,
        });
        for (let tries = 0; ; tries++) {
            await this.ask('Control+G', `:${line}:${column}`);
            await this.page.keyboard.press('Enter');
            if (await isSeen(place, 10_000)) break;
            if (tries === 5) throw new Error(`The cursor does not go to line ${line}, column ${column}.`);
        }
        await this.input.waitFor({ state: 'hidden' });
    }

    /** Points at the word that the cursor stands on, and waits for what is said about it. */
    async hover(said) {
        const cursor = this.activeText.locator('.cursors-layer .cursor').first();
        const shown = this.page.locator('.monaco-hover:visible', { hasText: said }).first();
        for (let tries = 0; ; tries++) {
            const { x, y, height } = await cursor.boundingBox();
            await this.page.mouse.move(x + 3, y + height / 2);
            if (await isSeen(shown, 15_000)) return;
            if (tries === 5) throw new Error(`Nothing with ${said} is said of the word at the cursor.`);
            await this.rest();
        }
    }

    /** Closes all editors without saving. */
    async closeAll() {
        await this.command('View: Close All Editors');
        const tabs = this.page.locator('.editor-group-container .tab');
        const discard = this.dialog.getByRole('button', { name: "Don't Save" });
        for (;;) {
            if (await discard.isVisible()) await discard.click();
            else if ((await tabs.count()) === 0) break;
            else await this.page.waitForTimeout(100);
        }
        await this.rest();
    }

    /** Closes the panel at the bottom. */
    async closePanel() {
        const panel = this.page.locator('.part.panel');
        if (await panel.isVisible()) {
            await this.command('View: Hide Panel');
            await panel.waitFor({ state: 'hidden' });
        }
    }

    /** Puts another theme on and waits until the page shows it. */
    async chooseTheme({ title, shown }) {
        await this.command('Preferences: Color Theme');
        await this.rows
            .filter({ hasText: /High Contrast|Modern/ })
            .first()
            .waitFor();
        await this.input.fill(title);
        await this.pick(title);
        await this.page.locator(`.monaco-workbench.${shown}`).waitFor();
        await this.input.waitFor({ state: 'hidden' });
    }

    /** A row of a tree of the side bar, by the beginning of its text. */
    treeItem(name) {
        return this.page.locator('.part.sidebar').getByRole('treeitem', { name }).first();
    }

    /**
     * Waits for a notification with this text. The editor of tests lets none come up by itself: they are in
     * the list that the bell opens.
     */
    async notification(text) {
        const told = this.page.locator('.notification-list-item', { hasText: text }).first();
        for (let tries = 0; !(await isSeen(told, 10_000)); tries++) {
            if (tries === 12) throw new Error(`No notification says ‘${text}’.`);
            if (!(await this.page.locator('.notifications-center.visible').isVisible()))
                await this.command('Notifications: Show Notifications');
        }
        await this.rest();
        return told;
    }

    async clearNotifications() {
        await this.command('Notifications: Clear All Notifications');
        await this.page.locator('.notification-list-item').first().waitFor({ state: 'hidden' });
    }

    /** The page inside a webview that has this mark: a frame within the frame that the editor makes. */
    async webview(mark) {
        const end = Date.now() + 90_000;
        while (Date.now() < end) {
            for (const frame of this.page.frames()) {
                const found = frame.locator(mark).first();
                if (await found.isVisible().catch(() => false)) return frame;
            }
            await this.page.waitForTimeout(100);
        }
        throw new Error(`No page with ${mark} came up.`);
    }
}

/** Whether something comes up within a time. */
export function isSeen(locator, timeout) {
    return locator.waitFor({ timeout }).then(
        () => true,
        () => false,
    );
}
