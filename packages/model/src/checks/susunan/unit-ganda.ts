import type { Unit } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Satu unit disebut dua kali
 *
 * Dua perangkat daerah atau unit bernama sama disebut dengan susunan yang berbeda.
 *
 * ## Mengapa
 *
 * Unit yang masuk dua susunan mempunyai dua bagan jabatan dan dua aturan kedudukan.
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
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBadan dasar Pasal 4; }
 * }
 * perangkat daerah "Badan Keuangan" bersusunan Badan;
 * perangkat daerah SosialKedua "Dinas Sosial" bersusunan Badan;
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
export const unitGanda: Check = {
    code: 'susunan/unit-ganda',
    run: (model) => {
        const first = new Map<string, Unit>();
        return model.unit.flatMap((unit) => {
            // Parts of a unit (Sekretariat, Bidang) bear the same name in many units.
            if (
                unit.kasus !== undefined ||
                unit.bagianDariInduk ||
                !unit.bersusunanSendiri ||
                unit.taklengkap
            )
                return [];
            const key = `${unit.label.toLowerCase()} ${unit.induk ?? ''}`;
            const other = first.get(key);
            if (!other) {
                first.set(key, unit);
                return [];
            }
            return [
                finding(
                    unitGanda.code,
                    'error',
                    unit.namaPlace,
                    {
                        unit: unit.label,
                        pertama: labelOfId(model, other.susunan ?? ''),
                        kedua: labelOfId(model, unit.susunan ?? ''),
                    },
                    unit.dasar,
                    {
                        related: [{ place: other.namaPlace, role: 'pertama' }],
                    },
                ),
            ];
        });
    },
};
