import { checkNaskah, type Finding, withDescendants } from '@perkada/model';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readNaskah } from '../../../language/src/index.js';
import { barisOf } from '../../src/lampiran/dokumen.js';
import { gambarDariBerkas, generateLampiran, susunLampiran, teksLampiran } from '../../src/lampiran/index.js';
import { istilahBaku } from '../../src/text/istilah.js';
import { modelContoh, modelOf, naskahContoh, semuaContoh } from '../support/contoh.js';

const svg = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>Bagan &amp; alur</title><desc>Uraian</desc></svg>`;

async function docx(name: string, options = {}) {
    const [file] = await generateLampiran(await modelContoh(name), options);
    const parts = unzipSync(file!.content as Uint8Array);
    return (path: string) => new TextDecoder().decode(parts[path]!);
}

/** The paragraphs of a Word file: level of numbering (undefined without a number) and text. */
function paragraphs(xml: string): { tingkat: number | undefined; teks: string }[] {
    return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner]) => ({
        tingkat:
            /<w:ilvl w:val="(\d)"/.exec(inner!)?.[1] === undefined
                ? undefined
                : Number(/<w:ilvl w:val="(\d)"/.exec(inner!)![1]),
        teks: [...inner!.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
            .map(([, text]) => text!)
            .join('')
            .replace(/&amp;/g, '&'),
    }));
}

describe.each(semuaContoh)('the annex of %s', (name) => {
    test('closes every item as the drafting rules ask', async () => {
        const lines = barisOf(susunLampiran(await modelContoh(name))).filter(
            (line) => line.jenis === 'butir',
        );
        expect(lines.length).toBeGreaterThan(100);
        lines.forEach((line, index) => {
            const next = lines[index + 1];
            const deeper = next !== undefined && next.tingkat > line.tingkat;
            if (line.judul) expect(line.teks).not.toMatch(/[.;:,]$/);
            else if (line.teks.endsWith(':')) expect(line.bersambung).toBe(true);
            else if (line.teks.endsWith(';')) expect(next?.tingkat).toBe(line.tingkat);
            else if (line.teks.endsWith('; dan')) {
                // The one that follows is the last of its list.
                const after = lines.slice(index + 1).find(({ tingkat }) => tingkat <= line.tingkat)!;
                expect(after.tingkat).toBe(line.tingkat);
                const beyond = lines
                    .slice(lines.indexOf(after) + 1)
                    .find(({ tingkat }) => tingkat <= line.tingkat);
                if (beyond?.tingkat === line.tingkat) expect(beyond.tanda).not.toBe('');
            } else expect(line.teks).toMatch(/\.$/);
            if (deeper && !line.judul) expect(line.teks).toMatch(/:$/);
            expect(line.teks).not.toMatch(/\bundefined\b|\s{2}|\{|\.\.|^\s|\s$/);
        });
    });

    test('numbers every list from its first mark without a gap', async () => {
        const marks: string[] = [];
        for (const line of barisOf(susunLampiran(await modelContoh(name)))) {
            if (line.jenis !== 'butir' || line.tanda === '') continue;
            marks.length = line.tingkat + 1;
            const before = marks[line.tingkat];
            if (before === undefined) expect(line.tanda).toMatch(/^(A|a|1)[.)]$/);
            else expect(line.tanda).not.toBe(before);
            marks[line.tingkat] = line.tanda;
            expect(line.tingkat).toBeLessThanOrEqual(4);
        }
        expect(marks[0]).toBeDefined();
    });

    test('is found sound by the linter of texts, together with the body', async () => {
        const body = naskahContoh(name).split(/^LAMPIRAN/m)[0]!;
        const annex = teksLampiran(susunLampiran(await modelContoh(name), { penandaTangan: 'Nama Pejabat' }));
        const naskah = readNaskah(`${body}\n${annex}`, 'file:///uji.naskah');
        const start = body.split('\n').length;
        expect(naskah.annexes).toHaveLength(1);
        const items = annex
            .split('\n')
            .filter((line) => /^ *(?:[A-Z]\.|\d+[.)]|[a-z]+[.)]) /.test(line)).length;
        const read = withDescendants(naskah, naskah.nodes[naskah.annexes[0]!.node]!);
        expect(read.length).toBeGreaterThan(items);
        // Names of units that a regulation itself writes in two ways are its own; the annex must not hide them.
        const names = (await modelContoh(name)).unit.map(({ label }) => label);
        const own = ({ code, place }: Finding) =>
            code === 'naskah/nama-unit-berbeda' &&
            names.some((label) => naskah.text.split('\n')[place.start.line]!.includes(label));
        const findings = checkNaskah(naskah).filter(
            (finding) => finding.place.start.line >= start && !own(finding),
        );
        expect(findings.map(({ code, place }) => `${code} ${place.start.line - start}`)).toEqual([]);
    });

    test('is the same text in Word and in HTML', async () => {
        const lampiran = susunLampiran(await modelContoh(name));
        const [word, html] = await generateLampiran(await modelContoh(name));
        const xml = new TextDecoder().decode(unzipSync(word!.content as Uint8Array)['word/document.xml']!);
        const lines = barisOf(lampiran).flatMap((line) =>
            line.jenis === 'butir'
                ? [{ tingkat: line.tanda === '' ? undefined : line.tingkat, teks: line.teks }]
                : [],
        );
        const inWord = paragraphs(xml).filter(
            ({ tingkat, teks }) =>
                tingkat !== undefined ||
                lines.some((line) => line.tingkat === undefined && line.teks === teks),
        );
        expect(inWord).toEqual(lines);
        const text = (html!.content as string)
            .replace(/&amp;/g, '&')
            .replace(/&#39;/g, "'")
            .replace(/&quot;/g, '"');
        for (const { teks } of lines) expect(text).toContain(teks);
        expect(text).toContain('dibuat oleh perkada');
    });
});

test('the Word file has the page, the typeface and the numbering that the rules ask', async () => {
    const part = await docx('bungo-15-2024');
    const document = part('word/document.xml');
    // F4 in twentieths of a point, single spacing, page number "- n -" from the second page on.
    expect(document).toContain('<w:pgSz w:w="12240" w:h="18720"');
    expect(document).toContain('w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"');
    expect(document).toMatch(/<w:titlePg\/?>|<w:titlePg w:val="true"/);
    expect(part('word/styles.xml')).toMatch(/Bookman Old Style/);
    expect(part('word/styles.xml')).toContain('<w:sz w:val="24"/>');
    const header = [1, 2]
        .map((number) => part(`word/header${number}.xml`))
        .find((xml) => xml.includes('PAGE'));
    expect(header).toMatch(/- .*PAGE.* -/s);
    const levels = [
        ...part('word/numbering.xml').matchAll(/<w:numFmt w:val="(\w+)"\/><w:lvlText w:val="([^"]+)"/g),
    ].map(([, format, text]) => `${format} ${text}`);
    expect(levels).toEqual(
        expect.arrayContaining([
            'upperLetter %1.',
            'decimal %2.',
            'lowerLetter %3.',
            'decimal %4)',
            'lowerLetter %5)',
        ]),
    );
    const heading = paragraphs(document).slice(0, 5);
    expect(heading.map(({ teks }) => teks)).toEqual([
        'LAMPIRAN',
        'PERATURAN BUPATI BUNGO',
        'NOMOR 15 TAHUN 2024',
        'TENTANG',
        'SISTEM KERJA UNTUK PENYEDERHANAAN BIROKRASI',
    ]);
});

test('the same Model gives the same bytes, and the author marks the file as ours', async () => {
    const options = { gambar: gambarDariBerkas([{ path: 'a.svg', content: svg(900, 500) }]) };
    const [first] = await generateLampiran(await modelContoh('bungo-15-2024'), options);
    const [second] = await generateLampiran(await modelContoh('bungo-15-2024'), options);
    expect(Buffer.compare(Buffer.from(first!.content), Buffer.from(second!.content))).toBe(0);
    const head = Buffer.from((first!.content as Uint8Array).subarray(0, 16384)).toString('latin1');
    expect(head).toContain('<dc:creator>dibuat oleh perkada</dc:creator>');
    expect(head).not.toContain('dcterms:created');
});

test('a wide picture stands on a turned page with the signature, a high one on an upright page', async () => {
    const gambar = gambarDariBerkas([
        { path: 'tinggi.svg', content: svg(300, 700) },
        { path: 'lebar.svg', content: svg(900, 500) },
        { path: 'lebar.png', content: new Uint8Array([1]) },
    ]);
    expect(
        gambar.map(({ judul, uraian, lebar, tinggi, png }) => [judul, uraian, lebar, tinggi, png?.length]),
    ).toEqual([
        ['Bagan & alur', 'Uraian', 300, 700, undefined],
        ['Bagan & alur', 'Uraian', 900, 500, 1],
    ]);
    const part = await docx('bungo-15-2024', { gambar, penandaTangan: 'Budi' });
    const sections = part('word/document.xml').split('<w:sectPr>');
    expect(sections).toHaveLength(3);
    expect(sections[1]).toContain('w:w="12240" w:h="18720"');
    expect(sections[2]).toContain('w:w="18720" w:h="12240" w:orient="landscape"');
    expect(sections[1]).toMatch(/BUPATI BUNGO,.*BUDI/s);
});

test('a defined term keeps its capitals, an undefined abbreviation is written in full', async () => {
    const text = teksLampiran(
        susunLampiran(
            await modelOf(`peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja" disebut Contoh
