/**
 * Bentuk panjang dipakai di samping bentuk singkatnya
 *
 * Ketentuan umum memberi istilah sebuah nama singkat ("yang selanjutnya disingkat …"), dan naskah memakai
 * nama singkat itu di satu tempat dan bentuk panjangnya di tempat lain. Nama peraturan lain dan judul tidak
 * dihitung.
 *
 * ## Mengapa
 *
 * "Selanjutnya" berarti bahwa sejak itu nama singkatlah yang dipakai. Dua bentuk untuk satu istilah membuat
 * pembaca bertanya apakah yang dimaksud berbeda.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Aparatur Sipil Negara yang selanjutnya disingkat ASN adalah profesi bagi pegawai.
 *
 * Pasal 2
 *
 * (1) Camat membina ASN di wilayahnya.
 * (2) Camat menilai Aparatur Sipil Negara setiap tahun.
 * (3) Camat mengusulkan mutasi Aparatur Sipil Negara kepada Bupati.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Aparatur Sipil Negara yang selanjutnya disingkat ASN adalah profesi bagi pegawai.
 *
 * Pasal 2
 *
 * (1) Camat membina ASN di wilayahnya.
 * (2) Camat menilai ASN setiap tahun.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { placeOf } from '../places.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { isSound, namesOf, squeezed } from './helpers/terms.js';
import { escaped, usesOf } from './helpers/uses.js';

export const istilahBentukPanjang: NaskahCheck = {
    code: 'naskah/istilah-bentuk-panjang',
    severity: 'info',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const sound = naskah.definitions.filter(isSound);
    const names = sound.flatMap(namesOf);
    return sound.flatMap((definition): Finding[] => {
        const term = squeezed(definition.term.text);
        const alias = definition.aliases
            .map((item) => squeezed(item.text))
            .find((item) => item.length < term.length);
        if (alias === undefined || !term.includes(' ') || term.includes(alias)) return [];
        // A longer defined term that begins or ends with this one keeps its own words.
        if (names.some((name) => name !== term && name.includes(term))) return [];
        const node = naskah.nodes[definition.node];
        if (node === undefined) return [];
        const long = usesOf(naskah, new RegExp(`(?<!\\p{L})${escaped(term)}(?!\\p{L})`, 'gu')).filter(
            (use) =>
                use.span.start >= node.span.end &&
                !/\p{Lu}\p{L}* $/u.test(use.before) &&
                !/^ \p{Lu}/u.test(use.after),
        );
        const short = usesOf(naskah, new RegExp(`(?<!\\p{L})${escaped(alias)}(?!\\p{L})`, 'gu')).filter(
            (use) => use.span.start >= node.span.end,
        );
        if (long.length < 2 || short.length === 0) return [];
        return [
            report(istilahBentukPanjang, naskah, long[0]!.span, {
                params: { istilah: term, singkat: alias, jumlah: long.length },
                related: [
                    related(naskah, definition.term.span, 'pengertian'),
                    ...long.slice(1).map((use) => related(naskah, use.span, 'lain')),
                ],
                fixes: [
                    {
                        title: 'semua',
                        params: { singkat: alias, jumlah: long.length },
                        changes: long.map((use) => ({ place: placeOf(naskah, use.span), newText: alias })),
                        preferred: true,
                    },
                ],
            }),
        ];
    });
}
