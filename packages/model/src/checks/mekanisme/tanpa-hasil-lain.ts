import type { Finding } from '../../check/finding.js';
import { formatJalur, jalurProsedur } from '../../evaluate/jalur.js';
import { alurProsedur, type Lanjutan, penjaga } from '../../evaluate/prosedur.js';
import type { Model } from '../../model/model.js';
import type { Mekanisme } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Putusan tanpa hasil yang lain
 *
 * Sebuah putusan dalam mekanisme hanya diatur untuk satu hasil. Apa yang terjadi bila hasilnya lain tidak
 * disebut.
 *
 * ## Mengapa
 *
 * Permohonan yang tidak disetujui tetap harus dijawab. Tanpa cabang penolakan, pemohon tidak tahu nasib
 * permohonannya dan pejabat yang memutus tidak tahu apa yang wajib dilakukannya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi memutus SuratPermohonan, jika disetujui ke c dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
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
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi memutus SuratPermohonan,
 *         jika disetujui ke c, jika tidak disetujui selesai ditolak dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 */
export const tanpaHasilLain: Check = {
    code: 'mekanisme/tanpa-hasil-lain',
    run: (model) => model.mekanisme.filter((item) => !item.taklengkap).flatMap((item) => check(model, item)),
};

/** The outcome that a decision lacks: `tidak disetujui` for `disetujui`. */
function lawan(hasil: string): string {
    return hasil.startsWith('tidak ') ? hasil.slice('tidak '.length) : `tidak ${hasil}`;
}

function check(_model: Model, mekanisme: Mekanisme): Finding[] {
    const graph = alurProsedur(mekanisme.langkah);
    const ways = jalurProsedur(graph);
    return [...graph.lanjutan].flatMap(([id, next]) => {
        const outcomes = new Set(next.map((item) => item.hasil));
        const [only] = next;
        if (outcomes.size !== 1 || only?.hasil === undefined) return [];
        return [report(mekanisme, id, only, ways)];
    });

    function report(
        item: Mekanisme,
        id: string,
        only: Lanjutan,
        ways: ReturnType<typeof jalurProsedur>,
    ): Finding {
        const step = graph.langkah.get(id)!;
        // Where the outcome guards the next step, that step is the provision with the missing branch.
        const guarded = only.tertulis ? undefined : graph.langkah.get(only.ke ?? '');
        const way = ways.find((candidate) => candidate.langkah.some((link) => link.langkah === step));
        const upto = way?.langkah.findIndex((link) => link.langkah === step) ?? -1;
        const other = lawan(only.hasil!);
        const at = guarded && penjaga(guarded) !== undefined ? guarded : step;
        return finding(
            tanpaHasilLain.code,
            'error',
            only.tertulis ? only.place : at.idPlace,
            {
                mekanisme: item.label,
                hasil: only.hasil!,
                lawan: other,
                jalur: `${way ? formatJalur(way, upto + 1) : id} → ${other} → ?`,
            },
            at.dasar,
            only.tertulis
                ? {
                      fixes: [
                          {
                              title: 'tambah',
                              params: { lawan: other },
                              changes: [
                                  {
                                      place: { ...only.place, start: only.place.end },
                                      newText: `, jika ${other} selesai ditolak`,
                                  },
                              ],
                          },
                      ],
                  }
                : {},
        );
    }
}
