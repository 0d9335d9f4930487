import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const table = (path: string) => JSON.parse(read(path)) as Record<string, string>;
const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`src/${name}`));
const manifest = read('package.json');

const pairs = [
    ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.en.json'],
    ['package.nls.json', 'package.nls.en.json'],
] as const;

describe.each(pairs)('%s and %s', (indonesian, english) => {
    it('have the same keys, the same slots, and no empty text', () => {
        const [id, en] = [table(indonesian), table(english)];
        expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
        for (const [key, text] of Object.entries(id)) {
            expect(text.trim(), key).not.toBe('');
            expect(slots(en[key]!), key).toEqual(slots(text));
        }
    });
});

describe('texts of the extension', () => {
    it('are all used, and every one that is used exists', () => {
        const used = new Set(
            sources.flatMap((source) => [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map((m) => m[1])),
        );
        expect([...used].sort()).toEqual(Object.keys(table('l10n/bundle.l10n.json')).sort());
    });

    it('are written nowhere else: no message goes to the user without a key', () => {
        for (const source of sources) {
            expect(source).not.toMatch(/show(Information|Warning|Error)Message\(\s*['"`]/);
        }
    });
});

describe('texts of the manifest', () => {
    it('are all used, and every one that is used exists', () => {
        const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));
        expect([...used].sort()).toEqual(Object.keys(table('package.nls.json')).sort());
    });

    it('name files that exist, and commands that are registered', () => {
        for (const language of ['package.nls.json', 'package.nls.en.json']) {
            for (const [key, value] of Object.entries(table(language))) {
                if (key.endsWith('.media')) expect(existsSync(new URL(value, root)), value).toBe(true);
            }
        }
        const declared = (JSON.parse(manifest) as { contributes: { commands: { command: string }[] } })
            .contributes.commands;
        const all = sources.join('\n');
        for (const { command } of declared) expect(all).toContain(`'${command}'`);
        const linked = Object.values(table('package.nls.json')).flatMap((text) =>
            [...text.matchAll(/command:([\w.]+)/g)].map((match) => match[1]),
        );
        for (const command of linked) expect(declared.map((item) => item.command)).toContain(command);
    });
});
