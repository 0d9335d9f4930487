import type { FindingParam } from '../check/finding.js';
import { type Dasar, formatDasar } from '../text/dasar.js';
import type { Language, MessageTable } from './table.js';

function isDasar(value: FindingParam): value is Dasar {
    return typeof value === 'object' && !Array.isArray(value);
}

/** A parameter as a reader sees it; lists are joined with "dan" or "and". */
export function renderParam(value: FindingParam, language: Language): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (isDasar(value)) return formatDasar(value);
    const items = (value as readonly FindingParam[]).map((item) => renderParam(item, language));
    const last = items.pop();
    if (last === undefined) return '';
    if (items.length === 0) return last;
    const word = language === 'id' ? 'dan' : 'and';
    return `${items.join(', ')}${items.length > 1 ? ',' : ''} ${word} ${last}`;
}

/** Fills the `{name}` slots of a sentence. A slot without a parameter stays visible, so that tests see it. */
export function fillSentence(
    sentence: string,
    params: Readonly<Record<string, FindingParam>>,
    language: Language,
): string {
    return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
        const value = params[name];
        return value === undefined ? slot : renderParam(value, language);
    });
}

/** The sentence of `code` under `key` (default `main`), filled; the code itself when the table lacks it. */
export function renderMessage(
    table: MessageTable,
    code: string,
    key: string | undefined,
    params: Readonly<Record<string, FindingParam>>,
    language: Language,
): string {
    const sentences = table[code]?.[language];
    const sentence = sentences?.[key ?? 'main'] ?? sentences?.main;
    return sentence === undefined ? code : fillSentence(sentence, params, language);
}
