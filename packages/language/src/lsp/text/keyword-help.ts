import type { Language } from '@perkada/model';

/** What a term of the language means, for hovers and completion: `[Indonesian, English]`. */
const help: Readonly<Record<string, readonly [string, string]>> = {
    peraturan: [
        'Kepala berkas: jenis, daerah, nomor, dan tahun peraturan yang dimodelkan.',
        'Header of the file: kind, region, number and year of the regulation that is modelled.',
    ],
    disebut: [
        'Nama pendek yang dipakai berkas lain untuk menunjuk peraturan ini.',
        'The short name by which other files refer to this regulation.',
    ],
    naskah: [
        'Berkas naskah peraturan yang menjadi sumber model.',
        'The file with the text of the regulation.',
    ],
    melaksanakan: [
        'Peraturan yang lebih tinggi yang dilaksanakan oleh peraturan ini.',
        'A higher regulation that this one carries out.',
    ],
    mencabut: ['Peraturan atau ketentuan yang dicabut.', 'A regulation or provision that is repealed.'],
    istilah: ['Istilah yang didefinisikan, dengan singkatannya.', 'A defined term, with its abbreviation.'],
    keadaan: [
        'Keadaan nyata yang dibiarkan terbuka oleh peraturan. Menjadi pertanyaan ya/tidak, tidak pernah ditebak.',
        'A condition of fact that the regulation leaves open. It becomes a yes/no question, never a guess.',
    ],
    susunan: [
        'Bentuk suatu unit: jabatan pada tiap level, atasan tiap jabatan, dan ketentuan kedudukannya.',
        'The shape of a unit: posts at each level, the superior of each, and its rules of placement.',
    ],
    level: [
        'Tingkat jabatan dalam susunan; level 1 yang tertinggi.',
        'The level of a post; level 1 is the highest.',
    ],
    jabatan: ['Jabatan dalam suatu susunan.', 'A post within a structure.'],
    kedudukan: [
        'Jenjang mana berkedudukan di bawah dan bertanggung jawab kepada siapa.',
        'Which grades stand under, and answer to, which post.',
    ],
    umum: [
        'Pola umum, berlaku di setiap susunan kecuali ada ketentuan khusus.',
        'The general pattern; holds in every structure unless a special rule departs from it.',
    ],
    bawah: ['`di bawah`: atasan langsung.', '`di bawah`: the direct superior.'],
    perangkat: [
        '`perangkat daerah`: unit menurut nama resminya, dengan susunannya.',
        '`perangkat daerah`: units by their official names, with the structure that they have.',
    ],
    bersusunan: ['Susunan yang dimiliki unit.', 'The structure that the unit has.'],
    penilai: [
        '`penilai kinerja`: pejabat yang menilai kinerja pegawai.',
        '`penilai kinerja`: the official who assesses.',
    ],
    pemilik: [
        '`pemilik kinerja`: unit yang kinerjanya dikerjakan.',
        '`pemilik kinerja`: the unit whose performance is worked on.',
    ],
    pimpinan: ['Pejabat yang memimpin unit.', 'The official who leads the unit.'],
    koordinator: ['Berperan seperti ketua tim.', 'Acts like a team leader.'],
    bila: ['`bila ada`: jabatan yang tidak selalu ada.', '`bila ada`: a post that need not exist.'],
    jika: [
        'Syarat. Semua syarat yang disambung `dan` harus terpenuhi.',
        'A condition. All joined by `dan` must hold.',
    ],
    dasar: [
        'Dasar hukum: pasal, ayat, huruf, angka, atau lampiran tempat ketentuan ini tertulis.',
        'Legal basis: the article, paragraph, letter, number or annex where the provision stands.',
    ],
    menyimpang: [
        '`menyimpang dari`: ketentuan khusus yang sengaja berbeda dari ketentuan umum.',
        '`menyimpang dari`: a special rule that departs from a general one on purpose.',
    ],
    diterima: [
        'Temuan yang diketahui dan diterima perancang, dengan alasannya.',
        'A finding that the drafter knows and accepts, with the reason.',
    ],
    wajib: ['Mengikat: pelanggarannya kesalahan.', 'Binding: a violation is an error.'],
    harus: ['Mengikat: pelanggarannya kesalahan.', 'Binding: a violation is an error.'],
    diutamakan: [
        'Lebih disukai: pelanggarannya peringatan, bukan kesalahan.',
        'Preferred: a violation is a warning, not an error.',
    ],
    dapat: ['Diperbolehkan, tidak diwajibkan.', 'Permitted, not commanded.'],
    dilarang: ['Tidak diperbolehkan.', 'Forbidden.'],
    berwenang: ['Diberi kewenangan.', 'Is empowered.'],
    hanya: [
        '`hanya dapat`: hanya yang disebut yang diperbolehkan.',
        '`hanya dapat`: only what is named is permitted.',
    ],
    penugasan: [
        'Bentuk, cara, dan lingkup penugasan; atau, sebagai kepala berkas, kasus menurut suatu peraturan.',
        'Forms, ways and scopes of assignment; or, as a header, cases judged by a regulation.',
    ],
    ketua: [
        '`ketua tim`: siapa, dari mana, dan ditunjuk oleh siapa.',
        '`ketua tim`: who, from where, appointed by whom.',
    ],
    lintas: [
        '`lintas unit`, `lintas perangkat daerah`, `lintas instansi`: jangkauan penugasan.',
        '`lintas unit`, `lintas perangkat daerah`, `lintas instansi`: the reach of an assignment.',
    ],
    mekanisme: ['Prosedur langkah demi langkah.', 'A procedure, step by step.'],
    langkah: ['Satu langkah: siapa berbuat apa, lalu ke mana.', 'One step: who does what, and what follows.'],
    tahapan: ['Perencanaan, pelaksanaan, atau evaluasi.', 'Planning, execution or evaluation.'],
    tembusan: ['Pihak yang menerima tembusan.', 'Whoever receives a copy.'],
    surat: ['Jenis surat dengan muatan minimumnya.', 'A kind of letter with its minimum content.'],
    pegawai: [
        'Pegawai dalam kasus: jenjang atau jabatannya, dan unitnya.',
        'An official in a case: grade or post, and unit.',
    ],
    tim: [
        '`tim kerja`: pemilik, lingkup, ketua, dan anggota.',
        '`tim kerja`: owner, scope, leader and members.',
    ],
    uji: [
        'Skenario dengan harapan, dijalankan di dalam editor.',
        'A scenario with expectations, run in the editor.',
    ],
    harapkan: ['Apa yang harus menjadi jawaban.', 'What the answer must be.'],
    struktur: [
        '`struktur penugasan`: siapa menetapkan kinerja, menilai, dan menugaskan.',
        '`struktur penugasan`: who sets performance, assesses and assigns.',
    ],
    tanggung: ['`tanggung jawab`: kewajiban suatu peran.', '`tanggung jawab`: the duties of a role.'],
    pelaporan: ['Siapa melapor kepada siapa, dan kapan.', 'Who reports to whom, and when.'],
    setingkat: [
        '`setingkat di atasnya`: jabatan satu tingkat di atas yang disebut sebelumnya.',
        '`setingkat di atasnya`: the post one rank above the one named before.',
    ],
    lampiran: ['Berkas lampiran dari suatu peraturan.', 'An annex of a regulation.'],
    batang: [
        '`batang tubuh dari`: bagian lain dari batang tubuh.',
        '`batang tubuh dari`: a further part of the body.',
    ],
    ketentuan: ['Norma di luar kedudukan dan mekanisme.', 'Norms besides placement and procedures.'],
    rincian: ['Daftar yang ditetapkan peraturan.', 'A list that the regulation lays down.'],
};

/** What a keyword means, or undefined where its sentence explains itself. */
export function keywordHelp(keyword: string, language: Language): string | undefined {
    return help[keyword]?.[language === 'id' ? 0 : 1];
}

export const explainedKeywords = Object.keys(help);
