/**
 * Work that pauses between its parts, so that whoever drives it can look after something else, or give it up.
 * The result is the same however it is driven.
 */
export type Stepwise<T> = Generator<void, T, void>;

/** Drives work to its end without a pause. */
export function finish<T>(work: Stepwise<T>): T {
    for (;;) {
        const { done, value } = work.next();
        if (done) return value;
    }
}
