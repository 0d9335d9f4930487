import type { Aktor } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

const role = (aktor: Aktor, peran: string) => aktor.jenis === 'peran' && aktor.peran === peran;

/**
 * Anggota melapor kepada ketua tim yang belum tentu ada
 *
 * Ketua tim hanya boleh ditunjuk bila diperlukan, tetapi anggota tim hanya melapor kepada ketua tim.
 *
 * ## Mengapa
 *
 * Tim tanpa ketua dibolehkan, tetapi anggotanya tidak mempunyai penerima laporan. Atur penerima bagi tim
 * yang tidak berketua.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * ketua tim dapat ada dasar Pasal 8;
 * pelaporan dasar Pasal 12 {
 *     anggota tim melapor kepada ketua tim dasar Pasal 12;
 *     ketua tim melapor kepada pimpinan unit organisasi dasar Pasal 12;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * ketua tim ada dasar Pasal 8;
 * pelaporan dasar Pasal 12 {
 *     anggota tim melapor kepada ketua tim dasar Pasal 12;
 *     ketua tim melapor kepada pimpinan unit organisasi dasar Pasal 12;
 * }
 * ```
 */
export const ketuaBelumTentuAda: Check = {
    code: 'pelaporan/ketua-belum-tentu-ada',
    run: (model) => {
        const presence = model.ketuaTim.filter((rule) =>
            ['ada', 'ditunjuk', 'diperlukan'].includes(rule.ketentuan.jenis),
        );
        const optional = presence.find(
            (rule) => rule.modalitas === 'dapat' && ['ada', 'ditunjuk'].includes(rule.ketentuan.jenis),
        );
        const mandatory = presence.some(
            (rule) => rule.modalitas === 'wajib' && ['ada', 'ditunjuk'].includes(rule.ketentuan.jenis),
        );
        if (!optional || mandatory) return [];
        const members = model.pelaporan.filter(
            (rule) =>
                rule.jenis === 'melapor' &&
                !rule.taklengkap &&
                rule.pelapor.aktor.some((aktor) => role(aktor, 'anggota tim')),
        );
        const elsewhere = members.some((rule) =>
            rule.penerima.aktor.some((aktor) => !role(aktor, 'ketua tim')),
        );
        const first = members[0];
        if (!first || elsewhere) return [];
        return [
            finding(
                ketuaBelumTentuAda.code,
                'warning',
                first.penerima.place,
                { dasar: [...optional.dasar].slice(0, 1) },
                first.dasar,
                {
                    related: [{ place: optional.place, role: 'ketua' }],
                },
            ),
        ];
    },
};
