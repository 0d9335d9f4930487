import type { Finding, Place } from '@perkada/model';
import type { IToken } from 'chevrotain';
import { CstUtils, type LangiumDocument } from 'langium';
import { cstPlace } from '../lowering/context.js';
import { readSyntaxError } from '../parser/error-messages.js';
import { beginnings, expectedBefore, keywordsOf, type Productions } from '../parser/expected.js';
import { deepestNesting, tooDeep } from '../parser/nesting.js';
import { PerkadaParser } from '../parser/perkada-parser.js';
import type { PerkadaServices } from '../perkada-module.js';
import { braceSlip } from './syntax/brace-slips.js';
import { joiningSlip, orderSlip, semicolonSlip } from './syntax/clause-slips.js';
import { dasarSlip } from './syntax/dasar-slips.js';
import { nameSlip, quoteSlip } from './syntax/name-slips.js';
import { forms, phrases } from './syntax/phrases.js';
import { Slip, type SlipFinder, type SlipFinding } from './syntax/slip.js';
import { missingWordSlip, rankSlip, reasonSlip, wordSlip } from './syntax/word-slips.js';

/** The slips that have advice of their own; the first that recognises an error speaks. */
const slips: readonly SlipFinder[] = [
    braceSlip,
    reasonSlip,
    semicolonSlip,
    dasarSlip,
    quoteSlip,
    rankSlip,
    joiningSlip,
    orderSlip,
    nameSlip,
    wordSlip,
    missingWordSlip,
];

interface Grammar {
    readonly productions: Productions;
    readonly topics: ReadonlySet<string>;
    readonly keywords: ReadonlySet<string>;
}

const grammars = new WeakMap<PerkadaParser, Grammar>();

function grammarOf(parser: PerkadaParser): Grammar {
    let grammar = grammars.get(parser);
    if (!grammar) {
        const productions = parser.productions;
        const named = new Map(Object.entries(productions).map(([name, rule]) => [plain(name), rule]));
        const keywords = new Set<string>();
        for (const rule of named.values()) for (const word of keywordsOf(rule)) keywords.add(word);
        const terminals = ['TEKS', 'NAMA', 'KATA', 'ANGKA', 'NOMOR', 'EOF', 'KOMA_ALUR', 'DALAM_PERANGKAT'];
        for (const terminal of terminals) keywords.delete(terminal);
        const topics = beginnings(named.get('Butir'));
        grammar = { productions: Object.fromEntries(named), topics, keywords };
        grammars.set(parser, grammar);
    }
    return grammar;
}

/** Langium marks the names of its rules with an invisible character. */
const plain = (rule: string) => rule.replace(/[^A-Za-z0-9_]/g, '');

/** The stretches of a text that the parser could not read as provisions, by offsets. */
export interface Unread {
    readonly start: number;
    readonly end: number;
}

interface SyntaxResult {
    readonly findings: readonly Finding[];
    readonly unread: readonly Unread[];
}

const results = new WeakMap<object, SyntaxResult>();
const labels = new WeakMap<object, readonly Finding[]>();
const nothing: SyntaxResult = { findings: [], unread: [] };

function analyse(document: LangiumDocument, services: PerkadaServices): SyntaxResult {
    const { lexerErrors, parserErrors } = document.parseResult;
    if (lexerErrors.length === 0 && parserErrors.length === 0) return nothing;
    let result = results.get(document.parseResult);
    if (!result) {
        result = read(document, services);
        results.set(document.parseResult, result);
    }
    return result;
}

/** The parts of a document that were not understood: what might have been declared there is not known. */
export function unreadParts(document: LangiumDocument, services: PerkadaServices): readonly Unread[] {
    return analyse(document, services).unread;
}

/** What the lexer and parser found wrong: one finding for one slip, with the advice that fits it. */
export function syntaxFindings(document: LangiumDocument, services: PerkadaServices): Finding[] {
    let unclosed = labels.get(document.parseResult);
    if (!unclosed) {
        unclosed = unclosedLabels(document);
        labels.set(document.parseResult, unclosed);
    }
    return [...analyse(document, services).findings, ...unclosed];
}

