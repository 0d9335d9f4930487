import {
    alurProsedur,
    formatDasar,
    indexOf,
    type Langkah,
    type Lanjutan,
    type Mekanisme,
    type Model,
    type Objek,
    type Place,
    type Tahapan,
} from '@perkada/model';
import { judulPeraturan, kebab } from '../file.js';
import { joinKata, kalimatText, labelOf, pilihanAktorText } from '../text/kalimat.js';
import { syaratText } from '../text/syarat.js';
import { sebutanJenjang } from './bagan-susunan.js';

/** The signs of a Standar Operasional Prosedur; `sambungan` is the five-cornered one that leads to another sheet. */
export type Tanda = 'mulai' | 'proses' | 'keputusan' | 'dokumen' | 'selesai' | 'sambungan';

/** One row: an activity in the column of whoever does it. */
export interface Kegiatan {
    readonly id: string;
    readonly tanda: Tanda;
    /** Number shown; empty for start and end. */
    readonly nomor: string;
    /** The letter in the sign of a connector between sheets. */
    readonly huruf?: string;
    readonly uraian: string;
    readonly pelaku: number;
    readonly kelengkapan: string;
    readonly waktu: string;
    readonly keluaran: string;
    readonly dasar: string;
    /** Heading above the row, where a new stage begins. */
    readonly kepala?: string;
    /** Where the text says it; the drawing does not depend on it. */
    readonly tempat?: readonly Place[];
}

export interface Arus {
    readonly dari: number;
    readonly ke: number;
    readonly hasil?: string;
}

/** A procedure as a cross-functional flowchart before layout. */
export interface LembarAlur {
    readonly nama: string;
    readonly judul: readonly string[];
    readonly pelaku: readonly string[];
    readonly kegiatan: readonly Kegiatan[];
    readonly arus: readonly Arus[];
}

/** The key of an arrow among the elements of a sheet. */
export const kunciArus = (lembar: LembarAlur, { dari, ke, hasil = '' }: Arus): string =>
    `${lembar.kegiatan[dari]?.id}>${lembar.kegiatan[ke]?.id}>${hasil}`;

