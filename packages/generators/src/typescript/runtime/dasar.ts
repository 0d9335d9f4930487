import type { BagianDasar, Dasar, KataSambung, Modalitas } from './jenis.js';
import { DASAR, TEKS } from './khusus.js';

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

/** Satuan dasar hukum per huruf kode. */
const SATUAN: Readonly<Record<string, BagianDasar['unit']>> = {
    t: 'menimbang',
    m: 'mengingat',
    l: 'lampiran',
    b: 'bab',
    g: 'bagian',
    r: 'paragraf',
    p: 'pasal',
    a: 'ayat',
    h: 'huruf',
    n: 'angka',
};

const dasarJadi: Dasar[] = [];

function dasarKe(nomor: number): Dasar {
    dasarJadi[nomor] ??= bacaDasar(DASAR[nomor]!);
    return dasarJadi[nomor];
}

/** Kodenya: nomor dasar yang memuatnya ditambah satu (kosong bila tidak ada), huruf satuan, nomor satuan. */
function bacaDasar(kode: string): Dasar {
    const [, induk, huruf, number] = /^(\d*)(.)(.*)$/.exec(kode) as unknown as readonly string[];
    const unit = SATUAN[huruf as string] as BagianDasar['unit'];
    // Ayat, huruf, dan angka dirujuk dengan huruf kecil; BAB seluruhnya dengan huruf kapital.
    const awal = 'ahn'.includes(huruf as string) ? 0 : unit === 'bab' ? 3 : 1;
    const sebutan = unit.slice(0, awal).toUpperCase() + unit.slice(awal);
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

/** Teks bernomor itu; `~12~` di dalamnya berarti teks 12. */
export function teksKe(nomor: number): string {
    return TEKS[nomor]!.replace(/~(\d+)~/g, (_, lain: string) => teksKe(Number(lain)));
}
