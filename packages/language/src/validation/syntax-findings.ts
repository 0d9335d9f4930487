import type { Finding, Place } from '@perkada/model';
import { CstUtils, type LangiumDocument } from 'langium';
import { cstPlace } from '../lowering/context.js';
import { readSyntaxError } from '../parser/error-messages.js';
import { deepestNesting, tooDeep } from '../parser/nesting.js';
import { closest } from './closest.js';

interface Token {
    readonly image: string;
    readonly startOffset: number;
    readonly endOffset?: number;
    readonly startLine?: number;
    readonly startColumn?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
}

/** How a terminal is called in a message: keys of the message table, not sentences. */
const terminalWords: Readonly<Record<string, string>> = {
    TEKS: '"label"',
    NAMA: 'Nama',
    KATA: 'istilah',
    ANGKA: 'angka',
    NOMOR: 'nomor',
    KOMA_ALUR: ',',
    EOF: 'akhir berkas',
};

const display = (name: string) => terminalWords[name] ?? name;

function positionAt(document: LangiumDocument, offset: number): Place['start'] {
    const { line, character } = document.textDocument.positionAt(offset);
    return { line, character };
}

function tokenPlace(document: LangiumDocument, token: Token | undefined): Place {
    const uri = document.uri.toString();
    const start = token?.startOffset;
    if (token === undefined || start === undefined || Number.isNaN(start)) {
        const end = positionAt(document, document.textDocument.getText().trimEnd().length);
        return { uri, start: end, end };
    }
    return {
        uri,
        start: positionAt(document, start),
        end: positionAt(document, (token.endOffset ?? start) + 1),
    };
}

function endOf(document: LangiumDocument, token: Token): Place {
    const offset = (token.endOffset ?? token.startOffset) + 1;
    const start = positionAt(document, Math.max(0, offset - 1));
    return { uri: document.uri.toString(), start, end: positionAt(document, offset) };
}

/** What the lexer and parser found wrong, as findings: a place, what was found, what could stand there. */
export function syntaxFindings(document: LangiumDocument): Finding[] {
    const findings: Finding[] = [];
    const { lexerErrors, parserErrors } = document.parseResult;
    for (const error of lexerErrors) {
        const uri = document.uri.toString();
        const start = positionAt(document, error.offset);
        const end = positionAt(document, error.offset + error.length);
        if (error.message === tooDeep) {
            findings.push({
                code: 'sintaks/terlalu-dalam',
                severity: 'error',
                params: { batas: deepestNesting },
                place: { uri, start, end },
                dasar: [],
            });
            continue;
        }
        findings.push({
            code: 'sintaks/karakter',
            severity: 'error',
            params: {
                teks: printable(
                    document.textDocument.getText().slice(error.offset, error.offset + error.length),
                ),
            },
            place: { uri, start, end },
            dasar: [],
        });
    }
    for (const error of parserErrors) {
        const data = readSyntaxError(error.message);
        const token = error.token as Token;
        const previous = 'previousToken' in error ? (error.previousToken as Token | undefined) : undefined;
        const expected = data?.expected ?? [];
        const found = printable(token.image);
        const atEnd = found === '';
        const previousKnown = previous !== undefined && !Number.isNaN(previous.startOffset);
        if (expected.includes(';') && previousKnown) {
            findings.push({
                code: 'sintaks/titik-koma',
                severity: 'error',
                params: { temuan: found },
                place: endOf(document, previous),
                dasar: [],
                fixes: [
                    {
                        title: 'perbaikan',
                        preferred: true,
                        changes: [{ place: collapse(endOf(document, previous).end, document), newText: ';' }],
                    },
                ],
            });
            continue;
        }
        const keywords = expected.filter((name) => /^[A-Za-z]/.test(name) && !(name in terminalWords));
        const suggestion = atEnd ? undefined : closest(found, keywords);
        const place = atEnd && previousKnown ? endOf(document, previous) : tokenPlace(document, token);
        findings.push({
            code: 'sintaks/tidak-terduga',
            severity: 'error',
            variant:
                suggestion !== undefined
                    ? 'saran'
                    : atEnd
                      ? 'akhir'
                      : expected.length === 0
                        ? 'berlebih'
                        : 'main',
            params: {
                temuan: found,
                harapan:
                    expected
                        .slice(0, 8)
                        .map((name) => `‘${display(name)}’`)
                        .join(', ') + (expected.length > 8 ? ', …' : ''),
                ...(suggestion === undefined ? {} : { saran: suggestion }),
            },
            place,
            dasar: [],
            ...(suggestion === undefined
                ? {}
                : {
                      fixes: [
                          {
                              title: 'ganti',
                              params: { saran: suggestion },
                              preferred: true,
                              changes: [{ place, newText: suggestion }],
                          },
                      ],
                  }),
        });
    }
    findings.push(...unclosedLabels(document));
    return findings;
}

function collapse(position: Place['start'], document: LangiumDocument): Place {
    return { uri: document.uri.toString(), start: position, end: position };
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

/** Text of a message: control characters shown as a sign, long runs cut. */
function printable(text: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
    const visible = text.replace(/[\u0000-\u001f\u007f]/g, '\u2423');
    return visible.length > 40 ? `${visible.slice(0, 39)}…` : visible;
}
