import {
    AlignmentType,
    BorderStyle,
    Document,
    type FileChild,
    Header,
    HeadingLevel,
    ImageRun,
    type ISectionOptions,
    LevelFormat,
    LineRuleType,
    Packer,
    PageNumber,
    PageOrientation,
    Paragraph,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    TextRun,
    WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { type Bentang, bentangOf } from './bentang.js';
import type { Baris, Gambar, Lampiran, Tabel } from './dokumen.js';
import { halamanOf } from './gambar.js';
import { ukuran } from './ukuran.js';

/** Twentieths of a point, in which Word measures. */
const dxa = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);

const penomoran = 'lampiran';

const formats = [
    [LevelFormat.UPPER_LETTER, '%1.'],
    [LevelFormat.DECIMAL, '%2.'],
    [LevelFormat.LOWER_LETTER, '%3.'],
    [LevelFormat.DECIMAL, '%4)'],
    [LevelFormat.LOWER_LETTER, '%5)'],
] as const;

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;

/** Lines that stand at the right of the page, left-aligned: the annex heading and the signature. */
function kanan(lines: readonly string[], keep: boolean, mendatar: boolean): Paragraph[] {
    const left = dxa(ukuran.kanan + (mendatar ? ukuran.tinggi - ukuran.lebar : 0));
    return lines.map((text) => new Paragraph({ text, indent: { left }, keepNext: keep, keepLines: true }));
}

function butir(line: Extract<Baris, { jenis: 'butir' }>, halamanBaru: boolean): Paragraph {
    const level = Math.min(line.tingkat, formats.length - 1);
    const heading = line.judul ? headings[level] : undefined;
    return new Paragraph({
        children: [new TextRun({ text: line.teks })],
        alignment: line.judul ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
        keepNext: line.bersambung,
        pageBreakBefore: halamanBaru,
        ...(heading ? { heading } : {}),
        ...(line.tanda === ''
            ? { indent: { left: dxa(ukuran.jorok * level) } }
            : { numbering: { reference: penomoran, level } }),
    });
}

function sel(text: string, header: boolean, width: number): TableCell {
    return new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: [
            new Paragraph({
                alignment: header ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: [new TextRun({ text, bold: header, size: ukuran.besarHurufTabel * 2 })],
            }),
        ],
    });
}

const garis = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

function tabel(table: Tabel, tingkat: number, available: number): FileChild[] {
    // A table of many columns takes the whole width.
    const indent = table.kepala.length > 5 ? 0 : dxa(ukuran.jorok * Math.min(tingkat + 1, 3));
    const width = available - indent;
    const first = Math.round(width * (table.kepala.length > 4 ? 0.2 : 0.28));
    const other = Math.floor((width - first) / Math.max(1, table.kepala.length - 1));
    const widths = table.kepala.map((_, index) => (index === 0 ? first : other));
    const row = (cells: readonly string[], header: boolean) =>
        new TableRow({
            tableHeader: header,
            cantSplit: true,
            children: cells.map((text, index) => sel(text, header, widths[index]!)),
        });
    return [
        new Table({
            layout: TableLayoutType.FIXED,
            width: { size: width, type: WidthType.DXA },
            indent: { size: indent, type: WidthType.DXA },
            columnWidths: widths,
            borders: {
                top: garis,
                bottom: garis,
                left: garis,
                right: garis,
                insideHorizontal: garis,
                insideVertical: garis,
            },
            rows: [row(table.kepala, true), ...table.baris.map((cells) => row(cells, false))],
        }),
        new Paragraph({ text: '' }),
    ];
}

/** A transparent pixel, for a picture that comes without a PNG for programs that cannot show SVG. */
const pixel = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='),
    (character) => character.charCodeAt(0),
);

/** A picture as large as its page allows. */
function gambar(picture: Gambar, last: boolean, halamanBaru: boolean): Paragraph {
    const { skala } = halamanOf(picture, last);
    const transformation = {
        width: Math.round(picture.lebar * skala),
        height: Math.round(picture.tinggi * skala),
    };
    const altText = { name: picture.judul, title: picture.judul, description: picture.uraian };
    const data = typeof picture.isi === 'string' ? new TextEncoder().encode(picture.isi) : picture.isi;
    return new Paragraph({
        alignment: AlignmentType.CENTER,
        pageBreakBefore: halamanBaru,
        keepNext: last,
        children: [
            picture.tipe === 'svg'
                ? new ImageRun({
                      type: 'svg',
                      data,
                      transformation,
                      altText,
                      fallback: { type: 'png', data: picture.png ?? pixel },
                  })
                : new ImageRun({ type: 'png', data, transformation, altText }),
        ],
    });
}

