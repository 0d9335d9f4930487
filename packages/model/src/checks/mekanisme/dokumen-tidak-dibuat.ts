import { menerbitkan } from '../../evaluate/dokumen.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, namaObjek } from '../labels.js';

/**
 * Dokumen dipakai, tetapi tidak pernah dibuat
 *
 * Sebuah langkah dilakukan menurut atau berdasarkan dokumen yang dinyatakan peraturan ini, tetapi tidak
 * ada langkah yang menyusun, menetapkan, atau mengirimnya.
 *
 * ## Mengapa
 *
 * Dokumen yang mengikat langkah harus ada sebelum langkah itu. Bila tidak diatur siapa yang membuatnya,
 * langkahnya tidak dapat dipenuhi.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * dokumen PerjanjianTim "perjanjian tim kerja" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menyusun SuratPenugasan dasar Pasal 7 huruf a;
 *     langkah b: tim kerja melaporkan "hasil tugas" menurut PerjanjianTim, selesai dilaporkan dasar Pasal 7 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * dokumen PerjanjianTim "perjanjian tim kerja" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menyusun SuratPenugasan dan PerjanjianTim dasar Pasal 7 huruf a;
 *     langkah b: tim kerja melaporkan "hasil tugas" menurut PerjanjianTim, selesai dilaporkan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const dokumenTidakDibuat: Check = {
    code: 'mekanisme/dokumen-tidak-dibuat',
    run: (model) => {
        const made = new Set(
            [...model.mekanisme, ...model.tahapan].flatMap((block) => block.langkah).flatMap(menerbitkan),
        );
        return model.mekanisme.flatMap((mekanisme) =>
            mekanisme.langkah.flatMap((step) => {
                if (step.taklengkap) return [];
                return [...step.menurut, ...step.berdasarkan].flatMap((item) => {
                    if (item.jenis !== 'benda' || made.has(item.id)) return [];
                    const thing = indexOf(model).surat.get(item.id);
                    // A matter (hal) or one of the library needs no maker.
                    if (!thing || thing.jenis === 'hal' || thing.bawaan) return [];
                    return [
                        finding(
                            dokumenTidakDibuat.code,
                            'warning',
                            item.place,
                            { mekanisme: mekanisme.label, dokumen: namaObjek(model, item), langkah: step.id },
                            step.dasar,
                        ),
                    ];
                });
            }),
        );
    },
};
