/**
 * Tingkatan yang sama ditulis dengan angka Romawi dan angka Arab
 *
 * Level, tingkat, eselon, dan sejenisnya ditulis di satu tempat dengan angka Romawi ("level II"), di tempat
 * lain dengan angka Arab ("level 2").
 *
 * ## Mengapa
 *
 * Satu hal ditulis dengan satu cara (Lampiran II UU 12/2011 Bab III). Dua cara membuat pembaca menyangka
 * ada dua macam tingkatan.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * (1) Tugas dibagi oleh pejabat level II.
 * (2) Hasilnya diperiksa oleh pejabat level 2.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * (1) Tugas dibagi oleh pejabat level II.
 * (2) Hasilnya diperiksa oleh pejabat level II.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { romanValue, toRoman } from '../numbers.js';
import { placeOf } from '../places.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { type Use, usesOf } from './helpers/uses.js';

export const angkaRomawi: NaskahCheck = {
    code: 'naskah/angka-romawi',
    severity: 'info',
    technique: true,
    // A misread source turns I into 1.
    needsSound: true,
    run,
};

const pattern =
    /\b(?:pejabat|jabatan)\s+(?:level|tingkat|eselon|golongan)\s+(?:[IVX]+|\d{1,2})\b(?!\s*\()/giu;

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const groups = new Map<string, { roman: Use[]; arabic: Use[] }>();
    for (const use of usesOf(naskah, pattern)) {
        const [, noun, number] = use.text.toLowerCase().split(' ');
        const group = groups.get(noun!) ?? { roman: [], arabic: [] };
        const arabic = /^\d/.test(number!);
        if (arabic || romanValue(number!) > 0) (arabic ? group.arabic : group.roman).push(use);
        groups.set(noun!, group);
    }
    return [...groups].flatMap(([noun, { roman, arabic }]) => {
        const rare = arabic.length <= roman.length ? arabic : roman;
        const usual = rare === arabic ? roman : arabic;
        // A single 1 may be a misread I.
        if (rare.length === 0 || !arabic.some((use) => !/\b1$/.test(use.text))) return [];
        return [
            report(angkaRomawi, naskah, rare[0]!.span, {
                params: { tingkatan: noun, sini: rare[0]!.text, sana: usual[0]!.text },
                related: [usual[0]!, ...rare.slice(1)].map((use) => related(naskah, use.span, 'lain')),
                fixes: [
                    {
                        title: rare === arabic ? 'romawi' : 'arab',
                        params: { jumlah: rare.length },
                        changes: rare.map((use) => ({
                            place: placeOf(naskah, use.span),
                            newText: renumbered(naskah.text.slice(use.span.start, use.span.end)),
                        })),
                        preferred: true,
                    },
                ],
            }),
        ];
    });
}

/** The same words with the number in the other numerals. */
function renumbered(text: string): string {
    return text.replace(/\S+$/, (number) =>
        /^\d/.test(number) ? toRoman(Number(number)) : `${romanValue(number)}`,
    );
}
