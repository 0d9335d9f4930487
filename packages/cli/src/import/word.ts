import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { SentenceKey } from '../language.js';
import { child, WordNumbers } from './word-numbering.js';
import { joinRows } from './word-tables.js';

/** What was read of a file, and what was not. */
export interface Imported {
    readonly text: string;
    readonly notes: readonly {
        readonly key: SentenceKey;
        readonly params: Readonly<Record<string, string | number>>;
    }[];
}

/** Stands for a line break inside a paragraph until the text is there. */
const breakMark = '\u2028';
/** A document's main part may unpack to this many bytes at most. */
const largest = 256 * 1024 * 1024;

/**
 * The text of a Word document, one line for each paragraph and line break. Automatic numbers are written
 * out before the document is handed to mammoth, which reads everything else. Throws what the libraries
 * throw for a file that is no Word document.
 */
export async function importWord(content: Uint8Array): Promise<Imported> {
    const zip = await JSZip.loadAsync(content);
    const main = zip.file('word/document.xml');
    if (!main) throw new Error('word/document.xml');
    const xml = await main.async('string');
    if (xml.length > largest) throw new Error(`word/document.xml > ${largest}`);
    const document = parse(xml);
    const body = document.documentElement as unknown as Element;
    const numbers = new WordNumbers(
        await part(zip, 'word/numbering.xml'),
        await part(zip, 'word/styles.xml'),
    );
    const make = (text: string): Node => {
        const words = document.createElement('w:t');
        words.setAttribute('xml:space', 'preserve');
        words.appendChild(document.createTextNode(text));
        return words as unknown as Node;
    };
    const makeRun = (): Element => document.createElement('w:r') as unknown as Element;
    for (const paragraph of elements(body, 'w:p')) {
        // The same text box stands twice in a file; mammoth reads the second one.
        if (isInside(paragraph, 'mc:Choice')) continue;
        const number = numbers.next(paragraph);
        if (number === '') continue;
        const run = makeRun();
        run.appendChild(make(`${number} `));
        const properties = child(paragraph, 'w:pPr');
        paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
    }
    for (const name of ['w:br', 'w:cr'])
        for (const item of elements(body, name)) item.parentNode?.replaceChild(make(breakMark), item);
    const tables = joinRows(elements(body, 'w:tbl'), make, makeRun);
    zip.file('word/document.xml', new XMLSerializer().serializeToString(document));
    const result = await mammoth.extractRawText({ buffer: await zip.generateAsync({ type: 'nodebuffer' }) });
    const notes: Imported['notes'][number][] = [];
    const note = (key: SentenceKey, count: number) => {
        if (count > 0) notes.push({ key, params: { count } });
    };
    note('lostPictures', elements(body, 'a:blip').length + elements(body, 'v:imagedata').length);
    note('lostObjects', elements(body, 'w:object').length + elements(body, 'm:oMath').length);
    note('lostTables', tables);
    note(
        'lostFootnotes',
        elements(body, 'w:footnoteReference').length + elements(body, 'w:endnoteReference').length,
    );
    note('lostNumbers', numbers.unknown);
    if (elements(body, 'w:del').length > 0) notes.push({ key: 'lostDeleted', params: {} });
    const messages = new Set(result.messages.map(({ message }) => message));
    for (const text of [...messages].slice(0, 5)) notes.push({ key: 'lostMessage', params: { text } });
    return { text: linesOf(result.value), notes };
}

/** mammoth ends a paragraph with two line breaks; an empty paragraph is a blank line. */
function linesOf(text: string): string {
    const lines = text
        .replaceAll('\n\n', '\n')
        .replaceAll(breakMark, '\n')
        .split('\n')
        .map((line) => line.replace(/[\t\u00a0 ]+/g, ' ').trim());
    return `${lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()}\n`;
}

function parse(xml: string) {
    const silent = () => {};
    return new DOMParser({
        errorHandler: {
            warning: silent,
            error: silent,
            fatalError: (message: string) => {
                throw new Error(message);
            },
        },
    }).parseFromString(xml, 'text/xml');
}

async function part(zip: JSZip, name: string): Promise<Element | undefined> {
    const xml = await zip.file(name)?.async('string');
    return xml === undefined ? undefined : (parse(xml).documentElement as unknown as Element);
}

function elements(root: Element, name: string): Element[] {
    return Array.from(root.getElementsByTagName(name));
}

function isInside(element: Element, name: string): boolean {
    for (let node = element.parentNode; node; node = node.parentNode) if (node.nodeName === name) return true;
    return false;
}
