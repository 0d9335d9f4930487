import type { Finding, FindingParam, Fix, RelatedPlace, Severity } from '../../../check/finding.js';
import { placeOf } from '../../places.js';
import type { Naskah, Span } from '../../types.js';
import type { NaskahCheck } from '../check.js';

/** What a check adds to its finding. */
export interface ReportDetails {
    readonly params?: Readonly<Record<string, FindingParam>>;
    readonly variant?: string;
    readonly severity?: Severity;
    readonly related?: readonly RelatedPlace[];
    readonly fixes?: readonly Fix[];
}

/** A finding of `check` at `span`. The legal basis stands in its sentences, so `dasar` is empty. */
export function report(
    check: Pick<NaskahCheck, 'code' | 'severity'>,
    naskah: Naskah,
    span: Span,
    details: ReportDetails = {},
): Finding {
    return {
        code: check.code,
        severity: details.severity ?? check.severity,
        ...(details.variant === undefined ? {} : { variant: details.variant }),
        params: details.params ?? {},
        place: placeOf(naskah, span),
        dasar: [],
        ...(details.related === undefined || details.related.length === 0
            ? {}
            : { related: details.related }),
        ...(details.fixes === undefined || details.fixes.length === 0 ? {} : { fixes: details.fixes }),
    };
}

/** The one evident repair: put `newText` where `span` stands. */
export function replaceFix(
    naskah: Naskah,
    span: Span,
    newText: string,
    title = 'perbaiki',
    params: Readonly<Record<string, FindingParam>> = { baru: newText },
): Fix {
    return { title, params, changes: [{ place: placeOf(naskah, span), newText }], preferred: true };
}

/** A related place whose sentence is `role`. */
export function related(
    naskah: Naskah,
    span: Span,
    role: string,
    params?: Readonly<Record<string, FindingParam>>,
): RelatedPlace {
    return { place: placeOf(naskah, span), role, ...(params === undefined ? {} : { params }) };
}
