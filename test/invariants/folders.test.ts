import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/world.js';

/** Pages that say what goes into the folders beside them, and the folders whose children they must name. */
const pages: readonly (readonly [page: string, base: string, rooms: readonly string[]])[] = [
    ['packages/model/README.md', 'packages/model', ['src']],
    ['packages/language/README.md', 'packages/language', ['src']],
    ['packages/generators/README.md', 'packages/generators', ['src']],
    ['packages/cli/README.md', 'packages/cli', ['src']],
    ['packages/vscode/src/README.md', 'packages/vscode/src', ['']],
    ['test/README.md', 'test', ['']],
];

/** Made at build, kept out of the repository. */
const built = new Set(['generated', 'node_modules']);

describe.each(pages)('%s', (page, base, rooms) => {
    const named = [...readFileSync(join(repository, page), 'utf8').matchAll(/^\| `([^`]+)\/` \|/gm)].map(
        ([, folder]) => folder!,
    );

    test('names folders that exist', () => {
        expect(named.length).toBeGreaterThan(3);
        expect(named.filter((folder) => !existsSync(join(repository, base, folder)))).toEqual([]);
    });

    test('names every folder', () => {
        const there = rooms.flatMap((room) =>
            readdirSync(join(repository, base, room), { withFileTypes: true })
                .filter((entry) => entry.isDirectory() && !built.has(entry.name))
                .map(({ name }) => (room === '' ? name : `${room}/${name}`)),
        );
        expect(there.filter((folder) => !named.includes(folder))).toEqual([]);
    });
});
