import type { Finding, Severity } from '../../check/finding.js';
import type { CitedAct } from '../register/cited-acts.js';
import type { Register } from '../register/register.js';
import type { Naskah } from '../types.js';
import type { Spelling } from './data/spelling.js';

/** What a check may ask besides the text itself. All of it is data; nothing is read from outside. */
export interface NaskahContext {
    /** Acts whose number, year, gazette and title are known. */
    readonly register: Register;
    /** Common misspellings. */
    readonly spelling: Spelling;
    /** What the other regulations of the workspace cite; empty where there is no workspace. */
    readonly others: readonly CitedAct[];
    /**
     * Whether the drafting rules of Lampiran II UU 12/2011 (and of UU 10/2004 before it) bound the
     * drafter. A law of 1974 is not at fault for the rules of 2004.
     */
    readonly bound: boolean;
}

/** One check of the text of a regulation: what it looks for has exactly one code. */
export interface NaskahCheck {
    readonly code: `naskah/${string}`;
    /** The severity of its findings; a variant of lesser weight may lower it. */
    readonly severity: Severity;
    /** Rests on the drafting rules of 2004/2011 and says nothing about older texts. */
    readonly technique?: boolean;
    /** Judges numbers, marks or endings, and so keeps silent where the whole source is unsound. */
    readonly needsSound?: boolean;
    readonly run: (naskah: Naskah, context: NaskahContext) => readonly Finding[];
}
