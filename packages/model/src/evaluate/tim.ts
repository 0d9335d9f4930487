import type { Kasus, Pegawai, TimKerja } from '../model/kasus.js';
import type { Model } from '../model/model.js';
import type { AturanKetuaTim } from '../model/penugasan.js';
import type { Lingkup, Modalitas } from '../model/umum.js';
import type { Dasar } from '../text/dasar.js';
import type { Place } from '../text/place.js';
import { distinctDasar } from './atasan.js';
import { nilaiSemuaSyarat } from './fakta.js';
import { indexOf, unitChain } from './model-index.js';

/** What a team may violate. */
export type JenisPelanggaran =
    | 'ketua bukan dari pemilik kinerja'
    | 'ketua tidak berhak'
    | 'ketua juga anggota'
    | 'tanpa ketua'
    | 'lebih dari satu ketua'
    | 'anggota luar tanpa lingkup'
    | 'lingkup tidak diatur';

/** A provision that a team violates. A violated preference does not make the team invalid. */
export interface Pelanggaran {
    readonly jenis: JenisPelanggaran;
    readonly modalitas: Modalitas;
    readonly aturan?: AturanKetuaTim;
    readonly dasar: readonly Dasar[];
    readonly pegawai?: string;
    readonly place: Place;
}

export interface JawabanTim {
    /** Whether no commanding provision is violated. */
    readonly sah: boolean;
    readonly pelanggaran: readonly Pelanggaran[];
    /** The reach of the team, from where its members come; absent when that is not known. */
    readonly lingkup?: Lingkup;
}

/** Whether a violated provision of this modality makes an act invalid. */
export function isCommanding(modalitas: Modalitas): boolean {
    return modalitas === 'wajib' || modalitas === 'dilarang' || modalitas === 'hanya dapat';
}

/** Whether an official comes from the owning unit; undefined where the case does not tell. */
export function dariPemilik(
    model: Model,
    pegawai: Pegawai,
    pemilik: string | undefined,
): boolean | undefined {
    if (pegawai.taklengkap || pemilik === undefined) return undefined;
    if (pegawai.instansi !== undefined) return false;
    const home = pegawai.unit ?? pegawai.susunan;
    if (home === undefined) return undefined;
    if (home === pemilik) return true;
    if (pegawai.unit === undefined || !indexOf(model).unit.has(pemilik)) return undefined;
    if (unitChain(model, pegawai.unit).some((unit) => unit.id === pemilik)) return true;
    // Somebody placed only in the parent may well work in the owning unit.
    if (unitChain(model, pemilik).some((unit) => unit.id === pegawai.unit)) return undefined;
    return false;
}

/** The perangkat daerah that a unit belongs to. */
function perangkatDaerah(model: Model, unit: string): string {
    return unitChain(model, unit).at(-1)?.id ?? unit;
}

/** How far an official stands from the owning unit; undefined where the case does not tell. */
export function reach(model: Model, pegawai: Pegawai, pemilik: string): Lingkup | undefined {
    if (pegawai.instansi !== undefined) return 'lintas instansi';
    const fromOwner = dariPemilik(model, pegawai, pemilik);
    if (fromOwner === undefined || fromOwner) return fromOwner ? 'dalam unit' : undefined;
    if (pegawai.unit === undefined) return undefined;
    const same = perangkatDaerah(model, pegawai.unit) === perangkatDaerah(model, pemilik);
    return same ? 'lintas unit dalam perangkat daerah' : 'lintas perangkat daerah';
}

/** The scopes from the narrowest to the widest. */
export const lingkupByWidth: readonly Lingkup[] = [
    'dalam unit',
    'dalam perangkat daerah',
    'lintas unit dalam perangkat daerah',
    'lintas unit',
    'lintas perangkat daerah',
    'lintas instansi',
];

/** Whether a provision for `rule` also speaks of `scope`: lintas unit covers both its kinds. */
export function lingkupCovers(rule: Lingkup, scope: Lingkup): boolean {
    if (rule === scope) return true;
    if (rule === 'lintas unit')
        return scope === 'lintas unit dalam perangkat daerah' || scope === 'lintas perangkat daerah';
    if (scope === 'lintas unit')
        return rule === 'lintas unit dalam perangkat daerah' || rule === 'lintas perangkat daerah';
    if (rule === 'dalam perangkat daerah')
        return scope === 'dalam unit' || scope === 'lintas unit dalam perangkat daerah';
    return false;
}

