/**
 * Diundangkan sebelum ditetapkan
 *
 * Tanggal pengundangan tidak boleh mendahului tanggal penetapan.
 *
 * ## Mengapa
 *
 * Penutup menurut Lampiran II UU 12/2011 Bab I huruf D memuat penetapan, lalu
 * pengundangan. Peraturan yang belum ditetapkan belum dapat diundangkan; salah satu tanggal keliru.
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
 * Camat memimpin kecamatan.
 *
 * Ditetapkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 *
 * Diundangkan di Contoh
 * pada tanggal 30 April 2024
 *
 * SEKRETARIS DAERAH KABUPATEN CONTOH,
 *
 * SITI
 *
 * BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1
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
 * Camat memimpin kecamatan.
 *
 * Ditetapkan di Contoh
 * pada tanggal 30 April 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 *
 * Diundangkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * SEKRETARIS DAERAH KABUPATEN CONTOH,
 *
 * SITI
 *
 * BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { dateValue } from './helpers/dates.js';
import { related, report } from './helpers/report.js';

export const urutanTanggal: NaskahCheck = { code: 'naskah/urutan-tanggal', severity: 'warning', run };

function run(naskah: Naskah): readonly Finding[] {
    const enacted = naskah.signings.find(
        (signing) => signing.role === 'ditetapkan' || signing.role === 'disahkan',
    );
    const promulgated = naskah.signings.find((signing) => signing.role === 'diundangkan');
    if (enacted?.date === undefined || promulgated?.date === undefined) return [];
    const first = dateValue(enacted.date.text);
    const second = dateValue(promulgated.date.text);
    if (first === undefined || second === undefined || second >= first) return [];
    return [
        report(urutanTanggal, naskah, promulgated.date.span, {
            params: { ditetapkan: enacted.date.text, diundangkan: promulgated.date.text },
            related: [related(naskah, enacted.date.span, 'ditetapkan')],
        }),
    ];
}
