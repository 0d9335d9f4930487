/**
 * The nodes of a text in columns: numbers of fixed width in one typed array, which an engine never moves
 * and which holds no object. `NodeView` gives them the shape of a `NaskahNode`, made when it is asked for.
 */
import type { NaskahKind, Span } from '@perkada/model';
import { Columns } from './columns.js';
import { Column, Flag, KIND_CODES, WIDTH } from './node-columns.js';
import { nameNodes } from './node-keys.js';
import { NodeView } from './node-view.js';
import { SpanPool } from './span-pool.js';

const EMPTY: readonly never[] = [];

export class NodeStore {
    private readonly rows = new Columns(WIDTH);
    readonly views: NodeView[] = [];
    readonly numbers: string[] = [];
    readonly suffixes = new Map<number, string>();
    readonly spans = new SpanPool();
    /** Nothing is added any more, so what was made of the columns may be kept. */
    private sealed = false;
    private keys: readonly string[] | undefined;
    private readonly texts = new Map<number, readonly Span[]>();
    private readonly lists = new Map<number, readonly number[]>();

    get count(): number {
        return this.views.length;
    }

    /** Adds a child of `parent` (-1: the root), as its last. */
    add(kind: NaskahKind, parent: number, start: number): NodeView {
        const index = this.rows.add();
        const { data } = this.rows;
        const at = index * WIDTH;
        data[at + Column.markStart] = -1;
        data[at + Column.numberStart] = -1;
        data[at + Column.kind] = KIND_CODES[kind];
        data[at + Column.parent] = parent;
        data[at + Column.start] = start;
        data[at + Column.end] = start;
        data[at + Column.firstChild] = -1;
        data[at + Column.next] = -1;
        const own =
            kind === 'batang-tubuh' || kind === 'lampiran' || kind === 'penjelasan' || kind === 'kutipan';
        if (parent < 0) data[at + Column.scope] = index;
        else {
            const above = parent * WIDTH;
            data[at + Column.scope] = own ? index : data[above + Column.scope]!;
            data[at + Column.flags] = data[above + Column.flags]! & Flag.quoted;
            if (data[above + Column.childCount]!++ === 0) data[above + Column.firstChild] = index;
            else data[data[above + Column.lastChild]! * WIDTH + Column.next] = index;
            data[above + Column.lastChild] = index;
        }
        if (kind === 'kutipan') data[at + Column.flags]! |= Flag.quoted;
        const view = new NodeView(this, index);
        this.views.push(view);
        this.numbers.push('');
        return view;
    }

    get(index: number, column: number): number {
        return this.rows.data[index * WIDTH + column]!;
    }

    set(index: number, column: number, value: number): void {
        this.rows.data[index * WIDTH + column] = value;
    }

    /** Adds a span to the words (`Column.text`) or to the heading (`Column.heading`) of a node. */
    addSpan(
        index: number,
        list: typeof Column.text | typeof Column.heading,
        start: number,
        end: number,
    ): void {
        const { data } = this.rows;
        const at = index * WIDTH + list;
        const added = this.spans.add(start, end);
        if (data[at + 2] === 0) data[at] = added;
        else this.spans.link(data[at + 1]!, added);
        data[at + 1] = added;
        data[at + 2]!++;
    }

    /** The node's own words (`Column.text`) or the lines of its heading (`Column.heading`). */
    spansOf(index: number, list: typeof Column.text | typeof Column.heading): readonly Span[] {
        const at = index * WIDTH + list;
        const count = this.rows.data[at + 2]!;
        if (count === 0) return EMPTY;
        if (!this.sealed) return this.spans.list(this.rows.data[at]!, count);
        const key = list === Column.text ? index : ~index;
        let found = this.texts.get(key);
        if (found === undefined) {
            found = this.spans.list(this.rows.data[at]!, count);
            this.texts.set(key, found);
        }
        return found;
    }

    /** The first of a node's own words, at most `most` spans, without a look at the others. */
    firstWords(index: number, most: number): Span[] {
        return this.spans.list(
            this.get(index, Column.text),
            Math.min(most, this.get(index, Column.textCount)),
        );
    }

    childrenOf(index: number): readonly number[] {
        const count = this.get(index, Column.childCount);
        if (count === 0) return EMPTY;
        const known = this.lists.get(index);
        if (known !== undefined) return known;
        const list = new Array<number>(count);
        let child = this.get(index, Column.firstChild);
        for (let i = 0; i < count; i++) {
            list[i] = child;
            child = this.get(child, Column.next);
        }
        if (this.sealed) this.lists.set(index, list);
        return list;
    }

    /** See `NaskahNode.key`. All keys are made when the first one is asked for. */
    keyOf(index: number): string {
        this.keys ??= nameNodes(this.views);
        return this.keys[index]!;
    }

    /** Ends the reading: from now on nothing may be changed. */
    seal(): void {
        this.sealed = true;
        this.rows.seal();
        this.spans.seal();
    }
}
