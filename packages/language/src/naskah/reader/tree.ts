import type { Damage, DamageKind, NaskahKind } from '@perkada/model';
import { MARK_CLASSES, type MarkClass } from './marks.js';
import { Column } from './node-columns.js';
import { NodeStore } from './node-store.js';
import type { NodeView } from './node-view.js';

/** A node while it is being read; the same object becomes the `NaskahNode`. */
export type Draft = NodeView;

/** An open node with the last number of each kind of list among its children. */
export interface Frame {
    node: Draft;
    /** The class of the mark that opened the node; 0 for headings and parts. */
    cls: MarkClass;
    last: Int16Array;
}

/** The growing tree: a stack of open nodes, the nodes made so far, and the damage found. */
export class Tree {
    readonly store = new NodeStore();
    readonly damages: Damage[] = [];
    private readonly frames: Frame[] = [];
    depth = -1;
    /** End of the last words that belong to any node. */
    lastEnd = 0;

    get nodes(): readonly Draft[] {
        return this.store.views;
    }

    get top(): Draft {
        return this.frames[this.depth]!.node;
    }

    frame(depth: number): Frame {
        return this.frames[depth]!;
    }

    /** Opens a child of the innermost open node. */
    open(kind: NaskahKind, start: number, cls: MarkClass = 0): Draft {
        const node = this.store.add(kind, this.depth >= 0 ? this.top.index : -1, start);
        this.depth++;
        const reused = this.frames[this.depth];
        if (reused === undefined) this.frames.push({ node, cls, last: new Int16Array(MARK_CLASSES) });
        else {
            reused.node = node;
            reused.cls = cls;
            reused.last.fill(0);
        }
        if (this.lastEnd < start) this.lastEnd = start;
        return node;
    }

    /** Closes open nodes until the one at `depth` is the innermost. */
    closeTo(depth: number): void {
        while (this.depth > depth) {
            this.frames[this.depth]!.node.end = this.lastEnd;
            this.depth--;
        }
    }

    /** The depth of the innermost open node of this kind, or -1. */
    depthOf(kind: NaskahKind): number {
        let depth = this.depth;
        while (depth >= 0 && this.frames[depth]!.node.kind !== kind) depth--;
        return depth;
    }

    addText(node: Draft, start: number, end: number): void {
        this.store.addSpan(node.index, Column.text, start, end);
        if (end > this.lastEnd) this.lastEnd = end;
    }

    addHeading(node: Draft, start: number, end: number): void {
        this.store.addSpan(node.index, Column.heading, start, end);
        if (end > this.lastEnd) this.lastEnd = end;
        if (end > node.end) node.end = end;
    }

    setMark(node: Draft, start: number, end: number, numberStart: number, numberEnd: number): void {
        const { store } = this;
        const { index } = node;
        store.set(index, Column.markStart, start);
        store.set(index, Column.markEnd, end);
        if (numberEnd > numberStart) {
            store.set(index, Column.numberStart, numberStart);
            store.set(index, Column.numberEnd, numberEnd);
        }
        if (end > this.lastEnd) this.lastEnd = end;
    }

    damage(kind: DamageKind, start: number, end: number, node: number, detail?: string): void {
        this.damages.push(
            detail === undefined
                ? { kind, span: { start, end }, node }
                : { kind, span: { start, end }, node, detail },
        );
    }
}
