import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '@perkada/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue, resolve } from '../support/katalog.js';
import { type Statement, statementsOf } from '../support/statements.js';
import { exampleFiles, exampleModels, type Kunci, regulations, repository } from '../support/world.js';
import { requiredRows } from './katalog/required.js';

const files: Record<Kunci, string> = {
    M: 'meranti.txt',
    B: 'bungo.txt',
    G: 'malang.txt',
    P: 'palangka-raya.txt',
};

const catalogue = (kunci: Kunci) =>
    readCatalogue(readFileSync(join(repository, 'test/conformance/katalog', files[kunci]), 'utf8'));

let models: ReadonlyMap<Kunci, Model>;
beforeAll(async () => {
    models = await exampleModels();
});

describe.each(regulations)('every provision of $nama', ({ kunci, folder }) => {
    const rows = catalogue(kunci);
    let statements: readonly Statement[];
    beforeAll(() => {
        statements = statementsOf(models.get(kunci)!);
    });

    test.each(rows)('$id: $title', ({ expectations }) => {
        expect(expectations.length, 'the row names no element').toBeGreaterThan(0);
        const faults = expectations.flatMap((expectation) => resolve(statements, expectation).fault ?? []);
        expect(faults.join('\n')).toBe('');
    });

    test('no row is missing, none occurs twice', () => {
        const ids = rows.map(({ id }) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        expect(requiredRows[kunci].filter((id) => !ids.includes(id))).toEqual([]);
    });

    test('every row that the example names stands here', () => {
        const ids = new Set(rows.map(({ id }) => id));
        const named = exampleFiles(folder).flatMap(({ text }) =>
            [...text.matchAll(/katalog: (\S+)/g)].map((match) => match[1]!),
        );
        expect(named.length).toBeGreaterThan(0);
        expect([...new Set(named)].filter((id) => !/^V\d+$/.test(id) && !ids.has(id))).toEqual([]);
    });

    test('rows, lines and elements, counted', () => {
        const lines = rows.flatMap(({ expectations }) => expectations);
        const carrying = new Set(lines.flatMap((line) => resolve(statements, line).met));
        console.info(
            `${kunci}: ${rows.length} rows, ${lines.length} lines, carried by ${carrying.size} of ${statements.length} elements`,
        );
        expect(carrying.size).toBeGreaterThan(statements.length / 2);
    });
});
