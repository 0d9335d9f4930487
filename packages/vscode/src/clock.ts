/** When the extension's code began to be loaded: imported before everything else. */
export const loadingBegan = performance.now();