istilah "Ketua Tim" adalah "pegawai yang memimpin tim" dasar Pasal 1 angka 1;
ketua tim diutamakan dari unit pemilik kinerja untuk lintas unit dasar Pasal 4 ayat (2), Pasal 4 ayat (1) huruf b;
susunan Unit "UPTD dua level" {
    level 1 jabatan Kepala "Kepala UPTD", Pengawas, pimpinan;
    kedudukan { pelaksana di bawah Kepala; }
}`),
        ),
    );
    expect(text).toContain(
        'Ketua Tim diutamakan berasal dari unit organisasi pemilik kinerja untuk penugasan lintas unit organisasi sebagaimana dimaksud dalam Pasal 4 ayat (1) huruf b dan ayat (2).',
    );
    expect(text).toContain('Unit Pelaksana Teknis Daerah 2 (dua) level');
    expect(text).toContain(
        'berkedudukan di bawah dan bertanggung jawab secara langsung kepada Kepala Unit Pelaksana Teknis Daerah.',
    );
});

test('a single post stands in the sentence of its list', async () => {
    const text = teksLampiran(
        susunLampiran(
            await modelOf(`peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja" disebut Contoh
susunan Unit "UPT satu level" {
    level 1 jabatan Kepala "Kepala UPT", Pengawas, pimpinan;
    kedudukan { pelaksana di bawah Kepala; }
}`),
        ),
    );
    expect(text).toMatch(/terdiri atas Kepala (UPT|Unit Pelaksana Teknis) yang dijabat oleh .*\.$/m);
    expect(text).not.toMatch(/terdiri atas:/);
});

test('a purpose opens its sentence without "dalam hal"', async () => {
    const text = teksLampiran(
        susunLampiran(
            await modelOf(`peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja" disebut Contoh
