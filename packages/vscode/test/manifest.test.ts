import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Contributions {
    readonly languages: readonly {
        readonly id: string;
        readonly configuration?: string;
        readonly icon?: { readonly light: string; readonly dark: string };
    }[];
    readonly grammars: readonly {
        readonly language: string;
        readonly scopeName: string;
        readonly path: string;
    }[];
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const manifest = JSON.parse(read('package.json')) as { readonly contributes: Contributions };
const { languages, grammars, snippets, configurationDefaults } = manifest.contributes;

/** Whether the list of files to package takes a path in. The last line that matches decides. */
function packaged(path: string): boolean {
    let taken = true;
    for (const line of read('.vscodeignore').split('\n')) {
        const pattern = line.replace(/^!/, '');
        if (pattern === '') continue;
        const expression = pattern
            .replace(/[.+]/g, '\\$&')
            .replace(/\*\*/g, '§')
            .replace(/\*/g, '[^/]*')
            .replace(/§/g, '.*');
        if (new RegExp(`^${expression}$`).test(path)) taken = line.startsWith('!');
    }
    return taken;
}

describe('the manifest', () => {
    it('names files that exist and are packaged', () => {
        const paths = [...read('package.json').matchAll(/"\.\/([^"]+)"/g)]
            .map((match) => match[1]!)
            .filter((path) => path !== 'l10n');
        expect(paths.length).toBeGreaterThan(10);
        for (const path of paths) {
            expect(existsSync(new URL(path, root)), `${path} exists`).toBe(true);
            expect(packaged(path), `${path} is packaged`).toBe(true);
        }
    });

    it.each(['perkada', 'naskah'])('gives %s colours, brackets, an icon, snippets and defaults', (id) => {
        const language = languages.find((item) => item.id === id);
        expect(language?.configuration).toBeDefined();
        expect(language?.icon).toBeDefined();
        const grammar = grammars.find((item) => item.language === id)!;
        expect((JSON.parse(read(grammar.path)) as { scopeName: string }).scopeName).toBe(grammar.scopeName);
        expect(snippets.some((item) => item.language === id)).toBe(true);
        expect(configurationDefaults[`[${id}]`]).toBeDefined();
    });

    it('has snippets that offer themselves only where the server does not', () => {
        const provisions = JSON.parse(read('dist/cuplikan.json')) as Record<string, object>;
        expect(Object.keys(provisions).length).toBeGreaterThan(10);
        for (const snippet of Object.values(provisions)) expect(snippet).not.toHaveProperty('prefix');
        for (const [name, snippet] of Object.entries(JSON.parse(read('snippets/naskah.json')) as object)) {
            expect(snippet, name).toMatchObject({ prefix: expect.any(String), body: expect.any(Array) });
        }
    });

    it('describes every setting in words that the tables hold', () => {
        const bare = [
            ...read('package.json').matchAll(/"(title|description|enumDescriptions)": "(?!%|Perkada")/g),
        ];
        expect(bare).toEqual([]);
    });
});
