import {
    type Ketentuan,
    type Model,
    placeOf,
    type RegulationTexts,
    rulesByNode,
    rulesOf,
} from '@perkada/model';
import type { Range } from 'vscode-languageserver';
import { rangeOf } from '../document-validator.js';
import { handleOf, rangeOfSpan } from '../naskah/context.js';

/** What scenarios exercise of one file: its provisions, and how many of them decided an answer. */
export interface CoveredFile {
    readonly uri: string;
    readonly ketentuan: readonly { readonly range: Range; readonly dipakai: boolean }[];
}

/**
 * Which provisions decided the answers of scenarios, in the model's files and in the text that they rest
 * on. Only what a scenario can exercise is counted: rules of kedudukan, provisions on roles, and steps of
 * procedures. A team that is valid shows no provision as used, so those on the ketua tim are left out.
 */
export function scenarioCoverage(
    model: Model,
    texts: RegulationTexts,
    used: ReadonlySet<Ketentuan>,
): CoveredFile[] {
    const all: Ketentuan[] = [
        ...model.kedudukanUmum,
        ...model.peranUmum,
        ...model.susunan.flatMap((susunan) => [
            ...susunan.kedudukan,
            ...susunan.peran,
            ...susunan.kewenangan.filter(({ tindakan }) => tindakan.includes('menilai')),
        ]),
        ...model.mekanisme.flatMap((item) => item.langkah),
    ];
    // A block that several susunan share is one provision of the text: used for one is used.
    const key = ({ place }: { readonly place: Ketentuan['place'] }) =>
        `${place.uri} ${place.start.line}:${place.start.character}`;
    const usedKeys = new Set([...used].map(key));
    const files = new Map<string, Map<string, { range: Range; dipakai: boolean }>>();
    const add = (uri: string, range: Range, dipakai: boolean) => {
        const own = files.get(uri) ?? new Map();
        files.set(uri, own);
        const at = `${range.start.line}:${range.start.character}`;
        own.set(at, { range, dipakai: dipakai || (own.get(at)?.dipakai ?? false) });
    };
    for (const item of all) add(item.place.uri, rangeOf(item.place), usedKeys.has(key(item)));
    const counted = new Set(all.map(key));
    const rules = new Set(
        rulesOf(model)
            .filter((rule) => counted.has(key(rule)))
            .map(key),
    );
    for (const [naskah, nodes] of rulesByNode(model, texts)) {
        for (const [index, resting] of nodes) {
            const own = resting.filter((rule) => rules.has(key(rule)));
            const node = naskah.nodes[index];
            if (own.length === 0 || !node) continue;
            const range = node.mark
                ? rangeOfSpan(naskah, handleOf(node))
                : rangeOf(placeOf(naskah, node.span));
            add(
                naskah.uri,
                range,
                own.some((rule) => usedKeys.has(key(rule))),
            );
        }
    }
    return [...files]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([uri, own]) => ({
            uri,
            ketentuan: [...own.values()].sort(
                (a, b) =>
                    a.range.start.line - b.range.start.line ||
                    a.range.start.character - b.range.start.character,
            ),
        }));
}