const verdicts = new WeakMap<Model, Map<TimKerja, { readonly kasus: Kasus; readonly jawaban: JawabanTim }>>();

/**
 * Judges a team by the regulation: every violated provision with its modality and basis. The verdict is
 * remembered with the Model and must not be changed.
 */
export function periksaTim(model: Model, kasus: Kasus, tim: TimKerja): JawabanTim {
    let known = verdicts.get(model);
    if (!known) {
        known = new Map();
        verdicts.set(model, known);
    }
    const before = known.get(tim);
    if (before?.kasus === kasus) return before.jawaban;
    const jawaban = judge(model, kasus, tim);
    known.set(tim, { kasus, jawaban });
    return jawaban;
}

function judge(model: Model, kasus: Kasus, tim: TimKerja): JawabanTim {
    const pelanggaran: Pelanggaran[] = [];
    const byName = new Map(kasus.pegawai.map((pegawai) => [pegawai.id, pegawai]));
    const people = [...tim.ketua, ...tim.anggota].flatMap((member) => {
        const pegawai = byName.get(member.pegawai);
        return pegawai ? [{ pegawai, member }] : [];
    });
    const reaches =
        tim.pemilik === undefined ? [] : people.map(({ pegawai }) => reach(model, pegawai, tim.pemilik!));
    const widest = reaches.includes(undefined)
        ? undefined
        : reaches.reduce<Lingkup>(
              (best, scope) =>
                  lingkupByWidth.indexOf(scope!) > lingkupByWidth.indexOf(best) ? scope! : best,
              'dalam unit',
          );
    const scopes = [tim.lingkup, widest].filter((scope) => scope !== undefined);
    const applies = (rule: AturanKetuaTim) =>
        !rule.taklengkap &&
        conditionsHold(model, rule, tim) &&
        (rule.lingkup.length === 0 ||
            rule.lingkup.some((scope) => scopes.some((own) => lingkupCovers(scope, own))));
    const rules = model.ketuaTim.filter(applies);
    checkOrigin(model, tim, byName, rules, pelanggaran);
    checkGrade(tim, byName, rules, pelanggaran);
    checkPresence(tim, rules, pelanggaran);
    checkReach(model, tim, people, reaches, pelanggaran);
    return {
        sah: !pelanggaran.some((item) => isCommanding(item.modalitas)),
        pelanggaran,
        ...(widest === undefined ? {} : { lingkup: widest }),
    };
}

function conditionsHold(model: Model, rule: AturanKetuaTim, tim: TimKerja): boolean {
    if (rule.syarat.length === 0) return true;
    const index = indexOf(model);
    const id = tim.pemilik === undefined ? undefined : (index.unit.get(tim.pemilik)?.susunan ?? tim.pemilik);
    const susunan = id === undefined ? undefined : index.susunan.get(id);
    return susunan !== undefined && nilaiSemuaSyarat(model, susunan, rule.syarat, {}).nilai === 'benar';
}

function checkOrigin(
    model: Model,
    tim: TimKerja,
    byName: ReadonlyMap<string, Pegawai>,
    rules: readonly AturanKetuaTim[],
    into: Pelanggaran[],
): void {
    const binding = rules.filter(
        (rule) => rule.ketentuan.jenis === 'dari pemilik kinerja' && strength(rule.modalitas) > 0,
    );
    // Body and annex often say the same: one violation, judged by the strongest, resting on all.
    const strongest = [...binding].sort((a, b) => strength(b.modalitas) - strength(a.modalitas))[0];
    if (!strongest) return;
    for (const ketua of tim.ketua) {
        const pegawai = byName.get(ketua.pegawai);
        if (!pegawai || dariPemilik(model, pegawai, tim.pemilik) !== false) continue;
        into.push({
            jenis: 'ketua bukan dari pemilik kinerja',
            modalitas: strongest.modalitas,
            aturan: strongest,
            dasar: distinctDasar(binding.flatMap((rule) => rule.dasar)),
            pegawai: pegawai.id,
            place: ketua.place,
        });
    }
}

/** How hard a provision binds: a command before a preference; a permission binds nobody. */
function strength(modalitas: Modalitas): number {
    if (isCommanding(modalitas)) return 2;
    return modalitas === 'diutamakan' || modalitas === 'akan' ? 1 : 0;
}

