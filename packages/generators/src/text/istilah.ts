import type { Model } from '@perkada/model';

/** A grade behind a term belongs to the name: `Pejabat Pimpinan Tinggi Pratama`. */
const grade = /^\s+(?:pratama|madya|utama)\b/i;

/** Abbreviations that texts use without introducing them, and what they stand for. */
const singkatanUmum: Readonly<Record<string, string>> = {
    UPT: 'Unit Pelaksana Teknis',
    UPTD: 'Unit Pelaksana Teknis Daerah',
    RSUD: 'Rumah Sakit Umum Daerah',
    SOP: 'standar operasional prosedur',
    SKP: 'sasaran kinerja pegawai',
    JF: 'jabatan fungsional',
    SPBE: 'sistem pemerintahan berbasis elektronik',
    ASN: 'aparatur sipil negara',
};

const numberWords: readonly (readonly [string, number])[] = [
    ['satu', 1],
    ['dua', 2],
    ['tiga', 3],
    ['empat', 4],
];

/** A name as an annex prints it: abbreviations that the regulation does not define in full, `2 (dua) level`. */
export function namaLengkap(model: Model): (text: string) => string {
    const known = new Set(
        model.istilah.flatMap(({ label, singkatan, sebutan }) => [label, singkatan, sebutan]),
    );
    return (text) => {
        const full = text.replace(/\b[A-Z]{2,5}\b/g, (word) =>
            known.has(word) ? word : (singkatanUmum[word] ?? word),
        );
        return numberWords.reduce(
            (out, [word, value]) =>
                out.replace(new RegExp(`(?<![(\\w])${word} level\\b`, 'g'), `${value} (${word}) level`),
            full,
        );
    };
}

const letter = /[\p{L}\p{N}]/u;

/** A prefix written together with what follows; before the capital of a term it takes a hyphen: `antar-Unit Organisasi`. */
const prefix = /(?<!\p{L})(?:antar|intra|non|pasca|pra)$/iu;

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
    return (written) => {
        // A defined term is not cut short: who defines Unit Organisasi works across units of that kind.
        const text = forms.has('unit organisasi')
            ? written.replace(/\blintas unit\b(?! (?:organisasi|kerja))/gi, 'lintas unit organisasi')
            : written;
        const lower = text.toLowerCase();
        let out = '';
        let at = 0;
        while (at < text.length) {
            const starts = at === 0 || !letter.test(text[at - 1]!);
            const joined = !starts && prefix.test(text.slice(Math.max(0, at - 7), at));
            const term =
                starts || joined
                    ? (byFirst.get(lower[at]!) ?? []).find(
                          (candidate) =>
                              // A single word behind a prefix may be meant in its common sense: "antartim".
                              (starts || candidate.includes(' ')) &&
                              lower.startsWith(candidate, at) &&
                              !letter.test(text[at + candidate.length] ?? ' '),
                      )
                    : undefined;
            if (term === undefined) {
                out += text[at];
                at += 1;
                continue;
            }
            out += (joined ? '-' : '') + forms.get(term)!;
            at += term.length;
            const name = grade.exec(text.slice(at))?.[0];
            if (name !== undefined) {
                out += name.replace(/\p{L}/u, (first) => first.toUpperCase());
                at += name.length;
            }
        }
        return out;
    };
}
