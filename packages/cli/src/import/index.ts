import type { Language } from '@perkada/model';
import { type SentenceKey, say } from '../language.js';
import type { Imported } from './word.js';

export type { Imported } from './word.js';

/** What came of a file: its text with notes on what was not read, or why it cannot be used. */
export type ImportResult =
    | ({ readonly status: 'terbaca' } & Imported)
    | { readonly status: 'ditolak'; readonly key: SentenceKey; readonly reason: string };

/**
 * Reads a Word or PDF file as the text of a regulation. `old` says whether its name ends in `.doc`.
 * Never throws for what a file holds; both libraries are large, so that each is loaded only for its files.
 */
export async function importFile(content: Uint8Array, old = false): Promise<ImportResult> {
    const refused = (key: SentenceKey, reason = ''): ImportResult => ({ status: 'ditolak', key, reason });
    const kind = kindOf(content);
    if (kind === 'ole') return refused(old ? 'importOldWord' : 'importBroken', 'OLE');
    if (kind === undefined) return refused('importKind');
    let result: Imported;
    try {
        result =
            kind === 'word'
                ? await (await import('./word.js')).importWord(content)
                : await (await import('./pdf.js')).importPdf(content);
    } catch (error) {
        return refused('importBroken', error instanceof Error ? error.message.split('\n')[0] : String(error));
    }
    if (result.text.trim() === '') return refused(kind === 'pdf' ? 'importScan' : 'importEmpty');
    return { status: 'terbaca', ...result };
}

/** What a file is, by its first bytes: its name may say anything. */
function kindOf(content: Uint8Array): 'word' | 'pdf' | 'ole' | undefined {
    const start = Buffer.from(content.subarray(0, 1024)).toString('latin1');
    if (start.startsWith('PK\u0003\u0004')) return 'word';
    if (start.includes('%PDF-')) return 'pdf';
    return start.startsWith('\u00d0\u00cf\u0011\u00e0') ? 'ole' : undefined;
}

/** Why a file cannot be used, in words. */
export function refusalText(
    { key, reason }: Extract<ImportResult, { status: 'ditolak' }>,
    path: string,
    language: Language,
): string {
    return say(language, key, { path, reason });
}

/** What was not read of a file, in words. */
export function noteTexts({ notes }: Pick<Imported, 'notes'>, language: Language): string[] {
    return notes.map(({ key, params }) => say(language, key, params));
}
