import type { Finding, Fix } from '../../check/finding.js';
import { atasanLangsung, isEquation } from '../../evaluate/atasan.js';
import { pertanyaanOf, semuaFakta } from '../../evaluate/fakta.js';
import type { AturanKedudukan } from '../../model/kedudukan.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { sisipSebelum } from '../fixes.js';
import { finding, gradeLabels, labels } from '../labels.js';

/**
 * Jenjang tanpa aturan kedudukan
 *
 * Susunan mengatur kedudukan menurut jenjang, tetapi ada jenjang yang tidak disebut oleh satu aturan pun,
 * baik khusus maupun umum. Seluruh jenjang diperiksa untuk setiap keadaan yang mungkin.
 *
 * ## Mengapa
 *
 * Pejabat pada jenjang itu tidak mempunyai atasan langsung, sehingga tidak ada pejabat penilai kinerja
 * baginya. Peraturan yang merinci kedudukan menurut jenjang perlu menyebut semua jenjang yang ada.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan {
 *         ahli madya, ahli muda, ahli pertama, keterampilan, pelaksana di bawah Kepala dasar Pasal 4;
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
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const jenjangTanpaAturan: Check = {
    code: 'kedudukan/jenjang-tanpa-aturan',
    run: (model) => mergeSusunan(model.susunan.flatMap((susunan) => check(model, susunan))),
};

/** Susunan that share one block of rules share the finding. */
function mergeSusunan(findings: readonly Finding[]): Finding[] {
    const merged = new Map<string, Finding>();
    for (const item of findings) {
        const key = JSON.stringify([item.place, item.variant, item.params.jenjang]);
        const known = merged.get(key);
        const names = [...((known?.params.susunan as string[]) ?? []), ...(item.params.susunan as string[])];
        merged.set(key, { ...item, params: { ...item.params, susunan: names } });
    }
    return [...merged.values()];
}

function check(model: Model, susunan: Susunan): Finding[] {
    const rules = susunan.kedudukan;
    // Only where the regulation enumerates grades, and never on rules that could not be read whole.
    if (rules.length === 0 || [...rules, ...model.kedudukanUmum].some((rule) => rule.taklengkap)) return [];
    const facts = [...semuaFakta(pertanyaanOf(model, susunan))];
    const always: string[] = [];
    const sometimes: string[] = [];
    for (const grade of model.pustaka.jenjang) {
        if (grade.jenis === 'struktural') continue;
        const open = facts.filter((fakta) => {
            const answer = atasanLangsung(model, { jenjang: grade.id, susunan: susunan.id, fakta });
            return answer.status === 'tanpa aturan';
        });
        if (open.length === facts.length) always.push(grade.id);
        else if (open.length > 0) sometimes.push(grade.id);
    }
    const first = rules.find((rule) => !isEquation(rule)) ?? rules[0]!;
    const place = first.subjek[0]?.place ?? first.place;
    const report = (grades: readonly string[], variant: string): Finding[] =>
        grades.length === 0
            ? []
            : [
                  finding(
                      jenjangTanpaAturan.code,
                      'warning',
                      place,
                      { jenjang: gradeLabels(model, grades), susunan: [susunan.label] },
                      first.dasar,
                      { variant, ...(variant === 'main' ? withFix(model, rules, grades) : {}) },
                  ),
              ];
    return [...report(always, 'main'), ...report(sometimes, 'bersyarat')];
}

/**
 * The evident repair: the rule of the nearest grade of the same kind also takes the missing one. Which rule
 * that is stands in the title, for the drafter to judge.
 */
function withFix(
    model: Model,
    rules: readonly AturanKedudukan[],
    missing: readonly string[],
): { readonly fixes?: readonly Fix[] } {
    const order = model.pustaka.jenjang.map((grade) => grade.id);
    const kind = (id: string) => model.pustaka.jenjang.find((grade) => grade.id === id)?.jenis;
    const open = rules.filter(
        (rule) => !isEquation(rule) && rule.modalitas === 'wajib' && rule.syarat.length === 0,
    );
    const changes = new Map<AturanKedudukan, string[]>();
    for (const grade of missing) {
        const near = open
            .flatMap((rule) => rule.jenjang.map((id) => ({ rule, id })))
            .filter(({ id }) => kind(id) === kind(grade))
            .map((item) => ({ ...item, far: Math.abs(order.indexOf(item.id) - order.indexOf(grade)) }))
            .sort((a, b) => a.far - b.far)[0];
        if (!near) return {};
        changes.set(near.rule, [...(changes.get(near.rule) ?? []), grade]);
    }
    return {
        fixes: [
            {
                title: 'tambah',
                params: {
                    jenjang: gradeLabels(model, missing),
                    atasan: labels(
                        model,
                        [...changes.keys()].flatMap((rule) =>
                            rule.atasan.atasan.map((item) => (item.jenis === 'peran' ? item.peran : item.id)),
                        ),
                    ),
                },
                changes: [...changes].map(([rule, grades]) =>
                    sisipSebelum(rule.subjek[0]!.place, `${written(model, grades).join(', ')}, `),
                ),
            },
        ],
    };
}

/** The grades as the language writes them: a whole group by its name. */
function written(model: Model, grades: readonly string[]): string[] {
    const group = model.pustaka.kelompok.find(
        (item) => item.anggota.length === grades.length && item.anggota.every((id) => grades.includes(id)),
    );
    return group ? [group.id] : [...grades];
}
