import type { PenetapPenugasan } from '../../model/penugasan.js';
import type { Aktor } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, namaPilihan } from '../labels.js';

/** The role or post, on whichever side. */
const office = (aktor: Aktor) => (aktor.jenis === 'peran' ? aktor.peran : 'id' in aktor ? aktor.id : '');

/**
 * Yang hanya mengusulkan menunjuk sendiri
 *
 * Penugasan diberikan atas usul seorang pejabat, tetapi sebuah mekanisme membuat pengusul itu menunjuk
 * sendiri.
 *
 * ## Mengapa
 *
 * Mengusulkan berarti keputusan ada pada pejabat lain. Bila pengusul menunjuk langsung, usulnya tidak
 * berarti dan wewenang penilai dilewati.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penugasan dasar Pasal 5 {
 *     diberikan oleh penilai kinerja atas usul pimpinan unit organisasi dasar Pasal 5 ayat (1);
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
 * penugasan dasar Pasal 5 {
 *     diberikan oleh penilai kinerja atas usul pimpinan unit organisasi dasar Pasal 5 ayat (1);
 * }
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi mengusulkan pejabat kepada penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: penilai kinerja menunjuk pejabat, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const pengusulMenunjuk: Check = {
    code: 'penugasan/pengusul-menunjuk',
    run: (model) => {
        const rules = model.penugasan.filter(
            (rule): rule is PenetapPenugasan =>
                rule.jenis === 'penetap' && rule.pengusul !== undefined && !rule.taklengkap,
        );
        const rule = rules[0];
        if (!rule?.pengusul) return [];
        const proposers = new Set(rule.pengusul.aktor.map(office));
        const deciders = new Set(rule.pelaku.aktor.map(office));
        return model.mekanisme.flatMap((mekanisme) =>
            mekanisme.langkah.flatMap((step) => {
                if (step.taklengkap || !step.perbuatan.includes('menunjuk')) return [];
                const actors = step.pelaku.aktor.map(office);
                if (!actors.some((who) => proposers.has(who)) || actors.some((who) => deciders.has(who)))
                    return [];
                return [
                    finding(
                        pengusulMenunjuk.code,
                        'warning',
                        step.pelaku.place,
                        {
                            mekanisme: mekanisme.label,
                            pengusul: namaPilihan(model, step.pelaku),
                            penetap: namaPilihan(model, rule.pelaku),
                            dasar: [...rule.dasar],
                        },
                        step.dasar,
                        { related: [{ place: rule.place, role: 'penetap' }] },
                    ),
                ];
            }),
        );
    },
};
