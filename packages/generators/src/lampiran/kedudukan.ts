import {
    type AturanKedudukan,
    atasanLangsung,
    type CalonAtasan,
    gradeLabels,
    indexOf,
    type Jabatan,
    type Kewenangan,
    type Model,
    type Peran,
    type Susunan,
    toRoman,
    type Unit,
} from '@perkada/model';
import { bilangan, type Norma, sambung } from '../text/norma.js';
import { gabung, rujukanBatangTubuh, sebagaimanaDimaksud } from '../text/rujukan.js';
import type { Butir, Tabel } from './dokumen.js';

/** A post with its rank, level and superior, as an item of the list of posts. */
function jabatan(norma: Norma, post: Jabatan): Butir {
    const rank =
        post.jenjang.length === 0
            ? ''
            : post.fungsional
              ? 'yang dijabat oleh pejabat fungsional'
              : `yang dijabat oleh ${norma.kelompokGolongan(post.jenjang, 'atau')}`;
    const superior = post.atasan ? `berkedudukan di bawah ${norma.atasan(post.atasan)}` : '';
    const levels = [post.level, ...post.levelLain].filter((level) => level !== undefined);
    const level = levels.length === 0 ? '' : `pada level ${gabung(levels.map(toRoman))}`;
    const head = post.pimpinan && !post.padaInduk ? 'memimpin unit organisasi' : '';
    const verbs = [rank, level, head, superior].filter((part) => part !== '');
    const label = post.padaInduk ? `${post.label} pada perangkat daerah induk` : post.label;
    const optional = post.bilaAda ? ', apabila ada' : '';
    return {
        teks: norma.baku(`${[label, gabung(verbs)].filter(Boolean).join(' ')}${optional}`),
        anak: [],
        memuat: [post],
    };
}

/** `Kepala Bagian selaku pejabat penilai kinerja bagi …`. */
function peran(norma: Norma, role: Peran): string {
    const name =
        role.jenis === 'pemilik kinerja'
            ? 'pejabat pemilik kinerja'
            : role.jenis === 'penilai kinerja'
              ? 'pejabat penilai kinerja'
              : role.jenis;
    const posts = role.bagiJabatan.map((id) => indexOf(norma.model).jabatan.get(id)?.label ?? id);
    const grades =
        role.bagiGolongan.length === 0
            ? []
            : [norma.kelompokGolongan(wholeGroups(norma.model, role.bagiGolongan), 'dan')];
    const whom = [...posts, ...grades];
    const bagi =
        whom.length === 0
            ? ''
            : ` bagi ${role.sebagian ? 'sebagian ' : ''}${sambung(whom, role.kataBagi === 'tunggal' ? 'dan' : role.kataBagi)}`;
    const condition = norma.syarat(role.syarat);
    const modal = role.modalitas === 'wajib' ? '' : `${role.modalitas} `;
    const sentence = role.berjabatan
        ? `${name} ${modal}dijabat ${role.palingRendah ? 'paling rendah ' : ''}oleh ${norma.atasan(role.pemegang)}`
        : `${norma.atasan(role.pemegang)} ${modal}berkedudukan selaku ${name}${bagi}`;
    return norma.baku(condition === '' ? sentence : `${condition}, ${sentence}`);
}

/** Grades with those that fill a group replaced by the group: the eight functional grades are one phrase. */
export function wholeGroups(model: Model, grades: readonly string[]): string[] {
    const rest = new Set(grades);
    const result: string[] = [];
    for (const group of [...model.pustaka.kelompok].sort((a, b) => b.anggota.length - a.anggota.length)) {
        if (group.anggota.length === 0 || !group.anggota.every((id) => rest.has(id))) continue;
        for (const id of group.anggota) rest.delete(id);
        result.push(group.id);
    }
    const order = model.pustaka.jenjang.map(({ id }) => id);
    const firstOf = (id: string) => {
        const grade = model.pustaka.kelompok.find((group) => group.id === id)?.anggota[0] ?? id;
        return (
            order.indexOf(grade) +
            (indexOf(model).jenjang.get(grade)?.jenis === 'pelaksana' ? order.length : 0)
        );
    };
    return [...result, ...rest].sort((a, b) => firstOf(a) - firstOf(b));
}

