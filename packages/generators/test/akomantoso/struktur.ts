import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { expect } from 'vitest';

/*
 * What the schema of Akoma Ntoso 3.0 (OASIS Standard, 29 August 2018) says of the elements that we write:
 * their children in order, their attributes, where words may stand, and what is unique. It is narrower than
 * the schema where that also allows what we never write. The schema leaves the eId optional, but says that
 * its groups of required attributes mean it to be there whenever the naming convention is used.
 */
interface Unsur {
    /** The children, each with a space after it, as a regular expression. */
    readonly isi: string;
    readonly wajib?: readonly string[];
    readonly boleh?: readonly string[];
    /** Words may stand between the children. */
    readonly kata?: boolean;
}

const hierarki = 'book|chapter|section|subsection|article|paragraph|point|indent|hcontainer';
const inline = '((ref|docNumber|docTitle|signature) )*';
const eId = ['eId'];
const inti = 'FRBRthis (FRBRuri )+(FRBRdate )+(FRBRauthor )+';
const provisi: Unsur = {
    isi: `(num )?(heading )?((intro )?((${hierarki}) )*(wrapUp )?|content )`,
    wajib: eId,
};
const butir: Unsur = { isi: '(num )?(heading )?((p|blockList) )+', wajib: eId };
const nilai: Unsur = { isi: '', wajib: ['value'] };
const entitas: Unsur = { isi: '', wajib: ['eId', 'href', 'showAs'] };

const unsur: Readonly<Record<string, Unsur>> = {
    akomaNtoso: { isi: 'act ', boleh: ['xmlns'] },
    act: {
        isi: 'meta (preface )?(preamble )?body (conclusions )?(attachments )?',
        wajib: ['name'],
        boleh: ['contains'],
    },
    doc: { isi: 'meta (preface )?(preamble )?mainBody (conclusions )?(attachments )?', wajib: ['name'] },
    meta: { isi: 'identification (references )*' },
    identification: { isi: 'FRBRWork FRBRExpression FRBRManifestation ', wajib: ['source'] },
    FRBRWork: { isi: `${inti}FRBRcountry (FRBRsubtype )?(FRBRnumber )*(FRBRprescriptive )?` },
    FRBRExpression: { isi: `${inti}(FRBRlanguage )+` },
    FRBRManifestation: { isi: `${inti}(FRBRformat )?` },
    FRBRthis: nilai,
    FRBRuri: nilai,
    FRBRcountry: nilai,
    FRBRsubtype: nilai,
    FRBRnumber: nilai,
    FRBRprescriptive: nilai,
    FRBRformat: nilai,
    FRBRdate: { isi: '', wajib: ['date', 'name'] },
    FRBRauthor: { isi: '', wajib: ['href'] },
    FRBRlanguage: { isi: '', wajib: ['language'] },
    references: { isi: '((TLCOrganization|TLCTerm) )+', wajib: ['source'] },
    TLCOrganization: entitas,
    TLCTerm: entitas,
    preface: { isi: '((p|longTitle) )+' },
    longTitle: { isi: '(p )*', wajib: eId },
    preamble: { isi: '((p|formula|recitals|citations) )+' },
    formula: { isi: '(p )*', wajib: ['eId', 'name'] },
    recitals: { isi: '(intro )?(recital )+(wrapUp )?', wajib: eId },
    citations: { isi: '(intro )?(citation )+(wrapUp )?', wajib: eId },
    recital: butir,
    citation: butir,
    item: butir,
    blockList: { isi: '(listIntroduction )?(item )+(listWrapUp )?', wajib: eId },
    listIntroduction: { isi: inline, kata: true },
    listWrapUp: { isi: inline, kata: true },
    body: { isi: `((${hierarki}) )+` },
    mainBody: { isi: `((p|${hierarki}) )+` },
    conclusions: { isi: '(p )+' },
    attachments: { isi: '(attachment )+' },
    attachment: { isi: 'doc ', wajib: eId },
    intro: { isi: '(p )*', wajib: eId },
    wrapUp: { isi: '(p )*', wajib: eId },
    content: { isi: '(p )*', wajib: eId },
    p: { isi: `(mod |${inline})`, kata: true },
    mod: { isi: '(quotedStructure )+', wajib: eId, kata: true },
    quotedStructure: { isi: `((p|${hierarki}) )+`, wajib: eId },
    num: { isi: '', kata: true },
    heading: { isi: inline, wajib: eId, kata: true },
    ref: { isi: '', wajib: ['eId', 'href'], kata: true },
    docNumber: { isi: '', kata: true },
    docTitle: { isi: '', kata: true },
    signature: { isi: inline, kata: true },
    ...Object.fromEntries(hierarki.split('|').map((tag) => [tag, provisi])),
    hcontainer: { ...provisi, wajib: ['eId', 'name'] },
};

