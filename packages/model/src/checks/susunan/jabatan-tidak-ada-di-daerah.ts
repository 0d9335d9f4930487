import type { Finding } from '../../check/finding.js';
import { indexOf, kepalaDaerahOf } from '../../evaluate/model-index.js';
import type { PilihanAtasan } from '../../model/kedudukan.js';
import type { Dasar } from '../../text/dasar.js';
import type { Place } from '../../text/place.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Jenjang yang tidak ada di daerah ini
 *
 * Peraturan menyebut jenjang jabatan yang tidak dimiliki jenis daerah ini, misalnya JPT Madya dalam
 * peraturan bupati.
 *
 * ## Mengapa
 *
 * Jabatan pimpinan tinggi madya di daerah hanya ada pada pemerintah provinsi. Ketentuan yang menyebutnya
 * dalam peraturan kabupaten atau kota tidak dapat berlaku.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Madya, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const jabatanTidakAdaDiDaerah: Check = {
    code: 'susunan/jabatan-tidak-ada-di-daerah',
    run: (model) => {
        const here = kepalaDaerahOf(model)?.di;
        if (!here) return [];
        const absent = (id: string) => {
            const only = indexOf(model).jenjang.get(id)?.hanyaDi;
            return only !== undefined && only !== here;
        };
        const report = (id: string, place: Place, dasar: readonly Dasar[]): Finding =>
            finding(
                jabatanTidakAdaDiDaerah.code,
                'warning',
                place,
                { jenjang: labelOfId(model, id), daerah: here },
                dasar,
            );
        const inChoice = (choice: PilihanAtasan, dasar: readonly Dasar[]) =>
            choice.atasan.flatMap((item) =>
                item.jenis === 'golongan' && absent(item.id) ? [report(item.id, item.place, dasar)] : [],
            );
        const posts = model.susunan.flatMap((susunan) =>
            susunan.jabatan.flatMap((post) =>
                // A post that may have another rank is possible.
                post.jenjang.length > 0 && post.jenjang.every(absent)
                    ? [report(post.jenjang[0]!, post.namaPlace, post.dasar)]
                    : [],
            ),
        );
        const rules = [...model.kedudukanUmum, ...model.susunan.flatMap((item) => item.kedudukan)];
        const roles = [...model.peranUmum, ...model.susunan.flatMap((item) => item.peran)];
        const found = [
            ...posts,
            ...rules.flatMap((rule) => inChoice(rule.atasan, rule.dasar)),
            ...roles.flatMap((item) => inChoice(item.pemegang, item.dasar)),
        ];
        return [...new Map(found.map((item) => [JSON.stringify(item.place), item])).values()];
    },
};