interface Bagian {
    readonly kepala?: string;
    readonly dasar: string;
    readonly langkah: readonly Langkah[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function lembarMekanisme(model: Model, procedure: Mekanisme): LembarAlur {
    return lembar(
        model,
        kebab(procedure.id),
        [
            `PROSEDUR ${procedure.label.toUpperCase()}`,
            judulPeraturan(model.identitas),
            ...(procedure.dasar.length === 0 ? [] : [procedure.dasar.map(formatDasar).join(', ')]),
        ],
        [{ dasar: '', langkah: procedure.langkah }],
    );
}

/** The stages of one susunan (or of all) below one another; what ends a stage leads to the next one. */
export function lembarTahapan(
    model: Model,
    nama: string,
    tentang: string,
    stages: readonly Tahapan[],
): LembarAlur {
    return lembar(
        model,
        nama,
        [`TAHAPAN KEGIATAN ${tentang.toUpperCase()}`, judulPeraturan(model.identitas)],
        stages.map((stage) => ({
            kepala: [
                `TAHAP ${stage.tahap.toUpperCase()}`,
                ...(stage.bagi.length === 0
                    ? []
                    : [`serta bagi ${joinKata(sebutanJenjang(model, stage.bagi), 'dan')}`]),
            ].join(' '),
            dasar: stage.dasar.map(formatDasar).join(', '),
            langkah: stage.langkah,
        })),
    );
}

function lembar(model: Model, nama: string, judul: readonly string[], bagian: readonly Bagian[]): LembarAlur {
    const pelaku: string[] = [];
    const kegiatan: Kegiatan[] = [];
    const arus: Arus[] = [];
    const column = (step: Langkah): number => {
        const name = capital(pilihanAktorText(model, step.pelaku)) || '(pelaku tidak disebut)';
        const at = pelaku.indexOf(name);
        return at < 0 ? pelaku.push(name) - 1 : at;
    };
    const filled = bagian.filter((part) => part.langkah.length > 0);
    const first = filled[0]?.langkah[0];
    if (first) kegiatan.push(batas('mulai', 'Mulai', column(first)));
    /** Ends of the stage before, which lead to the first step of the next. */
    let open: { dari: number; hasil?: string }[] = first ? [{ dari: 0 }] : [];
    const ends: { dari: number; hasil?: string; akhir: string }[] = [];
    filled.forEach((part, at) => {
        const graph = alurProsedur(part.langkah);
        const rows = new Map<string, number>();
        const last = at === filled.length - 1;
        for (const step of graph.langkah.values()) {
            const heading = rows.size === 0 ? part.kepala : undefined;
            rows.set(step.id, kegiatan.length);
            kegiatan.push({
                ...kegiatanOf(model, step, graph.lanjutan.get(step.id) ?? []),
                id: `${at}-${step.id}`,
                pelaku: column(step),
                ...(heading === undefined
                    ? {}
                    : { kepala: part.dasar === '' ? heading : `${heading} (${part.dasar})` }),
            });
        }
        const start = rows.get(graph.awal ?? '');
        for (const edge of open) if (start !== undefined) arus.push({ ...edge, ke: start });
        open = [];
        for (const [id, ways] of graph.lanjutan) {
            const dari = rows.get(id)!;
            for (const way of ways) {
                const hasil = way.hasil === undefined ? {} : { hasil: way.hasil };
                const target = way.ke === undefined ? undefined : rows.get(way.ke);
                if (target !== undefined) arus.push({ dari, ke: target, ...hasil });
                else if (way.ke === undefined && !last && !way.selesai) open.push({ dari, ...hasil });
                else if (way.ke === undefined) ends.push({ dari, ...hasil, akhir: way.selesai ?? '' });
            }
        }
    });
    for (const akhir of new Set(ends.map((end) => end.akhir))) {
        const own = ends.filter((end) => end.akhir === akhir);
        const ke = kegiatan.length;
        const text = akhir === '' ? 'Selesai' : `Selesai: ${akhir}`;
        kegiatan.push(batas('selesai', text, kegiatan[own[0]!.dari]!.pelaku));
        for (const { akhir: _end, ...edge } of own) arus.push({ ...edge, ke });
    }
    return { nama, judul, pelaku, kegiatan, arus };
}

function batas(tanda: 'mulai' | 'selesai', uraian: string, pelaku: number): Kegiatan {
    const empty = { nomor: '', kelengkapan: '', waktu: '', keluaran: '', dasar: '' };
    return { ...empty, id: `${tanda}-${kebab(uraian)}`, tanda, uraian, pelaku };
}

const menghasilkan = new Set([
    'menyusun',
    'menetapkan',
    'menandatangani',
    'mengirim',
    'menyampaikan',
    'menjawab',
    'mengajukan',
]);

function kegiatanOf(model: Model, step: Langkah, ways: readonly Lanjutan[]): Omit<Kegiatan, 'id' | 'pelaku'> {
    const letters = (objects: readonly Objek[]) =>
        objects.flatMap((objek) => {
            const letter = objek.jenis === 'benda' ? indexOf(model).surat.get(objek.id) : undefined;
            return letter && letter.jenis !== 'hal' ? [labelOf(model, letter.id)] : [];
        });
    const output = letters(step.objek);
    const makes = step.perbuatan.some((verb) => menghasilkan.has(verb));
    const condition = syaratText(model, step.syarat);
    const deciders = step.alur.flatMap((way) =>
        way.oleh && way.hasil ? [`${way.hasil} oleh ${pilihanAktorText(model, way.oleh)}`] : [],
    );
    const sentence = [
        ...(condition === '' ? [] : [`${condition},`]),
        ...(step.modalitas === 'wajib' && step.penanda === '' ? [] : [step.penanda || step.modalitas]),
        kalimatText(model, { ...step, waktu: [] }),
    ].join(' ');
    return {
        tanda: ways.some((way) => way.hasil !== undefined)
            ? 'keputusan'
            : output.length > 0 && makes
              ? 'dokumen'
              : 'proses',
        nomor: step.id,
        uraian: capital([sentence, ...(deciders.length === 0 ? [] : [`(${deciders.join('; ')})`])].join(' ')),
        kelengkapan: capital(letters([...step.berdasarkan, ...step.menurut]).join(', ')),
        waktu: step.waktu.join(', '),
        keluaran: makes ? capital(output.join(', ')) : '',
        dasar: step.dasar.map(formatDasar).join(', '),
        tempat: [step.place],
    };
}

/** The flow in words, for those who do not see it. */
export function uraianAlur(lembar: LembarAlur): string {
    const name = (at: number) => {
        const row = lembar.kegiatan[at]!;
        return row.nomor === '' ? row.uraian : `langkah ${row.nomor}`;
    };
    const rows = lembar.kegiatan.map((row, at) => {
        const on = lembar.arus
            .filter((edge) => edge.dari === at)
            .map((edge) => `${edge.hasil === undefined ? '' : `jika ${edge.hasil} `}ke ${name(edge.ke)}`);
        const what =
            row.nomor === ''
                ? row.uraian
                : `${row.kepala ? `${row.kepala}. ` : ''}Langkah ${row.nomor}, ${lembar.pelaku[row.pelaku]}: ${row.uraian}${row.dasar === '' ? '' : ` (${row.dasar})`}`;
        return `${[what, ...on].join('; ')}.`;
    });
    return [...lembar.judul.map((line) => `${line}.`), ...rows].join(' ');
}
