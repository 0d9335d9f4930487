import type { Language, RenumberProblem, UnresolvedReason } from '@perkada/model';

/** The phrases of the naskah features, `{name}` standing for a value. One row, both languages. */
const texts = {
    lensaAturan: ['{jumlah} aturan berdasar pada {apa} ini', '{jumlah} rules rest on this {apa}'],
    lensaTanpaAturan: ['belum dimuat aturan mana pun', 'no rule carries this yet'],
    aturanBerdasar: ['Aturan yang berdasar padanya: {jumlah}', 'Rules that rest on it: {jumlah}'],
    tidakAda: ['Ketentuan ini tidak ada dalam naskah.', 'There is no such provision in this text.'],
    sumberRusak: [
        'Sumber naskah rusak di tempat tujuannya, sehingga tidak dapat dipastikan.',
        'The source is damaged where it would stand, so nothing can be said.',
    ],
    perluInduk: [
        'Rujukan ini memerlukan pasal atau ayat yang melingkupinya.',
        'This reference needs an enclosing pasal or ayat.',
    ],
    peraturanLain: ['Ketentuan peraturan lain.', 'A provision of another act.'],
    tidakPasti: [
        'Ada beberapa ketentuan dengan nomor itu; tujuannya tidak pasti.',
        'Several provisions have that number; which is meant is uncertain.',
    ],
    sisipSesudah: ['Sisipkan {apa} baru setelah {ini}', 'Insert a new {apa} after {ini}'],
    sisipSebelum: ['Sisipkan {apa} baru sebelum {ini}', 'Insert a new {apa} before {ini}'],
    hapus: ['Hapus {ini} dan nomori ulang', 'Delete {ini} and renumber'],
    naik: ['Pindahkan {ini} sebelum {lain}', 'Move {ini} before {lain}'],
    turun: ['Pindahkan {ini} setelah {lain}', 'Move {ini} after {lain}'],
    isiBaru: ['…', '…'],
    ubahNaskah: ['Nomor dan rujukan dalam naskah', 'Numbers and references in the text'],
    ubahModel: ['Dasar aturan dalam model', 'Bases of rules in the model'],
    tidakDiubah: [
        'Perlu diperiksa sendiri: {jumlah} hal tidak dapat dinomori ulang. {pertama}',
        'Please look yourself: {jumlah} matters could not be renumbered. {pertama}',
    ],
    tidakDapat: ['Tidak dapat dinomori ulang: {alasan}', 'Cannot be renumbered: {alasan}'],
    gantiBukanNomor: [
        'Letakkan kursor pada nomor pasal, ayat, huruf, atau angka, atau pada rujukan kepadanya.',
        'Put the cursor on the number of a pasal, ayat, huruf or angka, or on a reference to one.',
    ],
    gantiTidakAda: [
        'Nomor {nomor} tidak ada dalam urutan ini. Sebutkan nomor tempat {ini} hendak dipindahkan, dari {awal} sampai {akhir}.',
        'There is no number {nomor} in this sequence. Name the number to which {ini} shall move, from {awal} to {akhir}.',
    ],
    tanpaNaskah: ['Naskah peraturan ini tidak terbuka.', 'The text of this regulation is not at hand.'],
    dasarHukum: ['dasar hukum', 'legal basis'],
    bukaKetentuan: ['Buka {ini}', 'Open {ini}'],
} as const satisfies Record<string, readonly [id: string, en: string]>;

export type TextKey = keyof typeof texts;

/** A phrase in the client's language with its slots filled. */
export function naskahText(
    key: TextKey,
    language: Language,
    values: Readonly<Record<string, string | number>> = {},
): string {
    const text: string = texts[key][language === 'id' ? 0 : 1];
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

const reasons: Readonly<Record<UnresolvedReason, TextKey>> = {
    'tidak-ada': 'tidakAda',
    'sumber-rusak': 'sumberRusak',
    'perlu-induk': 'perluInduk',
    'peraturan-lain': 'peraturanLain',
    'tidak-pasti': 'tidakPasti',
};

/** Why a reference leads nowhere. */
export function reasonText(reason: UnresolvedReason, language: Language): string {
    return naskahText(reasons[reason], language);
}

const problems: Readonly<Record<RenumberProblem, readonly [id: string, en: string]>> = {
    'rujukan-ke-yang-dihapus': [
        'sebuah rujukan menunjuk ketentuan yang dihapus',
        'a reference means a provision that is deleted',
    ],
    'rentang-berubah': [
        'sebuah rentang pasal berubah isinya',
        'a range of provisions changes what it covers',
    ],
    'tanda-hilang': ['nomornya tidak ada dalam sumber', 'its number is not in the source'],
    'tanpa-nomor': ['ketentuan ini tidak bernomor', 'this provision has no number'],
    'baris-bersama': [
        'ketentuan ini sebaris dengan ketentuan lain; beri baris sendiri dahulu',
        'the provision shares its line with another one; give it a line of its own first',
    ],
    'urutan-lain': ['kedua ketentuan tidak berada dalam satu urutan', 'the two are not of one sequence'],
    'penjelasan-kurang': [
        'penjelasan belum memuat nomor untuk ketentuan baru',
        'the elucidation has no number for the new provision yet',
    ],
};

export function problemText(problem: RenumberProblem, language: Language): string {
    return problems[problem][language === 'id' ? 0 : 1];
}
