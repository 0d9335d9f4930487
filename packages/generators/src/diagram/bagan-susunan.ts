import {
    atasanLangsung,
    type Dasar,
    formatDasar,
    indexOf,
    type Model,
    type Place,
    pemegangPeran,
    penilaiKinerja,
    type Susunan,
} from '@perkada/model';
import { judulPeraturan, kebab } from '../file.js';
import { joinKata, labelOf } from '../text/kalimat.js';
import { syaratText } from '../text/syarat.js';
import type { Bagan, Sambungan, Simpul } from './bagan.js';
import { tempatJabatan } from './garis.js';
import type { Baris } from './svg.js';

const nama = (teks: string): Baris => ({ teks, ukuran: 11, tebal: true });
const isi = (teks: string): Baris => ({ teks, ukuran: 10 });
const kecil = (teks: string): Baris => ({ teks, ukuran: 9.5, miring: true });

/** Officials who stand under one post by the same words. */
interface Kedudukan {
    readonly jabatan: string;
    readonly boleh: boolean;
    readonly catatan: string;
    readonly dasar: readonly Dasar[];
    readonly jenjang: string[];
    /** The rules that say so. */
    readonly tempat: Place[];
}

/** The organisation chart of a susunan: its posts, who assesses, and who stands under whom. */
export function baganSusunan(model: Model, susunan: Susunan): Bagan {
    const positions = kedudukanOf(model, susunan);
    const own = new Set(susunan.jabatan.map((post) => post.id));
    const edges: Sambungan[] = [];
    const outside = new Set<string>();
    for (const post of susunan.jabatan) {
        for (const acuan of post.atasan?.atasan ?? []) {
            for (const id of superiorIds(model, susunan, acuan)) {
                if (!own.has(id)) outside.add(id);
                edges.push({ dari: id, ke: post.id, jenis: 'perintah', tempat: [acuan.place, post.place] });
            }
        }
        if (post.pimpinan && !post.atasan) {
            for (const above of susunan.jabatan.filter((other) => other.padaInduk && other !== post))
                edges.push({ dari: above.id, ke: post.id, jenis: 'perintah' });
        }
    }
    for (const position of positions) if (!own.has(position.jabatan)) outside.add(position.jabatan);
    const groups = positions.map((position, at): Simpul => groupBox(model, position, `kelompok-${at + 1}`));
    positions.forEach((position, at) => {
        edges.push({
            dari: position.jabatan,
            ke: groups[at]!.id,
            jenis: position.boleh ? 'boleh' : 'perintah',
            tempat: position.tempat,
        });
    });
    edges.push(...coordination(model, susunan, positions, groups));
    const frames = frameOf(model, susunan);
    const posts = susunan.jabatan.map((post): Simpul => {
        const frame = frames.get(post.id);
        const ranks = post.jenjang.map((id) => indexOf(model).jenjang.get(id)?.label ?? id);
        const remarks = [
            ...(post.level === undefined ? [] : [`Level ${[post.level, ...post.levelLain].join(' dan ')}`]),
            ...(post.bilaAda ? ['bila ada'] : []),
            ...(post.padaInduk ? ['pada unit induk'] : []),
        ];
        return {
            id: post.id,
            jenis: post.padaInduk ? 'luar' : 'jabatan',
            isi: [
                nama(post.label),
                ...(ranks.length === 0 || ranks.length > 3 ? [] : [isi(ranks.join(' / '))]),
                ...(remarks.length === 0 ? [] : [kecil(remarks.join(', '))]),
            ],
            ...(frame === undefined ? {} : { bingkai: frame }),
            tempat: [post.place],
        };
    });
    const units = (indexOf(model).unitBySusunan.get(susunan.id) ?? []).filter(
        (unit) => unit.kasus === undefined,
    );
    return {
        nama: kebab(susunan.id),
        judul: [
            `BAGAN SUSUNAN ${susunan.label.toUpperCase()}`,
            judulPeraturan(model.identitas),
            ...(susunan.dasar.length === 0 ? [] : [susunan.dasar.map(formatDasar).join(', ')]),
        ],
        simpul: [
            ...[...outside].map(
                (id): Simpul => ({
                    id,
                    jenis: 'luar',
                    isi: [nama(labelOf(model, id))],
                    tempat: tempatJabatan(model, id),
                }),
            ),
            ...posts,
            ...groups,
        ],
        sambungan: distinctEdges(edges),
        catatan: units.length === 0 ? [] : [`Berlaku bagi: ${units.map((unit) => unit.label).join('; ')}.`],
    };
}

