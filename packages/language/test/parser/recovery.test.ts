import { describe, expect, test } from 'vitest';
import { syntaxOf } from './findings.js';
import { sample as text } from './sample.js';

const words = [...text.matchAll(/"[^"\n]*"|\w+(?:[-/]\w+)*|[^\s\w]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
}));

describe('recovery', () => {
    test('the text itself has no fault of syntax', () => {
        expect(syntaxOf(text)).toEqual([]);
    });

    /** A single slip at every place of a regulation, and what is said of it. */
    const mutations: Record<string, (start: number, end: number) => string> = {
        'a word left out': (start, end) => text.slice(0, start) + text.slice(end),
        'a word written twice': (start, end) => `${text.slice(0, end)} ${text.slice(start)}`,
        'a strange word put in': (start) => `${text.slice(0, start)} xyzzy ${text.slice(start)}`,
        'a text that ends there': (start) => text.slice(0, start),
    };
    for (const [name, mutate] of Object.entries(mutations)) {
        test(`${name}: nearly always one message at most, never an exception`, () => {
            const counts: number[] = [];
            for (const { start, end } of words) counts.push(syntaxOf(mutate(start, end)).length);
            const single = counts.filter((count) => count <= 1).length;
            expect(single / counts.length).toBeGreaterThan(0.99);
            expect(Math.max(...counts)).toBeLessThanOrEqual(2);
        });
    }

    test('a faulty provision does not hide the faults of the next', () => {
        const source = text
            .replace('dasar Pasal 3 ayat (2)', 'dasar Pasal 3 ayat 2')
            .replace('dasar Pasal 7', 'dasar pasal 7')
            .replace('berkala dasar', 'berkala dasarr');
        const lines = syntaxOf(source).map((finding) => finding.place.start.line + 1);
        expect(lines).toEqual([8, 15, 25]);
    });

    test('text without any provision, and a flood of braces', () => {
        expect(syntaxOf('lorem ipsum dolor sit amet')).toHaveLength(1);
        expect(syntaxOf('}'.repeat(2000)).length).toBeGreaterThan(0);
        expect(syntaxOf('{'.repeat(2000)).length).toBeGreaterThan(0);
        expect(syntaxOf('susunan '.repeat(2000)).length).toBeGreaterThan(0);
    });
});
