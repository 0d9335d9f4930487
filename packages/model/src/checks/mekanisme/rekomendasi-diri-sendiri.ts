import { pemegangPeran } from '../../evaluate/peran.js';
import type { Model } from '../../model/model.js';
import type { JenisPeran } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, namaPilihan } from '../labels.js';

/**
 * Rekomendasi kepada diri sendiri
 *
 * Penilai kinerja bertindak dengan rekomendasi pimpinan unit organisasi, padahal pada setiap susunan kedua
 * peran itu dipegang pejabat yang sama.
 *
 * ## Mengapa
 *
 * Rekomendasi dimaksudkan sebagai pendapat pejabat lain. Bila keduanya selalu orang yang sama, syarat itu
 * kosong.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     penilai kinerja Kepala dasar Pasal 3;
 *     pimpinan unit organisasi Kepala dasar Pasal 3;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: penilai kinerja menyusun SuratPenugasan dengan rekomendasi pimpinan unit organisasi,
 *         selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     penilai kinerja KepalaBidang dasar Pasal 3;
 *     pimpinan unit organisasi Kepala dasar Pasal 3;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: penilai kinerja menyusun SuratPenugasan dengan rekomendasi pimpinan unit organisasi,
 *         selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const rekomendasiDiriSendiri: Check = {
    code: 'mekanisme/rekomendasi-diri-sendiri',
    run: (model) => {
        if (!rolesAlwaysCoincide(model)) return [];
        return model.mekanisme.flatMap((mekanisme) =>
            mekanisme.langkah.flatMap((step) => {
                const actor = step.pelaku.aktor[0];
                if (actor?.jenis !== 'peran' || actor.peran !== 'penilai kinerja') return [];
                return step.rekomendasi
                    .filter((giver) =>
                        giver.aktor.every(
                            (item) =>
                                item.jenis === 'peran' &&
                                item.peran === 'pimpinan unit organisasi' &&
                                // Only the leader of the assessor's own side can be the assessor himself.
                                (item.pihak === undefined || item.pihak === actor.pihak),
                        ),
                    )
                    .map((giver) =>
                        finding(
                            rekomendasiDiriSendiri.code,
                            'warning',
                            giver.place,
                            { pelaku: namaPilihan(model, step.pelaku), pemberi: namaPilihan(model, giver) },
                            step.dasar,
                        ),
                    );
            }),
        );
    },
};

function rolesAlwaysCoincide(model: Model): boolean {
    if (model.susunan.length === 0) return false;
    return model.susunan.every((susunan) => {
        const holders = (role: JenisPeran) =>
            pemegangPeran(model, susunan.id, role)
                .pemegang.map((holder) => holder.jabatan)
                .sort()
                .join(' ');
        const assessors = holders('penilai kinerja');
        return assessors !== '' && assessors === holders('pimpinan unit organisasi');
    });
}
