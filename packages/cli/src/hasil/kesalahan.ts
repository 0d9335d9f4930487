import type { SentenceKey } from '../language.js';

/** A regulation that lacks what a kind of output needs; said to the user as the sentence `key`. */
export class HasilError extends Error {
    constructor(
        readonly key: SentenceKey,
        readonly params: Readonly<Record<string, string>> = {},
    ) {
        super(key);
    }
}
