import {
    type BasisTarget,
    type Naskah,
    type NodeIndex,
    type RegulationTexts,
    type Stepwise,
    targetOfBasis,
} from '@perkada/model';
import { type LangiumDocument, URI } from 'langium';
import type { PerkadaServices } from '../perkada-module.js';
import type { WorldIndex } from '../workspace/worlds.js';
import { type BasisUse, basisUses } from './basis-uses.js';
import { naskahOf } from './naskah-parser.js';
import { isInside } from './naskah-path.js';

/** Which rules rest on a text, with the trees and texts that this was made from. */
interface Uses {
    readonly state: readonly unknown[];
    readonly byNode: ReadonlyMap<NodeIndex, readonly BasisUse[]>;
}

/**
 * Which texts belong to which regulation. The main file's header names the text; a further file (an
 * annex) may name its own. Everything here is looked up within one world: no text or model of another
 * regulation is ever touched.
 */
export class NaskahIndex {
    /** URIs of folders that no text may lie outside of, where there is no client to say so. */
    roots: readonly string[] | undefined;
    private readonly cache = new Map<string, RegulationTexts>();
    private readonly uses = new WeakMap<Naskah, Uses>();

    constructor(private readonly services: PerkadaServices) {}

    private get worlds(): WorldIndex {
        return this.services.shared.workspace.IndexManager as WorldIndex;
    }

    /** The folders that are open; empty where none is known. */
    folders(): readonly string[] {
        if (this.roots) return this.roots;
        const folders = this.services.shared.workspace.WorkspaceManager.workspaceFolders ?? [];
        return folders.map((folder) => URI.parse(folder.uri).toString());
    }

    /** The URI of the text that a file's own header names; undefined for none and for one outside the workspace. */
    namedBy(uri: string): string | undefined {
        const text = this.worlds.naskahNamedBy(uri);
        return text !== undefined && isInside(text, this.folders()) ? text : undefined;
    }

    /** The document of the text that a model file rests on: its own header's, else its regulation's. */
    documentFor(uri: string): LangiumDocument | undefined {
        const named = this.namedBy(uri) ?? this.namedBy(this.worlds.worldOf(uri));
        return named === undefined ? undefined : this.document(named);
    }

    /** The texts of the world that the document at `uri` belongs to; the same object until one of them changes. */
    textsOf(uri: string): RegulationTexts {
        const world = this.worlds.worldOf(uri);
        const all: Naskah[] = [];
        const byFile = new Map<string, Naskah>();
        // The main file first, so that its text is asked first.
        const files = this.worlds.documentsOf(world);
        for (const file of [
            ...files.filter((item) => item === world),
            ...files.filter((item) => item !== world),
        ]) {
            const named = this.namedBy(file);
            const document = named === undefined ? undefined : this.document(named);
            const naskah = document && naskahOf(document);
            if (!naskah) continue;
            byFile.set(file, naskah);
            if (!all.includes(naskah)) all.push(naskah);
        }
        const old = this.cache.get(world);
        if (old && same(old.all, all) && old.byFile.size === byFile.size) {
            let equal = true;
            for (const [file, naskah] of byFile) equal &&= old.byFile.get(file) === naskah;
            if (equal) return old;
        }
        const texts = { all, byFile };
        this.cache.set(world, texts);
        return texts;
    }

    /** The worlds that rest on a text, sorted. */
    worldsOf(naskah: string): string[] {
        const worlds = new Set<string>();
        for (const file of this.worlds.filesNaming(naskah)) {
            if (this.namedBy(file) === naskah) worlds.add(this.worlds.worldOf(file));
        }
        return [...worlds].sort();
    }

    /** What a written basis names. */
    target(use: BasisUse): BasisTarget {
        return targetOfBasis(this.textsOf(use.document.uri.toString()), use.dasar);
    }

    /** Every basis that rests on a text, by the provision that it names, in the order of files and lines. */
    *usesOf(naskah: Naskah): Stepwise<ReadonlyMap<NodeIndex, readonly BasisUse[]>> {
        const state: unknown[] = [];
        for (const document of this.documentsOn(naskah.uri)) {
            state.push(document.parseResult.value, this.textsOf(document.uri.toString()));
            yield;
        }
        const cached = this.uses.get(naskah);
        if (
            cached &&
            cached.state.length === state.length &&
            state.every((item, i) => item === cached.state[i])
        )
            return cached.byNode;
        const byNode = new Map<NodeIndex, BasisUse[]>();
        for (const document of this.documentsOn(naskah.uri)) {
            for (const use of basisUses(document)) {
                const target = this.target(use);
                if (target.status !== 'ada' || target.naskah !== naskah) continue;
                for (const { index } of target.nodes) {
                    const list = byNode.get(index);
                    if (list) list.push(use);
                    else byNode.set(index, [use]);
                }
            }
            yield;
        }
        this.uses.set(naskah, { state, byNode });
        return byNode;
    }

    /** Every basis written in the worlds that rest on a text. */
    *usesIn(naskah: string): Iterable<BasisUse> {
        for (const document of this.documentsOn(naskah)) yield* basisUses(document);
    }

    private *documentsOn(naskah: string): Iterable<LangiumDocument> {
        for (const world of this.worldsOf(naskah)) {
            for (const file of this.worlds.documentsOf(world)) {
                const document = this.document(file);
                if (document) yield document;
            }
        }
    }

    private document(uri: string): LangiumDocument | undefined {
        return this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    }
}

function same(a: readonly Naskah[], b: readonly Naskah[]): boolean {
    return a.length === b.length && a.every((naskah, index) => naskah === b[index]);
}
