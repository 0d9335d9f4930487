import {
    type AturanKedudukan,
    alurProsedur,
    atasanJabatan,
    bentukDiatur,
    type Dasar,
    dasarKey,
    indexOf,
    isEquation,
    isFrame,
    type Jabatan,
    kepalaDaerahOf,
    lingkupByWidth,
    lingkupCovers,
    lingkupDiatur,
    type Model,
    nilaiSemuaSyarat,
    nilaiSyarat,
    type Peran,
    type Pertanyaan,
    type PilihanAktor,
    pimpinanOf,
    resolveAcuan,
    type Susunan,
    type Syarat,
    type Unit,
} from '@perkada/model';
import { aktorText, kalimatText } from '../text/kalimat.js';
import { ringkas } from './frasa.js';
import { Pool, Rows } from './nomor.js';
import type { Tabel } from './runtime/khusus.js';
import type * as row from './runtime/tabel.js';

const modalities = ['wajib', 'diutamakan', 'dapat', 'hanya dapat', 'berwenang', 'akan', 'dilarang'];
const conjunctions = ['tunggal', 'dan', 'atau', 'dan/atau'];
const roles = ['penilai kinerja', 'pemilik kinerja', 'pimpinan unit organisasi', 'koordinator'];
const codes: Readonly<Record<string, string>> = {
    menimbang: 't',
    mengingat: 'm',
    lampiran: 'l',
    bab: 'b',
    bagian: 'g',
    paragraf: 'r',
    pasal: 'p',
    ayat: 'a',
    huruf: 'h',
    angka: 'n',
};
/** Heads of the region are numbered from here where posts are counted from their susunan. */
const firstHead = 10_000;
const modality = (word: string) => modalities.indexOf(word);
const conjunction = (word: string) => conjunctions.indexOf(word);
const byId = <T extends { readonly id: string }>(items: Iterable<T>): T[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** The elements of the regulation in the order in which the tables number them. */
export interface Isi {
    readonly tabel: Tabel;
    readonly susunan: readonly Susunan[];
    readonly jabatan: readonly Jabatan[];
    readonly unit: readonly Unit[];
    /** Optional posts on whose existence answers depend. */
    readonly opsional: readonly string[];
}

/**
 * Lowers a Model to the tables of a generated module. Everything that does not depend on a question's
 * facts or unit is settled here, with the evaluator's own functions: which posts a rank means in a
 * susunan, which conditions are constant, where a post stands. Elements are numbered by id, so that
 * moving provisions about in the text changes nothing.
 */
export function buatTabel(model: Model): Isi {
    return new TabelBuilder(model).build();
}

/**
 * One class, though long: values and rows are numbered by their first use in any table, so the tables are made in
 * one pass over the regulation, in one order.
 */
class TabelBuilder {
    private readonly index;
    private readonly dasar = new Pool();
    private readonly teks = new Pool();
    private readonly keadaan = new Pool();
    private readonly aturan = new Rows<row.BarisAturan>();
    private readonly terapan = new Rows<row.Terapan>();
    private readonly peran = new Rows<row.BarisPeran>();
    private readonly jabatanRows = new Rows<row.BarisJabatan>();
    private readonly susunan: readonly Susunan[];
    private readonly jabatan: readonly Jabatan[];
    private readonly unit: readonly Unit[];
    private readonly jabatanNumber: ReadonlyMap<string, number>;
    private readonly susunanNumber: ReadonlyMap<string, number>;
    private readonly jenjangNumber: ReadonlyMap<string, number>;
    private readonly kepala: readonly string[];

    constructor(private readonly model: Model) {
        this.index = indexOf(model);
        this.susunan = byId(this.index.susunan.values());
        const rank = new Map(this.susunan.map((susunan, at) => [susunan.id, at]));
        // Within a susunan posts keep their order: it is the order of choices.
        this.jabatan = [...this.index.jabatan.values()].sort(
            (a, b) => (rank.get(a.susunan) ?? 0) - (rank.get(b.susunan) ?? 0),
        );
        this.unit = byId([...this.index.unit.values()].filter((unit) => unit.kasus === undefined));
        this.kepala = this.namedHeads();
        this.jabatanNumber = new Map(
            [...this.jabatan.map((post) => post.id), ...this.kepala].map((id, at) => [id, at]),
        );
        this.susunanNumber = rank;
        this.jenjangNumber = new Map(model.pustaka.jenjang.map((grade, at) => [grade.id, at]));
    }

    /** The head of the region, and any other that a rule names. */
    private namedHeads(): string[] {
        const rules = [
            ...this.model.kedudukanUmum,
            ...this.susunan.flatMap((susunan) => susunan.kedudukan),
        ].map((rule) => rule.atasan);
        const named = [
            ...rules,
            ...this.jabatan.flatMap((post) => post.atasan ?? []),
            ...[...this.model.peranUmum, ...this.susunan.flatMap((susunan) => susunan.peran)].map(
                (role) => role.pemegang,
            ),
            ...this.susunan.flatMap((susunan) => susunan.kewenangan.map((power) => power.pelaku)),
        ].flatMap((choice) =>
            choice.atasan.flatMap((item) => (item.jenis === 'kepala daerah' ? [item.id] : [])),
        );
        const own = kepalaDaerahOf(this.model)?.id;
        return [...new Set([...(own === undefined ? [] : [own]), ...named.sort()])];
    }

    build(): Isi {
        const { model } = this;
        const grades = model.pustaka.jenjang;
        const structural = grades.findIndex((grade) => grade.jenis !== 'struktural');
        const susunan = this.susunan.map((item) => this.susunanRow(item));
        const tabel: Tabel = {
            JENJANG: grades.map((grade) => grade.id),
            STRUKTURAL: structural < 0 ? grades.length : structural,
            LINGKUP: lingkupByWidth,
            CAKUPAN: lingkupByWidth.map((rule) =>
                lingkupByWidth.flatMap((scope, at) => (lingkupCovers(rule, scope) ? [at] : [])),
            ),
            KEPALA: this.kepala.map((id): readonly [string, string] => [
                id,
                this.index.kepalaDaerah.get(id)?.label ?? id,
            ]),
            BERKEPALA: kepalaDaerahOf(model) ? 1 : 0,
            SUSUNAN: susunan,
            ATURAN: this.aturan.items,
            TERAPAN: this.terapan.items,
            PERAN: this.peran.items,
            BARIS: this.jabatanRows.items,
            UNIT: this.unit.map((unit) => this.unitRow(unit)),
            ...this.teamRows(),
            MEKANISME: this.procedureRows(),
            SURAT: this.letterRows(),
            KEWAJIBAN: model.tanggungJawab.map(
                (duty): row.BarisKewajiban => [
                    this.actors(duty.aktor),
                    this.bases(duty.dasar),
                    duty.kewajiban.map((item): readonly [number, number, ...number[]] => [
                        this.teks.of(kalimatText(model, item)),
                        modality(item.modalitas),
                        ...this.bases(item.dasar),
                    ]),
                ],
            ),
            KEADAAN: this.keadaan.items.map((id): readonly [string, string] => [
                id,
                model.keadaan.find((fact) => fact.id === id)?.label ?? id,
            ]),
            DASAR: this.dasar.items,
            TEKS: ringkas(this.teks.items),
        };
        const opsional = susunan.flatMap(([, , , facts], at) =>
            facts.flatMap((fact) => (fact < 0 ? [] : this.jabatan[this.start(this.susunan[at]!) + fact]!.id)),
        );
        return { tabel, susunan: this.susunan, jabatan: this.jabatan, unit: this.unit, opsional };
    }

    /** The number of the first post of a susunan; posts in shared rows are counted from it. */
    private start(susunan: Susunan): number {
        const at = this.jabatan.findIndex((post) => post.susunan === susunan.id);
        return at < 0 ? 0 : at;
    }

    private fact(susunan: Susunan, question: Pertanyaan): number {
        if (question.jenis === 'keadaan') return -1 - this.keadaan.of(question.keadaan);
        return this.jabatanNumber.get(question.jabatan)! - this.start(susunan);
    }

    private bases(dasar: readonly Dasar[]): number[] {
        const seen = new Set<string>();
        const distinct = dasar.filter((basis) => !seen.has(dasarKey(basis)) && seen.add(dasarKey(basis)));
        return distinct
            .map((basis) =>
                // Each basis names the one that contains it, so that a long prefix is written once.
                basis.parts.reduce(
                    (parent, part) =>
                        this.dasar.of(`${parent < 0 ? '' : parent + 1}${codes[part.unit]}${part.number}`),
                    -1,
                ),
            )
            .filter((at) => at >= 0);
    }

    private posts(ids: readonly string[]): number[] {
        return ids.flatMap((id) => this.jabatanNumber.get(id) ?? []);
    }

    private relative(susunan: Susunan, ids: readonly string[]): number[] {
        return this.posts(ids).map((at) =>
            at < this.jabatan.length ? at - this.start(susunan) : at - this.jabatan.length + firstHead,
        );
    }

    /** A set of grades as a sum of powers of two. */
    private grades(ids: readonly string[]): number {
        return [...new Set(ids)].reduce((sum, id) => {
            const at = this.jenjangNumber.get(id);
            return at === undefined ? sum : sum + 2 ** at;
        }, 0);
    }

    private rule(rule: AturanKedudukan): row.BarisAturan {
        const equatesAssessor = rule.atasan.atasan.some(
            (item) => item.jenis === 'peran' && item.peran === 'penilai kinerja',
        );
        const equation = isEquation(rule);
        const displaced = this.bases(rule.menyimpangDari);
        const nature =
            (equation ? 1 : 0) +
            (equation && equatesAssessor ? 2 : 0) +
            (rule.selakuPenilai ? 4 : 0) +
            (isFrame(rule) ? 8 : 0);
        const kata = conjunction(rule.atasan.kata);
        const row = [modality(rule.modalitas), this.grades(rule.jenjang), this.bases(rule.dasar)] as const;
        if (displaced.length > 0) return [...row, nature, kata, displaced];
        return kata > 0 ? [...row, nature, kata] : nature > 0 ? [...row, nature] : row;
    }

    private susunanRow(susunan: Susunan): row.BarisSusunan {
        const head = pimpinanOf(susunan);
        const facts = new Set<number>();
        const apply = (rule: AturanKedudukan): number => {
            const aturan = this.aturan.of(this.rule(rule));
            if (isEquation(rule) || isFrame(rule)) return this.terapan.of([aturan]);
            const syarat = this.conditions(susunan, rule.syarat);
            if (syarat === 0) return this.terapan.of([aturan, [], 0, 0]);
            for (const [, ...numbers] of syarat ?? []) for (const fact of numbers) facts.add(fact);
            const { calon, kata } = this.candidates(susunan, rule, facts);
            if (syarat !== undefined) return this.terapan.of([aturan, calon, kata, syarat]);
            return this.terapan.of(kata === 0 ? [aturan, calon] : [aturan, calon, kata]);
        };
        const special = susunan.kedudukan.map(apply);
        const general = this.model.kedudukanUmum.map(apply);
        const roles = this.roleRows(susunan).map((role) => this.peran.of(role));
        return [
            susunan.id,
            head ? (this.jabatanNumber.get(head.id) ?? -1) : -1,
            this.jabatan
                .filter((post) => post.susunan === susunan.id)
                .map((post) => this.jabatanRows.of(this.jabatanRow(susunan, post))),
            [...facts].sort((a, b) => a - b),
            special,
            general,
            ...(roles.length === 0 ? ([] as const) : ([roles] as const)),
        ];
    }

    /** The posts that a rule names in this susunan; those that may be absent become facts. */
    private candidates(
        susunan: Susunan,
        rule: AturanKedudukan,
        facts: Set<number>,
    ): { calon: number[]; kata: number } {
        let kata = rule.atasan.kata;
        const ids: string[] = [];
        for (const acuan of rule.atasan.atasan) {
            const resolved = resolveAcuan(this.model, susunan, acuan);
            if (resolved.kata === 'atau' && kata === 'tunggal') kata = 'atau';
            for (const id of resolved.jabatan) {
                if (!ids.includes(id)) ids.push(id);
                const post = this.index.jabatan.get(id);
                if (post?.bilaAda && post.susunan === susunan.id)
                    facts.add(this.jabatanNumber.get(id)! - this.start(susunan));
            }
        }
        return { calon: this.relative(susunan, ids), kata: conjunction(kata) };
    }

    /** Conditions with everything constant settled; undefined where they always hold. */
    private conditions(susunan: Susunan, conditions: readonly Syarat[]): row.Syarat | undefined {
        const open: number[][] = [];
        for (const condition of conditions) {
            const result = nilaiSyarat(this.model, susunan, condition, {});
            if (result.nilai === 'salah') return 0;
            if (result.nilai === 'benar') continue;
            open.push([
                condition.jenis !== 'hasil' && condition.tidak ? 1 : 0,
                ...result.pertanyaan.map((question) => this.fact(susunan, question)),
            ]);
        }
        return open.length === 0 ? undefined : open;
    }

    /** Who holds which role in a susunan, in the evaluator's order: provisions, powers to assess, posts. */
    private roleRows(susunan: Susunan): row.BarisPeran[] {
        const result: row.BarisPeran[] = [];
        const resolve = (choice: Peran['pemegang']) =>
            this.relative(
                susunan,
                choice.atasan.flatMap((acuan) => resolveAcuan(this.model, susunan, acuan).jabatan),
            );
        const add = (cells: readonly unknown[], syarat: row.Syarat | undefined) => {
            result.push((syarat === undefined ? cells : [...cells, syarat]) as unknown as row.BarisPeran);
        };
        for (const role of [...susunan.peran, ...this.model.peranUmum]) {
            const jabatan = resolve(role.pemegang);
            const syarat = this.conditions(susunan, role.syarat);
            const forAll = role.bagiGolongan.length === 0 && role.bagiJabatan.length === 0;
            const never = jabatan.length === 0 || syarat === 0 || (!forAll && role.bagiGolongan.length === 0);
            if (role.berjabatan || never) continue;
            add(
                [
                    roles.indexOf(role.jenis),
                    forAll ? 0 : this.grades(role.bagiGolongan),
                    jabatan,
                    conjunction(role.pemegang.kata),
                    modality(role.modalitas),
                    0,
                    forAll ? 0 : 1,
                    role.sebagian ? 1 : 0,
                    this.bases(role.dasar),
                ],
                syarat,
            );
        }
        for (const power of susunan.kewenangan) {
            const syarat = this.conditions(susunan, power.syarat);
            if (!power.tindakan.includes('menilai') || power.bagiGolongan.length === 0 || syarat === 0)
                continue;
            add(
                [
                    0,
                    this.grades(power.bagiGolongan),
                    resolve(power.pelaku),
                    conjunction(power.pelaku.kata),
                    modality(power.modalitas),
                    1,
                    1,
                    power.koordinasi ? 1 : 0,
                    this.bases(power.dasar),
                ],
                syarat,
            );
        }
        for (const post of susunan.jabatan) {
            for (const role of post.peran) {
                add(
                    [
                        roles.indexOf(role),
                        0,
                        this.relative(susunan, [post.id]),
                        2,
                        0,
                        2,
                        0,
                        0,
                        this.bases(post.dasar),
                    ],
                    undefined,
                );
            }
        }
        return result;
    }

    private jabatanRow(susunan: Susunan, post: Jabatan): row.BarisJabatan {
        const superiors = atasanJabatan(this.model, post);
        const attached = this.index.susunan.get(post.susunan)?.jabatan.some((other) => other.padaInduk);
        const byUnit = !post.atasan && post.pimpinan && !post.padaInduk && !attached;
        return [
            post.nama,
            this.teks.of(post.label),
            post.atasan ? 0 : byUnit ? 2 : 1,
            this.relative(
                susunan,
                superiors.map((link) => link.jabatan),
            ),
            this.bases(post.dasar),
            this.grades(post.jenjang),
        ];
    }

    /** Cells that have their usual value at the end of a row are left out. */
    private unitRow(unit: Unit): row.BarisUnit {
        const parent = this.unit.findIndex((other) => other.id === unit.induk);
        const susunan = unit.susunan === undefined ? undefined : this.susunanNumber.get(unit.susunan);
        const leader = unit.pemimpin === undefined ? undefined : this.jabatanNumber.get(unit.pemimpin);
        const cells = [susunan ?? -1, unit.bersusunanSendiri ? 1 : 0, parent, leader ?? -1];
        const usual = [undefined, 1, -1, -1];
        while (cells.length > 1 && cells.at(-1) === usual[cells.length - 1]) cells.pop();
        const prefix = parent < 0 ? undefined : `${this.unit[parent]!.id}.`;
        const id = prefix && unit.id.startsWith(prefix) ? unit.id.slice(prefix.length - 1) : unit.id;
        return [id, ...cells] as unknown as row.BarisUnit;
    }

    private teamRows(): Pick<Tabel, 'KETUA' | 'DIATUR' | 'BENTUK'> {
        const { model } = this;
        const kinds = ['ada', 'dari pemilik kinerja', 'berjabatan'];
        const scopes = (lingkup: readonly string[]) =>
            lingkup.map((scope) => (lingkupByWidth as readonly string[]).indexOf(scope));
        const rules = model.ketuaTim.filter(
            (rule) => !rule.taklengkap && kinds.includes(rule.ketentuan.jenis),
        );
        return {
            KETUA: rules.map((rule): row.BarisKetua => {
                const list = rule.ketentuan.jenis === 'berjabatan' ? rule.ketentuan : undefined;
                const cells = [
                    kinds.indexOf(rule.ketentuan.jenis),
                    modality(rule.modalitas),
                    scopes(rule.lingkup),
                    this.grades(list?.golongan ?? []),
                    this.posts(list?.jabatan ?? []),
                    this.bases(rule.dasar),
                ] as const;
                if (rule.syarat.length === 0) return cells;
                const holds = this.susunan.flatMap((susunan, at) =>
                    nilaiSemuaSyarat(model, susunan, rule.syarat, {}).nilai === 'benar' ? [at] : [],
                );
                return [...cells, holds];
            }),
            DIATUR: lingkupDiatur(model).map(
                (rule): row.BarisLingkup => [
                    ['penunjukan', 'pengajuan sukarela'].indexOf(rule.cara ?? ''),
                    ['individu', 'tim kerja'].indexOf(rule.bentuk ?? ''),
                    modality(rule.modalitas),
                    scopes(rule.lingkup),
                    this.bases(rule.dasar),
                ],
            ),
            BENTUK: bentukDiatur(model).map(
                (rule): row.BarisBentuk => [
                    modality(rule.modalitas),
                    scopes(rule.lingkup),
                    rule.bentuk.map((form) => ['individu', 'tim kerja'].indexOf(form)),
                    this.bases(rule.dasar),
                ],
            ),
        };
    }

    private actors(choice: PilihanAktor): row.BarisAktor {
        return [
            conjunction(choice.kata),
            ...choice.aktor.map((aktor) => this.teks.of(aktorText(this.model, aktor))),
        ];
    }

    private procedureRows(): row.BarisMekanisme[] {
        return byId(this.index.mekanisme.values()).map((procedure) => {
            const graph = alurProsedur(procedure.langkah);
            const steps = [...graph.langkah.values()].map(
                (step): row.BarisLangkah => [
                    step.id,
                    this.actors(step.pelaku),
                    this.teks.of(kalimatText(this.model, step)),
                    modality(step.modalitas),
                    this.bases(step.dasar),
                    (graph.lanjutan.get(step.id) ?? []).map((way): row.BarisLangkah[5][number] => {
                        if (way.ke === undefined) return [way.selesai ?? '', way.hasil ?? '', 1];
                        return way.hasil === undefined ? [way.ke] : [way.ke, way.hasil];
                    }),
                ],
            );
            return [procedure.id, ['penunjukan', 'pengajuan sukarela'].indexOf(procedure.cara ?? ''), steps];
        });
    }

    private letterRows(): Tabel['SURAT'] {
        return byId([...this.index.surat.values()].filter((letter) => letter.muatan.length > 0)).map(
            (letter) => [
                letter.id,
                letter.label,
                letter.palingSedikit ? 1 : 0,
                this.bases(letter.dasar),
                letter.muatan.map((item): readonly [string, readonly number[]] => [
                    item.label,
                    this.bases(item.dasar),
                ]),
            ],
        );
    }
}
