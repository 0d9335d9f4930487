import { lingkupCovers } from '../../evaluate/tim.js';
import type { Model } from '../../model/model.js';
import type { Bentuk, Ketentuan, Lingkup } from '../../model/umum.js';
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
        const narrowed = (['batang tubuh', 'lampiran'] as const).flatMap((layer) =>
            inLayer(model, layer, assignable),
        );
        const first = narrowed[0];
        if (!first) return [];
        return [
            finding(
                bentukDipersempit.code,
                'warning',
                first.ketentuan.place,
                {
                    lingkup: [...new Set(narrowed.flatMap((item) => item.lingkup))],
                    dasar: [...individual.dasar].slice(0, 1),
                },
                first.ketentuan.dasar,
                { related: [{ place: individual.place, role: 'bentuk' }] },
            ),
        ];
    },
};

interface Pengaturan {
    readonly lingkup: readonly Lingkup[];
    readonly bentuk: readonly Bentuk[];
    readonly ketentuan: Ketentuan;
}

/** What one layer lets teams alone do across units. */
function inLayer(
    model: Model,
    layer: Ketentuan['lapisan']['jenis'],
    assignable: readonly Lingkup[],
): Pengaturan[] {
    const ruled: Pengaturan[] = model.pelaksanaanTugas.flatMap((block) => [
        ...block.ketentuanLingkup
            .filter((rule) => rule.modalitas === 'wajib' && rule.syarat.length === 0 && !rule.taklengkap)
            .map((rule) => ({ lingkup: rule.lingkup, bentuk: rule.bentuk, ketentuan: rule })),
        ...(block.bentuk && !block.taklengkap
            ? [{ lingkup: block.lingkup, bentuk: [block.bentuk], ketentuan: block }]
            : []),
    ]);
    const own = ruled.filter((item) => item.ketentuan.lapisan.jenis === layer);
    const individual = own.filter((item) => item.bentuk.includes('individu')).flatMap((item) => item.lingkup);
    // Where nobody is ruled to work alone, the silence about individuals means nothing.
    if (individual.length === 0) return [];
    return own.filter(
        (item) =>
            item.bentuk.length === 1 &&
            item.bentuk[0] === 'tim kerja' &&
            item.lingkup.length > 0 &&
            item.lingkup.every((scope) => scope.startsWith('lintas')) &&
            item.lingkup.some((scope) => assignable.some((other) => lingkupCovers(other, scope))) &&
            !item.lingkup.some((scope) => individual.includes(scope)),
    );
}
