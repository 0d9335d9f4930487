import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, namaObjek, namaPilihan } from '../labels.js';

/**
 * Jawaban tanpa penerima
 *
 * Seorang pejabat menjawab tentang suatu hal, tetapi tidak disebut kepada siapa, dan hal itu bukan surat
 * yang pengirimnya diketahui.
 *
 * ## Mengapa
 *
 * Jawaban tanpa penerima tidak memberi tahu siapa pun: langkah berikutnya tidak dapat bergantung padanya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi memberikan Instruksi kepada penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: penilai kinerja menjawab Ketersediaan dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi menugaskan pejabat, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi memberikan Instruksi kepada penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: penilai kinerja menjawab Ketersediaan kepada pimpinan unit organisasi dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi menugaskan pejabat, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 */
export const jawabanTanpaAlamat: Check = {
    code: 'mekanisme/jawaban-tanpa-alamat',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) =>
            mekanisme.langkah.flatMap((step) => {
                if (step.taklengkap || !step.perbuatan.includes('menjawab') || step.kepada.length > 0)
                    return [];
                // A letter is answered to its sender; a matter has none.
                const matters = step.objek.filter(
                    (item) => item.jenis === 'benda' && indexOf(model).surat.get(item.id)?.jenis === 'hal',
                );
                const matter = matters[0];
                if (
                    !matter ||
                    matters.length < step.objek.length ||
                    namaObjek(model, matter) === 'permohonan'
                )
                    return [];
                return [
                    finding(
                        jawabanTanpaAlamat.code,
                        'error',
                        step.idPlace,
                        {
                            mekanisme: mekanisme.label,
                            pelaku: namaPilihan(model, step.pelaku) || step.id,
                            hal: namaObjek(model, matter),
                            langkah: step.id,
                        },
                        step.dasar,
                    ),
                ];
            }),
        ),
};