function superiorIds(
    model: Model,
    susunan: Susunan,
    acuan: NonNullable<Susunan['jabatan'][number]['atasan']>['atasan'][number],
): string[] {
    switch (acuan.jenis) {
        case 'jabatan':
        case 'kepala daerah':
            return [acuan.id];
        case 'golongan': {
            const members = indexOf(model).kelompok.get(acuan.id)?.anggota ?? [acuan.id];
            return susunan.jabatan
                .filter((post) => !post.padaInduk && post.jenjang.some((id) => members.includes(id)))
                .map((post) => post.id);
        }
        default:
            return [];
    }
}

function distinctEdges(edges: readonly Sambungan[]): Sambungan[] {
    return edges.filter(
        (edge, at) =>
            edge.dari !== edge.ke &&
            edges.findIndex(
                (other) => other.dari === edge.dari && other.ke === edge.ke && other.jenis === edge.jenis,
            ) === at,
    );
}

/** Who stands under whom: what the evaluator answers for every grade, gathered by post and wording. */
function kedudukanOf(model: Model, susunan: Susunan): Kedudukan[] {
    const result: Kedudukan[] = [];
    const add = (jenjang: string, position: Omit<Kedudukan, 'jenjang' | 'tempat'>, place: Place) => {
        const same = result.find(
            (other) =>
                other.jabatan === position.jabatan &&
                other.boleh === position.boleh &&
                other.catatan === position.catatan &&
                other.dasar.map(formatDasar).join() === position.dasar.map(formatDasar).join(),
        );
        if (!same) {
            result.push({ ...position, jenjang: [jenjang], tempat: [place] });
            return;
        }
        if (!same.jenjang.includes(jenjang)) same.jenjang.push(jenjang);
        if (!same.tempat.includes(place)) same.tempat.push(place);
    };
    const permits = (modalitas: string) => ['dapat', 'hanya dapat', 'berwenang'].includes(modalitas);
    for (const grade of model.pustaka.jenjang.filter((item) => item.jenis !== 'struktural')) {
        const answer = atasanLangsung(model, { jenjang: grade.id, susunan: susunan.id });
        const others = (jabatan: string, all: readonly string[]) => all.filter((id) => id !== jabatan);
        for (const calon of [...answer.atasan, ...answer.dapat]) {
            const { aturan } = calon;
            const siblings = [...answer.atasan, ...answer.dapat]
                .filter((item) => item.aturan === aturan)
                .map((item) => item.jabatan);
            const rest = others(calon.jabatan, siblings).map((id) => labelOf(model, id));
            const kata =
                answer.status === 'pilihan' && aturan.atasan.kata === 'tunggal' ? 'atau' : aturan.atasan.kata;
            const position = {
                jabatan: calon.jabatan,
                boleh: permits(calon.modalitas),
                catatan: [
                    ...(aturan.modalitas === 'wajib' ? [] : [aturan.penanda || aturan.modalitas]),
                    ...(aturan.syarat.length === 0 ? [] : [syaratText(model, aturan.syarat)]),
                    ...(rest.length === 0 ? [] : [`${kata} di bawah ${joinKata(rest, kata)}`]),
                ].join(', '),
                dasar: aturan.dasar,
            };
            add(grade.id, position, aturan.place);
        }
        for (const { aturan, calon } of answer.bersyarat) {
            const siblings = calon.map((item) => item.jabatan);
            for (const item of calon) {
                const rest = others(item.jabatan, siblings).map((id) => labelOf(model, id));
                const kata = aturan.atasan.kata === 'tunggal' ? 'atau' : aturan.atasan.kata;
                const position = {
                    jabatan: item.jabatan,
                    boleh: true,
                    catatan: [
                        ...(aturan.modalitas === 'wajib' ? [] : [aturan.penanda || aturan.modalitas]),
                        syaratText(model, aturan.syarat),
                        ...(rest.length === 0 ? [] : [`${kata} di bawah ${joinKata(rest, kata)}`]),
                    ]
                        .filter((part) => part !== '')
                        .join(', '),
                    dasar: aturan.dasar,
                };
                add(grade.id, position, aturan.place);
            }
        }
    }
    return result;
}

