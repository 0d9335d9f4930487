import type { Naskah } from '@perkada/model';
import type { AsyncParser, LangiumDocument, LangiumParser, ParseResult } from 'langium';
import { BagianNaskah, BerkasNaskah } from '../generated/ast.js';
import { readNaskah } from './reader/read.js';

/** What was read together with a tree. The reader does not know the document's URI yet. */
const read = new WeakMap<object, Naskah>();
/** The same with its URI, made once for each tree. */
const placed = new WeakMap<object, Naskah>();

/** The text of a `.naskah` document as data; undefined for a document of another language. */
export function naskahOf(document: LangiumDocument): Naskah | undefined {
    const root = document.parseResult.value;
    const uri = document.uri.toString();
    let naskah = placed.get(root);
    if (naskah?.uri === uri) return naskah;
    const plain = read.get(root);
    if (!plain) return undefined;
    naskah = { ...plain, uri };
    placed.set(root, naskah);
    return naskah;
}

/** Reads a text with our own reader and hands Langium the tree of its outline. Never fails. */
export function parseNaskah(text: string): ParseResult<BerkasNaskah> {
    const naskah = readNaskah(text);
    const root = { $type: BerkasNaskah.$type, isi: [] as BagianNaskah[] } as unknown as BerkasNaskah;
    const made: (BerkasNaskah | BagianNaskah)[] = [];
    for (const node of naskah.nodes) {
        const container = made[node.parent];
        if (!container) {
            made.push(root);
            continue;
        }
        const part = {
            $type: BagianNaskah.$type,
            $container: container,
            $containerProperty: 'isi',
            $containerIndex: container.isi.length,
            jenis: node.kind,
            nomor: node.number,
            kunci: node.key,
            urutan: node.index,
            isi: [],
        } as unknown as BagianNaskah;
        container.isi.push(part);
        made.push(part);
    }
    read.set(root, naskah);
    return { value: root, parserErrors: [], lexerErrors: [] };
}

/** The parser service of the naskah language: only `parse` of Langium's parser is ever asked for. */
export function naskahParser(): LangiumParser {
    return { parse: parseNaskah } as unknown as LangiumParser;
}

/** Parses at once: the reader takes less time than handing its result between threads would. */
export class NaskahAsyncParser implements AsyncParser {
    async parse<T>(text: string): Promise<ParseResult<T & BerkasNaskah>> {
        return parseNaskah(text) as ParseResult<T & BerkasNaskah>;
    }
}
