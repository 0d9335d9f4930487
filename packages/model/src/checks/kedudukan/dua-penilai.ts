import type { Finding } from '../../check/finding.js';
import { atasanLangsung, isEquation, resolveAcuan } from '../../evaluate/atasan.js';
import type { Model } from '../../model/model.js';
import type { Kewenangan, Peran, Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, labels, severityOf } from '../labels.js';

/**
 * Dua penilai untuk orang yang sama
 *
 * Struktur penugasan memberi kewenangan menilai kepada pejabat yang bukan atasan langsung, di samping
 * penilai yang sudah ditetapkan bagi orang yang sama. Atau dua ketentuan peran menetapkan penilai yang
 * berbeda.
 *
 * ## Mengapa
 *
 * Seorang pejabat dinilai oleh satu penilai, yaitu atasan langsungnya. Dua penilai dapat memberi nilai
 * yang berbeda tanpa ada yang menentukan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang;
 *     penilai kinerja KepalaBidang bagi KepalaSeksi dasar Pasal 5;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
 *     struktur penugasan dasar Pasal 5 {
 *         KepalaBidang menilai pejabat fungsional dan pelaksana dasar Pasal 5 huruf a;
 *         KepalaSeksi menilai pejabat fungsional dan pelaksana di bawah koordinasinya dasar Pasal 5 huruf b;
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
 *     jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang;
 *     penilai kinerja KepalaBidang bagi KepalaSeksi dasar Pasal 5;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
 *     struktur penugasan dasar Pasal 5 {
 *         KepalaBidang menilai pejabat fungsional dan pelaksana dasar Pasal 5 huruf a;
 *         KepalaSeksi menugaskan pejabat fungsional dan pelaksana di bawah koordinasinya dasar Pasal 5 huruf b;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const duaPenilai: Check = {
    code: 'kedudukan/dua-penilai',
    run: (model) =>
        model.susunan.flatMap((susunan) => [...fromPowers(model, susunan), ...fromRoles(model, susunan)]),
};

const holders = (model: Model, susunan: Susunan, item: Kewenangan | Peran) =>
    ('pelaku' in item ? item.pelaku : item.pemegang).atasan.flatMap(
        (acuan) => resolveAcuan(model, susunan, acuan).jabatan,
    );

/** The posts under which a rule of kedudukan places one of these grades. */
function superiors(model: Model, susunan: Susunan, grades: readonly string[]): Set<string> {
    return new Set(
        susunan.kedudukan
            .filter((rule) => !isEquation(rule) && rule.jenjang.some((id) => grades.includes(id)))
            .flatMap((rule) =>
                rule.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan),
            ),
    );
}

function fromPowers(model: Model, susunan: Susunan): Finding[] {
    const assessing = susunan.kewenangan.filter(
        (item) => !item.taklengkap && item.tindakan.includes('menilai'),
    );
    return assessing.flatMap((power) => {
        const grades = power.bagiGolongan;
        if (grades.length === 0) return [];
        const above = superiors(model, susunan, grades);
        const who = holders(model, susunan, power);
        if (above.size === 0 || who.length === 0 || who.some((id) => above.has(id))) return [];
        const other = assessing.find(
            (item) =>
                item !== power &&
                item.bagiGolongan.some((id) => grades.includes(id)) &&
                holders(model, susunan, item).some((id) => above.has(id)),
        );
        if (!other) return [];
        return [
            finding(
                duaPenilai.code,
                severityOf(power.modalitas),
                power.pelaku.place,
                {
                    susunan: susunan.label,
                    pertama: labels(model, holders(model, susunan, other)),
                    kedua: labels(model, who),
                },
                power.dasar,
                { variant: 'bukan-atasan', related: [{ place: other.place, role: 'lain' }] },
            ),
        ];
    });
}

/** A role given by a provision against a rule of kedudukan that names the assessor itself. */
function fromRoles(model: Model, susunan: Susunan): Finding[] {
    const rules = susunan.kedudukan.filter((rule) => rule.selakuPenilai && !rule.taklengkap);
    const roles = susunan.peran.filter(
        (role) => role.jenis === 'penilai kinerja' && !role.berjabatan && !role.sebagian && !role.taklengkap,
    );
    return roles.flatMap((role) => {
        const who = holders(model, susunan, role);
        const everybody = role.bagiGolongan.length === 0 && role.bagiJabatan.length === 0;
        const against = rules.find((rule) => {
            const grades = rule.jenjang.filter((id) => everybody || role.bagiGolongan.includes(id));
            if (grades.length === 0) return false;
            const posts = rule.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan);
            const answer = atasanLangsung(model, { jenjang: grades[0]!, susunan: susunan.id });
            return (
                answer.status !== 'bertentangan' && who.length > 0 && !who.some((id) => posts.includes(id))
            );
        });
        if (!against) return [];
        const posts = against.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan);
        return [
            finding(
                duaPenilai.code,
                'error',
                role.pemegang.place,
                { susunan: susunan.label, pertama: labels(model, posts), kedua: labels(model, who) },
                role.dasar,
                { related: [{ place: against.place, role: 'lain' }] },
            ),
        ];
    });
}
