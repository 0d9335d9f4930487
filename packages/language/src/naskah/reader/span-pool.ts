import type { Span } from '@perkada/model';
import { Columns } from './columns.js';

/** Spans in columns, each with the index of the span that follows it in its list. */
export class SpanPool {
    private readonly rows = new Columns(3);

    add(start: number, end: number): number {
        const row = this.rows.add();
        this.rows.set(row, 0, start);
        this.rows.set(row, 1, end);
        return row;
    }

    link(before: number, after: number): void {
        this.rows.set(before, 2, after);
    }

    start(index: number): number {
        return this.rows.get(index, 0);
    }

    end(index: number): number {
        return this.rows.get(index, 1);
    }

    /** Means something for all spans of a list but the last. */
    next(index: number): number {
        return this.rows.get(index, 2);
    }

    list(first: number, count: number): Span[] {
        const list = new Array<Span>(count);
        let index = first;
        for (let i = 0; i < count; i++) {
            list[i] = { start: this.start(index), end: this.end(index) };
            index = this.next(index);
        }
        return list;
    }

    seal(): void {
        this.rows.seal();
    }
}
