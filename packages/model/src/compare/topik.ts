import type { Model } from '../model/model.js';

/** One topic on which regulations of this kind differ, with what a regulation says about it. */
export interface Topik {
    readonly id: string;
    /** Short facts in the words of the language, without repetition; empty where the regulation is silent. */
    readonly nilai: (model: Model) => readonly string[];
}

/** The texts in their order, each once, empty ones left out. */
export const distinct = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];
