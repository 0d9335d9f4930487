import type { Finding } from '../../check/finding.js';
import type { Model } from '../../model/model.js';
import type { Dasar } from '../../text/dasar.js';
import type { Place } from '../../text/place.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Nama yang ditulis dalam bentuk lain
 *
 * Jabatan, surat, atau susunan bernama sama dengan istilah yang didefinisikan atau dengan nama lain dalam
 * peraturan ini, tetapi ditulis dengan huruf besar, spasi, atau tanda hubung yang berbeda.
 *
 * ## Mengapa
 *
 * Istilah dipakai dalam bentuk yang didefinisikan, dan satu jabatan mempunyai satu nama. Bentuk lain membuat
 * pembaca menyangka yang dimaksud hal lain.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Sekretariat "Sekretariat" {
 *     jabatan Kepala "Kepala Bagian", Administrator, pimpinan;
 *     jabatan KepalaSubBagian "Kepala Sub Bagian", Pengawas, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * susunan Kantor "Kantor" {
 *     jabatan KepalaKantor "Kepala Kantor", Administrator, pimpinan;
 *     jabatan KepalaSubbagian "Kepala Subbagian", Pengawas, di bawah KepalaKantor;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaKantor dasar Pasal 5; }
 * }
 * perangkat daerah "Sekretariat" bersusunan Sekretariat;
 * perangkat daerah "Kantor Arsip" bersusunan Kantor;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Sekretariat "Sekretariat" {
 *     jabatan Kepala "Kepala Bagian", Administrator, pimpinan;
 *     jabatan KepalaSubbagian "Kepala Subbagian", Pengawas, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * susunan Kantor "Kantor" {
 *     jabatan KepalaKantor "Kepala Kantor", Administrator, pimpinan;
 *     jabatan KepalaSubbagian "Kepala Subbagian", Pengawas, di bawah KepalaKantor;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaKantor dasar Pasal 5; }
 * }
 * perangkat daerah "Sekretariat" bersusunan Sekretariat;
 * perangkat daerah "Kantor Arsip" bersusunan Kantor;
 * ```
 */
export const bentukLain: Check = {
    code: 'istilah/bentuk-lain',
    run: (model) => {
        const terms = new Map(
            model.istilah
                .filter((item) => !item.taklengkap)
                .flatMap((item) =>
                    [item.label, item.sebutan].flatMap((name) =>
                        name ? [[same(name), { label: name, place: item.place }] as const] : [],
                    ),
                ),
        );
        const usual = new Map<string, Name>();
        const findings = new Map<string, Finding>();
        for (const name of names(model)) {
            const key = same(name.label);
            const term = terms.get(key);
            const known = term ?? usual.get(key);
            if (!known) usual.set(key, name);
            else if (known.label !== name.label && !findings.has(name.label))
                findings.set(
                    name.label,
                    finding(
                        bentukLain.code,
                        'warning',
                        name.place,
                        { nama: name.label, lain: known.label },
                        name.dasar,
                        {
                            variant: term ? 'istilah' : 'main',
                            related: [{ place: known.place, role: 'lain' }],
                        },
                    ),
                );
        }
        return [...findings.values()];
    },
};

interface Name {
    readonly label: string;
    readonly place: Place;
    readonly dasar: readonly Dasar[];
}

/** Posts, letters and documents that the regulation itself names; matters are words of the sentence. */
function names(model: Model): Name[] {
    return [
        ...model.susunan.flatMap((susunan) =>
            susunan.jabatan.map((post) => ({
                label: post.label,
                place: post.namaPlace,
                dasar: post.dasar.length > 0 ? post.dasar : susunan.dasar,
            })),
        ),
        ...model.surat.filter((item) => !item.bawaan && item.jenis !== 'hal'),
    ];
}

/** Equal for names that differ in capitals, spaces and hyphens alone. */
function same(name: string): string {
    return name.toLowerCase().replace(/[\s-]+/g, '');
}
