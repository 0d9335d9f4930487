/**
 * "Selanjutnya disebut" mengulangi istilahnya sendiri
 *
 * Nama singkat dalam definisi harus berbeda dari istilahnya; kalau sama, kata "yang selanjutnya
 * disebut" tidak berguna.
 *
 * ## Mengapa
 *
 * Nama singkat dibuat agar ketentuan berikutnya lebih pendek (Lampiran II UU 12/2011 angka 101 dan
 * angka 108). Nama yang sama hanya memperpanjang kalimat, dan biasanya bekas suntingan.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Kepala Desa yang selanjutnya disebut Kepala Desa adalah pemimpin desa.
 *
 * Pasal 2
 *
 * Camat dan Kepala Desa melayani masyarakat.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Kepala Desa yang selanjutnya disebut Kades adalah pemimpin desa.
 *
 * Pasal 2
 *
 * Camat dan Kades melayani masyarakat.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { isSound, squeezed } from './helpers/terms.js';

export const definisiSebutan: NaskahCheck = { code: 'naskah/definisi-sebutan', severity: 'warning', run };

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const definition of naskah.definitions) {
        if (!isSound(definition)) continue;
        const term = squeezed(definition.term.text);
        for (const alias of definition.aliases) {
            if (squeezed(alias.text).toLowerCase() !== term.toLowerCase()) continue;
            findings.push(report(definisiSebutan, naskah, alias.span, { params: { istilah: term } }));
        }
    }
    return findings;
}
