import type { Fix } from '../../check/finding.js';
import type { Model } from '../../model/model.js';
import type { Jabatan, Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { sisipSebelumAkhir } from '../fixes.js';
import { finding } from '../labels.js';

/**
 * Jabatan yang tidak terhubung dengan garis komando
 *
 * Sebuah jabatan bukan pimpinan dan tidak dinyatakan berada di bawah jabatan lain, sehingga garis
 * komandonya terputus.
 *
 * ## Mengapa
 *
 * Garis pelaporan setiap pejabat harus sampai kepada kepala daerah. Jabatan yang muncul tanpa atasan
 * biasanya salah sebut atau terlupa dalam bagan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaSubSeksi "Kepala Sub Seksi", Pengawas;
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
 *     jabatan KepalaSubSeksi "Kepala Sub Seksi", Pengawas, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const jabatanTanpaAtasan: Check = {
    code: 'susunan/jabatan-tanpa-atasan',
    run: (model) =>
        model.susunan.flatMap((susunan) =>
            susunan.jabatan
                .filter(
                    (post) =>
                        !post.pimpinan && !post.padaInduk && post.atasan === undefined && !post.taklengkap,
                )
                .map((post) =>
                    finding(
                        jabatanTanpaAtasan.code,
                        'warning',
                        post.namaPlace,
                        { jabatan: post.label, susunan: susunan.label },
                        post.dasar.length > 0 ? post.dasar : susunan.dasar,
                        withFix(model, susunan, post),
                    ),
                ),
        ),
};

/** The posts of the next higher rank that the susunan has: each is offered as superior. */
function withFix(model: Model, susunan: Susunan, post: Jabatan): { readonly fixes?: readonly Fix[] } {
    // With a basis behind them the words would stand in the wrong place.
    if (post.dasar.length > 0 || post.diterima.length > 0 || post.jenjang.length === 0) return {};
    const order = model.pustaka.jenjang.map((grade) => grade.id);
    const rank = (item: Jabatan) => Math.min(...item.jenjang.map((id) => order.indexOf(id)));
    const higher = susunan.jabatan.filter(
        (item) => item !== post && item.jenjang.length > 0 && rank(item) < rank(post),
    );
    const nearest = Math.max(...higher.map(rank));
    const calon = higher.filter((item) => rank(item) === nearest);
    if (calon.length === 0) return {};
    return {
        fixes: calon.map((item) => ({
            title: 'tambah',
            params: { atasan: item.nama },
            changes: [sisipSebelumAkhir(post.place, `, di bawah ${item.nama}`)],
            preferred: calon.length === 1,
        })),
    };
}
