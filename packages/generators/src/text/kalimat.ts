import {
    type Aktor,
    indexOf,
    type Kalimat,
    type KataSambung,
    type Model,
    type Objek,
    type PilihanAktor,
} from '@perkada/model';
import { klausaOf } from './pelengkap.js';

/** Items joined as written: `a, b, dan c`; a list without a word is parted by commas only. */
export function joinKata(items: readonly string[], kata: KataSambung): string {
    if (items.length < 2 || kata === 'tunggal') return items.join(', ');
    if (items.length === 2) return `${items[0]} ${kata} ${items[1]}`;
    return `${items.slice(0, -1).join(', ')}, ${kata} ${items.at(-1)}`;
}

/** The printed name of a post, grade, rank, group, head of region or other party. */
export function labelOf(model: Model, id: string): string {
    const index = indexOf(model);
    return (
        index.jabatan.get(id)?.label ??
        index.kepalaDaerah.get(id)?.label ??
        index.unit.get(id)?.label ??
        index.susunan.get(id)?.label ??
        model.pihakLain.find((other) => other.id === id)?.label ??
        index.surat.get(id)?.label ??
        id
    );
}

/** An actor as a reader sees it: `pimpinan unit organisasi pemilik kinerja`. */
export function aktorText(model: Model, aktor: Aktor): string {
    const name =
        aktor.jenis === 'peran'
            ? aktor.peran
            : aktor.jenis === 'level'
              ? `pejabat level ${aktor.level}`
              : labelOf(model, aktor.id);
    return [name, aktor.pihak, aktor.koordinasi ? 'di bawah koordinasinya' : undefined]
        .filter((part) => part !== undefined)
        .join(' ');
}

/** Several actors, joined as written. */
export function pilihanAktorText(model: Model, choice: PilihanAktor): string {
    return joinKata(
        choice.aktor.map((aktor) => aktorText(model, aktor)),
        choice.kata,
    );
}

export function objekText(model: Model, objek: Objek): string {
    if (objek.jenis === 'teks') return objek.teks;
    if (objek.jenis === 'aktor') return aktorText(model, objek.aktor);
    const label = labelOf(model, objek.id);
    return objek.mutu === undefined ? label : `${label} yang ${objek.mutu}`;
}

/** The sentence without its actor, everybody and everything named briefly: `mengirim surat permohonan pelibatan kepada pimpinan unit tujuan`. */
export function kalimatText(model: Model, kalimat: Kalimat): string {
    return klausaOf(kalimat, {
        aktorList: (choice) => pilihanAktorText(model, choice),
        objekList: (items, kata) =>
            joinKata(
                items.map((objek) => objekText(model, objek)),
                kata,
            ),
        benda: (id) => labelOf(model, id),
        mekanisme: (id) => indexOf(model).mekanisme.get(id)?.label ?? id,
        kata: (teks) => teks,
    });
}
