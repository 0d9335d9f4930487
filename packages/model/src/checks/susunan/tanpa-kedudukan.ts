import { atasanLangsung } from '../../evaluate/atasan.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Susunan tanpa aturan kedudukan
 *
 * Susunan-susunan lain mempunyai aturan kedudukan sendiri, tetapi susunan ini tidak, dan aturan umum tidak
 * menentukan atasan di sini.
 *
 * ## Mengapa
 *
 * Pejabat pada unit bersusunan ini tidak mempunyai atasan langsung. Unit yang masuk daftar perlu diatur
 * seperti yang lain.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * susunan Badan "Badan" {
 *     jabatan KepalaBadan "Kepala Badan", JPT Pratama, pimpinan;
 * }
 * perangkat daerah "Badan Keuangan" bersusunan Badan;
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
export const tanpaKedudukan: Check = {
    code: 'susunan/tanpa-kedudukan',
    run: (model) => {
        if (!model.susunan.some((susunan) => susunan.kedudukan.length > 0)) return [];
        if (model.kedudukanUmum.some((rule) => rule.taklengkap)) return [];
        return model.susunan
            .filter((susunan) => {
                const units = indexOf(model).unitBySusunan.get(susunan.id) ?? [];
                if (susunan.kedudukan.length > 0 || susunan.taklengkap || units.length === 0) return false;
                return model.pustaka.jenjang.every(
                    (grade) =>
                        grade.jenis === 'struktural' ||
                        atasanLangsung(model, { jenjang: grade.id, susunan: susunan.id }).status ===
                            'tanpa aturan',
                );
            })
            .map((susunan) =>
                finding(
                    tanpaKedudukan.code,
                    'error',
                    susunan.namaPlace,
                    {
                        susunan: susunan.label,
                        unit: (indexOf(model).unitBySusunan.get(susunan.id) ?? []).map((unit) => unit.label),
                    },
                    susunan.dasar,
                ),
            );
    },
};
