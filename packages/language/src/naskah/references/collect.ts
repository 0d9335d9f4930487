/** All references and citations of a naskah, in the order of the text. */
import type { Citation, DasarPart, NaskahNode, Reference, ReferencePart, Span } from '@perkada/model';
import { isWordChar } from '../reader/chars.js';
import { Candidates, isActWord, isUnitWord } from './candidates.js';
import { scanChain, type WrittenChain, type WrittenTarget } from './chain.js';
import { type CitationDraft, scanCitation } from './citations.js';
import { Cursor } from './cursor.js';
import { type Resolution, Resolver } from './resolve.js';

/** Acts that are named without a number. */
const UNNUMBERED =
    /^(UUD|Undang-Undang Dasar|KUHP|KUHPerdata|KUHAP|Kitab Undang|undang-undang|peraturan |Peraturan |Undang-|Keputusan |Qanun|Konvensi|Konstitusi|Ketetapan |Anggaran Dasar|U[a-z]{4,6}[- ]+U[a-z]{4,6}\b)/;

/** A range of more provisions than this is no range of a regulation; it is left without its middle. */
const MAX_RANGE = 1000;

export interface Collected {
    readonly references: Reference[];
    readonly citations: Citation[];
}

export function collectReferences(text: string, nodes: readonly NaskahNode[], amending: boolean): Collected {
    return new Collector(text, nodes, amending).collect();
}

function isSorted(list: readonly { readonly span: Span }[]): boolean {
    for (let i = 1; i < list.length; i++) if (list[i]!.span.start < list[i - 1]!.span.start) return false;
    return true;
}

function sortByStart(list: { readonly span: Span }[]): void {
    if (!isSorted(list)) list.sort((a, b) => a.span.start - b.span.start);
}

/** The place of the first member above a value, in a list that rises. */
function placeAfter(list: readonly number[], value: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle]! <= value) low = middle + 1;
        else high = middle;
    }
    return low;
}

class Collector {
    /**
     * One collector without a text that is never released. An engine throws away what it has compiled for
     * a class when its last object is gone, and would read every further text at a fraction of the speed.
     */
    static readonly kept = new Collector('', [], false);

    private readonly references: Reference[] = [];
    private readonly citations: Citation[] = [];
    private readonly cursor: Cursor;
    private readonly resolver: Resolver;
    private readonly candidates: Candidates;
    /** The provisions whose numbered orders change other acts, in an act that does that among other things. */
    private readonly changing = new Set<number>();

    constructor(
        private readonly text: string,
        private readonly nodes: readonly NaskahNode[],
        private readonly amending: boolean,
    ) {
        this.cursor = new Cursor(text);
        this.candidates = new Candidates(text);
        this.resolver = new Resolver(nodes, amending);
        if (amending) return;
        for (const quotation of nodes) {
            const order = quotation.kind === 'kutipan' ? nodes[quotation.parent] : undefined;
            if (order?.kind === 'angka') this.changing.add(order.parent);
        }
    }

    collect(): Collected {
        for (const node of this.nodes) {
            if (node.text.length > 0 && node.kind !== 'judul' && node.kind !== 'judul-lampiran')
                this.scan(node, node.text);
        }
        sortByStart(this.references);
        if (isSorted(this.citations)) return { references: this.references, citations: this.citations };
        const order = this.citations
            .map((_, index) => index)
            .sort((a, b) => this.citations[a]!.span.start - this.citations[b]!.span.start);
        const place = new Map(order.map((old, index) => [old, index]));
        const moved = (index: number): number => (index < 0 ? -1 : place.get(index)!);
        return {
            references: this.references.map((reference) => ({
                ...reference,
                citation: moved(reference.citation),
            })),
            citations: order.map((old) => ({
                ...this.citations[old]!,
                amends: moved(this.citations[old]!.amends),
            })),
        };
    }

    private scan(node: NaskahNode, spans: readonly Span[]): void {
        const { text, cursor, candidates } = this;
        cursor.start(spans);
        // The act cited before in the same words, and where its citation ends: what it changes follows.
        let lastAct = -1;
        let line = 0;
        let at = spans[0]!.start;
        while (line < spans.length) {
            const { end } = spans[line]!;
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
            else if (++line < spans.length) at = spans[line]!.start;
        }
    }

