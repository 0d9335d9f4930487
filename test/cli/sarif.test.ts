import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log, PhysicalLocation } from 'sarif';
import { describe, expect, it } from 'vitest';
import { perkada } from '../support/cli.js';

const require = createRequire(import.meta.url);
// The schema is of draft 07 but for its name, and Ajv 6 comes with the package that holds it.
const Ajv = createRequire(require.resolve('@microsoft/jest-sarif'))('ajv') as new (
    options: object,
) => { compile(schema: object): ((data: unknown) => boolean) & { errors?: unknown } };
const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as { $schema?: string };
delete schema.$schema;
const validate = new Ajv({ allErrors: true, unknownFormats: 'ignore', schemaId: 'auto' }).compile(schema);

function sarif(...args: string[]): Log {
    const log = JSON.parse(perkada(...args, '--format', 'sarif').stdout) as Log;
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    return log;
}

/** A log of one regulation that is written into a folder of its own. */
function sarifOf(text: string): { log: Log; path: string } {
    const path = join(mkdtempSync(join(tmpdir(), 'perkada-')), 'a.perkada');
    writeFileSync(path, text);
    return { log: sarif('periksa', path), path };
}

const resultsOf = (log: Log) => log.runs[0]!.results!;

/** A text with the replacements of a SARIF region applied. */
function replace(text: string, { region }: PhysicalLocation, by: string): string {
    const lines = text.split('\n');
    const offset = (line: number, column: number) =>
        lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    const { startLine, startColumn, endLine, endColumn } = region!;
    return text.slice(0, offset(startLine!, startColumn!)) + by + text.slice(offset(endLine!, endColumn!));
}

describe('SARIF', () => {
    it('of every example and of texts follows the schema of version 2.1.0', () => {
        const log = sarif('periksa', 'examples');
        expect(resultsOf(log).length).toBeGreaterThan(50);
        expect(resultsOf(log).some((result) => result.relatedLocations)).toBe(true);
        const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
        cpSync('examples/bungo-15-2024', folder, { recursive: true });
        const text = sarif('naskah', folder);
        expect(text.runs[0]!.tool.driver.name).toBe('perkada');
        expect(resultsOf(text).some((result) => result.ruleId!.startsWith('naskah/'))).toBe(true);
        for (const { runs } of [log, text]) {
            const rules = runs[0]!.tool.driver.rules!;
            for (const { ruleId, ruleIndex } of runs[0]!.results!) {
                const { id, helpUri } = rules[ruleIndex!]!;
                expect(id).toBe(ruleId);
                const page = /^https:\/\/[a-z.]+\/temuan\/([a-z-]+)$/.exec(helpUri!)?.[1];
                expect(existsSync(`docs/temuan/${page}.md`), id).toBe(true);
            }
        }
    });

    it('has the repairs of a finding, and applying one removes the finding', () => {
        const { log, path } = sarifOf(`peraturan bupati "Contoh" nomor 1 tahun 2024
surat SuratPenugasan "surat penugasan" dasar Pasal 7;
mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
    langkah a: pejabat menyampaikan "keinginan terlibat" kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
    langkah b: pimpinan unit organisasi memproses "keinginan terlibat" dasar Pasal 7 huruf b;
}
`);
        const found = resultsOf(log).find(({ ruleId }) => ruleId === 'mekanisme/tanpa-akhir')!;
        const [fix] = found.fixes!;
        expect(fix!.description!.text).toContain('selesai ditugaskan');
        let text = readFileSync(path, 'utf8');
        for (const { replacements } of fix!.artifactChanges)
            for (const { deletedRegion, insertedContent } of replacements)
                text = replace(text, { region: deletedRegion }, insertedContent!.text!);
        const again = sarifOf(text).log;
        expect(resultsOf(again).map(({ ruleId }) => ruleId)).not.toContain('mekanisme/tanpa-akhir');
        // The way on which the procedure stops is a code flow: a, then b.
        const steps = found.codeFlows![0]!.threadFlows[0]!.locations.map(({ location }) => [
            location!.message!.text,
            location!.physicalLocation!.region!.startLine,
        ]);
        expect(steps).toEqual([
            ['langkah a', 4],
            ['langkah b', 5],
        ]);
    });

    it('has the circle of a line of command as a code flow', () => {
        const { log } = sarifOf(`peraturan bupati "Contoh" nomor 1 tahun 2024
susunan Dinas "Dinas" {
    level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan, di bawah Sekretaris;
    level 1 jabatan Sekretaris "Sekretaris Dinas", JPT Pratama, di bawah Kepala;
}
perangkat daerah "Dinas Sosial" bersusunan Dinas;
`);
        const found = resultsOf(log).find(({ ruleId }) => ruleId === 'susunan/atasan-melingkar')!;
        expect(
            found.codeFlows![0]!.threadFlows[0]!.locations.map(({ location }) => location!.message!.text),
        ).toEqual(['Kepala Dinas', 'Sekretaris Dinas', 'Kepala Dinas']);
    });
});