/** What stands on a stretch of pages. */
function isi({ mendatar, letak }: Bentang): FileChild[] {
    const width = dxa((mendatar ? ukuran.tinggi : ukuran.lebar) - 2 * ukuran.tepi);
    return letak.flatMap(({ baris, halamanBaru, terakhir }): FileChild[] => {
        if (baris.jenis === 'butir') return [butir(baris, halamanBaru)];
        if (baris.jenis === 'tabel') return tabel(baris.tabel, baris.tingkat, width);
        return [gambar(baris.gambar, terakhir, halamanBaru)];
    });
}

/** "- 2 -", centred at the top. */
function nomorHalaman(): Header {
    return new Header({
        children: [
            new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
            }),
        ],
    });
}

function section(mendatar: boolean, children: readonly FileChild[], first: boolean): ISectionOptions {
    const tepi = dxa(ukuran.tepi);
    return {
        properties: {
            titlePage: first,
            page: {
                // docx swaps width and height of a turned page itself.
                size: {
                    width: dxa(ukuran.lebar),
                    height: dxa(ukuran.tinggi),
                    orientation: mendatar ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                },
                margin: {
                    top: tepi,
                    bottom: tepi,
                    left: tepi,
                    right: tepi,
                    header: dxa(ukuran.nomorHalaman),
                },
            },
        },
        headers: {
            default: nomorHalaman(),
            ...(first ? { first: new Header({ children: [new Paragraph('')] }) } : {}),
        },
        children,
    };
}

/** The annex as a Word file. The same annex always gives the same bytes: no time of making is written. */
export async function renderDocx(lampiran: Lampiran, title: string, mark: string): Promise<Uint8Array> {
    const stretches = bentangOf(lampiran);
    const sections = stretches.map(isi);
    sections[0]!.unshift(
        ...kanan(lampiran.kepala, true, false),
        new Paragraph(''),
        ...lampiran.nama.map(
            (text) => new Paragraph({ text, alignment: AlignmentType.CENTER, keepNext: true }),
        ),
        new Paragraph(''),
    );
    const turned = stretches.at(-1)!.mendatar;
    sections
        .at(-1)!
        .push(
            new Paragraph({ text: '', keepNext: true }),
            ...kanan([`${lampiran.pejabat},`, '', '', ''], true, turned),
            ...kanan([lampiran.penandaTangan], false, turned),
        );
    const font = { name: ukuran.huruf };
    const run = { font, size: ukuran.besarHuruf * 2, color: '000000', bold: false };
    const paragraph = { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } };
    const document = new Document({
        title,
        creator: mark,
        lastModifiedBy: mark,
        styles: {
            default: {
                document: {
                    run: { font, size: ukuran.besarHuruf * 2, language: { value: 'id-ID' } },
                    paragraph,
                },
                heading1: { run, paragraph },
                heading2: { run, paragraph },
            },
        },
        numbering: {
            config: [
                {
                    reference: penomoran,
                    levels: formats.map(([format, text], level) => ({
                        level,
                        format,
                        text,
                        alignment: AlignmentType.LEFT,
                        style: {
                            paragraph: {
                                indent: { left: dxa(ukuran.jorok * (level + 1)), hanging: dxa(ukuran.jorok) },
                            },
                        },
                    })),
                },
            ],
        },
        sections: sections.map((children, at) => section(stretches[at]!.mendatar, children, at === 0)),
    });
    return withoutTime(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Takes the times out of a Word file: those of its core properties, and those of the archive. */
function withoutTime(bytes: Uint8Array): Uint8Array {
    const files = unzipSync(bytes);
    const core = files['docProps/core.xml'];
    if (core) {
        const text = new TextDecoder()
            .decode(core)
            .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
        files['docProps/core.xml'] = new TextEncoder().encode(text);
    }
    const sorted = Object.fromEntries(
        Object.entries(files)
            .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
            .map(([name, content]) => [
                name,
                [content, { mtime: earliest, level: order(name) < 2 ? 0 : 6 }] as const,
            ]),
    );
    return zipSync(sorted as Parameters<typeof zipSync>[0]);
}

/** The earliest time that a ZIP archive can hold, in local time as the format wants it. */
const earliest = new Date(1980, 0, 1);

/** Word wants the content types first; the core properties follow unpacked, so that the mark in them can be read. */
function order(name: string): number {
    return name === '[Content_Types].xml' ? 0 : name === 'docProps/core.xml' ? 1 : 2;
}
