import type { Finding } from '../check/finding.js';
import { finish, type Stepwise } from '../check/stepwise.js';
import { comparePlaces } from '../text/place.js';
import { makeSpelling } from './checks/data/spelling.js';
import { unsound } from './checks/helpers/soundness.js';
import { type NaskahCheck, type NaskahContext, naskahChecks } from './checks/index.js';
import { type CitedAct, makeRegister, type RegisterAct } from './register/index.js';
import type { Naskah } from './types.js';

/** How a naskah is checked. Everything may be left out. */
export interface NaskahOptions {
    /** Acts to know besides the built-in register. */
    readonly acts?: readonly RegisterAct[];
    /** Misspellings to know besides the built-in table: wrong → right; an empty right side removes one. */
    readonly spelling?: Readonly<Record<string, string>>;
    /** What the other regulations of the workspace cite (`citedActs`). */
    readonly others?: readonly CitedAct[];
    /** Only these codes; all when absent. */
    readonly codes?: ReadonlySet<string>;
}

/** UU 10/2004, the first law on drafting technique, bound drafters from 1 November 2004. */
const firstBoundYear = 2005;

/**
 * Checks the text of a regulation. The findings are sorted by place, then by code; the same naskah
 * and options always give the same findings. Never throws: a naskah is data that cannot be wrong.
 */
export function checkNaskah(naskah: Naskah, options: NaskahOptions = {}): Finding[] {
    return finish(checkingNaskah(naskah, options));
}

/** `checkNaskah` with a pause after every check. */
export function* checkingNaskah(naskah: Naskah, options: NaskahOptions = {}): Stepwise<Finding[]> {
    const context = contextOf(naskah, options);
    const findings: Finding[] = [];
    const sound = unsound(naskah) === undefined;
    for (const check of naskahChecks) {
        if (!applies(check, context, options) || (check.needsSound && !sound)) continue;
        findings.push(...check.run(naskah, context));
        yield;
    }
    return findings.sort(byPlace);
}

/** By place, then by code and variant, so that the order never depends on the order of the checks. */
function byPlace(a: Finding, b: Finding): number {
    return comparePlaces(a.place, b.place) || compareTexts(keyOf(a), keyOf(b));
}

function keyOf(finding: Finding): string {
    return `${finding.code}#${finding.variant ?? ''}`;
}

function compareTexts(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

function applies(check: NaskahCheck, context: NaskahContext, options: NaskahOptions): boolean {
    if (options.codes !== undefined && !options.codes.has(check.code)) return false;
    return context.bound || check.technique !== true;
}

/** The spelling before 1972 ("jang", "djika"), in a text whose title tells no year. */
function hasOldSpelling(text: string): boolean {
    const start = text.slice(0, 40_000);
    const old = start.match(/\b(?:jang|jaitu|djika|sedjak|menjatakan)\b/g)?.length ?? 0;
    return old >= 2 && old > (start.match(/\byang\b/g)?.length ?? 0);
}

function contextOf(naskah: Naskah, options: NaskahOptions): NaskahContext {
    const year = Number(naskah.title.year?.text ?? 'x');
    return {
        register: makeRegister(options.acts),
        spelling: makeSpelling(options.spelling),
        others: options.others ?? [],
        bound: !(Number.isInteger(year) && year > 1900 ? year < firstBoundYear : hasOldSpelling(naskah.text)),
    };
}
