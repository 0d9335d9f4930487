import type { TextChange } from '../check/finding.js';
import { dariPemilik, periksaTim } from '../evaluate/tim.js';
import type { Kasus, Pegawai, TimKerja } from '../model/kasus.js';
import type { Model } from '../model/model.js';
import type { PilihanAktor } from '../model/prosedur.js';
import type { Place } from '../text/place.js';

/** Takes out what stands at a place. Whoever makes the change leaves no comma or blank line behind. */
export function hapus(place: Place): TextChange {
    return { place, newText: '' };
}

/** Puts words in at the beginning of a place. */
export function sisipSebelum(place: Place, newText: string): TextChange {
    return { place: { ...place, end: place.start }, newText };
}

/** Puts words in before the semicolon or brace that ends a provision. */
export function sisipSebelumAkhir(place: Place, newText: string): TextChange {
    const at = { ...place.end, character: Math.max(0, place.end.character - 1) };
    return { place: { ...place, start: at, end: at }, newText };
}

/** Another joining word between the last two of several actors. */
export function kataTerakhir(pilihan: PilihanAktor, newText: string): TextChange {
    const last = pilihan.aktor.at(-1)!.place;
    return { place: { ...last, start: pilihan.aktor.at(-2)!.place.end, end: last.start }, newText };
}

/** The people of a case who may lead a team without violating a provision on its ketua. */
export function calonKetua(model: Model, kasus: Kasus, tim: TimKerja): Pegawai[] {
    const [first] = tim.ketua;
    return kasus.pegawai.filter((pegawai) => {
        if (dariPemilik(model, pegawai, tim.pemilik) !== true) return false;
        const place = first?.place ?? tim.namaPlace;
        const led: TimKerja = {
            ...tim,
            ketua: [{ pegawai: pegawai.id, place, diterima: [] }],
            anggota: tim.anggota.filter((member) => member.pegawai !== pegawai.id),
        };
        return !periksaTim(model, kasus, led).pelanggaran.some((item) => item.jenis.includes('ketua'));
    });
}
