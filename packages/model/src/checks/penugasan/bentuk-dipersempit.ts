import { lingkupCovers } from '../../evaluate/tim.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Bentuk kerja dipersempit
 *
 * Penugasan individu dibolehkan untuk lingkup tertentu, tetapi pelaksanaan tugas dalam lingkup itu hanya
 * boleh oleh tim kerja.
 *
 * ## Mengapa
 *
 * Individu yang ditugaskan lintas unit tidak dapat melaksanakan tugasnya bila pelaksanaan lintas unit
 * hanya dikenal dalam tim kerja. Batasi penugasannya, atau atur pula pelaksanaan oleh individu.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penugasan dasar Pasal 5 {
 *     bentuk dapat individu dan/atau tim kerja dasar Pasal 5 ayat (1);
 *     lingkup dalam unit, lintas unit dasar Pasal 5 ayat (2);
 * }
 * pelaksanaan tugas dasar Pasal 8 {
 *     lingkup dalam unit oleh individu, tim kerja dasar Pasal 8 huruf a;
 *     lingkup lintas unit oleh tim kerja dasar Pasal 8 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penugasan dasar Pasal 5 {
 *     bentuk dapat individu dan/atau tim kerja dasar Pasal 5 ayat (1);
 *     lingkup dalam unit, lintas unit dasar Pasal 5 ayat (2);
 * }
 * pelaksanaan tugas dasar Pasal 8 {
 *     lingkup dalam unit, lintas unit oleh individu, tim kerja dasar Pasal 8 huruf a;
 * }
 * ```
 */
export const bentukDipersempit: Check = {
    code: 'penugasan/bentuk-dipersempit',
    run: (model) => {
        const individual = model.penugasan.find(
            (rule) => rule.jenis === 'bentuk' && rule.bentuk.includes('individu') && rule.syarat.length === 0,
        );
        const assignable = model.penugasan.flatMap((rule) =>
            rule.jenis === 'lingkup' && rule.bentuk !== 'tim kerja' ? rule.lingkup : [],
        );
        if (!individual) return [];
        const rules = model.pelaksanaanTugas.flatMap((block) => block.ketentuanLingkup);
        const narrowed = rules.filter(
            (rule) =>
                !rule.taklengkap &&
                rule.modalitas === 'wajib' &&
                rule.syarat.length === 0 &&
                rule.bentuk.length === 1 &&
                rule.bentuk[0] === 'tim kerja' &&
                rule.lingkup.every((scope) => scope.startsWith('lintas')) &&
                rule.lingkup.some((scope) => assignable.some((own) => lingkupCovers(own, scope))) &&
                !rules.some(
                    (other) =>
                        other.bentuk.includes('individu') &&
                        other.lingkup.some((scope) => rule.lingkup.includes(scope)),
                ),
        );
        const first = narrowed[0];
        if (!first) return [];
        return [
            finding(
                bentukDipersempit.code,
                'warning',
                first.place,
                {
                    lingkup: [...new Set(narrowed.flatMap((rule) => rule.lingkup))],
                    dasar: [...individual.dasar].slice(0, 1),
                },
                first.dasar,
                { related: [{ place: individual.place, role: 'bentuk' }] },
            ),
        ];
    },
};
