import {
    type AcuanAtasan,
    type Aktor,
    golonganMembers,
    indexOf,
    type Kalimat,
    type KataSambung,
    type Lingkup,
    type Modalitas,
    type Model,
    type Objek,
    type PilihanAktor,
    type PilihanAtasan,
    type Syarat,
    toRoman,
    toWords,
} from '@perkada/model';
import { istilahBaku, namaLengkap } from './istilah.js';
import { bentukPasif } from './pasif.js';
import { klausaOf, type Penyebut, pelengkapOf, sambung } from './pelengkap.js';
import { gabung } from './rujukan.js';

export { sambung };

/** A whole number as a provision writes it: `2 (dua)`. */
export function bilangan(value: number): string {
    const words = toWords(value);
    return words === '' ? String(value) : `${value} (${words})`;
}

/** The first letter small, unless the word is an abbreviation: `Rencana strategis` → `rencana strategis`. */
export function hurufKecil(text: string): string {
    return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** The first letter capital. */
export function hurufBesar(text: string): string {
    return text === '' ? text : text[0]!.toUpperCase() + text.slice(1);
}

const peranNames: Readonly<Record<string, string>> = {
    'penilai kinerja': 'pejabat penilai kinerja',
    'penerima delegasi': 'pejabat yang menerima delegasi',
    'pemilik kinerja': 'pejabat pemilik kinerja',
    instansi: 'instansi pemerintah',
};

const pihakWords: Readonly<Record<string, string>> = {
    'pemilik kinerja': 'pemilik kinerja',
    tujuan: 'yang dituju',
    asal: 'asal',
    pemohon: 'pemohon',
    bersangkutan: 'yang bersangkutan',
};

export const lingkupNames: Readonly<Record<Lingkup, string>> = {
    'dalam unit': 'di dalam unit organisasi',
    'lintas unit': 'lintas unit organisasi',
    'lintas unit dalam perangkat daerah': 'lintas unit organisasi dalam satu perangkat daerah',
    'dalam perangkat daerah': 'di dalam perangkat daerah',
    'lintas perangkat daerah': 'lintas perangkat daerah',
    'lintas instansi': 'lintas instansi pemerintah',
};

/** The modal word before a verb; empty for the plain command. */
export function kataModal(modalitas: Modalitas, penanda = ''): string {
    if (penanda !== '') return penanda;
    return modalitas === 'wajib' ? '' : modalitas;
}

/**
 * Makes normative Indonesian out of the parts of provisions of one regulation. Every text that it
 * returns keeps the regulation's defined terms and starts with a small letter unless a name begins it.
 */
export class Norma {
    readonly #baku: (text: string) => string;
    readonly #nama: (text: string) => string;

    constructor(readonly model: Model) {
        this.#baku = istilahBaku(model);
        this.#nama = namaLengkap(model);
    }

    /** A text with the defined terms in their defined form, and nothing abbreviated that is not defined. */
    baku(text: string): string {
        return this.#baku(this.#nama(text));
    }

    /** An official name: as it is written, but without an abbreviation that is not defined. */
    nama(text: string): string {
        return this.#nama(text);
    }

    lingkup(scopes: readonly Lingkup[], kata: KataSambung): string {
        return sambung(
            [...new Set(scopes)].map((scope) => lingkupNames[scope]),
            kata,
        );
    }

    /** A post, rank, grade or group as the holder of a role or the subject of a rule. */
    golongan(id: string): string {
        const index = indexOf(this.model);
        const grade = index.jenjang.get(id);
        const label = (grade ?? index.kelompok.get(id))?.label.toLowerCase() ?? id;
        if (grade?.jenis === 'struktural') return `pejabat ${label}`;
        if (grade?.jenis === 'pelaksana') return this.#pelaksana();
        if (label.startsWith('pejabat')) return label;
        return grade ? `pejabat fungsional ${label}` : `pejabat fungsional kategori ${label}`;
    }

    #pelaksana(): string {
        const defined = this.model.istilah.some(({ label }) => label.toLowerCase() === 'pejabat pelaksana');
        return defined ? 'pejabat pelaksana' : 'pelaksana';
    }

    /** Several grades and groups in one phrase: `pejabat fungsional ahli muda dan ahli pertama serta pelaksana`. */
    kelompokGolongan(ids: readonly string[], kata: KataSambung = 'dan'): string {
        const index = indexOf(this.model);
        const functional: string[] = [];
        const rest: string[] = [];
        for (const id of ids) {
            const grade = index.jenjang.get(id);
            const members = golonganMembers(this.model, id);
            const isFunctional =
                members.length > 0 &&
                members.every((member) => index.jenjang.get(member)?.jenis === 'fungsional');
            const name = this.golongan(id);
            if (isFunctional && name !== 'pejabat fungsional')
                functional.push((grade ?? index.kelompok.get(id))!.label.toLowerCase());
            else rest.push(name);
        }
        if (functional.length === 0) return sambung(rest, kata);
        const first = `pejabat fungsional ${sambung(functional, kata)}`;
        if (rest.length === 0) return first;
        const joint =
            functional.length > 1 && kata === 'dan' ? ' serta ' : ` ${kata === 'tunggal' ? 'dan' : kata} `;
        return `${first}${joint}${sambung(rest, kata)}`;
    }

    aktor(aktor: Aktor): string {
        return [
            this.#namaAktor(aktor),
            aktor.pihak && pihakWords[aktor.pihak],
            aktor.koordinasi ? 'di bawah koordinasinya' : undefined,
        ]
            .filter((part) => part !== undefined)
            .join(' ');
    }

    #namaAktor(aktor: Aktor): string {
        const index = indexOf(this.model);
        switch (aktor.jenis) {
            case 'peran':
                return peranNames[aktor.peran] ?? aktor.peran;
            case 'level':
                return `pejabat level ${toRoman(aktor.level)}`;
            case 'golongan':
                return this.golongan(aktor.id);
            case 'jabatan':
                return index.jabatan.get(aktor.id)?.label ?? aktor.id;
            case 'kepala daerah':
                return index.kepalaDaerah.get(aktor.id)?.label ?? aktor.id;
            case 'unit':
                return index.unit.get(aktor.id)?.label ?? index.susunan.get(aktor.id)?.label ?? aktor.id;
            case 'pihak lain':
                return this.model.pihakLain.find(({ id }) => id === aktor.id)?.label ?? aktor.id;
        }
    }

    /** Actors joined as written. Two posts of the same name are named once. */
    aktorList(choice: PilihanAktor): string {
        const names = [...new Set(choice.aktor.map((aktor) => this.aktor(aktor)))];
        return sambung(names, choice.kata);
    }

    acuan(acuan: AcuanAtasan): string {
        const index = indexOf(this.model);
        switch (acuan.jenis) {
            case 'jabatan':
                return index.jabatan.get(acuan.id)?.label ?? acuan.id;
            case 'golongan':
                return (
                    this.golongan(acuan.id) +
                    (acuan.setingkatDiAtas ? ' atau jabatan setingkat di atasnya' : '')
                );
            case 'peran':
                return peranNames[acuan.peran] ?? acuan.peran;
            case 'unit':
                return `pimpinan ${index.unit.get(acuan.id)?.label ?? index.susunan.get(acuan.id)?.label ?? acuan.id}`;
            case 'kepala daerah':
                return index.kepalaDaerah.get(acuan.id)?.label ?? acuan.id;
        }
    }

    atasan(choice: PilihanAtasan): string {
        return sambung([...new Set(choice.atasan.map((item) => this.acuan(item)))], choice.kata);
    }

    /** The matter or document with this id, as it stands inside a sentence. */
    benda(id: string): string {
        return hurufKecil(indexOf(this.model).surat.get(id)?.label ?? id);
    }

    objek(objek: Objek): string {
        switch (objek.jenis) {
            case 'teks':
                return hurufKecil(objek.teks);
            case 'aktor':
                return this.aktor(objek.aktor);
            case 'benda':
                return this.benda(objek.id) + (objek.mutu === undefined ? '' : ` yang ${objek.mutu}`);
        }
    }

    /** The conditions of a provision as an opening: `dalam hal terdapat Kepala Seksi`; empty without any. */
    syarat(conditions: readonly Syarat[]): string {
        if (conditions.length === 0) return '';
        const facts = gabung(conditions.map((condition) => this.#syarat(condition)));
        // A purpose opens the sentence by itself: "untuk program strategis".
        if (conditions.length === 1 && facts.startsWith('untuk ')) return facts;
        return `dalam hal ${facts.replace(/^hal /, '')}`;
    }

    #syarat(condition: Syarat): string {
        const nameOf = (id: string, jenis: 'jabatan' | 'golongan') =>
            jenis === 'golongan' ? this.golongan(id) : (indexOf(this.model).jabatan.get(id)?.label ?? id);
        switch (condition.jenis) {
            case 'ada':
                return `${condition.tidak ? 'tidak ' : ''}terdapat ${nameOf(condition.apa, condition.jenisApa)}`;
            case 'dipimpin':
                return `unit organisasi ${condition.tidak ? 'tidak ' : ''}dipimpin oleh ${nameOf(condition.oleh, condition.jenisApa)}`;
            case 'level':
                return `unit organisasi ${condition.tidak ? 'tidak ' : ''}terdiri atas lebih dari ${bilangan(condition.lebihDari)} level`;
            case 'keadaan': {
                const label = this.model.keadaan.find(({ id }) => id === condition.keadaan)?.label;
                return (condition.tidak ? 'tidak ' : '') + hurufKecil(label ?? condition.keadaan);
            }
            case 'hasil':
                return condition.hasil + (condition.oleh ? ` oleh ${this.aktor(condition.oleh)}` : '');
        }
    }

    #objekList(items: readonly Objek[], kata: KataSambung): string {
        return sambung(
            items.map((item) => this.objek(item)),
            kata,
        );
    }

    /** How this regulation's provisions name what their sentences speak of. */
    readonly #sebut: Penyebut = {
        aktorList: (choice) => this.aktorList(choice),
        objekList: (items, kata) => this.#objekList(items, kata),
        benda: (id) => this.benda(id),
        mekanisme: (id) => hurufKecil(indexOf(this.model).mekanisme.get(id)?.label ?? id),
        kata: hurufKecil,
    };

    /** The sentence without its actor, verb first: `mengirim surat permohonan pelibatan kepada …`. */
    klausa(kalimat: Kalimat): string {
        return klausaOf(kalimat, this.#sebut);
    }

    /**
     * A whole sentence without full stop: condition, actor, modal word, act. Where the provision names
     * no actor the object becomes the subject (`hasil kerja disampaikan kepada …`).
     */
    kalimat(
        kalimat: Kalimat,
        pelaku: PilihanAktor | undefined,
        modalitas: Modalitas,
        penanda: string,
        syarat: readonly Syarat[],
    ): string {
        const condition = this.syarat(syarat);
        const modal = kataModal(modalitas, penanda);
        const actor = pelaku === undefined || pelaku.aktor.length === 0 ? '' : this.aktorList(pelaku);
        const passive = actor === '' && kalimat.objek.length > 0 ? bentukPasif(kalimat.perbuatan) : undefined;
        const parts = passive
            ? [
                  this.#objekList(kalimat.objek, kalimat.kataObjek),
                  modal,
                  sambung(passive, kalimat.kataPerbuatan),
                  ...pelengkapOf(kalimat, this.#sebut),
              ]
            : [actor, modal, this.klausa(kalimat)];
        const sentence = parts.filter((part) => part !== '').join(' ');
        return this.baku(condition === '' ? sentence : `${condition}, ${sentence}`);
    }
}
