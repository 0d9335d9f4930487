import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, importsIn, importsOf } from '../support/imports.js';
import { repository } from '../support/world.js';

const builtIn = new Set(builtinModules);
const isNode = ({ target }: Import) => target.startsWith('node:') || builtIn.has(target.split('/')[0]!);
const isLangium = ({ target }: Import) => /^(langium|chevrotain)(\/|$)/.test(target);
const isLsp = ({ target }: Import) =>
    /^(vscode-(languageserver|languageclient|jsonrpc)|langium\/lsp)/.test(target);
const isEditor = ({ target }: Import) => target === 'vscode' || target.startsWith('vscode-languageclient');
const isWorkspacePackage = ({ target }: Import) => target.startsWith('@perkada/');
const leaves = (folder: string) => (item: Import) =>
    item.target.startsWith('packages/') && !item.target.startsWith(`${folder}/`);

const say = (imports: readonly Import[]) =>
    imports.map(({ file, line, target }) => `${file}:${line} imports ${target}`);

describe('packages/model', () => {
    const imports = importsOf('packages/model/src');
    test('imports nothing but itself: no parser, no editor, no Node, no other package', () => {
        expect(imports.length).toBeGreaterThan(50);
        expect(say(imports.filter(({ target }) => !target.startsWith('packages/model/src/')))).toEqual([]);
    });
});

describe('packages/generators', () => {
    const imports = importsOf('packages/generators/src');
    test('knows the Model only: no parser, no editor, no Node, no tree of the language', () => {
        const foreign = imports.filter(
            (item) =>
                isNode(item) ||
                isLangium(item) ||
                isLsp(item) ||
                leaves('packages/generators')(item) ||
                (isWorkspacePackage(item) && item.target !== '@perkada/model'),
        );
        expect(say(foreign)).toEqual([]);
    });
});

describe('packages/language', () => {
    const imports = importsOf('packages/language/src');
    const outside = imports.filter(({ file }) => !file.startsWith('packages/language/src/lsp/'));
    test('only src/lsp knows the protocol of editors', () => {
        expect(outside.length).toBeGreaterThan(50);
        expect(say(outside.filter(isLsp))).toEqual([]);
    });
    test('nothing outside src/lsp reaches into it', () => {
        const reaching = outside.filter(({ target }) => target.startsWith('packages/language/src/lsp'));
        expect(say(reaching)).toEqual([]);
    });
    test('nothing uses Node, so that the language runs in a browser too', () => {
        const inNode = imports.filter(
            (item) => isNode(item) || /^(langium|vscode-languageserver)\/node/.test(item.target),
        );
        expect(say(inNode)).toEqual([]);
    });
    test('it stands on the Model alone; only the views of src/lsp/views draw with the generators', () => {
        const inViews = ({ file, target }: Import) =>
            file.startsWith('packages/language/src/lsp/views/') && target === '@perkada/generators';
        const upward = imports.filter(
            (item) =>
                leaves('packages/language')(item) ||
                isEditor(item) ||
                (isWorkspacePackage(item) && item.target !== '@perkada/model' && !inViews(item)),
        );
        expect(say(upward)).toEqual([]);
    });
    test('the tree of the language stays inside it: nobody else imports its generated types', () => {
        const others = ['packages/model/src', 'packages/generators/src', 'packages/cli/src'].flatMap(
            importsOf,
        );
        expect(say(others.filter(({ target }) => /language\/src|generated\/ast/.test(target)))).toEqual([]);
    });
});

describe('packages/cli', () => {
    const imports = importsOf('packages/cli/src');
    test('reaches the other packages by their names only', () => {
        expect(imports.some(isNode), 'the command line may use Node').toBe(true);
        expect(say(imports.filter(leaves('packages/cli')))).toEqual([]);
        expect(say(imports.filter(isEditor))).toEqual([]);
    });
});

test('the editor extension reaches the other packages by their names only', ({ skip }) => {
    if (!existsSync(join(repository, 'packages/vscode/src'))) {
        console.info('skipped: packages/vscode has no sources yet');
        skip();
    }
    expect(say(importsOf('packages/vscode/src').filter(leaves('packages/vscode')))).toEqual([]);
});

test('every form of import is seen', () => {
    const text = `
        import { a } from './a.js';
        import type { B } from '../b.js';
        import { type C, type D } from 'c';
        import 'side-effect';
        export * from 'd';
        const e = await import('e');
        const f = require('f');
        type G = import('g').G;
        // import 'in a comment'
        const text = "import 'in a text'";
    `;
    expect(importsIn('packages/x/src/y.ts', text).map(({ target, typeOnly }) => [target, typeOnly])).toEqual([
        ['packages/x/src/a.js', false],
        ['packages/x/b.js', true],
        ['c', true],
        ['side-effect', false],
        ['d', false],
        ['e', false],
        ['f', false],
        ['g', true],
    ]);
});
