import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Susunan tanpa tahapan
 *
 * Tahapan perencanaan, pelaksanaan, dan evaluasi diatur untuk sebagian susunan saja, dan tidak ada tahapan
 * umum.
 *
 * ## Mengapa
 *
 * Pejabat pada unit yang tidak mempunyai tahapan tidak mengetahui siapa yang merencanakan, menerima hasil,
 * dan mengevaluasi.
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
 * tahapan perencanaan untuk Dinas dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 { langkah a: Kepala memantau Kegiatan dasar Pasal 9; }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 { langkah a: Kepala menerima HasilKerja dasar Pasal 9; }
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
 * tahapan perencanaan untuk Dinas dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 { langkah a: Kepala memantau Kegiatan dasar Pasal 9; }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 { langkah a: Kepala menerima HasilKerja dasar Pasal 9; }
 * ```
 */
export const tanpaTahapan: Check = {
    code: 'susunan/tanpa-tahapan',
    run: (model) => {
        const first = model.tahapan[0];
        if (!first || model.tahapan.some((item) => item.susunan === undefined)) return [];
        const covered = new Set(model.tahapan.map((item) => item.susunan));
        const open = model.susunan.filter(
            (susunan) =>
                !covered.has(susunan.id) &&
                susunan.jabatan.length > 0 &&
                (indexOf(model).unitBySusunan.get(susunan.id) ?? []).some((unit) => unit.kasus === undefined),
        );
        if (open.length === 0) return [];
        return [
            finding(
                tanpaTahapan.code,
                'warning',
                { ...first.place, end: first.place.start },
                { susunan: open.map((item) => item.label), jumlah: open.length },
                first.dasar,
                { related: open.map((item) => ({ place: item.namaPlace, role: 'susunan' })) },
            ),
        ];
    },
};
