/** The citations of a text in columns, and the views that show them as `Citation`s. */
import {
    type Bit,
    type Citation,
    type GazetteEntry,
    gazetteKinds,
    type JenisPeraturan,
    jenisPeraturan,
    type Span,
} from '@perkada/model';
import { Columns, codesOf } from '../reader/columns.js';
import type { NodeView } from '../reader/node-view.js';
import { bitOf, setSpan, spanOf, wordOf } from './bits.js';
import type { CitationDraft } from './citations.js';

const JENIS_CODES = codesOf(jenisPeraturan);
const GAZETTE_CODES = codesOf(gazetteKinds);

/** Each span takes two columns. */
const Act = {
    span: 0,
    node: 2,
    jenis: 3,
    kind: 4,
    number: 6,
    year: 8,
    tentang: 10,
    gazettes: 12,
    gazetteCount: 13,
    amends: 14,
} as const;
const Entry = { span: 0, kind: 2, year: 3, number: 5, series: 7 } as const;

export class CitationStore {
    private readonly acts = new Columns(15);
    private readonly entries = new Columns(9);

    constructor(
        readonly text: string,
        readonly nodes: readonly NodeView[],
    ) {}

    add(node: number, draft: CitationDraft, amends: number): number {
        const { acts, entries } = this;
        const row = acts.add();
        setSpan(acts, row, Act.span, draft);
        acts.set(row, Act.node, node);
        acts.set(row, Act.jenis, JENIS_CODES[draft.jenis]);
        setSpan(acts, row, Act.kind, draft.kind);
        setSpan(acts, row, Act.number, draft.number?.span);
        setSpan(acts, row, Act.year, draft.year?.span);
        setSpan(acts, row, Act.tentang, draft.tentang);
        acts.set(row, Act.gazettes, entries.count);
        acts.set(row, Act.gazetteCount, draft.gazettes.length);
        acts.set(row, Act.amends, amends);
        for (const { gazette, span, year, number, series } of draft.gazettes) {
            const entry = entries.add();
            setSpan(entries, entry, Entry.span, span);
            entries.set(entry, Entry.kind, GAZETTE_CODES[gazette]);
            setSpan(entries, entry, Entry.year, year?.span);
            setSpan(entries, entry, Entry.number, number?.span);
            setSpan(entries, entry, Entry.series, series?.span);
        }
        return row;
    }

    nodeOf(row: number): number {
        return this.acts.get(row, Act.node);
    }

    endOf(row: number): number {
        return this.acts.get(row, Act.span + 1);
    }

    amendsOf(row: number): number {
        return this.acts.get(row, Act.amends);
    }

    /** Puts the acts in the order of the text. Gives the new place of every old one, or nothing if none moved. */
    sort(): ((row: number) => number) | undefined {
        const order = this.acts.risingOrder(Act.span);
        if (order === undefined) return undefined;
        const places = new Int32Array(order.length);
        for (const [place, old] of order.entries()) places[old] = place;
        const moved = (row: number): number => (row < 0 ? -1 : places[row]!);
        for (let row = 0; row < this.acts.count; row++)
            this.acts.set(row, Act.amends, moved(this.amendsOf(row)));
        this.acts.reorder(order);
        return moved;
    }

    views(): CitationView[] {
        this.acts.seal();
        this.entries.seal();
        return Array.from({ length: this.acts.count }, (_, row) => new CitationView(this, row));
    }

    get(row: number, column: number): number {
        return this.acts.get(row, column);
    }

    span(row: number, column: number): Span | undefined {
        return spanOf(this.acts, row, column);
    }

    /** The words of a span of an act, which may run over lines. */
    bit(row: number, column: number): Bit | undefined {
        return bitOf(this.text, this.nodes[this.nodeOf(row)]!.text, this.span(row, column));
    }

    gazettesOf(row: number): GazetteEntry[] {
        const { entries, text } = this;
        const first = this.get(row, Act.gazettes);
        return Array.from({ length: this.get(row, Act.gazetteCount) }, (_, i) => ({
            gazette: gazetteKinds[entries.get(first + i, Entry.kind)]!,
            span: spanOf(entries, first + i, Entry.span)!,
            year: wordOf(text, spanOf(entries, first + i, Entry.year)),
            number: wordOf(text, spanOf(entries, first + i, Entry.number)),
            series: wordOf(text, spanOf(entries, first + i, Entry.series)),
        }));
    }
}

/** An act that the text cites; what it says is looked up in the columns. */
class CitationView implements Citation {
    constructor(
        private readonly store: CitationStore,
        private readonly row: number,
    ) {}

    get span(): Span {
        return this.store.span(this.row, Act.span)!;
    }

    get node(): number {
        return this.store.nodeOf(this.row);
    }

    get jenis(): JenisPeraturan {
        return jenisPeraturan[this.store.get(this.row, Act.jenis)]!;
    }

    get kind(): Bit {
        return this.store.bit(this.row, Act.kind)!;
    }

    get number(): Bit | undefined {
        return wordOf(this.store.text, this.store.span(this.row, Act.number));
    }

    get year(): Bit | undefined {
        return wordOf(this.store.text, this.store.span(this.row, Act.year));
    }

    get tentang(): Bit | undefined {
        return this.store.bit(this.row, Act.tentang);
    }

    get gazettes(): readonly GazetteEntry[] {
        return this.store.gazettesOf(this.row);
    }

    get amends(): number {
        return this.store.amendsOf(this.row);
    }

    toJSON(): Citation {
        const { span, node, jenis, kind, number, year, tentang, gazettes, amends } = this;
        return { span, node, jenis, kind, number, year, tentang, gazettes, amends };
    }
}
