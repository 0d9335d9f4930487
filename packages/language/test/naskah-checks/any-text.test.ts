import { checkNaskah, type Finding } from '@perkada/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNaskah } from '../../src/index.js';
import { checkPages } from './examples.js';

const pages = checkPages();
const examples = pages.flatMap((page) => [...page.wrong, ...page.right]);
const lines = examples.flatMap((text) => text.split('\n'));

/** Texts made of the lines of the examples in any order, with noise between: nearly regulations. */
const nearly = fc
    .array(
        fc.oneof(
            { weight: 6, arbitrary: fc.constantFrom(...lines) },
            { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
            {
                weight: 1,
                arbitrary: fc.constantFrom(
                    '- 4 -',
                    '(1)',
                    'a.',
                    '**',
                    '',
                    '\f',
                    'Pasal',
                    'BAB',
                    '1)',
                    'ayat (',
                    ' ',
                ),
            },
        ),
        { maxLength: 60 },
    )
    .map((parts) => parts.join('\n'));

function checked(text: string): Finding[] {
    return checkNaskah(readNaskah(text, 'apa-pun.naskah'));
}

describe('any text', () => {
    test('is checked without an exception, and every finding stands inside it', () => {
        fc.assert(
            fc.property(fc.oneof(nearly, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
                const naskah = readNaskah(text, 'apa-pun.naskah');
                for (const { place, fixes, related } of checkNaskah(naskah)) {
                    const places = [
                        place,
                        ...(related ?? []).map((each) => each.place),
                        ...(fixes ?? []).flatMap((fix) => fix.changes.map((change) => change.place)),
                    ];
                    for (const { start, end } of places) {
                        expect(start.line).toBeGreaterThanOrEqual(0);
                        expect(end.line).toBeLessThan(naskah.lines.count);
                        expect(end.line > start.line || end.character >= start.character).toBe(true);
                    }
                }
            }),
            { numRuns: 400 },
        );
    });

    test('gives the same findings twice, sorted by place', () => {
        fc.assert(
            fc.property(nearly, (text) => {
                const first = checked(text);
                expect(checked(text)).toEqual(first);
                for (let at = 1; at < first.length; at++) {
                    const a = first[at - 1]!.place.start;
                    const b = first[at]!.place.start;
                    expect(a.line < b.line || (a.line === b.line && a.character <= b.character)).toBe(true);
                }
            }),
            { numRuns: 100 },
        );
    });

    test('keeps its repairs apart: the changes of one repair never overlap', () => {
        fc.assert(
            fc.property(nearly, (text) => {
                for (const finding of checked(text)) {
                    for (const fix of finding.fixes ?? []) {
                        const sorted = [...fix.changes].sort(
                            (a, b) =>
                                a.place.start.line - b.place.start.line ||
                                a.place.start.character - b.place.start.character,
                        );
                        for (let at = 1; at < sorted.length; at++) {
                            const end = sorted[at - 1]!.place.end;
                            const start = sorted[at]!.place.start;
                            expect(end.line < start.line || end.character <= start.character).toBe(true);
                        }
                    }
                }
            }),
            { numRuns: 200 },
        );
    });
});
