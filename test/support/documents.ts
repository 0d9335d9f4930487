import JSZip from 'jszip';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types = 'http://schemas.openxmlformats.org';

/** A level of a list: its format, its text, and where it starts. */
export type ListLevel = readonly [format: string, text: string, start?: number];

/** A paragraph: words, with `numId/level` of a list, or raw XML for its runs. */
export interface Paragraph {
    readonly text?: string;
    readonly list?: readonly [numId: number, level: number];
    readonly style?: string;
    readonly runs?: string;
}

/** A Word document of these paragraphs; `lists` are its lists from 1 on, `restart` lists that begin anew. */
export async function wordFile(
    paragraphs: readonly Paragraph[],
    lists: readonly (readonly ListLevel[])[] = [],
    extra: { readonly styles?: string; readonly nums?: string; readonly body?: string } = {},
): Promise<Buffer> {
    const zip = new JSZip();
    zip.file(
        '[Content_Types].xml',
        `${head}<Types xmlns="${types}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    );
    const office = `${types}/officeDocument/2006/relationships`;
    zip.file(
        '_rels/.rels',
        `${head}<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    );
    zip.file(
        'word/_rels/document.xml.rels',
        `${head}<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    );
    const levels = (list: readonly ListLevel[]) =>
        list
            .map(
                ([format, text, start = 1], index) =>
                    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
            )
            .join('');
    zip.file(
        'word/numbering.xml',
        `${head}<w:numbering ${main}>${lists.map((list, i) => `<w:abstractNum w:abstractNumId="${i}">${levels(list)}</w:abstractNum>`).join('')}${lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join('')}${extra.nums ?? ''}</w:numbering>`,
    );
    zip.file('word/styles.xml', `${head}<w:styles ${main}>${extra.styles ?? ''}</w:styles>`);
    const paragraph = ({ text = '', list, style, runs }: Paragraph) =>
        `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : ''}</w:pPr>${runs ?? `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;
    zip.file(
        'word/document.xml',
        `${head}<w:document ${main}><w:body>${paragraphs.map(paragraph).join('')}${extra.body ?? ''}</w:body></w:document>`,
    );
    return zip.generateAsync({ type: 'nodebuffer' });
}

/** A PDF whose pages hold these lines, each where it is told to stand (from the left and from the bottom). */
export function pdfFile(
    pages: readonly (readonly (readonly [x: number, y: number, text: string])[])[],
): Buffer {
    const objects: string[] = [];
    const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
    objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
    objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
    objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
    for (const [i, lines] of pages.entries()) {
        const content = lines
            .map(
                ([x, y, text]) =>
                    `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
            )
            .join('\n');
        objects[4 + 2 * i] =
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 936] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`;
        objects[5 + 2 * i] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
    }
    let file = '%PDF-1.4\n';
    const offsets: number[] = [];
    for (let id = 1; id < objects.length; id++) {
        offsets[id] = file.length;
        file += `${id} 0 obj\n${objects[id]}\nendobj\n`;
    }
    const table = file.length;
    file += `xref\n0 ${objects.length}\n0000000000 65535 f \n`;
    for (let id = 1; id < objects.length; id++) file += `${String(offsets[id]).padStart(10, '0')} 00000 n \n`;
    return Buffer.from(
        `${file}trailer << /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
        'latin1',
    );
}
