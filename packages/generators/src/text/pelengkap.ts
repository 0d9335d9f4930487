import type { Kalimat, KataSambung, Objek, PilihanAktor } from '@perkada/model';
import { gabung } from './rujukan.js';

/** How names are given in a sentence: in full as a provision does, or briefly as a chart does. */
export interface Penyebut {
    aktorList(choice: PilihanAktor): string;
    objekList(items: readonly Objek[], kata: KataSambung): string;
    /** The matter, document or stage with this id. */
    benda(id: string): string;
    mekanisme(id: string): string;
    /** Free words of the provision, as they stand inside a sentence. */
    kata(teks: string): string;
}

/** Items joined by the word that the provision uses; `dan/atau` is kept. */
export function sambung(items: readonly string[], kata: KataSambung): string {
    return gabung(items, kata === 'tunggal' ? 'dan' : kata);
}

/** What follows verb and object: addressees, copies, manner, time, purpose. */
export function pelengkapOf(kalimat: Kalimat, sebut: Penyebut): string[] {
    const actors = (word: string, choices: readonly PilihanAktor[]) =>
        choices.length === 0 ? [] : [`${word} ${gabung(choices.map((choice) => sebut.aktorList(choice)))}`];
    const things = (word: string, items: readonly Objek[]) =>
        items.length === 0 ? [] : [`${word} ${sebut.objekList(items, 'dan')}`];
    const named = (word: string, names: readonly string[]) =>
        names.length === 0 ? [] : [`${word} ${gabung(names)}`];
    const manner = [
        ...kalimat.cara,
        ...kalimat.waktu.filter((time) => time.startsWith('berkala') || time === 'berjenjang'),
    ];
    return [
        ...things('sebagai', kalimat.sebagai),
        ...named(
            'dalam',
            kalimat.dalam.map((id) => sebut.benda(id)),
        ),
        ...kalimat.tentang.map((matter) => `mengenai ${sebut.kata(matter)}`),
        ...actors('dari', kalimat.dari),
        ...actors('kepada', kalimat.kepada),
        ...actors('bersama dengan', kalimat.bersama),
        ...actors('dengan tembusan kepada', kalimat.tembusan),
        ...actors('dengan rekomendasi', kalimat.rekomendasi),
        ...actors('dengan persetujuan', kalimat.persetujuan),
        ...(kalimat.denganAlasan ? ['disertai alasan'] : []),
        ...things('berdasarkan', kalimat.berdasarkan),
        ...things('menurut', kalimat.menurut),
        ...named(
            'melalui',
            kalimat.melalui.map((id) => sebut.mekanisme(id)),
        ),
        ...named('pada tahap', kalimat.tahap),
        ...named('secara', manner),
        ...kalimat.waktu.filter((time) => !manner.includes(time)),
        ...named('untuk', kalimat.untuk),
        ...(kalimat.menurutPerundangan ? ['sesuai dengan ketentuan peraturan perundang-undangan'] : []),
    ];
}

/** The sentence without its actor, verb first: `mengirim surat permohonan pelibatan kepada …`. */
export function klausaOf(kalimat: Kalimat, sebut: Penyebut): string {
    const matter = sebut.objekList(kalimat.objek, kalimat.kataObjek);
    // "membagi pembagian peran" says the act twice.
    const verbs = kalimat.perbuatan.map((verb) =>
        verb === 'membagi' && matter.startsWith('pembagian') ? 'melakukan' : verb,
    );
    return [sambung(verbs, kalimat.kataPerbuatan), matter, ...pelengkapOf(kalimat, sebut)]
        .filter((part) => part !== '')
        .join(' ');
}
