import { textOf } from '../places.js';
import type { Citation, Naskah } from '../types.js';
import { actKey } from './register.js';

/** What one regulation says about an act that it cites: its exported signature for other regulations. */
export interface CitedAct {
    readonly uri: string;
    /** Equal for the same act in every regulation. */
    readonly key: string;
    /** The gazette numbers as cited, such as `LN 2014/244`, by gazette. */
    readonly gazettes: Readonly<Record<string, string>>;
}

/** The key of a citation, or undefined when it lacks number or year. */
export function citationKey(citation: Citation): string | undefined {
    const number = citation.number?.text.trim();
    const year = citation.year?.text.trim();
    if (!number || !year || !/^\d{4}$/.test(year)) return undefined;
    return actKey(citation.jenis, number, year, citation.kind.text);
}

/** The gazette entries of a citation as comparable texts: `LN` → `2014/244`, `TLN` → `5587`. */
export function gazetteNumbers(citation: Citation): Record<string, string> {
    const numbers: Record<string, string> = {};
    const ministerial = citation.jenis === 'peraturan-menteri' || citation.jenis === 'peraturan-instansi';
    for (const entry of citation.gazettes) {
        const number = entry.number?.text.trim();
        if (!number || !/^\d+$/.test(number)) continue;
        const supplement = entry.gazette.startsWith('T');
        const year = entry.year?.text.trim();
        if (!supplement && !year) continue;
        // A ministerial regulation cited from the wrong gazette still carries its own number.
        const gazette = ministerial && entry.gazette === 'LN' ? 'BN' : entry.gazette;
        numbers[gazette] ??= supplement ? number : `${year}/${number}`;
    }
    return numbers;
}

/** The acts that a naskah cites with their gazettes, for comparison across a workspace. */
export function citedActs(naskah: Naskah): CitedAct[] {
    const acts: CitedAct[] = [];
    for (const citation of naskah.citations) {
        const key = citationKey(citation);
        if (key === undefined || citation.gazettes.length === 0) continue;
        acts.push({ uri: naskah.uri, key, gazettes: gazetteNumbers(citation) });
    }
    return acts;
}

/** The act in one line, as a message names it. */
export function citationName(naskah: Naskah, citation: Citation): string {
    const number = citation.number === undefined ? '' : ` Nomor ${citation.number.text}`;
    const year = citation.year === undefined ? '' : ` Tahun ${citation.year.text}`;
    const kind = citation.kind.text || textOf(naskah, citation.span).slice(0, 40);
    return `${kind}${number}${year}`.replace(/\s+/g, ' ');
}
