import { menerbitkan } from '../../evaluate/dokumen.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Bukti penugasan tidak diterbitkan mekanisme
 *
 * Peraturan mensyaratkan bukti penugasan, tetapi sebuah mekanisme penunjukan menugaskan orang tanpa
 * langkah yang menerbitkan bukti itu.
 *
 * ## Mengapa
 *
 * Setiap penugasan dibuktikan dengan surat. Mekanisme yang berakhir dengan penugasan tanpa surat
 * menghasilkan penugasan yang tidak dapat dibuktikan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * penugasan dasar Pasal 5 {
 *     bukti individu, tim kerja berupa SuratPenugasan dasar Pasal 5 ayat (1);
 * }
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menunjuk pejabat, selesai ditugaskan dasar Pasal 7;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * penugasan dasar Pasal 5 {
 *     bukti individu, tim kerja berupa SuratPenugasan dasar Pasal 5 ayat (1);
 * }
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menunjuk pejabat dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const buktiTidakTerbit: Check = {
    code: 'penugasan/bukti-tidak-terbit',
    run: (model) => {
        const evidence = model.penugasan.filter((rule) => rule.jenis === 'bukti' && !rule.taklengkap);
        const letters = new Set(evidence.flatMap((rule) => (rule.jenis === 'bukti' ? rule.surat : [])));
        const rule = evidence[0];
        if (!rule) return [];
        return model.mekanisme.flatMap((mekanisme) => {
            if (mekanisme.taklengkap || mekanisme.cara !== 'penunjukan') return [];
            const issued = mekanisme.langkah.flatMap(menerbitkan).some((id) => letters.has(id));
            // A receipt without issue is reported as such.
            const received = mekanisme.langkah.some((step) => step.perbuatan.includes('menerima'));
            const assigns = mekanisme.langkah.find((step) =>
                step.perbuatan.some((act) => act === 'menunjuk' || act === 'menugaskan'),
            );
            if (issued || received || !assigns) return [];
            return [
                finding(
                    buktiTidakTerbit.code,
                    'warning',
                    assigns.idPlace,
                    {
                        mekanisme: mekanisme.label,
                        surat: [...letters].map(
                            (id) => indexOf(model).surat.get(id)?.label ?? labelOfId(model, id),
                        ),
                        dasar: [...rule.dasar].slice(0, 1),
                    },
                    assigns.dasar,
                    { related: [{ place: rule.place, role: 'bukti' }] },
                ),
            ];
        });
    },
};
