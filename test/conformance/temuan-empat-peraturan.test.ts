import { readdirSync, readFileSync } from 'node:fs';
import { type Finding, formatDasar } from '@perkada/model';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../packages/language/test/checks/support.js';

const examples = new URL('../../examples/', import.meta.url);
const expectations = new URL('./temuan/', import.meta.url);

/** One line of an expectation: how many findings of this code rest on this basis, and which list entries they are. */
interface Harapan {
    readonly kode: string;
    readonly dasar: string;
    readonly jumlah: number;
    readonly entri: readonly string[];
}

/** The flat list of records that the expectation files are. */
function read(text: string): Harapan[] {
    const records = text.split(/^- /m).slice(1);
    return records.map((record) => {
        const fields = new Map(
            record.split('\n').flatMap((line) => {
                const match = /^\s*(\w+): (.*)$/.exec(line);
                return match ? [[match[1]!, match[2]!] as const] : [];
            }),
        );
        return {
            kode: fields.get('kode') ?? '',
            dasar: fields.get('dasar') ?? '',
            jumlah: Number(fields.get('jumlah')),
            entri: (fields.get('entri') ?? '').split(', '),
        };
    });
}

/** The findings on a regulation itself: its cases and scenarios are examples of ours. */
async function findingsOf(name: string): Promise<Finding[]> {
    const folder = new URL(`${name}/`, examples);
    const names = readdirSync(folder).filter((file) => file.endsWith('.perkada'));
    const main = `${name}.perkada`;
    const files = Object.fromEntries(
        [main, ...names.filter((file) => file !== main)].map((file) => [
            file,
            readFileSync(new URL(file, folder), 'utf8'),
        ]),
    );
    const { findings } = await checkTexts(files);
    return findings.filter((finding) => !/\/(kasus|uji)\.perkada$/.test(finding.place.uri));
}

const key = (kode: string, dasar: string) => `${kode} | ${dasar}`;

const regulations = readdirSync(expectations)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));

describe.each(regulations)('%s', (name) => {
    const expected = read(readFileSync(new URL(`${name}.yaml`, expectations), 'utf8'));

    it('is found as a careful reader judged it: nothing is lost and nothing new appears', async () => {
        const counts = new Map<string, number>();
        for (const finding of await findingsOf(name)) {
            const basis = finding.dasar[0] ? formatDasar(finding.dasar[0]) : '-';
            const at = key(finding.code, basis);
            counts.set(at, (counts.get(at) ?? 0) + 1);
        }
        const lines = [...counts].map(([at, count]) => `${at} × ${count}`).sort();
        expect(lines).toEqual(
            expected.map((item) => `${key(item.kode, item.dasar)} × ${item.jumlah}`).sort(),
        );
    });

    it('has the published numbers', () => {
        const page = readFileSync(new URL('../../docs/temuan/empat-peraturan.md', import.meta.url), 'utf8');
        const total = expected.reduce((sum, item) => sum + item.jumlah, 0);
        const [first] = expected.flatMap((item) => item.entri).filter((entry) => entry !== '+');
        const section = page.split(/^## /m).find((part) => part.includes(`| ${first} `)) ?? '';
        const title = section.split('\n')[0]!;
        const row = page.split('\n').find((line) => line.startsWith(`| ${title} |`)) ?? '';
        const cells = row.split('|').map((cell) => cell.trim());
        expect(Number(cells[6])).toBe(total);
        const listed = new Set(expected.flatMap((item) => item.entri).filter((entry) => entry !== '+'));
        for (const entry of listed) expect(section).toMatch(new RegExp(`\\| ${entry} `));
        expect(section.match(/^\| \w+ .*\[`/gm)?.length).toBe(Number.parseInt(cells[3]!, 10));
    });
});

describe('the four regulations together', () => {
    it('are all covered', () => {
        expect(regulations.length).toBe(4);
    });
});
