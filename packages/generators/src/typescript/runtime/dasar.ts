import type { BagianDasar, Dasar, KataSambung, Modalitas } from './jenis.js';
import { DASAR } from './khusus.js';

export const MODALITAS: readonly Modalitas[] = [
    'wajib',
    'diutamakan',
    'dapat',
    'hanya dapat',
    'berwenang',
    'akan',
    'dilarang',
];
export const KATA: readonly KataSambung[] = ['tunggal', 'dan', 'atau', 'dan/atau'];

/** Satuan dasar hukum per huruf kode: sebutan sebelum nomor. */
const SATUAN: Readonly<Record<string, readonly [BagianDasar['unit'], string]>> = {
    t: ['menimbang', 'Menimbang'],
    m: ['mengingat', 'Mengingat'],
    l: ['lampiran', 'Lampiran'],
    b: ['bab', 'BAB'],
    g: ['bagian', 'Bagian'],
    r: ['paragraf', 'Paragraf'],
    p: ['pasal', 'Pasal'],
    a: ['ayat', 'ayat'],
    h: ['huruf', 'huruf'],
    n: ['angka', 'angka'],
};

/** Baris tabel; tabel dibuat bersama acuannya, sehingga baris itu selalu ada. */
export function baris<T>(daftar: readonly T[], nomor: number): T {
    return daftar[nomor] as T;
}

const dasarJadi: Dasar[] = [];

function dasarKe(nomor: number): Dasar {
    dasarJadi[nomor] ??= bacaDasar(baris(DASAR, nomor));
    return dasarJadi[nomor];
}

/** Kodenya: nomor dasar yang memuatnya ditambah satu (kosong bila tidak ada), huruf satuan, nomor satuan. */
function bacaDasar(kode: string): Dasar {
    const [, induk, huruf, number] = /^(\d*)(.)(.*)$/.exec(kode) as unknown as readonly string[];
    const [unit, sebutan] = SATUAN[huruf as string] as readonly [BagianDasar['unit'], string];
    const atas = induk ? dasarKe(Number(induk) - 1) : { parts: [], teks: '' };
    const nomor = unit === 'ayat' ? `(${number})` : number;
    const teks = unit === 'menimbang' || unit === 'mengingat' || !number ? sebutan : `${sebutan} ${nomor}`;
    return {
        parts: [...atas.parts, { unit, number: number as string }],
        teks: induk ? `${atas.teks} ${teks}` : teks,
    };
}

/** Dasar tanpa pengulangan, menurut urutannya. */
export function dasarDari(nomor: Iterable<number>): Dasar[] {
    return [...new Set(nomor)].map(dasarKe);
}
