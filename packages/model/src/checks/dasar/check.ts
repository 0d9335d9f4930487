import type { Finding } from '../../check/finding.js';
import type { Model } from '../../model/model.js';
import type { RegulationTexts } from '../../naskah/basis.js';

/** A check of a Model against the text of its regulation. Silent where no text is given. */
export interface BasisCheck {
    /** Stable and readable: `dasar/what-is-wrong`. */
    readonly code: `dasar/${string}`;
    readonly run: (model: Model, texts: RegulationTexts) => Finding[];
}
