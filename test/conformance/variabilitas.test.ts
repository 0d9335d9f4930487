import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bandingkan, type Model, topikPerbandingan } from '@perkada/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleModels, type Kunci, regulations, repository } from '../support/world.js';

interface Row {
    readonly id: string;
    readonly topik: string;
    readonly judul: string;
    readonly harapan: Partial<Record<Kunci, string>>;
}

function readRows(): Row[] {
    const rows: Row[] = [];
    const text = readFileSync(join(repository, 'test/conformance/variabilitas.txt'), 'utf8');
    for (const line of text.split('\n')) {
        const head = /^## (V\d+) (\S+) (.*)$/.exec(line);
        const value = /^([MBGP]): (.*)$/.exec(line);
        if (head) rows.push({ id: head[1]!, topik: head[2]!, judul: head[3]!, harapan: {} });
        else if (value) rows.at(-1)!.harapan[value[1] as Kunci] = value[2]!;
        else if (line !== '' && !line.startsWith('# ')) throw new Error(`Unread line: ${line}`);
    }
    return rows;
}

const rows = readRows();
let models: ReadonlyMap<Kunci, Model>;
beforeAll(async () => {
    models = await exampleModels();
});

describe('what the four regulations say differently', () => {
    test('there are 52 topics, each expected for each regulation', () => {
        expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 52 }, (_, index) => `V${index + 1}`));
        expect(topikPerbandingan.map(({ id }) => id)).toEqual(rows.map(({ topik }) => topik));
        for (const row of rows) expect(Object.keys(row.harapan).sort()).toEqual(['B', 'G', 'M', 'P']);
    });

    test.each(rows)('$id $judul', ({ topik, harapan }) => {
        const found = topikPerbandingan.find(({ id }) => id === topik)!;
        const actual = regulations.map(({ kunci }) => [
            kunci,
            found.nilai(models.get(kunci)!).join('; ') || '–',
        ]);
        expect(Object.fromEntries(actual)).toEqual(harapan);
    });

    test('every topic tells at least two of the four apart, but the one on which all are silent', () => {
        const same = bandingkan(regulations.map(({ kunci }) => models.get(kunci)!))
            .filter(({ nilai }) => new Set(nilai.map((value) => value.join('; '))).size === 1)
            .map(({ topik }) => topik);
        expect(same).toEqual(['sukarela-penolakan']);
    });
});