function kewenangan(norma: Norma, power: Kewenangan): string {
    const condition = norma.syarat(power.syarat);
    const posts = power.bagiJabatan.map((id) => indexOf(norma.model).jabatan.get(id)?.label ?? id);
    const grades =
        power.bagiGolongan.length === 0
            ? []
            : [norma.kelompokGolongan(wholeGroups(norma.model, power.bagiGolongan), 'dan')];
    const sentence = [
        norma.atasan(power.pelaku),
        power.modalitas === 'wajib' ? '' : power.modalitas,
        gabung(power.tindakan),
        sambung([...posts, ...grades], power.kataBagi === 'tunggal' ? 'dan' : power.kataBagi),
        power.koordinasi ? 'di bawah koordinasinya' : '',
    ];
    const text = sentence.filter((part) => part !== '').join(' ');
    return norma.baku(condition === '' ? text : `${condition}, ${text}`);
}

/** A rule of kedudukan as a sentence: `ahli muda berkedudukan di bawah dan bertanggung jawab …`. */
export function kalimatKedudukan(norma: Norma, rule: AturanKedudukan): string {
    const condition = norma.syarat(rule.syarat);
    const subjects = norma.kelompokGolongan(
        rule.subjek.map(({ acuan }) => acuan),
        'dan',
    );
    const sentence = [
        `${rule.sebagian ? 'sebagian ' : ''}${subjects}`,
        rule.modalitas === 'wajib' ? rule.penanda : rule.modalitas,
        'berkedudukan di bawah dan bertanggung jawab secara langsung kepada',
        norma.atasan(rule.atasan),
        rule.selakuPenilai ? 'selaku pejabat penilai kinerja' : '',
    ];
    const text = sentence.filter((part) => part !== '').join(' ');
    return norma.baku(condition === '' ? text : `${condition}, ${text}`);
}

/** A provision as an item, with the reference to the body that it carries out. */
function ketentuan(
    text: string,
    provision: Parameters<typeof sebagaimanaDimaksud>[0],
    memuat: Butir['memuat'],
): Butir {
    return { teks: text + sebagaimanaDimaksud(provision), anak: [], memuat: memuat ?? [] };
}

/** Items below an opening phrase; a single one becomes part of the sentence's paragraph instead. */
export function daftar(pembuka: string, items: readonly Butir[]): Butir[] {
    if (items.length === 0) return [];
    if (items.length === 1) return [items[0]!];
    return [{ teks: pembuka, anak: items }];
}

/** How strongly a rule places the grade under a post, and on what condition. */
function cell(norma: Norma, calon: CalonAtasan): string {
    const { aturan } = calon;
    const joint = aturan.atasan.kata;
    const mark: string[] = [calon.modalitas];
    if (joint === 'atau' || joint === 'dan/atau') mark.push(`(${joint})`);
    if (aturan.syarat.length > 0) mark.push(norma.syarat(aturan.syarat));
    return norma.baku(mark.join(' '));
}

/** Nouns below the phrase that opens their list; a single one stands in its sentence. */
function rincian(pembuka: string, items: readonly Butir[]): Butir[] {
    const [only] = items;
    if (items.length !== 1 || !only) return items.length === 0 ? [] : [{ teks: pembuka, anak: items }];
    return [{ ...only, teks: `${pembuka} ${only.teks}` }];
}

/**
 * The table of kedudukan of one susunan, asked of the evaluator: a row for each grade (grades with equal
 * rows share one), a column for each post that is a superior; a cell says how strongly, and on what basis.
 */
