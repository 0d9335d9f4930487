import type { Language } from '@perkada/model';

/** The phrases of the views, `{name}` standing for a value. One row, both languages. */
const texts = {
    identitas: ['Dasar pembentukan', 'What it rests on'],
    susunan: ['Susunan', 'Structures'],
    unit: ['Perangkat daerah', 'Perangkat daerah'],
    kedudukan: ['Kedudukan', 'Kedudukan'],
    kedudukanUmum: ['Kedudukan umum', 'General kedudukan'],
    jabatan: ['Jabatan', 'Posts'],
    peran: ['Peran dan kewenangan', 'Roles and powers'],
    penugasan: ['Penugasan', 'Assignment'],
    ketuaTim: ['Ketua tim', 'Ketua tim'],
    pelaksanaan: ['Pelaksanaan tugas', 'Carrying out tasks'],
    tanggungJawab: ['Tanggung jawab', 'Duties'],
    pelaporan: ['Pelaporan', 'Reporting'],
    mekanisme: ['Mekanisme', 'Procedures'],
    tahapan: ['Tahapan', 'Stages'],
    surat: ['Surat', 'Letters'],
    istilah: ['Istilah', 'Terms'],
    ketentuan: ['Ketentuan lain', 'Other provisions'],
    kasus: ['Kasus', 'Cases'],
    uji: ['Uji', 'Scenarios'],
    butir: ['{jumlah}', '{jumlah}'],
    jumlahSusunan: ['{jabatan} jabatan, {unit} unit', '{jabatan} posts, {unit} units'],
    level: ['level {level}', 'level {level}'],
    pimpinan: ['pimpinan', 'head'],
    bilaAda: ['bila ada', 'where it exists'],
    langkah: ['{jumlah} langkah', '{jumlah} steps'],
    tanpaPeraturan: ['belum termasuk peraturan mana pun', 'belongs to no regulation yet'],
    tentang: ['tentang {tentang}', 'on {tentang}'],
    dasar: ['Dasar: {dasar}', 'Basis: {dasar}'],
    tanpaDasar: ['Belum menyebut dasar hukum.', 'No legal basis is given yet.'],
    temuan: [
        'Temuan: {kesalahan} kesalahan, {peringatan} peringatan, {catatan} catatan',
        'Findings: {kesalahan} errors, {peringatan} warnings, {catatan} notes',
    ],
    timSah: ['sah', 'valid'],
    timTidakSah: ['tidak sah: {dasar}', 'not valid: {dasar}'],
    timCatatan: ['sah, tetapi tidak sesuai {dasar}', 'valid, but against {dasar}'],
    ujiTerpenuhi: ['terpenuhi', 'met'],
    ujiGagal: ['gagal', 'failed'],
    ujiTakDinilai: ['tidak dapat dinilai', 'cannot be judged'],
    perHari: ['per {tanggal}', 'as of {tanggal}'],
    atasan: ['atasan: {isi}', 'superior: {isi}'],
    penilai: ['penilai kinerja: {isi}', 'assessor: {isi}'],
    pemimpin: ['pimpinan: {isi}', 'head: {isi}'],
    dasarUji: ['dasar: {isi}', 'basis: {isi}'],
    sah: ['sah', 'valid'],
    tidakSah: ['tidak sah', 'not valid'],
    pelanggaran: ['pelanggaran: {isi}', 'violation: {isi}'],
    langkahUji: ['langkah {isi}', 'step {isi}'],
    selesai: ['selesai {isi}', 'ended as {isi}'],
    tidakBoleh: ['tidak boleh', 'not allowed'],
    tidakAda: ['tidak ada', 'none'],
    oleh: ['{apa} oleh {siapa}', '{apa} by {siapa}'],
    kosong: [
        'Uji ini tidak memuat harapan, sehingga tidak menguji apa pun.',
        'This scenario expects nothing and so tests nothing.',
    ],
    'tidak lengkap': [
        'Tidak dapat dinilai: namanya tidak dikenal atau ketentuannya tidak lengkap.',
        'Cannot be judged: a name is unknown or the provision is incomplete.',
    ],
    'fakta belum diketahui': [
        'Tidak dapat dinilai: bergantung pada {fakta}, yang tidak disebut. Tambahkan ‘dengan …’.',
        'Cannot be judged: it depends on {fakta}, which is not given. Add ‘dengan …’.',
    ],
    'tidak cocok dengan subjek': [
        'Tidak dapat dinilai: harapan ini tidak cocok dengan yang diuji.',
        'Cannot be judged: this expectation does not fit what is tested.',
    ],
    sedangTersimpan: ['tersimpan', 'saved'],
    lensaUji: ['Jalankan uji ini', 'Run this scenario'],
} as const satisfies Record<string, readonly [id: string, en: string]>;

export type ViewTextKey = keyof typeof texts;

/** A phrase in the client's language with its slots filled. */
export function viewText(
    key: ViewTextKey,
    language: Language,
    values: Readonly<Record<string, string | number>> = {},
): string {
    const text: string = texts[key][language === 'id' ? 0 : 1];
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
