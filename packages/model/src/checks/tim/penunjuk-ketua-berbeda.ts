import { lingkupCovers } from '../../evaluate/tim.js';
import type { AturanKetuaTim } from '../../model/penugasan.js';
import type { Check } from '../check.js';
import { aktorKey, finding, namaPilihan } from '../labels.js';

const meet = (a: AturanKetuaTim, b: AturanKetuaTim) =>
    a.lingkup.length === 0 ||
    b.lingkup.length === 0 ||
    a.lingkup.some((scope) => b.lingkup.some((other) => lingkupCovers(scope, other)));

/**
 * Beberapa jawaban tentang siapa yang menunjuk ketua tim
 *
 * Ketentuan-ketentuan tentang penunjukan ketua tim menyebut pejabat yang berbeda untuk tim yang sama.
 *
 * ## Mengapa
 *
 * Ketua tim yang ditunjuk pejabat yang tidak berwenang tidak mempunyai dasar. Satu jawaban diperlukan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * ketua tim ditunjuk oleh pimpinan unit organisasi dasar Pasal 9 ayat (1);
 * ketua tim ditunjuk oleh penilai kinerja dasar Pasal 9 ayat (2);
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * ketua tim ditunjuk oleh pimpinan unit organisasi dasar Pasal 9 ayat (1);
 * ```
 */
export const penunjukKetuaBerbeda: Check = {
    code: 'tim/penunjuk-ketua-berbeda',
    run: (model) => {
        const rules = model.ketuaTim.filter(
            (rule) => rule.ketentuan.jenis === 'ditunjuk' && !rule.taklengkap && rule.syarat.length === 0,
        );
        const [first, ...rest] = rules;
        if (first?.ketentuan.jenis !== 'ditunjuk') return [];
        const one = first.ketentuan.pelaku;
        const keys = (rule: AturanKetuaTim) =>
            rule.ketentuan.jenis === 'ditunjuk'
                ? rule.ketentuan.pelaku.aktor.map(aktorKey).sort().join()
                : '';
        return rest.flatMap((rule) => {
            if (rule.ketentuan.jenis !== 'ditunjuk' || !meet(first, rule) || keys(first) === keys(rule))
                return [];
            return [
                finding(
                    penunjukKetuaBerbeda.code,
                    'warning',
                    rule.ketentuan.pelaku.place,
                    {
                        pertama: namaPilihan(model, one),
                        kedua: namaPilihan(model, rule.ketentuan.pelaku),
                        dasar: [...first.dasar],
                    },
                    rule.dasar,
                    { related: [{ place: first.place, role: 'lain' }] },
                ),
            ];
        });
    },
};
