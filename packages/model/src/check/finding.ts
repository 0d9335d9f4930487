import type { Dasar } from '../text/dasar.js';
import type { Place } from '../text/place.js';

export type Severity = 'error' | 'warning' | 'info';

/** A value that a message shows: a name, a number, a legal basis, or a list of these. */
export type FindingParam = string | number | Dasar | readonly FindingParam[];

/** Another place that belongs to a finding; `role` names the sentence that explains it. */
export interface RelatedPlace {
    readonly place: Place;
    /** Key of a message in the same code's message table, such as `aturan-lain`. */
    readonly role: string;
    readonly params?: Readonly<Record<string, FindingParam>>;
}

/** A change of one text: replace what stands at `place` by `newText`. */
export interface TextChange {
    readonly place: Place;
    readonly newText: string;
}

/** A repair offered for a finding. `title` is a message key of the same code. */
export interface Fix {
    readonly title: string;
    readonly params?: Readonly<Record<string, FindingParam>>;
    readonly changes: readonly TextChange[];
    /** Whether this is the one evident repair. */
    readonly preferred?: boolean;
}

/**
 * What a check found: data, no sentence. `code` is stable and readable (`group/what-is-wrong`);
 * messages are made at the edge from `code`, `variant` and `params`.
 */
export interface Finding {
    readonly code: string;
    readonly severity: Severity;
    /** Chooses between several sentences of one code; absent for the main sentence. */
    readonly variant?: string;
    readonly params: Readonly<Record<string, FindingParam>>;
    readonly place: Place;
    readonly dasar: readonly Dasar[];
    readonly related?: readonly RelatedPlace[];
    readonly fixes?: readonly Fix[];
    /** The reason for which the drafter accepted the finding (`diterima "…"`). */
    readonly accepted?: string;
}

/** The name of the page about a code, without extension: `naskah/ejaan` has docs/temuan/naskah-ejaan.md. */
export function pageName(code: string): string {
    return code.replaceAll('/', '-');
}