function checkGrade(
    tim: TimKerja,
    byName: ReadonlyMap<string, Pegawai>,
    rules: readonly AturanKetuaTim[],
    into: Pelanggaran[],
): void {
    const all = rules.filter((rule) => rule.ketentuan.jenis === 'berjabatan');
    // A command for this kind of unit goes before what holds for all.
    const special = all.filter((rule) => rule.syarat.length > 0 && isCommanding(rule.modalitas));
    const lists = special.length > 0 ? special : all;
    if (lists.length === 0) return;
    const golongan = new Set(
        lists.flatMap((rule) => (rule.ketentuan.jenis === 'berjabatan' ? rule.ketentuan.golongan : [])),
    );
    const jabatan = new Set(
        lists.flatMap((rule) => (rule.ketentuan.jenis === 'berjabatan' ? rule.ketentuan.jabatan : [])),
    );
    const strictest = lists.find((rule) => isCommanding(rule.modalitas)) ?? lists[0]!;
    for (const ketua of tim.ketua) {
        const pegawai = byName.get(ketua.pegawai);
        if (!pegawai || pegawai.taklengkap) continue;
        const known = pegawai.jenjang !== undefined || pegawai.jabatan !== undefined;
        const eligible =
            (pegawai.jenjang !== undefined && golongan.has(pegawai.jenjang)) ||
            (pegawai.jabatan !== undefined &&
                (jabatan.has(pegawai.jabatan) || pegawai.golonganJabatan.some((id) => golongan.has(id))));
        if (!known || eligible) continue;
        into.push({
            jenis: 'ketua tidak berhak',
            modalitas: strictest.modalitas === 'dapat' ? 'hanya dapat' : strictest.modalitas,
            aturan: strictest,
            dasar: lists.flatMap((rule) => rule.dasar),
            pegawai: pegawai.id,
            place: ketua.place,
        });
    }
}

function checkPresence(tim: TimKerja, rules: readonly AturanKetuaTim[], into: Pelanggaran[]): void {
    const required = rules
        .filter((rule) => rule.ketentuan.jenis === 'ada' && strength(rule.modalitas) > 0)
        .sort((a, b) => strength(b.modalitas) - strength(a.modalitas))[0];
    if (tim.ketua.length === 0 && required) {
        into.push({
            jenis: 'tanpa ketua',
            modalitas: required.modalitas,
            aturan: required,
            dasar: required.dasar,
            place: tim.namaPlace,
        });
    }
    for (const extra of tim.ketua.slice(1)) {
        into.push({
            jenis: 'lebih dari satu ketua',
            modalitas: 'wajib',
            dasar: [],
            pegawai: extra.pegawai,
            place: extra.place,
        });
    }
    for (const member of tim.anggota) {
        if (!tim.ketua.some((ketua) => ketua.pegawai === member.pegawai)) continue;
        into.push({
            jenis: 'ketua juga anggota',
            modalitas: 'wajib',
            dasar: [],
            pegawai: member.pegawai,
            place: member.place,
        });
    }
}

function checkReach(
    model: Model,
    tim: TimKerja,
    people: readonly { pegawai: Pegawai; member: { place: Place } }[],
    reaches: readonly (Lingkup | undefined)[],
    into: Pelanggaran[],
): void {
    people.forEach(({ pegawai, member }, index) => {
        const own = reaches[index];
        if (own === undefined || own === 'dalam unit') return;
        const declared = tim.lingkup ?? 'dalam unit';
        if (lingkupByWidth.indexOf(declared) >= lingkupByWidth.indexOf(own) || lingkupCovers(declared, own))
            return;
        into.push({
            jenis: 'anggota luar tanpa lingkup',
            modalitas: 'wajib',
            dasar: [],
            pegawai: pegawai.id,
            place: member.place,
        });
    });
    const regulated = model.penugasan.flatMap((rule) => (rule.jenis === 'lingkup' ? rule.lingkup : []));
    if (
        tim.lingkup !== undefined &&
        regulated.length > 0 &&
        !regulated.some((scope) => lingkupCovers(scope, tim.lingkup!))
    ) {
        const rule = model.penugasan.find((item) => item.jenis === 'lingkup');
        into.push({
            jenis: 'lingkup tidak diatur',
            modalitas: 'wajib',
            dasar: rule?.dasar ?? [],
            place: tim.namaPlace,
        });
    }
}
