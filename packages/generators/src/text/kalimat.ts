import {
    type Aktor,
    indexOf,
    type Kalimat,
    type KataSambung,
    type Model,
    type Objek,
    type PilihanAktor,
} from '@perkada/model';

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

/** The sentence without its actor: `mengirim surat permohonan pelibatan kepada pimpinan unit tujuan`. */
export function kalimatText(model: Model, kalimat: Kalimat): string {
    const actors = (word: string, choices: readonly PilihanAktor[]) =>
        choices.map((choice) => `${word} ${pilihanAktorText(model, choice)}`);
    const things = (word: string, objects: readonly Objek[]) =>
        objects.length === 0
            ? []
            : [
                  `${word} ${joinKata(
                      objects.map((objek) => objekText(model, objek)),
                      objects.length > 1 ? 'dan' : 'tunggal',
                  )}`,
              ];
    return [
        joinKata(kalimat.perbuatan, kalimat.kataPerbuatan),
        joinKata(
            kalimat.objek.map((objek) => objekText(model, objek)),
            kalimat.kataObjek,
        ),
        ...things('sebagai', kalimat.sebagai),
        ...actors('dari', kalimat.dari),
        ...actors('kepada', kalimat.kepada),
        ...actors('bersama', kalimat.bersama),
        ...actors('dengan tembusan kepada', kalimat.tembusan),
        ...actors('dengan rekomendasi', kalimat.rekomendasi),
        ...actors('dengan persetujuan', kalimat.persetujuan),
        ...things('berdasarkan', kalimat.berdasarkan),
        ...things('menurut', kalimat.menurut),
        ...(kalimat.menurutPerundangan ? ['menurut peraturan perundang-undangan'] : []),
        ...(kalimat.denganAlasan ? ['dengan alasan'] : []),
        ...(kalimat.untuk.length === 0 ? [] : [`untuk ${joinKata(kalimat.untuk, 'dan')}`]),
        ...kalimat.dalam.map((id) => `dalam ${labelOf(model, id)}`),
        ...kalimat.tentang.map((matter) => `tentang ${matter}`),
        ...kalimat.tahap.map((stage) => `pada tahap ${stage}`),
        ...(kalimat.melalui.length === 0
            ? []
            : [
                  `melalui ${kalimat.melalui.map((id) => indexOf(model).mekanisme.get(id)?.label ?? id).join(', ')}`,
              ]),
        ...kalimat.cara.map((way) => `secara ${way}`),
        ...kalimat.waktu.map((time) => (time.startsWith('berkala') ? `secara ${time}` : time)),
    ]
        .filter((part) => part !== '')
        .join(' ');
}