keadaan UntukProgram "untuk program strategis";
keadaan Mendesak "keadaan mendesak";
susunan Unit "UPT satu level" {
    level 1 jabatan Kepala "Kepala UPT", Pengawas, pimpinan;
    kedudukan {
        pelaksana di bawah Kepala dalam hal UntukProgram;
        ahli muda di bawah Kepala dalam hal Mendesak;
    }
}`),
        ),
    );
    expect(text).toMatch(/\b[Uu]ntuk program strategis, pelaksana/);
    expect(text).toMatch(/\b[Dd]alam hal keadaan mendesak, pejabat fungsional ahli muda/);
});

test('a defined term behind a prefix keeps its capitals and takes a hyphen', async () => {
    const text = istilahBaku(
        await modelOf(`peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja" disebut Contoh
istilah "Unit Organisasi" adalah "bagian dari susunan perangkat" dasar Pasal 1 angka 1;
istilah "Tim" adalah "kelompok pegawai" dasar Pasal 1 angka 2;`),
    );
    expect(text('kolaborasi antarunit organisasi')).toBe('kolaborasi antar-Unit Organisasi');
    expect(text('kolaborasi antartim, dan pelantar unit organisasi')).toBe(
        'kolaborasi antartim, dan pelantar Unit Organisasi',
    );
});

test('a text without a regulation still gives an annex, with gaps shown', async () => {
    const [, html] = await generateLampiran(await modelOf('kedudukan umum { }'));
    expect(html!.content).toContain('NOMOR … TAHUN …');
});
