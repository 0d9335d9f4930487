import { lingkupCovers } from '../../evaluate/tim.js';
import type { Lingkup } from '../../model/umum.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Lingkup tanpa mekanisme
 *
 * Penugasan dibolehkan dalam suatu lingkup, dan lingkup lain mempunyai mekanisme, tetapi lingkup ini
 * tidak.
 *
 * ## Mengapa
 *
 * Tanpa mekanisme tidak diketahui siapa yang meminta, memutus, dan menerbitkan surat. Lingkup itu
 * dibolehkan tetapi tidak dapat dijalankan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * penugasan dasar Pasal 5 {
 *     lingkup penunjukan dalam unit, lintas unit dasar Pasal 5 ayat (1);
 * }
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
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
 *     lingkup penunjukan dalam unit dasar Pasal 5 ayat (1);
 * }
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7;
 * }
 * ```
 */
export const lingkupTanpaMekanisme: Check = {
    code: 'penugasan/lingkup-tanpa-mekanisme',
    run: (model) => {
        const procedures = model.mekanisme.filter((item) => item.lingkup.length > 0);
        if (procedures.length === 0) return [];
        const reported = new Set<string>();
        const rules = model.penugasan.filter((rule) => rule.jenis === 'lingkup' && rule.bentuk === undefined);
        return rules.flatMap((rule) => {
            if (rule.jenis !== 'lingkup' || rule.taklengkap) return [];
            // A list that tells lintas unit from lintas perangkat daerah means two scopes by them.
            const exact =
                rule.lingkup.includes('lintas unit') && rule.lingkup.includes('lintas perangkat daerah');
            const served = (scope: Lingkup) =>
                procedures
                    .filter(
                        (item) =>
                            rule.cara === undefined || item.cara === undefined || item.cara === rule.cara,
                    )
                    .some((item) =>
                        item.lingkup.some((own) => (exact ? own === scope : lingkupCovers(own, scope))),
                    );
            const open = rule.lingkup.filter(
                (scope) => scope !== 'dalam unit' && !served(scope) && !reported.has(scope),
            );
            for (const scope of open) reported.add(scope);
            if (open.length === 0) return [];
            return [
                finding(
                    lingkupTanpaMekanisme.code,
                    'warning',
                    rule.place,
                    { lingkup: [...open], cara: rule.cara ?? 'penugasan' },
                    rule.dasar,
                ),
            ];
        });
    },
};
