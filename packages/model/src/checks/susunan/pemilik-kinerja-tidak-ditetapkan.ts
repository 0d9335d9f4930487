import type { Model } from '../../model/model.js';
import type { Dasar } from '../../text/dasar.js';
import type { Place } from '../../text/place.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Pemilik kinerja tidak ditetapkan pada susunan mana pun
 *
 * Mekanisme, ketua tim, atau pelaporan bergantung pada pemilik kinerja, tetapi tidak satu susunan pun
 * menyebut siapa pemilik kinerjanya.
 *
 * ## Mengapa
 *
 * Pemilik kinerja meminta pelibatan, menentukan asal ketua tim, dan menerima laporan. Tanpa penetapan,
 * tidak diketahui siapa yang boleh memulai mekanisme itu.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ketua tim diutamakan dari unit pemilik kinerja untuk lintas unit dasar Pasal 8;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     pemilik kinerja Kepala dasar Pasal 3;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ketua tim diutamakan dari unit pemilik kinerja untuk lintas unit dasar Pasal 8;
 * ```
 */
export const pemilikKinerjaTidakDitetapkan: Check = {
    code: 'susunan/pemilik-kinerja-tidak-ditetapkan',
    run: (model) => {
        const assigned =
            model.peranUmum.some((role) => role.jenis === 'pemilik kinerja') ||
            model.susunan.some(
                (susunan) =>
                    susunan.peran.some((role) => role.jenis === 'pemilik kinerja') ||
                    susunan.jabatan.some((post) => post.peran.includes('pemilik kinerja')),
            );
        const use = assigned || model.susunan.length === 0 ? undefined : firstUse(model);
        return use ? [finding(pemilikKinerjaTidakDitetapkan.code, 'warning', use.place, {}, use.dasar)] : [];
    },
};

/** The first provision that depends on the owner of the performance. */
function firstUse(model: Model): { place: Place; dasar: readonly Dasar[] } | undefined {
    const leader = model.ketuaTim.find((rule) => rule.ketentuan.jenis === 'dari pemilik kinerja');
    if (leader) return leader;
    const steps = model.mekanisme.flatMap((item) => item.langkah);
    return steps.find((step) =>
        [step.pelaku, ...step.kepada].some((item) =>
            item.aktor.some((aktor) => aktor.pihak === 'pemilik kinerja'),
        ),
    );
}
