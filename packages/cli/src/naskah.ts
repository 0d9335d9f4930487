import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeNaskah, readNaskah } from '@perkada/language';
import {
    type CitedAct,
    checkNaskah,
    citedActs,
    type Language,
    type Naskah,
    type RegisterAct,
    readRegister,
    registerFile,
} from '@perkada/model';
import { filesBelow } from './files.js';
import { say } from './language.js';
import { type CheckResult, type FindingRecord, toRecord } from './periksa.js';
import { displayPath, MissingPathError } from './workspace.js';

/** Texts together are kept in memory between the two passes up to this many bytes. */
const kept = 32 * 1024 * 1024;

export interface TextCheck extends CheckResult {
    /** Paths that were named and could not be read as a text. */
    readonly unusable: readonly string[];
    /** The lines of a file, for excerpts; by the file's name in the records. */
    readonly linesOf: (file: string) => readonly string[] | undefined;
}

/**
 * Checks the texts of regulations: the files that are named, and every `.naskah` and `.txt` file below the
 * folders. Texts are read in whatever encoding they have. Citations are compared across all of them.
 * Throws `MissingPathError` for a path that does not exist.
 */
export async function checkTexts(
    paths: readonly string[],
    language: Language,
    progress: (done: number, total: number) => void = () => {},
): Promise<TextCheck> {
    const files = [...new Set(paths.flatMap(filesOf))].sort();
    const records: FindingRecord[] = [];
    const unusable: string[] = [];
    const cited = new Map<string, CitedAct[]>();
    const held = new Map<string, Naskah>();
    let bytes = 0;
    // First what each text cites, since every text is compared with all others.
    for (const file of files) {
        const read = readText(file, language);
        if ('record' in read) {
            records.push(read.record);
            unusable.push(file);
            continue;
        }
        cited.set(file, citedActs(read.naskah));
        bytes += read.naskah.text.length;
        if (bytes <= kept) held.set(file, read.naskah);
    }
    const all = [...cited.values()].flat();
    const registers = new Registers(paths, language, records, unusable);
    let done = 0;
    for (const file of cited.keys()) {
        const naskah = held.get(file) ?? naskahAgain(file, language);
        if (naskah) {
            const others = all.filter((act) => act.uri !== naskah.uri);
            records.push(
                ...checkNaskah(naskah, { others, acts: registers.of(file) }).map((finding) =>
                    toRecord(finding, language),
                ),
            );
        }
        progress(++done, cited.size);
        // Lets the progress be written, and the process be ended.
        if (done % 16 === 0) await new Promise((resume) => setImmediate(resume));
    }
    const byName = new Map(files.map((file) => [displayPath(pathToFileURL(file).href), file]));
    const linesOf = (name: string) => {
        const file = byName.get(name);
        return file === undefined || unusable.includes(file)
            ? undefined
            : (held.get(file) ?? naskahAgain(file, language))?.text.split(/\r\n|\r|\n/);
    };
    records.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
    return { records, files: files.length, unusable, linesOf };
}

/**
 * The acts that `perkada.register.json` adds: the nearest one above a text, up to the folder that was asked
 * for or the working folder. What of it cannot be used is reported once.
 */
class Registers {
    private readonly read = new Map<string, readonly RegisterAct[]>();
    private readonly tops: readonly string[];

    constructor(
        paths: readonly string[],
        private readonly language: Language,
        private readonly records: FindingRecord[],
        private readonly unusable: string[],
    ) {
        this.tops = [process.cwd(), ...paths.map((path) => resolve(path))];
    }

    of(file: string): readonly RegisterAct[] {
        for (let folder = dirname(file); this.isInside(folder); folder = dirname(folder)) {
            const path = join(folder, registerFile);
            const known = this.read.get(path);
            if (known !== undefined) return known;
            if (statSync(path, { throwIfNoEntry: false })?.isFile()) return this.load(path);
            if (dirname(folder) === folder) break;
        }
        return [];
    }

    private isInside(folder: string): boolean {
        return this.tops.some((top) => top === folder || !relative(top, folder).startsWith('..'));
    }

    private load(path: string): readonly RegisterAct[] {
        const text = readFileSync(path, 'utf8');
        const { acts, faults } = readRegister(text);
        this.read.set(path, acts);
        const [first] = faults;
        if (first !== undefined) {
            const file = displayPath(pathToFileURL(path).href);
            const before = text.slice(0, first.span.start).split(/\r\n|\r|\n/);
            const line = before.length;
            const column = before[line - 1]!.length + 1;
            const key = first.row === 0 ? 'registerUnreadable' : 'registerRows';
            const rows = faults.map(({ row }) => row).join(', ');
            this.records.push({
                code: 'berkas/tidak-terbaca',
                severity: 'error',
                file,
                line,
                column,
                endLine: line,
                endColumn: column,
                message: say(this.language, key, { path: file, rows }),
                basis: [],
            });
            this.unusable.push(path);
        }
        return acts;
    }
}

function naskahAgain(file: string, language: Language): Naskah | undefined {
    const read = readText(file, language);
    return 'naskah' in read ? read.naskah : undefined;
}

function filesOf(path: string): string[] {
    const absolute = resolve(path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (!stats) throw new MissingPathError(path);
    return stats.isDirectory() ? filesBelow(absolute, '.naskah', '.txt') : [absolute];
}

/** The text of a file as data, or why it cannot be read. */
function readText(
    file: string,
    language: Language,
): { readonly naskah: Naskah } | { readonly record: FindingRecord } {
    const uri = pathToFileURL(file).href;
    const refuse = (message: string) => ({
        record: {
            code: 'berkas/tidak-terbaca',
            severity: 'error' as const,
            file: displayPath(uri),
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 1,
            message,
            basis: [],
        },
    });
    let content: Uint8Array;
    try {
        content = readFileSync(file);
    } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? '';
        return refuse(say(language, 'unreadableFile', { path: displayPath(uri), reason }));
    }
    const start = String.fromCharCode(...content.subarray(0, 5));
    if (start.startsWith('PK\u0003\u0004') || start === '%PDF-')
        return refuse(say(language, 'importFirst', { path: displayPath(uri) }));
    return { naskah: readNaskah(decodeNaskah(content).text, uri) };
}