/** The short names that the naming convention gives the elements with numbered eIds; others keep their own. */
const pendek: Readonly<Record<string, string>> = {
    chapter: 'chp',
    section: 'sec',
    subsection: 'subsec',
    article: 'art',
    paragraph: 'para',
    recital: 'rec',
    recitals: 'recs',
    citation: 'cit',
    citations: 'cits',
    blockList: 'list',
    attachment: 'att',
    quotedStructure: 'qstr',
    wrapUp: 'wrapup',
};
const tanpaNomor = new Set(['recitals', 'citations', 'longTitle', 'heading', 'content', 'intro', 'wrapUp']);

/** The document element; fails where the text is no well-formed XML. */
export function parse(xml: string): Element {
    const problems: string[] = [];
    const document = new DOMParser({
        errorHandler: (level: string, message: string) => void problems.push(`${level} ${message}`),
    }).parseFromString(xml, 'text/xml');
    expect(problems).toEqual([]);
    return document.documentElement!;
}

const childrenOf = (element: Element): Element[] =>
    Array.from(element.childNodes).filter((node) => node.nodeType === 1) as Element[];

/** An element and all inside it, in the order of the document. */
export function* all(element: Element): Generator<Element> {
    yield element;
    for (const child of childrenOf(element)) yield* all(child);
}

function expectDate(date: string): void {
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(date.slice(0, 4), 'there is no year 0').not.toBe('0000');
    const parsed = new Date(`${date}T00:00:00Z`);
    expect(Number.isNaN(parsed.getTime()) ? 'no date' : parsed.toISOString().slice(0, 10)).toBe(date);
}

function expectAttributes(element: Element): void {
    const name = element.tagName;
    const { wajib = [], boleh = [] } = unsur[name]!;
    for (const attribute of wajib)
        expect(element.getAttribute(attribute), `${name}/@${attribute}`).toBeTruthy();
    for (const { name: attribute } of Array.from(element.attributes))
        expect([...wajib, ...boleh], `${name}/@${attribute}`).toContain(attribute);
    if (name === 'FRBRdate') expectDate(element.getAttribute('date') ?? '');
}

/** An eId is that of an element around it, then the short name of its own element, then a number. */
function expectName(element: Element, id: string): void {
    const name = element.tagName;
    const steps = id.split('__');
    const short = pendek[name] ?? name;
    expect(steps.at(-1), `eId of a ${name}`).toMatch(
        new RegExp(tanpaNomor.has(name) ? `^${short}(-\\d+)?$` : `^${short}_[A-Za-z0-9-]+$`),
    );
    const around = steps.slice(0, -1).join('__');
    if (around === '') return;
    let over = element.parentNode as Element | null;
    while (over?.nodeType === 1 && over.getAttribute('eId') !== around)
        over = over.parentNode as Element | null;
    expect(over?.nodeType, `${id} is inside ${around}`).toBe(1);
}

/** Holds a document against the content models, attributes, identifiers and references of the schema. */
export function expectValid(root: Element): void {
    const ids = new Set<string>();
    for (const element of all(root)) {
        const name = element.tagName;
        const known = unsur[name];
        expect(known, `element ${name}`).toBeDefined();
        const children = childrenOf(element)
            .map(({ tagName }) => `${tagName} `)
            .join('');
        expect(children, `inside ${name} ${element.getAttribute('eId') ?? ''}`).toMatch(
            new RegExp(`^(${known!.isi})$`),
        );
        expectAttributes(element);
        const id = element.getAttribute('eId');
        if (id) {
            expect(id).toMatch(/^[A-Za-z_][\w-]*$/);
            expect(ids.has(id), `eId ${id} twice`).toBe(false);
            ids.add(id);
            if (!name.startsWith('TLC')) expectName(element, id);
        }
        if (!known!.kata)
            for (const node of Array.from(element.childNodes))
                if (node.nodeType === 3) expect(node.nodeValue?.trim(), `text in ${name}`).toBe('');
    }
    for (const element of all(root))
        for (const attribute of ['href', 'source']) {
            const value = element.getAttribute(attribute) ?? '';
            if (value.startsWith('#'))
                expect(ids, `${element.tagName}/@${attribute}`).toContain(value.slice(1));
        }
}

/** The path of the official schema, where one is at hand. */
export const skemaResmi = process.env.PERKADA_AKN_XSD;

/** What xmllint says against documents, by the official schema: nothing where all are valid. */
export function temuanSkema(documents: readonly string[]): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'akn-'));
    try {
        const paths = documents.map((xml, index) => {
            const path = join(folder, `${index}.xml`);
            writeFileSync(path, xml);
            return path;
        });
        const { stderr, error } = spawnSync(
            'xmllint',
            ['--noout', '--huge', '--schema', skemaResmi!, ...paths],
            {
                encoding: 'utf8',
                maxBuffer: 1 << 28,
            },
        );
        if (error) throw error;
        const lines = stderr.split('\n').filter((line) => line !== '');
        const valid = new Set(lines.filter((line) => line.endsWith(' validates')));
        expect(lines.length, 'xmllint answers for every document').toBeGreaterThanOrEqual(documents.length);
        return lines.filter((line) => !valid.has(line));
    } finally {
        rmSync(folder, { recursive: true });
    }
}
