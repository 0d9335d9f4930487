/**
 * Lampiran tidak ditandatangani
 *
 * Halaman akhir setiap lampiran memuat jabatan, tanda tangan, dan nama pejabat yang menetapkan.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 197. Tanda tangan menunjukkan di mana lampiran berakhir dan bahwa
 * isinya ditetapkan.
 *
 * ## Salah
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * Pasal 1
 *
 * Rincian tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.
 *
 * Ditetapkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 *
 * LAMPIRAN
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * RINCIAN TUGAS
 *
 * Camat memimpin kecamatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * Pasal 1
 *
 * Rincian tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.
 *
 * Ditetapkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 *
 * LAMPIRAN
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * RINCIAN TUGAS
 *
 * Camat memimpin kecamatan.
 *
 * BUPATI CONTOH,
 *
 * BUDI
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { markOrStart } from './helpers/units.js';

export const lampiranTandaTangan: NaskahCheck = {
    code: 'naskah/lampiran-tanda-tangan',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    // Only where the body itself is signed does the text claim to be the enacted one.
    if (naskah.signings.every((signing) => signing.role === 'lampiran' || signing.name === undefined))
        return [];
    return naskah.annexes
        .filter((annex) => annex.signing === undefined)
        .map((annex) => report(lampiranTandaTangan, naskah, markOrStart(naskah.nodes[annex.node]!)));
}
