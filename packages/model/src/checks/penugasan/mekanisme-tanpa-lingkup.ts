import { lingkupCovers } from '../../evaluate/tim.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Mekanisme untuk lingkup yang tidak dibolehkan
 *
 * Sebuah mekanisme diatur untuk lingkup yang, untuk cara itu, tidak disebut oleh ketentuan penugasan mana
 * pun.
 *
 * ## Mengapa
 *
 * Mekanisme hanya dapat berlaku dalam lingkup yang dibolehkan. Pengajuan sukarela, misalnya, lazimnya
 * tidak menjangkau instansi lain.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * penugasan dasar Pasal 5 {
 *     lingkup pengajuan sukarela hanya dapat dalam unit dasar Pasal 5 ayat (1);
 * }
 * mekanisme Sukarela untuk pengajuan sukarela lintas instansi dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * penugasan dasar Pasal 5 {
 *     lingkup pengajuan sukarela hanya dapat dalam unit dasar Pasal 5 ayat (1);
 * }
 * mekanisme Sukarela untuk pengajuan sukarela dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7;
 * }
 * ```
 */
export const mekanismeTanpaLingkup: Check = {
    code: 'penugasan/mekanisme-tanpa-lingkup',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) => {
            if (mekanisme.taklengkap || mekanisme.cara === undefined) return [];
            const rules = model.penugasan.filter(
                (rule) => rule.jenis === 'lingkup' && rule.bentuk === undefined && !rule.taklengkap,
            );
            const own = rules.filter((rule) => rule.jenis === 'lingkup' && rule.cara === mekanisme.cara);
            // Provisions on this way decide; without any, those on every assignment.
            const deciding =
                own.length > 0
                    ? own
                    : rules.filter((rule) => rule.jenis === 'lingkup' && rule.cara === undefined);
            const first = deciding[0];
            const allowed = deciding.flatMap((rule) => (rule.jenis === 'lingkup' ? rule.lingkup : []));
            const beyond = mekanisme.lingkup.filter(
                (scope) => !allowed.some((item) => lingkupCovers(item, scope)),
            );
            if (!first || beyond.length === 0) return [];
            return [
                finding(
                    mekanismeTanpaLingkup.code,
                    'error',
                    mekanisme.namaPlace,
                    {
                        mekanisme: mekanisme.label,
                        lingkup: beyond,
                        cara: mekanisme.cara,
                        dasar: [...first.dasar],
                    },
                    mekanisme.dasar,
                    { related: [{ place: first.place, role: 'lingkup' }] },
                ),
            ];
        }),
};
