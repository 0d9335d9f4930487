import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { type ReportRecord, renderGithub, renderJunit } from '../../src/report/index.js';

const record = (more: Partial<ReportRecord> = {}): ReportRecord => ({
    code: 'susunan/jumlah-level',
    severity: 'error',
    file: 'contoh/a,b: c.perkada',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    message: 'Level "dua" < 100%,\nbukan & tiga.',
    basis: ['Pasal 9 ayat (2)', 'Lampiran I'],
    ...more,
});

/** A JUnit report as data, the way a CI server reads it. */
function read(xml: string) {
    const problems: string[] = [];
    const root = new DOMParser({
        onError: (level, message) => void problems.push(`${level} ${message}`),
    }).parseFromString(xml, 'text/xml').documentElement!;
    expect(problems).toEqual([]);
    const suites = Array.from(root.getElementsByTagName('testsuite')).map((suite) => ({
        name: suite.getAttribute('name'),
        counts: ['tests', 'failures', 'skipped'].map((name) => Number(suite.getAttribute(name))),
        cases: Array.from(suite.getElementsByTagName('testcase')).map((test) => {
            const child = Array.from(test.childNodes).find((node) => node.nodeType === 1) as
                | typeof test
                | undefined;
            return [child?.tagName, child?.getAttribute('message'), child?.textContent];
        }),
    }));
    return {
        tests: Number(root.getAttribute('tests')),
        failures: Number(root.getAttribute('failures')),
        suites,
    };
}

test('JUnit: errors fail, warnings speak, accepted findings are skipped, a sound file passes', () => {
    const report = read(
        renderJunit(
            [record(), record({ severity: 'warning' }), record({ accepted: 'memang begitu' })],
            ['z.perkada', 'contoh/a,b: c.perkada'],
        ),
    );
    expect(report).toEqual({
        tests: 4,
        failures: 1,
        suites: [
            {
                name: 'contoh/a,b: c.perkada',
                counts: [3, 1, 1],
                cases: [
                    [
                        'failure',
                        'Level "dua" < 100%,\nbukan & tiga.',
                        'contoh/a,b: c.perkada:3:5\nLevel "dua" < 100%,\nbukan & tiga.\nDasar: Pasal 9 ayat (2), Lampiran I',
                    ],
                    ['system-out', null, expect.stringContaining('peringatan: contoh/a,b: c.perkada:3:5')],
                    ['skipped', 'diterima: memang begitu', ''],
                ],
            },
            { name: 'z.perkada', counts: [1, 0, 0], cases: [[undefined, undefined, undefined]] },
        ],
    });
});

test('JUnit of nothing checked has no test that could pass', () => {
    expect(read(renderJunit([], []))).toEqual({ tests: 0, failures: 0, suites: [] });
});

test('GitHub: one command for each open finding, with its characters escaped', () => {
    expect(
        renderGithub([
            record(),
            record({ accepted: 'ya' }),
            record({ severity: 'info', basis: [], endLine: 4, message: 'x' }),
        ]),
    ).toBe(
        '::error file=contoh/a%2Cb%3A c.perkada,line=3,endLine=3,col=5,endColumn=8,title=susunan/jumlah-level::Level "dua" < 100%25,%0Abukan & tiga.%0ADasar: Pasal 9 ayat (2), Lampiran I\n' +
            '::notice file=contoh/a%2Cb%3A c.perkada,line=3,endLine=4,title=susunan/jumlah-level::x\n',
    );
});
