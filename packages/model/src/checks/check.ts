import type { Finding } from '../check/finding.js';
import type { Model } from '../model/model.js';

/** A check of a Model: what it finds is in its doc comment, which is also its documentation page. */
export interface Check {
    /** Stable and readable: `group/what-is-wrong`. */
    readonly code: string;
    /** All findings on a Model. Must be silent about what is incomplete (`taklengkap`) and must not throw. */
    readonly run: (model: Model) => Finding[];
}
