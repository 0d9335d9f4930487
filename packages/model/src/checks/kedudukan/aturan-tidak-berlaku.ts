import type { Finding } from '../../check/finding.js';
import { isEquation, resolveAcuan } from '../../evaluate/atasan.js';
import { nilaiSemuaSyarat, pertanyaanOf, semuaFakta } from '../../evaluate/fakta.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { hapus } from '../fixes.js';
import { finding, gabungSusunan, labelOfId, labels } from '../labels.js';

/**
 * Aturan yang tidak pernah dapat berlaku
 *
 * Sebuah aturan khusus tidak dapat berlaku pada susunannya: jabatan atau jenjang yang disebutnya tidak ada
 * di sana, atau syaratnya tidak mungkin terpenuhi.
 *
 * ## Mengapa
 *
 * Aturan yang tidak dapat berlaku tidak menempatkan siapa pun. Biasanya ia tersalin dari bab lain, atau
 * jabatan yang dimaksud disebut dengan jenjang yang keliru.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         ahli utama di bawah Pengawas dasar Pasal 4 huruf a;
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf b;
 *     }
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
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const aturanTidakBerlaku: Check = {
    code: 'kedudukan/aturan-tidak-berlaku',
    run: (model) => gabungSusunan(model.susunan.flatMap((susunan) => check(model, susunan))),
};

function check(model: Model, susunan: Susunan): Finding[] {
    const facts = [...semuaFakta(pertanyaanOf(model, susunan))];
    return susunan.kedudukan.flatMap((rule) => {
        if (rule.taklengkap || isEquation(rule)) return [];
        const posts = rule.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan);
        const never =
            rule.syarat.length > 0 &&
            facts.every((fakta) => nilaiSemuaSyarat(model, susunan, rule.syarat, fakta).nilai === 'salah');
        if (posts.length > 0 && !never) return [];
        const ranks = rule.atasan.atasan.flatMap((item) =>
            item.jenis === 'golongan' ? [labelOfId(model, item.id)] : [],
        );
        // A role or unit that resolves to nothing is another question.
        if (!never && ranks.length < rule.atasan.atasan.length) return [];
        return [
            finding(
                aturanTidakBerlaku.code,
                'warning',
                never ? rule.place : rule.atasan.place,
                {
                    susunan: susunan.label,
                    jenjang: labels(
                        model,
                        rule.subjek.map((item) => item.acuan),
                    ),
                    atasan: ranks.length > 0 ? ranks : labels(model, posts),
                },
                rule.dasar,
                {
                    variant: never ? 'syarat' : 'main',
                    fixes: [{ title: 'hapus', params: {}, changes: [hapus(rule.place)] }],
                },
            ),
        ];
    });
}
