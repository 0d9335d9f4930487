import type { Model } from '../model/model.js';
import type { Ketentuan } from '../model/umum.js';
import { dasarKey } from '../text/dasar.js';
import { comparePlaces, type Place } from '../text/place.js';

/** The kinds of elements that two versions are compared by, in the order of a regulation. */
export const jenisUnsur = [
    'identitas',
    'melaksanakan',
    'istilah',
    'rincian',
    'keadaan',
    'susunan',
    'jabatan',
    'peran',
    'kewenangan',
    'perangkat daerah',
    'kedudukan',
    'penugasan',
    'ketua tim',
    'pelaksanaan tugas',
    'tanggung jawab',
    'pelaporan',
    'surat',
    'pihak lain',
    'mekanisme',
    'tahapan',
    'langkah',
    'ketentuan lain',
    'pencabutan',
    'mulai berlaku',
] as const;

export type JenisUnsur = (typeof jenisUnsur)[number];

/** One element that the two do not share. */
export interface BedaUnsur {
    readonly jenis: JenisUnsur;
    readonly status: 'ditambah' | 'dihapus' | 'diubah';
    /** The name of a named element (`SekretariatDaerah.KepalaBagian`), with its label; empty for a rule. */
    readonly nama: string;
    readonly label: string;
    /** Which of its properties differ, by their names in the Model; for `diubah` only. */
    readonly hal: readonly string[];
    /** Where it stands in the first and in the second; absent where it is not there. */
    readonly a?: Place;
    readonly b?: Place;
}

interface Unsur {
    readonly jenis: JenisUnsur;
    /** Empty for what has no name of its own; such elements are paired by content, then by basis. */
    readonly nama: string;
    readonly label: string;
    readonly place: Place;
    readonly isi: Readonly<Record<string, string>>;
    readonly dasar: string;
}

/** What tells where something is written rather than what it says. */
const notContent = /^(place|.*Place|diterima|taklengkap|uri|berkas)$/;

/** The content of a value without places, so that two texts that say the same are equal. */
function content(value: unknown): string {
    return JSON.stringify(value, (key, inner: unknown) => (notContent.test(key) ? undefined : inner));
}

/** The elements of a Model. What the library, cases and scenarios declare is not the regulation's own. */
function unsurOf(model: Model): Unsur[] {
    const found: Unsur[] = [];
    const add = (
        jenis: JenisUnsur,
        item: { readonly place: Place } & Partial<Ketentuan>,
        nama = '',
        label = '',
        without: readonly string[] = [],
    ) => {
        const isi: Record<string, string> = {};
        for (const [key, value] of Object.entries(item))
            if (!notContent.test(key) && !without.includes(key)) isi[key] = content(value);
        found.push({
            jenis,
            nama,
            label,
            place: item.place,
            isi,
            dasar: (item.dasar ?? []).map(dasarKey).join(' '),
        });
    };
    if (model.identitas) add('identitas', model.identitas, 'peraturan', model.identitas.daerah);
    for (const item of model.induk) add('melaksanakan', item);
    for (const item of model.istilah) add('istilah', item, item.id ?? item.label, item.label);
    for (const item of model.rincian) add('rincian', item, item.id ?? item.label, item.label);
    for (const item of model.keadaan) add('keadaan', item, item.id, item.label);
    for (const susunan of model.susunan) {
        const parts = ['jabatan', 'peran', 'kewenangan', 'kedudukan', 'pertimbangan'];
        add('susunan', susunan, susunan.id, susunan.label, parts);
        for (const post of susunan.jabatan) add('jabatan', post, post.id, post.label);
        for (const role of susunan.peran) add('peran', { ...role, susunan: susunan.id } as never);
        for (const line of susunan.kewenangan) add('kewenangan', { ...line, susunan: susunan.id } as never);
        for (const rule of susunan.kedudukan) add('kedudukan', rule, '', '', ['id']);
        for (const item of susunan.pertimbangan) add('kedudukan', item);
    }
    for (const role of model.peranUmum) add('peran', role);
    for (const unit of model.unit)
        if (unit.kasus === undefined) add('perangkat daerah', unit, unit.id, unit.label);
    for (const rule of model.kedudukanUmum) add('kedudukan', rule, '', '', ['id']);
    for (const item of model.pertimbanganKedudukan) add('kedudukan', item);
    for (const item of model.penugasan) add('penugasan', item);
    for (const item of model.ketuaTim) add('ketua tim', item);
    for (const item of model.pelaksanaanTugas) add('pelaksanaan tugas', item);
    for (const item of model.tanggungJawab) add('tanggung jawab', item);
    for (const item of model.pelaporan) add('pelaporan', item);
    for (const item of model.surat) if (!item.bawaan) add('surat', item, item.id, item.label);
    for (const item of model.pihakLain) add('pihak lain', item, item.id, item.label);
    for (const item of model.mekanisme) {
        add('mekanisme', item, item.id, item.label, ['langkah']);
        for (const step of item.langkah) add('langkah', step, `${item.id}.${step.id}`, item.label);
    }
    for (const stage of model.tahapan) {
        const nama = [stage.tahap, stage.susunan ?? '', ...stage.bagi].filter(Boolean).join(' ');
        add('tahapan', stage, nama, nama, ['langkah']);
        for (const step of stage.langkah) add('langkah', step, `${nama}.${step.id}`, nama);
    }
    for (const item of model.ketentuan) add('ketentuan lain', item, item.id ?? item.label, item.label);
    for (const item of model.pencabutan) add('pencabutan', item);
    for (const item of model.keberlakuan) add('mulai berlaku', item);
    return found;
}

