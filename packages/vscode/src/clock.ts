/*
 * What the editor waits for when it activates the extension: the evaluation of its code and the call of
 * `activate`. What the editor itself does in between, such as reading stored state, is not counted.
 * Imported before everything else.
 */

const began = performance.now();
let loading = 0;
let called = began;

/** To be called when all of the extension's code has been evaluated. */
export function codeIsLoaded(): void {
    loading = performance.now() - began;
}

/** To be called first in `activate`. */
export function activationBegins(): void {
    called = performance.now();
}

/** Milliseconds of loading and of `activate` until now. */
export function activationTime(): number {
    return loading + performance.now() - called;
}
