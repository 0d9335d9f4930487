/** All references and citations of a naskah, in the order of the text. */
import type { Citation, Reference } from '@perkada/model';
import { isWordChar } from '../reader/chars.js';
import { NodeStore } from '../reader/node-store.js';
import type { NodeView } from '../reader/node-view.js';
import { Candidates, isActWord, isUnitWord } from './candidates.js';
import { scanChain, type WrittenChain } from './chain.js';
import { CitationStore } from './citation-store.js';
import { type CitationDraft, scanCitation } from './citations.js';
import { Cursor } from './cursor.js';
import { ReferenceStore } from './reference-store.js';
import { type Resolution, Resolver } from './resolve.js';

/** Acts that are named without a number. */
const UNNUMBERED =
    /^(UUD|Undang-Undang Dasar|KUHP|KUHPerdata|KUHAP|Kitab Undang|undang-undang|peraturan |Peraturan |Undang-|Keputusan |Qanun|Konvensi|Konstitusi|Ketetapan |Anggaran Dasar|U[a-z]{4,6}[- ]+U[a-z]{4,6}\b)/;

export interface Collected {
    readonly references: Reference[];
    readonly citations: Citation[];
}

export function collectReferences(text: string, store: NodeStore, amending: boolean): Collected {
    return new Collector(text, store, amending).collect();
}

class Collector {
    /**
     * One collector without a text that is never released. An engine throws away what it has compiled for
     * a class when its last object is gone, and would read every further text at a fraction of the speed.
     */
    static readonly kept = new Collector('', new NodeStore(), false);

    private readonly references: ReferenceStore;
    private readonly citations: CitationStore;
    private readonly cursor: Cursor;
    private readonly resolver: Resolver;
    private readonly candidates: Candidates;
    /** The provisions whose numbered orders change other acts, in an act that does that among other things. */
    private readonly changing = new Set<number>();
    private readonly nodes: readonly NodeView[];

    constructor(
        private readonly text: string,
        private readonly store: NodeStore,
        private readonly amending: boolean,
    ) {
        this.nodes = store.views;
        this.cursor = new Cursor(text);
        this.candidates = new Candidates(text);
        this.resolver = new Resolver(this.nodes, amending);
        this.references = new ReferenceStore(text, store, amending);
        this.citations = new CitationStore(text, this.nodes);
        if (amending) return;
        for (const quotation of this.nodes) {
            const order = quotation.kind === 'kutipan' ? this.nodes[quotation.parent] : undefined;
            if (order?.kind === 'angka') this.changing.add(order.parent);
        }
    }

    collect(): Collected {
        for (const node of this.nodes) {
            if (node.textLines > 0 && node.kind !== 'judul' && node.kind !== 'judul-lampiran')
                this.scan(node);
        }
        this.references.sort(this.citations.sort());
        return { references: this.references.views(), citations: this.citations.views() };
    }

    private scan(node: NodeView): void {
        const { text, cursor, candidates } = this;
        cursor.startNode(this.store, node.index);
        // The act cited before in the same words, and where its citation ends: what it changes follows.
        let lastAct = -1;
        let line = 0;
        let { at } = cursor;
        while (line < cursor.lines) {
            const end = cursor.endOf(line);
            let moved = false;
            let index = candidates.indexFrom(at);
            for (let place = candidates.place(index); place < end; place = candidates.place(++index)) {
                // A word begins where the line or what was just read ends, and behind no letter or digit.
                if (place < at || (place > at && isWordChar(text.charCodeAt(place - 1)))) continue;
                cursor.line = line;
                cursor.at = place;
                let read = isUnitWord(text, place, text.charCodeAt(place)) && this.readChain(node);
                if (!read && isActWord(text, place)) {
                    const act = this.readAct(node, lastAct);
                    read = act !== undefined;
                    if (act !== undefined && act >= 0) lastAct = act;
                }
                if (!read) continue;
                at = cursor.at;
                moved = cursor.line > line;
                if (moved) break;
            }
            if (moved) line = cursor.line;
            else if (++line < cursor.lines) at = cursor.startOf(line);
        }
    }

    /** A citation; its index, -1 for "Peraturan Bupati ini", undefined if there is none. */
    private readAct(node: NodeView, before: number): number | undefined {
        const draft = scanCitation(this.cursor);
        if (draft === undefined) return undefined;
        if (draft.self) return -1;
        return this.addCitation(node, draft, before);
    }

    private addCitation(node: NodeView, draft: CitationDraft, before: number): number {
        const { citations } = this;
        let amends = -1;
        if (before >= 0 && citations.nodeOf(before) === node.index) {
            const end = citations.endOf(before);
            if (draft.start - end < 300 && /\bdiubah\b/.test(this.text.slice(end, draft.start)))
                amends = citations.amendsOf(before) >= 0 ? citations.amendsOf(before) : before;
        }
        return citations.add(node.index, draft, amends);
    }

    private readChain(node: NodeView): boolean {
        const { cursor } = this;
        const chain = scanChain(cursor);
        if (chain === undefined) return false;
        const endLine = cursor.line;
        const endAt = cursor.at;
        let citation = -1;
        let external = this.ordersAmendment(node, chain);
        // "Pasal 5 Undang-Undang Nomor …", "Pasal 18 ayat (6) dari UUD …"
        cursor.word('dari');
        if (cursor.blank() && UNNUMBERED.test(this.text.slice(cursor.at, cursor.at + 22))) {
            const draft = scanCitation(cursor);
            external = draft === undefined || !draft.self;
            if (draft !== undefined && !draft.self) citation = this.addCitation(node, draft, -1);
            else if (draft === undefined) {
                cursor.line = endLine;
                cursor.at = endAt;
            }
        } else {
            cursor.line = endLine;
            cursor.at = endAt;
        }
        this.references.add(node.index, chain, external, citation);
        let before: Resolution | undefined;
        for (const target of chain.targets) {
            if (external) this.references.addTarget(target, -1, 'peraturan-lain');
            else {
                before = this.resolver.resolveWritten(node.index, target, before, this.text);
                this.references.addTarget(target, before.node, before.reason);
            }
        }
        return true;
    }

    /** The orders of an amending act speak of the act that they change. */
    private ordersAmendment(node: NodeView, chain: WrittenChain): boolean {
        if (node.quoted) return false;
        if (!this.amending) return node.kind === 'angka' && this.changing.has(node.parent);
        if (this.nodes[node.scope]?.kind !== 'batang-tubuh') return false;
        const first = chain.targets[0]!.parts[0]!;
        if (first.unit === 'pasal' && /^[IVX]+$/.test(first.number)) return false;
        return node.kind === 'angka' || node.kind === 'pasal';
    }
}