    /** A citation; its index, -1 for "Peraturan Bupati ini", undefined if there is none. */
    private readAct(node: NaskahNode, before: number): number | undefined {
        const draft = scanCitation(this.cursor);
        if (draft === undefined) return undefined;
        if (draft.self) return -1;
        return this.addCitation(node, draft, before);
    }

    private addCitation(node: NaskahNode, draft: CitationDraft, before: number): number {
        const index = this.citations.length;
        let amends = -1;
        const last = this.citations[before];
        if (last !== undefined && last.node === node.index) {
            const between = this.text.slice(last.span.end, draft.start);
            if (between.length < 300 && /\bdiubah\b/.test(between))
                amends = last.amends >= 0 ? last.amends : before;
        }
        this.citations.push({
            span: { start: draft.start, end: draft.end },
            node: node.index,
            jenis: draft.jenis,
            kind: draft.kind,
            number: draft.number,
            year: draft.year,
            tentang: draft.tentang,
            gazettes: draft.gazettes,
            amends,
        });
        return index;
    }

    private readChain(node: NaskahNode): boolean {
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
        let before: WrittenTarget | undefined;
        for (const target of chain.targets) {
            if (external) {
                target.reason = 'peraturan-lain';
                target.dasar = target.parts.map(({ unit, number }) => ({ unit, number }));
            } else {
                const resolved = target.self
                    ? this.resolver.enclosing(node.index, target.parts[0]!.unit)
                    : this.resolve(node, target.parts, before?.dasar);
                target.node = resolved.node;
                target.reason = resolved.reason;
                target.dasar = resolved.dasar;
            }
            if (target.joiner === 'sampai-dengan' && before !== undefined)
                target.between = this.between(before.node, target.node);
            before = target;
        }
        const { span } = chain.targets[0]!;
        const whole = span.start === chain.start && span.end === chain.end;
        this.references.push({
            span: whole ? span : { start: chain.start, end: chain.end },
            node: node.index,
            preposition: chain.preposition,
            phrase: chain.phrase,
            matter: chain.matter,
            targets: chain.targets,
            citation,
            external,
        });
        return true;
    }

    /** "nomor (1)" where no list is around means the ayat of that number, if there is one. */
    private resolve(
        node: NaskahNode,
        parts: readonly ReferencePart[],
        before: readonly DasarPart[] | undefined,
    ): Resolution {
        const resolved = this.resolver.resolve(node.index, parts, before);
        const first = parts[0]!;
        if (resolved.node >= 0 || first.unit !== 'angka') return resolved;
        if (this.text.charCodeAt(first.numberSpan.start - 1) !== 0x28) return resolved;
        const meant = this.resolver.resolve(
            node.index,
            [{ ...first, unit: 'ayat' }, ...parts.slice(1)],
            before,
        );
        return meant.node >= 0 ? meant : resolved;
    }

    /** The orders of an amending act speak of the act that they change. */
    private ordersAmendment(node: NaskahNode, chain: WrittenChain): boolean {
        if (node.quoted) return false;
        if (!this.amending) return node.kind === 'angka' && this.changing.has(node.parent);
        if (this.nodes[node.scope]?.kind !== 'batang-tubuh') return false;
        const first = chain.targets[0]!.parts[0]!;
        if (first.unit === 'pasal' && /^[IVX]+$/.test(first.number)) return false;
        return node.kind === 'angka' || node.kind === 'pasal';
    }

    /** The nodes of the same kind and scope between two ends of a range. */
    private between(from: number, to: number): number[] {
        const first = this.nodes[from];
        const last = this.nodes[to];
        if (
            first === undefined ||
            last === undefined ||
            first.kind !== last.kind ||
            first.scope !== last.scope ||
            from >= to
        )
            return [];
        const found: number[] = [];
        if (last.ordinal - first.ordinal > MAX_RANGE) return found;
        if (first.parent === last.parent) {
            const { children } = this.nodes[first.parent]!;
            for (let at = placeAfter(children, from); at < children.length && children[at]! < to; at++) {
                if (this.nodes[children[at]!]!.kind === first.kind) found.push(children[at]!);
            }
            return found;
        }
        for (let index = from + 1; index < to; index++)
            if (this.nodes[index]!.kind === first.kind) found.push(index);
        return found;
    }
}
