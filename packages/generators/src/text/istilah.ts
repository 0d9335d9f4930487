import type { Model } from '@perkada/model';

/** Words that narrow a term to another one: a term followed by them is not the defined one. */
const narrowing = /^\s+(?:pratama|madya|utama|muda|pertama)\b/i;

const letter = /[\p{L}\p{N}]/u;

/**
 * Puts the defined terms of a regulation into a sentence in their defined form: capitals kept, and the
 * abbreviation where one was introduced (UU 12/2011 Lampiran II angka 108). The longest term goes first.
 */
export function istilahBaku(model: Model): (text: string) => string {
    const forms = new Map<string, string>();
    for (const { label, singkatan, sebutan } of model.istilah) {
        const form = singkatan ?? sebutan ?? label;
        for (const name of [label, sebutan, singkatan])
            if (name !== undefined && !forms.has(name.toLowerCase())) forms.set(name.toLowerCase(), form);
    }
    const terms = [...forms.keys()].filter((term) => term.length > 2).sort((a, b) => b.length - a.length);
    const byFirst = new Map<string, string[]>();
    for (const term of terms) byFirst.set(term[0]!, [...(byFirst.get(term[0]!) ?? []), term]);
    return (text) => {
        const lower = text.toLowerCase();
        let out = '';
        let at = 0;
        while (at < text.length) {
            const starts = at === 0 || !letter.test(text[at - 1]!);
            const term = starts
                ? (byFirst.get(lower[at]!) ?? []).find(
                      (candidate) =>
                          lower.startsWith(candidate, at) &&
                          !letter.test(text[at + candidate.length] ?? ' ') &&
                          !narrowing.test(text.slice(at + candidate.length)),
                  )
                : undefined;
            if (term === undefined) {
                out += text[at];
                at += 1;
                continue;
            }
            out += forms.get(term)!;
            at += term.length;
        }
        return out;
    };
}
