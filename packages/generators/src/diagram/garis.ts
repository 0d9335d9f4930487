import {
    atasanLangsung,
    formatDasar,
    type GarisPelaporan,
    garisDariJabatan,
    garisPelaporan,
    indexOf,
    type MataRantai,
    type Model,
    type PertanyaanAtasan,
    type Place,
} from '@perkada/model';
import { judulPeraturan } from '../file.js';
import { labelOf } from '../text/kalimat.js';
import type { Bagan, Sambungan, Simpul } from './bagan.js';

/** Somebody whose line is drawn: the holder of a post, or an official of a grade in a susunan. */
export interface PejabatGaris {
    /** What the box says, name first. */
    readonly isi: readonly string[];
    readonly dari: { readonly jabatan: string; readonly unit?: string } | PertanyaanAtasan;
    readonly tempat?: readonly Place[];
}

/** The line of one official up to the head of the region; a note says where it breaks off. */
export function baganGaris(model: Model, pejabat: PejabatGaris): Bagan {
    const { dari } = pejabat;
    const post = 'jabatan' in dari ? dari.jabatan : undefined;
    const own = post ?? 'pejabat';
    const lines: readonly GarisPelaporan[] =
        'jabatan' in dari ? garisDariJabatan(model, dari.jabatan, dari.unit) : garisPelaporan(model, dari);
    const rules = 'jabatan' in dari ? tempatJabatan(model, dari.jabatan) : tempatAturan(model, dari);
    const susunan = 'jabatan' in dari ? indexOf(model).jabatan.get(dari.jabatan)?.susunan : dari.susunan;
    const above = new Map<string, Simpul>();
    const steps = new Map<string, Sambungan>();
    const notes = new Set<string>();
    for (const line of lines) {
        let below = own;
        for (const link of line.rantai) {
            if (link.jabatan !== own) above.set(link.jabatan, kotakJabatan(model, link.jabatan, susunan));
            const place = below === own ? rules : tempatJabatan(model, below);
            if (link.jabatan !== below)
                steps.set(`${link.jabatan}>${below}`, langkahNaik(link, below, place));
            below = link.jabatan;
        }
        const last = below === own ? (pejabat.isi[0] ?? '') : labelOf(model, below);
        if (line.terputus === 'tanpa atasan')
            notes.add(`Garis terputus: ${last} tidak mempunyai atasan yang disebut.`);
        if (line.terputus === 'melingkar') notes.add(`Garis melingkar: ${last} kembali ke awalnya.`);
    }
    if (lines.length === 0) notes.add('Tidak ada aturan yang menetapkan atasan langsungnya.');
    return {
        nama: 'garis',
        judul: [`GARIS PELAPORAN ${(pejabat.isi[0] ?? '').toUpperCase()}`, judulPeraturan(model.identitas)],
        simpul: [
            ...above.values(),
            {
                id: own,
                jenis: post === undefined ? 'kelompok' : 'jabatan',
                isi: pejabat.isi.map((teks, at) => ({
                    teks,
                    ukuran: at === 0 ? 11 : 10,
                    tebal: at === 0,
                })),
                tempat: pejabat.tempat ?? (post === undefined ? [] : tempatJabatan(model, post)),
            },
        ],
        sambungan: [...steps.values()],
        catatan: [...notes],
        arah: 'bawah',
    };
}

/** A post in a line: its own susunan's posts stand out from those of others. */
export function kotakJabatan(model: Model, id: string, susunan: string | undefined): Simpul {
    const post = indexOf(model).jabatan.get(id);
    return {
        id,
        jenis: post && post.susunan === susunan && !post.padaInduk ? 'jabatan' : 'luar',
        isi: [{ teks: labelOf(model, id), ukuran: 11, tebal: true }],
        tempat: tempatJabatan(model, id),
    };
}

/** One step up, with what says so. */
export function langkahNaik(link: MataRantai, below: string, tempat: readonly Place[]): Sambungan {
    const label =
        link.asal === 'turunan'
            ? 'menurut letak unit'
            : [link.modalitas === 'wajib' ? '' : link.modalitas, link.dasar.map(formatDasar).join('; ')]
                  .filter((part) => part !== '')
                  .join(', ');
    return { dari: link.jabatan, ke: below, jenis: 'lapor', ...(label === '' ? {} : { label }), tempat };
}

/** Where a post is declared; empty for the head of the region, whom the library declares. */
export function tempatJabatan(model: Model, id: string): readonly Place[] {
    const post = indexOf(model).jabatan.get(id);
    return post ? [post.place] : [];
}

/** The rules that decide about an official. */
export function tempatAturan(model: Model, question: PertanyaanAtasan): readonly Place[] {
    return atasanLangsung(model, question).penentu.map((rule) => rule.place);
}
