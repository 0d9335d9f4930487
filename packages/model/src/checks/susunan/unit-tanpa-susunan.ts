import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Perangkat daerah tanpa susunan
 *
 * Sebuah perangkat daerah atau unit yang disebut namanya tidak dinyatakan susunannya, baik sendiri maupun
 * melalui unit yang memuatnya.
 *
 * ## Mengapa
 *
 * Tanpa susunan tidak diketahui jabatan apa yang ada di dalamnya, sehingga kedudukan pejabatnya tidak
 * diatur. Peraturan yang membagi perangkat daerah menurut susunan perlu menempatkan semuanya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * perangkat daerah "Dinas Perhubungan";
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 * }
 * perangkat daerah "Dinas Sosial", "Dinas Perhubungan" bersusunan Dinas;
 * ```
 */
export const unitTanpaSusunan: Check = {
    code: 'susunan/unit-tanpa-susunan',
    run: (model) =>
        model.unit
            .filter((unit) => unit.susunan === undefined && !unit.taklengkap)
            .map((unit) =>
                finding(unitTanpaSusunan.code, 'warning', unit.namaPlace, { unit: unit.label }, unit.dasar),
            ),
};
