import { toRoman } from '@perkada/model';

/**
 * The automatic numbers of a Word document. Word keeps only how a paragraph is numbered; the number itself
 * is counted when the page is shown. A regulation's "Pasal 9" and "(2)" are usually such numbers, so they
 * are counted here as Word counts them (ECMA-376 part 1, 17.9) and written as text.
 */

interface Level {
    readonly start: number;
    readonly format: string;
    /** `Pasal %1`, `(%2)`, `%1.%2.` */
    readonly text: string;
    /** Numbers of other levels in it are written as digits. */
    readonly legal: boolean;
    /** The level whose step restarts this one; undefined: every higher level; 0: none. */
    readonly restart: number | undefined;
}

interface Numbering {
    readonly abstract: string;
    readonly levels: ReadonlyMap<number, Level>;
    /** Levels that begin anew with this numbering. */
    readonly restarts: ReadonlyMap<number, number>;
}

/** What a paragraph says of its numbering. */
interface NumberOf {
    readonly id?: string | undefined;
    readonly level?: number | undefined;
}

const value = (element: Element | undefined): string | undefined =>
    element?.getAttribute('w:val') ?? undefined;

export function child(element: Element | undefined, name: string): Element | undefined {
    for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
        if (node.nodeName === name) return node as Element;
    return undefined;
}

function children(element: Element | undefined, name: string): Element[] {
    const found: Element[] = [];
    for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
        if (node.nodeName === name) found.push(node as Element);
    return found;
}

/** Counts the numbers of a document's paragraphs, which must be asked for in the order of the text. */
export class WordNumbers {
    private readonly numberings = new Map<string, Numbering>();
    private readonly styles = new Map<string, NumberOf & { readonly basedOn: string | undefined }>();
    private readonly counters = new Map<string, number[]>();
    private readonly begun = new Set<string>();
    /** How many numbers have a form that is not known here. */
    unknown = 0;

    constructor(numbering: Element | undefined, styles: Element | undefined) {
        for (const style of children(styles, 'w:style')) {
            const id = style.getAttribute('w:styleId');
            if (id === null) continue;
            const number = numberOf(child(style, 'w:pPr'));
            this.styles.set(id, { ...number, basedOn: value(child(style, 'w:basedOn')) });
        }
        const abstracts = new Map<string, Element>();
        for (const item of children(numbering, 'w:abstractNum'))
            abstracts.set(item.getAttribute('w:abstractNumId') ?? '', item);
        const nums = children(numbering, 'w:num');
        for (const item of nums) {
            const id = item.getAttribute('w:numId') ?? '';
            let abstract = value(child(item, 'w:abstractNumId')) ?? '';
            // A list that only names a style has its levels where the style's own list is.
            const link = value(child(abstracts.get(abstract), 'w:numStyleLink'));
            const linked = link === undefined ? undefined : this.styles.get(link)?.id;
            const other = nums.find((num) => num.getAttribute('w:numId') === linked);
            if (other) abstract = value(child(other, 'w:abstractNumId')) ?? abstract;
            const levels = new Map<number, Level>();
            for (const level of children(abstracts.get(abstract), 'w:lvl'))
                levels.set(Number(level.getAttribute('w:ilvl')), readLevel(level));
            const restarts = new Map<number, number>();
            for (const override of children(item, 'w:lvlOverride')) {
                const index = Number(override.getAttribute('w:ilvl'));
                const own = child(override, 'w:lvl');
                if (own) levels.set(index, readLevel(own));
                const start = value(child(override, 'w:startOverride'));
                if (start !== undefined) restarts.set(index, Number(start));
            }
            this.numberings.set(id, { abstract, levels, restarts });
        }
    }

    /** The number before a paragraph's words, as Word shows it; empty for none. */
    next(paragraph: Element): string {
        const properties = child(paragraph, 'w:pPr');
        const own = numberOf(properties);
        const style = this.ofStyle(value(child(properties, 'w:pStyle')));
        const id = own.id ?? style.id;
        const level = own.level ?? style.level ?? 0;
        const numbering = id === undefined || id === '0' ? undefined : this.numberings.get(id);
        const form = numbering?.levels.get(level);
        if (!numbering || !form || id === undefined) return '';
        return this.count(id, numbering, level, form);
    }

    private count(id: string, numbering: Numbering, level: number, form: Level): string {
        let counters = this.counters.get(numbering.abstract);
        if (!counters) {
            counters = [];
            this.counters.set(numbering.abstract, counters);
        }
        if (!this.begun.has(id)) {
            this.begun.add(id);
            for (const [index, start] of numbering.restarts) counters[index] = start - 1;
        }
        for (let upper = 0; upper < level; upper++)
            counters[upper] ??= numbering.levels.get(upper)?.start ?? 1;
        counters[level] = (counters[level] ?? form.start - 1) + 1;
        for (const [lower, { restart }] of numbering.levels) {
            if (lower <= level || restart === 0) continue;
            if (restart === undefined || level < restart) delete counters[lower];
        }
        if (form.format === 'bullet') return '-';
        if (form.format === 'none') return form.text.replace(/%\d/g, '');
        return form.text.replace(/%(\d)/g, (_slot, digit: string) => {
            const index = Number(digit) - 1;
            const format = numbering.levels.get(index)?.format ?? 'decimal';
            return this.format(counters[index] ?? 1, form.legal ? 'decimal' : format);
        });
    }

    private format(number: number, format: string): string {
        switch (format) {
            case 'decimal':
                return String(number);
            case 'decimalZero':
                return String(number).padStart(2, '0');
            case 'lowerLetter':
                return letters(number);
            case 'upperLetter':
                return letters(number).toUpperCase();
            case 'lowerRoman':
                return toRoman(number).toLowerCase();
            case 'upperRoman':
                return toRoman(number);
            case 'none':
                return '';
            default:
                this.unknown++;
                return String(number);
        }
    }

    private ofStyle(style: string | undefined): NumberOf {
        let id: string | undefined;
        let level: number | undefined;
        const seen = new Set<string>();
        for (let at = style; at !== undefined && !seen.has(at); ) {
            seen.add(at);
            const entry = this.styles.get(at);
            id ??= entry?.id;
            level ??= entry?.level;
            at = entry?.basedOn;
        }
        return { id, level };
    }
}

function numberOf(properties: Element | undefined): NumberOf {
    const number = child(properties, 'w:numPr');
    const level = value(child(number, 'w:ilvl'));
    return { id: value(child(number, 'w:numId')), level: level === undefined ? undefined : Number(level) };
}

function readLevel(level: Element): Level {
    const restart = value(child(level, 'w:lvlRestart'));
    const legal = child(level, 'w:isLgl');
    return {
        start: Number(value(child(level, 'w:start')) ?? 1),
        format: value(child(level, 'w:numFmt')) ?? 'decimal',
        text: value(child(level, 'w:lvlText')) ?? '',
        legal: legal !== undefined && value(legal) !== '0' && value(legal) !== 'false',
        restart: restart === undefined ? undefined : Number(restart),
    };
}

/** a … z, aa, bb, cc: Word repeats the letter. */
function letters(number: number): string {
    if (number < 1) return '';
    const letter = String.fromCharCode(97 + ((number - 1) % 26));
    return letter.repeat(Math.min(Math.ceil(number / 26), 64));
}