/** Grades under the widest names that cover exactly them. */
export function sebutanJenjang(model: Model, ids: readonly string[]): string[] {
    let rest = [...ids];
    const names: { at: number; name: string }[] = [];
    const groups = [...model.pustaka.kelompok].sort((a, b) => b.anggota.length - a.anggota.length);
    for (const group of groups) {
        if (group.anggota.length < 2 || !group.anggota.every((id) => rest.includes(id))) continue;
        names.push({ at: ids.indexOf(group.anggota[0]!), name: group.label });
        rest = rest.filter((id) => !group.anggota.includes(id));
    }
    for (const id of rest)
        names.push({ at: ids.indexOf(id), name: indexOf(model).jenjang.get(id)?.label ?? id });
    return names.sort((a, b) => a.at - b.at).map((item) => item.name);
}

function groupBox(model: Model, position: Kedudukan, id: string): Simpul {
    const kinds = new Set(position.jenjang.map((grade) => indexOf(model).jenjang.get(grade)?.jenis));
    const title = [
        ...(kinds.has('fungsional') ? ['Kelompok Jabatan Fungsional'] : []),
        ...(kinds.has('pelaksana') ? [kinds.has('fungsional') ? 'dan Pelaksana' : 'Pelaksana'] : []),
    ].join(' ');
    const order = model.pustaka.jenjang.map((grade) => grade.id);
    const functional = position.jenjang
        .filter((grade) => indexOf(model).jenjang.get(grade)?.jenis === 'fungsional')
        .sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const grades = sebutanJenjang(model, functional);
    return {
        id,
        jenis: 'kelompok',
        isi: [
            nama(title),
            ...(functional.length === 0 || functional.length === 8 ? [] : [isi(grades.join(', '))]),
            ...(position.catatan === '' ? [] : [kecil(position.catatan)]),
            ...(position.dasar.length === 0 ? [] : [kecil(position.dasar.map(formatDasar).join('; '))]),
        ],
        tempat: position.tempat,
    };
}

/** Which posts a frame marks: assessors and owners of the performance. */
function frameOf(model: Model, susunan: Susunan): Map<string, string> {
    const assessors = new Set(
        model.pustaka.jenjang
            .filter((grade) => grade.jenis !== 'struktural')
            .flatMap((grade) =>
                penilaiKinerja(model, { jenjang: grade.id, susunan: susunan.id }).pemegang.map(
                    (holder) => holder.jabatan,
                ),
            ),
    );
    const owners = pemegangPeran(model, susunan.id, 'pemilik kinerja');
    const owning = new Set(owners.pemegang.map((holder) => holder.jabatan));
    const result = new Map<string, string>();
    for (const post of susunan.jabatan) {
        const roles = [
            ...(assessors.has(post.id) ? ['pejabat penilai kinerja'] : []),
            ...(owning.has(post.id) ? ['pemilik kinerja'] : []),
        ];
        if (roles.length > 0) result.set(post.id, roles.join(', '));
    }
    return result;
}

/** A coordinator coordinates the groups that stand under his own superior. */
function coordination(
    model: Model,
    susunan: Susunan,
    positions: readonly Kedudukan[],
    groups: readonly Simpul[],
): Sambungan[] {
    const answer = pemegangPeran(model, susunan.id, 'koordinator');
    const powers = susunan.kewenangan
        .filter((power) => power.koordinasi)
        .flatMap((power) => power.pelaku.atasan.flatMap((acuan) => superiorIds(model, susunan, acuan)));
    const roles = susunan.peran
        .filter((role) => role.jenis === 'koordinator')
        .flatMap((role) => role.pemegang.atasan.flatMap((acuan) => superiorIds(model, susunan, acuan)));
    const holders = new Set([
        ...[...answer.pemegang, ...answer.dapat].map((holder) => holder.jabatan),
        ...powers,
        ...roles,
    ]);
    return [...holders].flatMap((holder) => {
        const post = susunan.jabatan.find((other) => other.id === holder);
        const above = (post?.atasan?.atasan ?? []).flatMap((acuan) => superiorIds(model, susunan, acuan));
        return positions.flatMap((position, at): Sambungan[] =>
            !position.boleh && above.includes(position.jabatan)
                ? [{ dari: holder, ke: groups[at]!.id, jenis: 'koordinasi' }]
                : [],
        );
    });
}
