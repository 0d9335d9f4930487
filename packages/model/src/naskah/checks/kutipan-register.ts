/**
 * Kutipan peraturan tidak sesuai dengan data yang diketahui
 *
 * Nomor Lembaran Negara, Berita Negara, tambahannya, atau nama peraturan berbeda dari register
 * peraturan yang disertakan.
 *
 * ## Mengapa
 *
 * Dasar hukum dalam Mengingat menurut Lampiran II UU 12/2011 menyebut nomor, tahun, nama, dan
 * Lembaran Negara peraturannya. Data yang salah menunjuk peraturan lain atau tidak menunjuk apa pun.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 224, Tambahan Lembaran Negara Republik Indonesia Nomor 5587).
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587).
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { citationName } from '../register/cited-acts.js';
import type { RegisterAct } from '../register/register.js';
import type { Citation, GazetteEntry, Naskah } from '../types.js';
import type { NaskahCheck, NaskahContext } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { oneLetterApart, wordsOf } from './helpers/words.js';

export const kutipanRegister: NaskahCheck = {
    code: 'naskah/kutipan-register',
    severity: 'warning',
    needsSound: true,
    run,
};

const names: Readonly<Record<string, string>> = {
    LN: 'Lembaran Negara',
    TLN: 'Tambahan Lembaran Negara',
    BN: 'Berita Negara',
    TBN: 'Tambahan Berita Negara',
};

function run(naskah: Naskah, context: NaskahContext): readonly Finding[] {
    const findings: Finding[] = [];
    for (const citation of naskah.citations) {
        const number = citation.number?.text.trim();
        const year = citation.year?.text.trim();
        if (!number || !year) continue;
        const act = context.register.find(citation.jenis, number, year, citation.kind.text);
        if (act === undefined) continue;
        findings.push(...gazetteFindings(naskah, citation, act), ...titleFindings(naskah, citation, act));
    }
    return findings;
}

function gazetteFindings(naskah: Naskah, citation: Citation, act: RegisterAct): Finding[] {
    const findings: Finding[] = [];
    for (const entry of citation.gazettes) {
        // A ministerial regulation cited from the wrong gazette still carries its number.
        const known =
            act.gazettes.find((gazette) => gazette.gazette === entry.gazette) ??
            act.gazettes.find((gazette) => gazette.gazette === swapped(entry));
        if (known === undefined) continue;
        const wrong = [
            mismatch(entry.number, known.number),
            known.year === undefined ? undefined : mismatch(entry.year, known.year),
        ].find((bit) => bit !== undefined);
        if (wrong === undefined) continue;
        findings.push(
            report(kutipanRegister, naskah, wrong.span, {
                params: {
                    peraturan: citationName(naskah, citation),
                    lembaran: names[entry.gazette] ?? entry.gazette,
                    tertulis: wrong.text,
                    benar: wrong.right,
                },
                fixes: [replaceFix(naskah, wrong.span, wrong.right)],
            }),
        );
    }
    return findings;
}

function swapped(entry: GazetteEntry): string {
    return entry.gazette === 'LN' ? 'BN' : entry.gazette === 'BN' ? 'LN' : entry.gazette;
}

function mismatch(bit: GazetteEntry['number'], right: string) {
    const text = bit?.text.trim();
    if (bit === undefined || !text || !/^\d+$/.test(text) || text === right) return undefined;
    return { text, right, span: bit.span };
}

/** The name differs by a whole word. A word that differs by one letter may be a misread letter. */
function titleFindings(naskah: Naskah, citation: Citation, act: RegisterAct): Finding[] {
    if (citation.tentang === undefined || citation.gazettes.length === 0) return [];
    const cited = titleWords(citation.tentang.text);
    const known = titleWords(act.tentang);
    const at = known.findIndex((word, index) => !oneLetterApart(word, cited[index] ?? ''));
    if (at === -1 && cited.length === known.length) return [];
    if (at === -1 && cited.length > known.length) return [];
    return [
        report(kutipanRegister, naskah, citation.tentang.span, {
            variant: 'nama',
            params: { peraturan: citationName(naskah, citation), benar: act.tentang },
            fixes: [replaceFix(naskah, citation.tentang.span, act.tentang)],
        }),
    ];
}

function titleWords(text: string): string[] {
    return wordsOf(text.replace(/-/g, ' ').replace(/\bperundang\s+undangan\b/gi, 'perundangundangan'));
}