function read(document: LangiumDocument, services: PerkadaServices): SyntaxResult {
    const findings: Finding[] = [];
    const unread: Unread[] = [];
    const text = document.textDocument.getText();
    const tokens = services.parser.Lexer.tokenize(text).tokens as IToken[];
    const parser = services.parser.LangiumParser;
    const grammar = parser instanceof PerkadaParser ? grammarOf(parser) : undefined;
    const placeAt = (start: number, end: number): Place => ({
        uri: document.uri.toString(),
        start: document.textDocument.positionAt(start),
        end: document.textDocument.positionAt(end),
    });
    const inUnread = (offset: number) => unread.some((part) => part.start <= offset && offset < part.end);
    for (const error of document.parseResult.lexerErrors) {
        const end = error.offset + error.length;
        if (error.message === tooDeep) {
            const place = placeAt(error.offset, end);
            const params = { batas: deepestNesting };
            findings.push({ code: 'sintaks/terlalu-dalam', severity: 'error', params, place, dasar: [] });
            continue;
        }
        const characters = text.slice(error.offset, end);
        const curly = /^[“”„‟«»]+$/.test(characters);
        const provision = provisionAround(tokens, error.offset, text.length);
        if (curly && inUnread(error.offset)) continue;
        if (!inUnread(error.offset)) unread.push(provision);
        findings.push({
            code: 'sintaks/karakter',
            severity: 'error',
            ...(curly ? { variant: 'petik' } : {}),
            params: { teks: printable(characters) },
            place: placeAt(error.offset, end),
            dasar: [],
            ...(curly ? { fixes: [straightQuotes(text, provision, placeAt)] } : {}),
        });
    }
    for (const error of document.parseResult.parserErrors) {
        const data = readSyntaxError(error.message);
        const offending = error.token as IToken;
        const found = tokens.findIndex((token) => token.startOffset === offending.startOffset);
        const index = found < 0 ? tokens.length : found;
        const offset = tokens[index]?.startOffset ?? text.length;
        const rule = plain(data?.rule ?? '');
        const wanted = data?.kind === 'mismatch' ? data.expected[0] : undefined;
        const production = grammar?.productions[rule];
        const slip = new Slip(
            document,
            tokens,
            index,
            rule,
            wanted === undefined ? new Set(data?.expected ?? []) : expectedBefore(production, wanted),
            wanted,
            grammar?.topics ?? new Set(),
            keywordsOf(production),
            grammar?.keywords ?? new Set(),
        );
        if (inUnread(offset) || (index === tokens.length && unread.at(-1)?.end === text.length)) continue;
        const report = describe(slip);
        findings.push({
            severity: 'error',
            place: slip.foundPlace,
            dasar: [],
            ...report,
            params: cleaned(report.params ?? {}),
        });
        unread.push(extent(slip, report, error.resyncedTokens ?? [], text.length));
    }
    return { findings, unread };
}

function describe(slip: Slip): SlipFinding {
    for (const finder of slips) {
        const report = finder(slip);
        if (report) return report;
    }
    const form = forms[slip.rule];
    return {
        code: 'sintaks/tidak-terduga',
        variant: slip.atEnd ? 'akhir' : phrases(slip.expected) === '' ? 'berlebih' : form ? 'bentuk' : 'main',
        params: {
            temuan: slip.found,
            harapan: phrases(slip.expected),
            ...(form === undefined ? {} : { bentuk: form }),
        },
    };
}

/** What an error makes doubtful: the provision, and what the parser skipped to go on reading. */
function extent(slip: Slip, report: SlipFinding, skipped: readonly IToken[], length: number): Unread {
    const missing = report.code === 'sintaks/titik-koma' && report.variant !== 'tanda';
    const tokenAt = (index: number) => slip.at(index - slip.index);
    // A block that is not closed ends where the offending token stands, so the token before is still in it.
    const startToken = report.code === 'sintaks/kurung-tutup' ? slip.at(-1) : tokenAt(slip.start);
    const start = startToken?.startOffset ?? length;
    // What follows a missing `;` or `}` is a provision of its own and was read.
    const ownEnd =
        missing || report.code === 'sintaks/kurung-tutup'
            ? (slip.at(0)?.startOffset ?? length - 1) + 1
            : (tokenAt(slip.end)?.startOffset ?? length - 1) + 1;
    const last = skipped.filter((token) => !Number.isNaN(token.startOffset)).at(-1);
    return { start, end: Math.max(ownEnd, last ? last.startOffset : 0) };
}

function provisionAround(tokens: readonly IToken[], offset: number, length: number): Unread {
    const separates = (token: IToken) => token.image === ';' || token.image === '{' || token.image === '}';
    const before = tokens.filter((token) => token.startOffset < offset && separates(token)).at(-1);
    const after = tokens.find((token) => token.startOffset > offset && separates(token));
    return { start: before ? before.startOffset + 1 : 0, end: after ? after.startOffset + 1 : length };
}

function straightQuotes(text: string, part: Unread, placeAt: (start: number, end: number) => Place) {
    const changes = [];
    for (const match of text.slice(part.start, part.end).matchAll(/[“”„‟«»]/g)) {
        const at = part.start + match.index;
        changes.push({ place: placeAt(at, at + 1), newText: '"' });
    }
    return { title: 'ganti', preferred: true, changes };
}

/** A label whose closing quote is missing ends at the line's end; the lexer lets it pass. */
function unclosedLabels(document: LangiumDocument): Finding[] {
    const root = document.parseResult.value.$cstNode;
    if (!root || !document.textDocument.getText().includes('"')) return [];
    const findings: Finding[] = [];
    for (const leaf of CstUtils.flattenCst(root)) {
        if (leaf.tokenType.name !== 'TEKS' || (leaf.text.length > 1 && leaf.text.endsWith('"'))) continue;
        const place = cstPlace(leaf, document.uri.toString());
        findings.push({ code: 'sintaks/petik', severity: 'error', params: {}, place, dasar: [] });
    }
    return findings;
}

function cleaned(params: Finding['params']): Finding['params'] {
    return Object.fromEntries(
        Object.entries(params).map(([key, value]) => [
            key,
            typeof value === 'string' && key !== 'harapan' && key !== 'bentuk' ? printable(value) : value,
        ]),
    );
}

/** Text of a message: control characters shown as a sign, long runs cut. */
function printable(text: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
    const visible = text.replace(/[\u0000-\u001f\u007f]/g, '\u2423');
    return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible;
}
