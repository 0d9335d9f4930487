import type { Language } from '@perkada/model';

/** The short phrases that editor features show, `{name}` standing for a value. One row, both languages. */
const phrases = {
    jabatan: ['jabatan', 'post'],
    jenjang: ['jenjang jabatan', 'grade'],
    kelompok: ['kelompok jenjang', 'group of grades'],
    kepalaDaerah: ['kepala daerah', 'head of the region'],
    susunan: ['susunan organisasi', 'organisational structure'],
    unit: ['unit organisasi', 'organisational unit'],
    perangkatDaerah: ['perangkat daerah', 'regional apparatus unit'],
    pegawai: ['pegawai', 'official'],
    timKerja: ['tim kerja', 'working team'],
    keadaan: ['keadaan yang tidak diatur lebih lanjut', 'condition of fact left open'],
    surat: ['surat', 'letter'],
    dokumen: ['dokumen', 'document'],
    hal: ['hal', 'matter'],
    mekanisme: ['mekanisme', 'procedure'],
    langkah: ['langkah', 'step'],
    peraturan: ['peraturan', 'regulation'],
    pihak: ['pihak lain', 'other party'],
    peran: ['peran', 'role'],
    rumpun: ['rumpun jabatan', 'family of posts'],
    aturan: ['ketentuan kedudukan', 'rule of placement'],
    dasarHukum: ['dasar hukum', 'legal basis'],
    dasar: ['Dasar: {dasar}', 'Basis: {dasar}'],
    tanpaDasar: ['Belum menyebut dasar hukum.', 'No legal basis is given yet.'],
    level: ['level {level}', 'level {level}'],
    bilaAda: ['hanya bila ada', 'only where it exists'],
    pimpinan: ['pimpinan', 'head'],
    dalam: ['{jenis} dalam {induk}', '{jenis} in {induk}'],
    bersusunan: ['Susunan: {susunan}', 'Structure: {susunan}'],
    pemimpin: ['Dipimpin: {jabatan}', 'Led by: {jabatan}'],
    berjenjang: ['Jenjang: {jenjang}', 'Grade: {jenjang}'],
    anggotaKelompok: ['Mencakup: {jenjang}', 'Comprises: {jenjang}'],
    hanyaDi: ['Hanya di {daerah}', 'Only in a {daerah}'],
    jumlahJabatan: [
        '{jumlah} jabatan, {aturan} ketentuan kedudukan',
        '{jumlah} posts, {aturan} rules of placement',
    ],
    dipakai: ['Dipakai oleh: {unit}', 'Used by: {unit}'],
    diBawahnya: ['Di bawahnya: {isi}', 'Below it: {isi}'],
    lensaBawahan: [
        '{jabatan} jabatan dan {jenjang} jenjang di bawahnya',
        '{jabatan} posts and {jenjang} grades below',
    ],
    lensaUnit: ['dipakai {jumlah} unit', 'used by {jumlah} units'],
    petunjukPenilai: ['dinilai {penilai}', 'assessed by {penilai}'],
    petunjukAtasan: ['di bawah {atasan}', 'under {atasan}'],
    terima: [
        'Terima temuan ini: tambahkan ‘diterima "{kode}": ""’ dan tulis alasannya',
        'Accept this finding: add ‘diterima "{kode}": ""’ and write the reason',
    ],
    diterima: ['Diterima perancang: {alasan}', 'Accepted by the drafter: {alasan}'],
    memuat: ['Memuat: {isi}', 'Contains: {isi}'],
    langkahJumlah: ['{jumlah} langkah', '{jumlah} steps'],
    lingkup: ['Lingkup: {lingkup}', 'Scope: {lingkup}'],
    instansiLain: ['instansi lain: {nama}', 'another agency: {nama}'],
    di: ['{apa} di {tempat}', '{apa} in {tempat}'],
    ketua: ['Ketua: {nama}', 'Leader: {nama}'],
    anggota: ['Anggota: {nama}', 'Members: {nama}'],
    timSah: ['Memenuhi ketentuan yang dimodelkan.', 'Meets the rules that are modelled.'],
    timTidakSah: ['Tidak memenuhi: {dasar}', 'Does not meet: {dasar}'],
    pustakaBawaan: ['Pustaka bawaan', 'Built-in library'],
    sudahDiatur: ['sudah diatur', 'already covered'],
    belumDiatur: ['belum diatur', 'not yet covered'],
    kataKunci: ['istilah peraturan', 'term of regulations'],
    cuplikan: ['ketentuan lengkap', 'whole provision'],
    bukaNaskah: ['Buka naskah', 'Open the text'],
    bukaPeraturan: ['Buka peraturan', 'Open the regulation'],
    memuatRuangKerja: ['Memuat peraturan', 'Loading regulations'],
    registerBukanDaftar: [
        'Berkas ini bukan daftar JSON, sehingga tidak dipakai: lihat docs/naskah/register.md.',
        'This file is no JSON list, so it is not used: see docs/naskah/register.md.',
    ],
    registerBukanPeraturan: [
        'Butir ke-{baris} bukan peraturan, sehingga tidak dipakai: perlu jenis, nomor, tahun, dan tentang.',
        'Item {baris} is no act, so it is not used: it needs jenis, nomor, tahun and tentang.',
    ],
    registerKunci: [
        'Peraturan ke-{baris} tidak dipakai: ‘{kunci}’ tidak ada, atau isinya tidak dapat dibaca.',
        'Act {baris} is not used: ‘{kunci}’ is missing, or what it holds cannot be read.',
    ],
    formatGalat: [
        'Tidak dirapikan: perbaiki dahulu kesalahan penulisan dalam berkas ini.',
        'Not formatted: first repair the syntax errors in this file.',
    ],
    gantiPustaka: [
        '‘{nama}’ berasal dari pustaka bawaan dan tidak dapat diganti namanya.',
        '‘{nama}’ belongs to the built-in library and cannot be renamed.',
    ],
    gantiBukanNama: ['Tidak ada nama yang dapat diganti di sini.', 'There is no name to rename here.'],
    gantiBentukNama: [
        '‘{nama}’ tidak dapat menjadi nama di sini: nama diawali huruf besar, tanpa spasi, dan bukan kata aturan.',
        '‘{nama}’ cannot be a name here: a name begins with a capital, has no blanks and is no keyword.',
    ],
    gantiBentukKata: [
        '‘{nama}’ tidak dapat menjadi nama di sini: pakai satu kata yang bukan kata aturan.',
        '‘{nama}’ cannot be a name here: use one word that is no keyword.',
    ],
    gantiBentrok: [
        'Nama ‘{nama}’ sudah dipakai untuk {jenis} di {berkas} baris {baris}.',
        'The name ‘{nama}’ is already used for a {jenis} in {berkas}, line {baris}.',
    ],
    gantiTersisa: [
        'Nama diganti di {tempat} tempat. Dibiarkan: {sisa} sebutan ‘{nama}’ dalam label atau komentar.',
        'Renamed in {tempat} places. Left alone: {sisa} mentions of ‘{nama}’ in labels or comments.',
    ],
} as const satisfies Record<string, readonly [id: string, en: string]>;

export type PhraseKey = keyof typeof phrases;
export const phraseKeys = Object.keys(phrases) as PhraseKey[];

/** A phrase in the client's language with its slots filled. */
export function phrase(
    key: PhraseKey,
    language: Language,
    values: Readonly<Record<string, string | number>> = {},
): string {
    const text: string = phrases[key][language === 'id' ? 0 : 1];
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** A list as a sentence has it: `a, b, dan c`. */
export function listed(items: readonly string[], language: Language, word?: string): string {
    const conjunction = word ?? (language === 'id' ? 'dan' : 'and');
    if (items.length < 2) return items[0] ?? '';
    return `${items.slice(0, -1).join(', ')}${items.length > 2 ? ',' : ''} ${conjunction} ${items.at(-1)}`;
}
