import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Susunan tanpa unit
 *
 * Sebuah susunan dinyatakan, tetapi tidak ada perangkat daerah atau unit yang bersusunan itu.
 *
 * ## Mengapa
 *
 * Susunan yang tidak dipakai unit mana pun mengatur sesuatu yang tidak ada, atau unitnya terlewat dari
 * daftar.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Badan Keuangan" bersusunan Badan;
 * susunan Badan "Badan" {
 *     jabatan KepalaBadan "Kepala Badan", JPT Pratama, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBadan dasar Pasal 4; }
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const tanpaUnit: Check = {
    code: 'susunan/tanpa-unit',
    run: (model) => {
        // A text that names no unit at all leaves the list to others.
        if (!model.unit.some((unit) => unit.kasus === undefined)) return [];
        return model.susunan
            .filter(
                (susunan) =>
                    !(indexOf(model).unitBySusunan.get(susunan.id) ?? []).some(
                        (unit) => unit.kasus === undefined,
                    ),
            )
            .map((susunan) =>
                finding(
                    tanpaUnit.code,
                    'warning',
                    susunan.namaPlace,
                    { susunan: susunan.label },
                    susunan.dasar,
                ),
            );
    },
};
