/** Gives every distinct value a number, in the order of first use. */
export class Pool {
    readonly items: string[] = [];
    private readonly numbers = new Map<string, number>();

    of(item: string): number {
        const known = this.numbers.get(item);
        if (known !== undefined) return known;
        this.numbers.set(item, this.items.length);
        return this.items.push(item) - 1;
    }
}

/** Gives every distinct row a number, so that equal rows are written once. */
export class Rows<T> {
    readonly items: T[] = [];
    private readonly numbers = new Pool();

    of(item: T): number {
        const number = this.numbers.of(JSON.stringify(item));
        if (number === this.items.length) this.items.push(item);
        return number;
    }
}
