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
import { type Baris, barisOf, type Gambar, type Lampiran, type Tabel } from './dokumen.js';
import { kolomTegak, ukuran } from './ukuran.js';

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

function butir(line: Extract<Baris, { jenis: 'butir' }>): Paragraph {
    const level = Math.min(line.tingkat, formats.length - 1);
    const heading = line.judul ? headings[level] : undefined;
    return new Paragraph({
        children: [new TextRun({ text: line.teks })],
        alignment: line.judul ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
        keepNext: line.bersambung,
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

/** A picture as large as its page allows; the last one leaves room for the signature below it. */
function gambar(picture: Gambar, mendatar: boolean, last: boolean): Paragraph {
    const page = mendatar ? [ukuran.tinggi, ukuran.lebar] : [ukuran.lebar, ukuran.tinggi];
    const taken = ukuran.judulGambar + (last ? ukuran.tandaTangan : 0);
    const room = [page[0]! - 2 * ukuran.tepi, page[1]! - 2 * ukuran.tepi - taken].map(
        (mm) => (mm / 25.4) * 96,
    );
    const scale = Math.min(room[0]! / picture.lebar, room[1]! / picture.tinggi, 1.5);
    const transformation = {
        width: Math.round(picture.lebar * scale),
        height: Math.round(picture.tinggi * scale),
    };
    const altText = { name: picture.judul, title: picture.judul, description: picture.uraian };
    const data = typeof picture.isi === 'string' ? new TextEncoder().encode(picture.isi) : picture.isi;
    return new Paragraph({
        alignment: AlignmentType.CENTER,
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

interface Bagian {
    readonly mendatar: boolean;
    readonly isi: FileChild[];
}

/** The lines cut into stretches of upright and turned pages; a heading goes with what it heads. */
function bagianOf(lines: readonly Baris[]): Bagian[] {
    const wide = (line: Baris) =>
        (line.jenis === 'gambar' && line.gambar.lebar > line.gambar.tinggi) ||
        (line.jenis === 'tabel' && line.tabel.kepala.length > kolomTegak);
    const turned = lines.map(wide);
    // The lines that announce a wide table or picture stand on its page.
    for (let i = lines.length - 2; i >= 0; i--) {
        const line = lines[i]!;
        if (turned[i + 1] && line.jenis === 'butir' && line.bersambung) turned[i] = true;
    }
    const parts: Bagian[] = [];
    lines.forEach((line, index) => {
        const mendatar = turned[index]!;
        let part = parts.at(-1);
        if (part?.mendatar !== mendatar) {
            part = { mendatar, isi: [] };
            parts.push(part);
        }
        const width = dxa((mendatar ? ukuran.tinggi : ukuran.lebar) - 2 * ukuran.tepi);
        if (line.jenis === 'butir') part.isi.push(butir(line));
        else if (line.jenis === 'tabel') part.isi.push(...tabel(line.tabel, line.tingkat, width));
        else part.isi.push(gambar(line.gambar, mendatar, index === lines.length - 1));
    });
    return parts;
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

function section(part: Bagian, first: boolean): ISectionOptions {
    const tepi = dxa(ukuran.tepi);
    return {
        properties: {
            titlePage: first,
            page: {
                // docx swaps width and height of a turned page itself.
                size: {
                    width: dxa(ukuran.lebar),
                    height: dxa(ukuran.tinggi),
                    orientation: part.mendatar ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
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
        children: part.isi,
    };
}

/** The annex as a Word file. The same annex always gives the same bytes: no time of making is written. */
export async function renderDocx(lampiran: Lampiran, title: string, mark: string): Promise<Uint8Array> {
    const parts = bagianOf(barisOf(lampiran));
    if (parts[0]?.mendatar !== false) parts.unshift({ mendatar: false, isi: [] });
    parts[0]!.isi.unshift(
        ...kanan(lampiran.kepala, true, false),
        new Paragraph(''),
        ...lampiran.nama.map(
            (text) => new Paragraph({ text, alignment: AlignmentType.CENTER, keepNext: true }),
        ),
        new Paragraph(''),
    );
    const turned = parts.at(-1)!.mendatar;
    parts
        .at(-1)!
        .isi.push(
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
        sections: parts.map((part, index) => section(part, index === 0)),
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
