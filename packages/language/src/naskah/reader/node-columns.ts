/** What the columns of a node are, and the names that their codes stand for. */
import type { MarkForm, NaskahKind, NumberSystem } from '@perkada/model';
import { codesOf } from './columns.js';

export const KINDS: readonly NaskahKind[] = [
    'naskah',
    'judul',
    'pembukaan',
    'menimbang',
    'mengingat',
    'memperhatikan',
    'memutuskan',
    'menetapkan',
    'batang-tubuh',
    'buku',
    'bab',
    'bagian',
    'paragraf',
    'pasal',
    'ayat',
    'huruf',
    'angka',
    'butir',
    'kutipan',
    'penutup',
    'tanda-tangan',
    'berita',
    'lampiran',
    'judul-lampiran',
    'penjelasan',
];
export const FORMS: readonly MarkForm[] = [
    'tanpa',
    'judul',
    'kurung-ganda',
    'titik',
    'kurung',
    'bertingkat',
    'rusak',
];
export const SYSTEMS: readonly NumberSystem[] = [
    'none',
    'arabic',
    'roman',
    'letter',
    'capital',
    'ordinal',
    'compound',
];

export const KIND_CODES = codesOf(KINDS);
export const FORM_CODES = codesOf(FORMS);
export const SYSTEM_CODES = codesOf(SYSTEMS);

/** The columns of a node. Offsets and indexes; -1 stands for none. */
export const Column = {
    kind: 0,
    parent: 1,
    scope: 2,
    start: 3,
    end: 4,
    markStart: 5,
    markEnd: 6,
    numberStart: 7,
    numberEnd: 8,
    ordinal: 9,
    form: 10,
    system: 11,
    level: 12,
    flags: 13,
    firstChild: 14,
    lastChild: 15,
    next: 16,
    childCount: 17,
    /** The first and last of a chain of spans in the pool, and how many there are. */
    text: 18,
    lastText: 19,
    textCount: 20,
    heading: 21,
    lastHeading: 22,
    headingCount: 23,
} as const;
export const WIDTH = 24;

export const Flag = { damaged: 1, implied: 2, quoted: 4 } as const;
