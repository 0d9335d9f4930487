/**
 * Istilah yang didefinisikan dipakai terpotong
 *
 * Istilah yang terdiri atas beberapa kata dipakai tanpa sebagian katanya: hanya kata pertamanya dengan huruf
 * besar ("Pimpinan" untuk Pimpinan Unit Organisasi), tanpa kata tengahnya ("Jabatan Tinggi" untuk Jabatan
 * Pimpinan Tinggi), atau hanya kata pertamanya sesudah "lintas". Bila beberapa istilah mulai dengan kata yang
 * sama, atau kata itu sendiri didefinisikan, tidak dilaporkan.
 *
 * ## Mengapa
 *
 * Istilah yang diberi pengertian dipakai dalam bentuk itu (Lampiran II UU 12/2011, ketentuan umum). Istilah yang
 * terpotong tidak mempunyai pengertian, sehingga orang atau unit yang dimaksud tidak pasti.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Pimpinan Tim Kerja adalah pegawai yang memimpin kelompok.
 *
 * Pasal 2
 *
 * (1) Camat menunjuk Pimpinan Tim Kerja.
 * (2) Anggota melapor kepada Pimpinan setiap minggu.
 * (3) Jadwal ditetapkan oleh Pimpinan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Pimpinan Tim Kerja adalah pegawai yang memimpin kelompok.
 *
 * Pasal 2
 *
 * (1) Camat menunjuk Pimpinan Tim Kerja.
 * (2) Anggota melapor kepada Pimpinan Tim Kerja setiap minggu.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { hasLostText, isSound, namesOf } from './helpers/terms.js';
import { escaped, inDefinitions, midSentence, type Use, usesOf } from './helpers/uses.js';

export const istilahTerpotong: NaskahCheck = {
    code: 'naskah/istilah-terpotong',
    severity: 'info',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    // Where definitions are lost, the short form may be one of them.
    if (naskah.amending || naskah.definitions.length === 0 || hasLostText(naskah)) return [];
    const names = [...new Set(naskah.definitions.filter(isSound).flatMap(namesOf))];
    const known = new Set(names.map((name) => name.toLowerCase()));
    const terms = names.filter((name) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(name));
    return terms.flatMap((term) => {
        const words = term.split(' ');
        const [head] = words;
        const only = names.filter((name) => name.split(' ')[0] === head).length === 1;
        return [
            ...(only && !known.has(head!.toLowerCase()) ? headAlone(naskah, term, words) : []),
            ...withoutMiddle(naskah, term, words, known),
            ...(words.length === 2 && !known.has(head!.toLowerCase()) ? across(naskah, term, head!) : []),
        ];
    });
}

/** "kepada Pimpinan" where Pimpinan Unit Organisasi is what has a meaning. */
function headAlone(naskah: Naskah, term: string, words: readonly string[]): Finding[] {
    const [head, second] = words;
    const uses = usesOf(naskah, new RegExp(`(?<![\\p{L}/-])${head}(?![\\p{L}/-])`, 'gu')).filter(
        (use) =>
            // The term itself, only without its capitals.
            !use.after.toLowerCase().startsWith(` ${second!.toLowerCase()}`) &&
            !inDefinitions(naskah, use.span) &&
            midSentence(use.before) &&
            !/\p{Lu}[\p{L}/-]*,? $/u.test(use.before) &&
            !/^\s*(?:\p{Lu}|(?:dan|atau|dan\/atau|serta)\s+\p{Lu}|[/(])/u.test(use.after),
    );
    return uses.length < 2 ? [] : [finding(naskah, uses, term)];
}

/** "Jabatan Tinggi Pratama": one word inside the term is left out. */
function withoutMiddle(
    naskah: Naskah,
    term: string,
    words: readonly string[],
    known: ReadonlySet<string>,
): Finding[] {
    if (words.length < 3) return [];
    return words.slice(1, -1).flatMap((_, at) => {
        const short = words.filter((_word, index) => index !== at + 1).join(' ');
        if (known.has(short.toLowerCase())) return [];
        const whole = usesOf(naskah, new RegExp(`(?<!\\p{L})${escaped(term)}(?!\\p{L})`, 'gu'));
        const uses = usesOf(naskah, new RegExp(`(?<!\\p{L})${escaped(short)}(?!\\p{L})`, 'gu')).filter(
            (use) => !use.node.damaged,
        );
        return uses.length === 0 || uses.length * 3 > whole.length ? [] : [finding(naskah, uses, term)];
    });
}

/** "lintas unit" beside "lintas Unit Organisasi". */
function across(naskah: Naskah, term: string, head: string): Finding[] {
    const whole = usesOf(naskah, new RegExp(`\\blintas\\s+${escaped(term)}(?!\\p{L})`, 'giu'));
    const uses = usesOf(
        naskah,
        new RegExp(
            `\\blintas\\s+${head}(?=\\s*[.;,]|\\s+(?:dan|atau|dan/atau|serta|untuk|yang|dalam|dengan)\\b)`,
            'giu',
        ),
    );
    return whole.length < 2 || uses.length === 0 ? [] : [finding(naskah, uses, `lintas ${term}`)];
}

function finding(naskah: Naskah, uses: readonly Use[], term: string): Finding {
    return report(istilahTerpotong, naskah, uses[0]!.span, {
        params: { terpotong: uses[0]!.text, istilah: term, jumlah: uses.length },
        related: uses.slice(1).map((use) => related(naskah, use.span, 'lain')),
    });
}
