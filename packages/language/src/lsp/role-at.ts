import {
    indexOf,
    type JenisPeran,
    type Model,
    type PemegangPeran,
    pemegangPeran,
    pimpinanUnit,
} from '@perkada/model';
import { type AstNode, type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { leafAt } from './target.js';

/** The words of a role under the cursor, and who holds it in each susunan that is spoken of there. */
export interface RoleTarget {
    readonly peran: JenisPeran;
    readonly source: CstNode;
    readonly holders: readonly { readonly susunan: string; readonly pemegang: PemegangPeran }[];
}

/** Roles by their words without blanks, as the parser hands them over. */
const roles: Readonly<Record<string, JenisPeran>> = {
    penilaikinerja: 'penilai kinerja',
    pemilikkinerja: 'pemilik kinerja',
    koordinator: 'koordinator',
    pimpinan: 'pimpinan unit organisasi',
    pimpinanunitorganisasi: 'pimpinan unit organisasi',
    pimpinanunitkerja: 'pimpinan unit organisasi',
};

/** The role whose words stand under the cursor; undefined elsewhere. */
export function roleAt(
    document: LangiumDocument,
    position: Position,
    services: PerkadaLspServices,
): RoleTarget | undefined {
    const leaf = leafAt(document, position);
    const written = leaf && wordsOfRole(leaf.astNode);
    if (!leaf || !written || leaf.offset < written.source.offset || leaf.end > written.source.end)
        return undefined;
    const peran = roles[written.words.replace(/\s/g, '')];
    if (!peran) return undefined;
    const model = services.model.ModelProvider.modelOf(document.uri.toString());
    const spoken = susunanSpokenOf(leaf.astNode);
    const susunan = spoken.length > 0 ? spoken : model.susunan.map((item) => item.id);
    const holders = susunan.flatMap((id) =>
        holdersIn(model, id, peran).map((pemegang) => ({ susunan: id, pemegang })),
    );
    return { peran, source: written.source, holders };
}

function wordsOfRole(node: AstNode): { readonly words: string; readonly source: CstNode } | undefined {
    const [property, words] = ast.isPeran(node)
        ? ['jenis', node.jenis]
        : ast.isSifatPeran(node) || ast.isAktor(node) || ast.isAcuanAtasan(node) || ast.isObjek(node)
          ? ['peran', node.peran]
          : [];
    const source = property && GrammarUtils.findNodeForProperty(node.$cstNode, property);
    return source && words ? { words, source } : undefined;
}

/** The susunan that the text around a place limits itself to; empty where it speaks of all. */
function susunanSpokenOf(node: AstNode): string[] {
    for (let current: AstNode | undefined = node; current; current = current.$container) {
        if (ast.isSusunan(current)) return [current.name];
        if ('susunan' in current && Array.isArray(current.susunan) && current.susunan.length > 0) {
            const references = current.susunan as readonly { readonly ref?: ast.Susunan }[];
            return references.flatMap(({ ref }) => (ref ? [ref.name] : []));
        }
    }
    return [];
}

function holdersIn(model: Model, susunan: string, peran: JenisPeran): PemegangPeran[] {
    if (!indexOf(model).susunan.has(susunan)) return [];
    const answer =
        peran === 'pimpinan unit organisasi'
            ? pimpinanUnit(model, susunan)
            : pemegangPeran(model, susunan, peran);
    const holders = new Map<string, PemegangPeran>();
    for (const holder of [...answer.pemegang, ...answer.dapat]) {
        if (!holders.has(holder.jabatan)) holders.set(holder.jabatan, holder);
    }
    return [...holders.values()];
}
