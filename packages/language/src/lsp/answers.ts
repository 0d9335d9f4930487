import {
    atasanLangsung,
    type BarisPenjelasan,
    type Dasar,
    formatDasar,
    indexOf,
    type JawabanAtasan,
    type Model,
    type Pegawai,
    type PertanyaanAtasan,
    teksDasar,
} from '@perkada/model';

/* Questions to the evaluator that several features ask. Nothing is decided here. */

/** The question about a pegawai's superior; undefined for the holder of a post or somebody from elsewhere. */
export function questionOf(model: Model, pegawai: Pegawai): PertanyaanAtasan | undefined {
    const susunan = pegawai.susunan ?? (pegawai.unit && indexOf(model).unit.get(pegawai.unit)?.susunan);
    if (!susunan || pegawai.jenjang === undefined || pegawai.taklengkap) return undefined;
    return { jenjang: pegawai.jenjang, susunan, ...(pegawai.unit ? { unit: pegawai.unit } : {}) };
}

/** The direct superior of a pegawai, for features that need the answer itself. */
export function superiorOfPegawai(model: Model, pegawai: Pegawai): JawabanAtasan | undefined {
    const question = questionOf(model, pegawai);
    return question && atasanLangsung(model, question);
}

/** The pegawai of a case file by name. */
export function pegawaiOf(model: Model, uri: string, name: string): Pegawai | undefined {
    return model.kasus.find((kasus) => kasus.uri === uri)?.pegawai.find((item) => item.id === name);
}

/** A row of an explanation as one line: `Atasan langsung: Kepala Bagian (Pasal 16 ayat (2) huruf b)`. */
export function rowText({ hal, teks, dasar }: BarisPenjelasan): string {
    return `${hal}: ${teks}${dasar.length > 0 ? ` (${teksDasar(dasar)})` : ''}`;
}

/** Bases as one phrase, without repetitions. */
export function basisText(dasar: readonly Dasar[]): string {
    return [...new Set(dasar.map(formatDasar))].join('; ');
}