const whole = (item: Unsur) => JSON.stringify(item.isi);

/** Takes pairs of equal key out of both lists; what stays is unpaired. */
function pair(
    left: Unsur[],
    right: Unsur[],
    key: (item: Unsur) => string | undefined,
): (readonly [Unsur, Unsur])[] {
    const byKey = new Map<string, Unsur[]>();
    for (const item of right) {
        const own = key(item);
        if (own === undefined) continue;
        const list = byKey.get(own);
        if (list) list.push(item);
        else byKey.set(own, [item]);
    }
    const pairs: (readonly [Unsur, Unsur])[] = [];
    for (const item of [...left]) {
        const own = key(item);
        const other = own === undefined ? undefined : byKey.get(own)?.shift();
        if (!other) continue;
        pairs.push([item, other]);
        left.splice(left.indexOf(item), 1);
        right.splice(right.indexOf(other), 1);
    }
    return pairs;
}

function changes(a: Unsur, b: Unsur): string[] {
    const keys = [...new Set([...Object.keys(a.isi), ...Object.keys(b.isi)])];
    return keys.filter((key) => a.isi[key] !== b.isi[key]);
}

/**
 * What two versions of a regulation do not share, element by element: named elements are paired by
 * name, rules by what they say and then by their basis. Order and place in the files do not matter.
 * Sorted by kind, then by place.
 */
export function bandingkanUnsur(a: Model, b: Model): BedaUnsur[] {
    const result: BedaUnsur[] = [];
    const [all, others] = [unsurOf(a), unsurOf(b)];
    for (const jenis of jenisUnsur) {
        const left = all.filter((item) => item.jenis === jenis);
        const right = others.filter((item) => item.jenis === jenis);
        const named = (item: Unsur) => (item.nama === '' ? undefined : item.nama);
        const anonymous = (item: Unsur) => (item.nama === '' ? whole(item) : undefined);
        const onBasis = (item: Unsur) => (item.nama === '' && item.dasar !== '' ? item.dasar : undefined);
        const pairs = [
            ...pair(left, right, named),
            ...pair(left, right, anonymous),
            ...pair(left, right, onBasis),
        ];
        const own: BedaUnsur[] = pairs.flatMap(([before, after]) => {
            const hal = changes(before, after);
            const { nama, label } = after;
            return hal.length === 0
                ? []
                : [{ jenis, status: 'diubah' as const, nama, label, hal, a: before.place, b: after.place }];
        });
        for (const { nama, label, place } of left)
            own.push({ jenis, status: 'dihapus', nama, label, hal: [], a: place });
        for (const { nama, label, place } of right)
            own.push({ jenis, status: 'ditambah', nama, label, hal: [], b: place });
        result.push(...own.sort((x, y) => comparePlaces((x.b ?? x.a)!, (y.b ?? y.a)!)));
    }
    return result;
}
