import { menerbitkan } from '../../evaluate/dokumen.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { BuktiPenugasan } from '../../model/penugasan.js';
import type { Mekanisme } from '../../model/prosedur.js';
import type { Lingkup } from '../../model/umum.js';
import { dasarKey } from '../../text/dasar.js';
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
        const rule = generalEvidence(model)[0];
        if (!rule) return [];
        const letters = new Set(generalEvidence(model).flatMap((item) => item.surat));
        const silent = model.mekanisme.filter(
            (item) =>
                !item.taklengkap &&
                item.cara === 'penunjukan' &&
                !item.langkah.flatMap(menerbitkan).some((id) => letters.has(id)) &&
                // A receipt without issue, and a way without end, are reported as such.
                !item.langkah.some((step) => step.perbuatan.includes('menerima')) &&
                item.langkah.at(-1)?.alur.some((flow) => flow.jenis === 'selesai'),
        );
        const reported = new Set<Lingkup>();
        return silent.flatMap((mekanisme) => {
            const open = mekanisme.lingkup.filter(
                (scope) => !reported.has(scope) && !servedElsewhere(model, silent, scope),
            );
            const step =
                mekanisme.langkah.find((item) =>
                    item.perbuatan.some((act) => act === 'menunjuk' || act === 'menugaskan'),
                ) ?? mekanisme.langkah[0];
            if (open.length === 0 || !step) return [];
            for (const scope of open) reported.add(scope);
            return [
                finding(
                    buktiTidakTerbit.code,
                    'warning',
                    step.idPlace,
                    {
                        mekanisme: mekanisme.label,
                        surat: [...letters].map(
                            (id) => indexOf(model).surat.get(id)?.label ?? labelOfId(model, id),
                        ),
                        dasar: [...rule.dasar].slice(0, 1),
                    },
                    step.dasar,
                    { related: [{ place: rule.place, role: 'bukti' }] },
                ),
            ];
        });
    },
};

/**
 * Provisions that require evidence of every individual assignment. One that rests only on the steps of
 * certain procedures binds those procedures alone.
 */
function generalEvidence(model: Model): BuktiPenugasan[] {
    const steps = new Set(
        model.mekanisme.flatMap((item) => item.langkah).flatMap((step) => step.dasar.map(dasarKey)),
    );
    const general = model.penugasan.filter(
        (rule): rule is BuktiPenugasan =>
            rule.jenis === 'bukti' &&
            !rule.taklengkap &&
            !rule.dasar.every((basis) => steps.has(dasarKey(basis))),
    );
    return general.some((rule) => rule.bentuk.includes('individu')) ? general : [];
}

/** Whether another procedure of the same scope does issue the evidence. */
function servedElsewhere(model: Model, silent: readonly Mekanisme[], scope: Lingkup): boolean {
    return model.mekanisme.some(
        (item) => item.cara === 'penunjukan' && item.lingkup.includes(scope) && !silent.includes(item),
    );
}