export function tabelKedudukan(
    norma: Norma,
    susunan: Susunan,
    letak: ReadonlyMap<unknown, string>,
): Tabel | undefined {
    const { model } = norma;
    const columns: string[] = [];
    const rows = new Map<string, { grades: string[]; cells: Map<string, string[]> }>();
    const grades = [
        ...model.pustaka.jenjang.filter(({ jenis }) => jenis === 'fungsional'),
        ...model.pustaka.jenjang.filter(({ jenis }) => jenis === 'pelaksana'),
    ];
    for (const grade of grades) {
        const answer = atasanLangsung(model, { jenjang: grade.id, susunan: susunan.id });
        const cells = new Map<string, string[]>();
        const add = (calon: CalonAtasan) => {
            const basis = rujukanBatangTubuh(calon.aturan.dasar) || letak.get(calon.aturan) || '';
            const text = [cell(norma, calon), basis].filter(Boolean).join(', ');
            const list = cells.get(calon.jabatan) ?? [];
            if (!list.includes(text)) cells.set(calon.jabatan, [...list, text]);
            if (!columns.includes(calon.jabatan)) columns.push(calon.jabatan);
        };
        for (const calon of [...answer.atasan, ...answer.dapat]) add(calon);
        for (const item of answer.bersyarat) for (const calon of item.calon) add(calon);
        if (cells.size === 0) continue;
        const key = JSON.stringify([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
        const row = rows.get(key);
        if (row) row.grades.push(grade.id);
        else rows.set(key, { grades: [grade.id], cells });
    }
    if (columns.length === 0) return undefined;
    const order = susunan.jabatan.map(({ id }) => id);
    columns.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return {
        kepala: [
            'Jenjang jabatan',
            ...columns.map((id) => norma.nama(indexOf(model).jabatan.get(id)?.label ?? id)),
        ],
        baris: [...rows.values()].map(({ grades, cells }) => [
            norma.baku(gabung(gradeLabels(model, grades))),
            ...columns.map((id) => (cells.get(id) ?? ['–']).join('; ')),
        ]),
    };
}

function unitList(norma: Norma, units: readonly Unit[], pembuka: string, susunan: Susunan): Butir[] {
    // A shape that bears the name of its only unit needs no list of units.
    if (units.every((unit) => unit.label === susunan.label)) return [];
    const items = units.map((unit): Butir => ({ teks: norma.nama(unit.label), anak: [], memuat: [unit] }));
    return rincian(pembuka, items);
}

/** Those whose place the rules of kedudukan settle: `pejabat fungsional dan pelaksana`. */
export function pejabatBiasa(norma: Norma): string {
    return norma.kelompokGolongan(['pejabat fungsional', 'pelaksana']);
}

/** Everything on one susunan: its units, posts, roles, kedudukan with its table, and struktur penugasan. */
export function butirSusunan(norma: Norma, susunan: Susunan): Butir {
    const { model } = norma;
    const units = (indexOf(model).unitBySusunan.get(susunan.id) ?? []).filter(
        (unit) => unit.kasus === undefined,
    );
    const named = units.filter((unit) => unit.sebut !== 'contoh');
    const examples = units.filter((unit) => unit.sebut === 'contoh');
    const level =
        susunan.jumlahLevel && !/level/i.test(susunan.label)
            ? ` yang terdiri atas ${susunan.jumlahLevel.lebih ? 'lebih dari ' : ''}${bilangan(susunan.jumlahLevel.jumlah)} level`
            : '';
    const roles = susunan.peran.map((role) => ketentuan(peran(norma, role), role.dasar, [role]));
    const rules = susunan.kedudukan.map((rule) =>
        ketentuan(kalimatKedudukan(norma, rule), rule.dasar, [rule]),
    );
    const powers = susunan.kewenangan.map((power) =>
        ketentuan(kewenangan(norma, power), power.dasar, [power]),
    );
    const label = norma.baku(susunan.label);
    const officials = pejabatBiasa(norma);
    const considerations = susunan.pertimbangan.map(
        (item): Butir => ({
            teks:
                norma.baku(
                    `kedudukan pada ${label} ditetapkan dengan mempertimbangkan ${gabung(item.butir)}`,
                ) + sebagaimanaDimaksud(item.dasar),
            anak: [],
            memuat: [item],
        }),
    );
    return {
        judul: true,
        teks: label,
        memuat: [susunan],
        anak: [
            ...rincian(
                norma.baku(`susunan jabatan pada ${label}${level} terdiri atas`),
                susunan.jabatan.map((post) => jabatan(norma, post)),
            ),
            ...unitList(norma, named, norma.baku(`susunan jabatan ${label} berlaku bagi`), susunan),
            ...unitList(
                norma,
                examples,
                norma.baku(`susunan jabatan ${label} berlaku antara lain bagi`),
                susunan,
            ),
            ...daftar(norma.baku(`peran jabatan pada ${label} ditentukan sebagai berikut`), roles),
            ...daftar(norma.baku(`kedudukan ${officials} pada ${label} ditentukan sebagai berikut`), rules),
            ...considerations,
            ...daftar(norma.baku(`struktur penugasan pada ${label} ditentukan sebagai berikut`), powers),
        ],
    };
}

/** The general provisions on kedudukan, which hold for every susunan. */
export function butirKedudukanUmum(norma: Norma): Butir | undefined {
    const { model } = norma;
    const rules = model.kedudukanUmum.map((rule) =>
        ketentuan(kalimatKedudukan(norma, rule), rule.dasar, [rule]),
    );
    const roles = model.peranUmum.map((role) => ketentuan(peran(norma, role), role.dasar, [role]));
    const considerations = model.pertimbanganKedudukan.map((item) =>
        ketentuan(
            norma.baku(`kedudukan ditetapkan dengan mempertimbangkan ${gabung(item.butir)}`),
            item.dasar,
            [item],
        ),
    );
    const anak = [...roles, ...rules, ...considerations];
    return anak.length === 0 ? undefined : { judul: true, teks: 'Ketentuan umum kedudukan', anak };
}
