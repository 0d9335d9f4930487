import type { Check } from '../check.js';
import { finding } from '../labels.js';

/** Terms that name a kind of unit, with the kinds of unit that realise them. */
const kinds: readonly { readonly istilah: RegExp; readonly jenis: readonly string[] }[] = [
    { istilah: /^unit pelaksana teknis\b/i, jenis: ['upt', 'puskesmas', 'rumah sakit', 'satuan pendidikan'] },
    { istilah: /^kecamatan$/i, jenis: ['kecamatan'] },
    { istilah: /^kelurahan$/i, jenis: ['kelurahan'] },
    { istilah: /^(pusat kesehatan masyarakat|puskesmas)$/i, jenis: ['puskesmas'] },
    { istilah: /^(satuan pendidikan|sekolah)$/i, jenis: ['satuan pendidikan'] },
    { istilah: /^rumah sakit\b/i, jenis: ['rumah sakit'] },
];

/**
 * Jenis unit diartikan, tetapi tidak diatur
 *
 * Ketentuan umum mengartikan sebuah jenis unit, seperti unit pelaksana teknis atau kecamatan, tetapi tidak
 * ada susunan, kedudukan, atau tahapan untuknya.
 *
 * ## Mengapa
 *
 * Pengertian tanpa ketentuan tidak berguna, dan pembaca akan menyangka unit itu diatur. Atur unitnya, atau
 * hapus pengertiannya.
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
 * istilah "Unit Pelaksana Teknis" disebut "UPT" adalah "pelaksana teknis dinas" dasar Pasal 1 angka 1;
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
 * perangkat daerah DinasSosial "Dinas Sosial" bersusunan Dinas;
 * upt UptPanti "UPT Panti" pada DinasSosial bersusunan Dinas;
 * istilah "Unit Pelaksana Teknis" disebut "UPT" adalah "pelaksana teknis dinas" dasar Pasal 1 angka 1;
 * ```
 */
export const unitTidakDiatur: Check = {
    code: 'istilah/unit-tidak-diatur',
    run: (model) => {
        const units = model.unit.filter((unit) => unit.kasus === undefined);
        if (units.length === 0) return [];
        return model.istilah.flatMap((istilah) => {
            const kind = kinds.find((item) => item.istilah.test(istilah.label));
            if (!kind || istilah.taklengkap) return [];
            const named = [istilah.label, istilah.sebutan, istilah.singkatan].flatMap((name) =>
                name ? [name.toLowerCase()] : [],
            );
            const ruled =
                units.some((unit) => kind.jenis.includes(unit.jenis)) ||
                [...units, ...model.susunan].some((item) =>
                    named.some((name) => item.label.toLowerCase().includes(name)),
                );
            return ruled
                ? []
                : [
                      finding(
                          unitTidakDiatur.code,
                          'warning',
                          istilah.place,
                          { istilah: istilah.label },
                          istilah.dasar,
                      ),
                  ];
        });
    },
};
