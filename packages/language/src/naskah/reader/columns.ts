/**
 * Rows of whole numbers in one typed array. What is read of a text of ten megabytes would be more than a
 * million small objects; an engine never moves the numbers of a typed array, nor looks through them.
 */
export class Columns {
    data: Int32Array;
    count = 0;

    constructor(readonly width: number) {
        this.data = new Int32Array(width * 16);
    }

    /** A new row of noughts; its index. */
    add(): number {
        const end = (this.count + 1) * this.width;
        if (end > this.data.length) {
            const larger = new Int32Array(Math.max(this.data.length * 2, end));
            larger.set(this.data);
            this.data = larger;
        }
        return this.count++;
    }

    get(row: number, column: number): number {
        return this.data[row * this.width + column]!;
    }

    set(row: number, column: number, value: number): void {
        this.data[row * this.width + column] = value;
    }

    /** Gives back the room that no row took. */
    seal(): void {
        this.data = this.data.slice(0, this.count * this.width);
    }

    /** Puts the rows in another order: `order[i]` is the row that becomes row i. */
    reorder(order: ArrayLike<number>): void {
        const { data, width } = this;
        const moved = new Int32Array(order.length * width);
        for (let i = 0; i < order.length; i++) {
            const from = order[i]! * width;
            moved.set(data.subarray(from, from + width), i * width);
        }
        this.data = moved;
    }

    /** The order in which the rows rise by a column, or undefined if they do already. */
    risingOrder(column: number): number[] | undefined {
        let rises = true;
        for (let i = 1; i < this.count && rises; i++) rises = this.get(i - 1, column) <= this.get(i, column);
        if (rises) return undefined;
        const order = Array.from({ length: this.count }, (_, index) => index);
        return order.sort((a, b) => this.get(a, column) - this.get(b, column));
    }
}

/** The place of each name in a list, by name. */
export function codesOf<T extends string>(list: readonly T[]): Readonly<Record<T, number>> {
    return Object.fromEntries(list.map((name, code) => [name, code])) as Record<T, number>;
}
