import { golonganMembers } from '../evaluate/model-index.js';
import type { AcuanAtasan, PilihanAtasan } from '../model/kedudukan.js';
import type { Model } from '../model/model.js';
import type { Aktor, Alur, Objek, PilihanAktor } from '../model/prosedur.js';
import type { KataSambung, Syarat } from '../model/umum.js';

/** The last part of an id: `KepalaBagian` of `SekretariatDaerah.KepalaBagian`. */
export const shortId = (id: string) => id.slice(id.lastIndexOf('.') + 1);

/** `A, B dan C`, joined as written. */
export function joinWords(items: readonly string[], kata: KataSambung): string {
    if (items.length < 2) return items.join('');
    const word = kata === 'tunggal' ? ',' : ` ${kata}`;
    return `${items.slice(0, -1).join(', ')}${word} ${items.at(-1)}`;
}

/** An actor in the words of the language, posts by their names: `penilai kinerja tujuan`. */
export function aktorText(aktor: Aktor): string {
    const side = aktor.pihak === undefined ? '' : ` ${aktor.pihak}`;
    const own = aktor.koordinasi ? ' dalam koordinasi' : '';
    switch (aktor.jenis) {
        case 'jabatan':
            return shortId(aktor.id) + side + own;
        case 'level':
            return `level ${aktor.level}${side}${own}`;
        case 'peran':
            return aktor.peran + side + own;
        default:
            return aktor.id + side + own;
    }
}

export const aktorChoice = (choice: PilihanAktor) => joinWords(choice.aktor.map(aktorText), choice.kata);

/** A superior in the words of the language, posts by their names. */
export function atasanText(acuan: AcuanAtasan): string {
    switch (acuan.jenis) {
        case 'jabatan':
            return shortId(acuan.id);
        case 'golongan':
            return acuan.setingkatDiAtas ? `${acuan.id} atau setingkat di atasnya` : acuan.id;
        case 'peran':
            return acuan.peran;
        default:
            return acuan.id;
    }
}

export const atasanChoice = (choice: PilihanAtasan) => joinWords(choice.atasan.map(atasanText), choice.kata);

/** What a step handles: the id of a letter or matter, an actor, or a text in quotes. */
export function objekText(objek: Objek): string {
    if (objek.jenis === 'teks') return `"${objek.teks}"`;
    if (objek.jenis === 'aktor') return aktorText(objek.aktor);
    return objek.mutu === undefined ? objek.id : `${objek.id} ${objek.mutu}`;
}

export function syaratText(syarat: Syarat): string {
    const not = 'tidak' in syarat && syarat.tidak ? 'tidak ' : '';
    switch (syarat.jenis) {
        case 'ada':
            return `${not}ada ${shortId(syarat.apa)}`;
        case 'dipimpin':
            return `${not}dipimpin ${shortId(syarat.oleh)}`;
        case 'level':
            return `${not}lebih dari ${syarat.lebihDari} level`;
        case 'keadaan':
            return not + syarat.keadaan;
        case 'hasil':
            return syarat.hasil + (syarat.oleh ? ` oleh ${aktorText(syarat.oleh)}` : '');
    }
}

/** All conditions of a provision, which must hold together. */
export const syaratTexts = (syarat: readonly Syarat[]) => syarat.map(syaratText).join(' dan ');

export function alurText(alur: Alur): string {
    const result = alur.hasil === undefined ? '' : `${alur.hasil} `;
    const by = alur.oleh ? `oleh ${aktorChoice(alur.oleh)} ` : '';
    if (alur.jenis === 'selesai') return `${result}${by}selesai ${alur.akhir}`.trim();
    return `${result}${by}${alur.kembali ? 'kembali ' : ''}ke ${alur.ke}`;
}

/** Grades under the names of the groups that they fill, in library order: `keterampilan` for its four. */
export function groupedGrades(model: Model, grades: readonly string[]): string[] {
    let rest = grades.filter((id, index) => grades.indexOf(id) === index);
    const names: string[] = [];
    const groups = [...model.pustaka.kelompok].sort((a, b) => b.anggota.length - a.anggota.length);
    for (const group of groups) {
        const members = golonganMembers(model, group.id);
        if (members.length < 2 || !members.every((id) => rest.includes(id))) continue;
        names.push(group.id);
        rest = rest.filter((id) => !members.includes(id));
    }
    return [...names, ...rest];
}
