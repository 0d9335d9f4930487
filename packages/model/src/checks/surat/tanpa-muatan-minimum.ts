import { menerbitkan } from '../../evaluate/dokumen.js';
import { lingkupCovers } from '../../evaluate/tim.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Surat dipakai di luar lingkup muatan minimumnya
 *
 * Muatan minimum sebuah surat ditetapkan untuk lingkup tertentu, tetapi mekanisme dengan lingkup lain
 * memakai surat yang sama.
 *
 * ## Mengapa
 *
 * Pejabat yang dituju memerlukan keterangan yang sama untuk memutus. Bila muatan minimum hanya ditetapkan
 * untuk sebagian lingkup, surat pada lingkup lain tidak mempunyai isi yang wajib.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPermohonan "surat permohonan" untuk lintas instansi dasar Pasal 6 {
 *     memuat paling sedikit: "maksud dan tujuan" dasar Pasal 6 huruf a;
 * }
 * mekanisme Penunjukan untuk penunjukan lintas unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi asal mengirim SuratPermohonan kepada pimpinan unit organisasi tujuan dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi tujuan memutus SuratPermohonan, jika disetujui selesai ditugaskan,
 *         jika ditolak selesai ditolak dasar Pasal 7 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPermohonan "surat permohonan" untuk lintas instansi dasar Pasal 6 {
 *     memuat paling sedikit: "maksud dan tujuan" dasar Pasal 6 huruf a;
 * }
 * mekanisme Penunjukan untuk penunjukan lintas instansi dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi asal mengirim SuratPermohonan kepada pimpinan unit organisasi tujuan dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi tujuan memutus SuratPermohonan, jika disetujui selesai ditugaskan,
 *         jika ditolak selesai ditolak dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const tanpaMuatanMinimum: Check = {
    code: 'surat/tanpa-muatan-minimum',
    run: (model) =>
        model.surat.flatMap((surat) => {
            if (surat.muatan.length === 0 || surat.lingkup.length === 0 || surat.taklengkap) return [];
            return model.mekanisme.flatMap((mekanisme) => {
                const outside = mekanisme.lingkup.filter(
                    (scope) => !surat.lingkup.some((own) => lingkupCovers(own, scope)),
                );
                const step = mekanisme.langkah.find((item) => menerbitkan(item).includes(surat.id));
                if (
                    mekanisme.taklengkap ||
                    !step ||
                    outside.length === 0 ||
                    outside.length < mekanisme.lingkup.length
                )
                    return [];
                return [
                    finding(
                        tanpaMuatanMinimum.code,
                        'warning',
                        step.idPlace,
                        {
                            surat: surat.label,
                            mekanisme: mekanisme.label,
                            lingkup: [...surat.lingkup],
                            dasar: [...surat.dasar],
                        },
                        step.dasar,
                        { related: [{ place: surat.place, role: 'muatan' }] },
                    ),
                ];
            });
        }),
};
