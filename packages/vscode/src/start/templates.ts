/** A new regulation, to be filled in. */
export interface NewRegulation {
    readonly jenis: 'bupati' | 'wali kota' | 'gubernur';
    readonly daerah: string;
    readonly nomor?: string;
    readonly tahun?: string;
}

/** A file of a new regulation: its name within the folder, and its text. */
export interface NewFile {
    readonly name: string;
    readonly text: string;
}

const identityOf = ({ jenis, daerah, nomor, tahun }: NewRegulation) =>
    nomor === undefined
        ? `rancangan peraturan ${jenis} "${daerah}"`
        : `peraturan ${jenis} "${daerah}" nomor ${nomor} tahun ${tahun}`;

/** The name by which other files know the regulation: `PalangkaRaya` for “Palangka Raya”. */
export function nameOf({ daerah }: NewRegulation): string {
    const words = daerah.normalize('NFD').match(/[A-Za-z0-9]+/g) ?? [];
    const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    return /^[A-Z]/.test(name) ? name : `Peraturan${name}`;
}

/** A name for its folder and its main file: `palangka-raya-15-2025`, or `palangka-raya-rancangan`. */
export function folderOf({ daerah, nomor, tahun }: NewRegulation): string {
    const words = daerah
        .normalize('NFD')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? ['peraturan'];
    const number = nomor === undefined ? ['rancangan'] : [nomor.toLowerCase(), tahun ?? ''];
    return [...words, ...number].filter((part) => part !== '').join('-');
}

/** The model of a new regulation: susunan with their rules, the units that have them, assignment. */
export function regulationText(regulation: NewRegulation, naskah?: string): string {
    const kepala = regulation.jenis === 'gubernur' ? 'JPT Madya' : 'JPT Pratama';
    const reference =
        naskah === undefined ? '' : `\n    disebut ${nameOf(regulation)}\n    naskah "${naskah}"`;
    return `${identityOf(regulation)}
    tentang "Sistem Kerja Aparatur Sipil Negara"${reference}

// Sesuaikan jabatan, jenjang, dan tingkatannya dengan daerah Anda. Temuan muncul selagi Anda menulis.
susunan SekretariatDaerah "Sekretariat Daerah" {
    level 1 jabatan Sekda "Sekretaris Daerah", ${kepala}, pimpinan dasar Pasal 2 ayat (1) huruf a;
    level 2 jabatan Asisten "Asisten", JPT Pratama, di bawah Sekda dasar Pasal 2 ayat (1) huruf b;
    level 3 jabatan KepalaBagian "Kepala Bagian", Administrator, di bawah Asisten dasar Pasal 2 ayat (1) huruf c;

    penilai kinerja KepalaBagian dasar Pasal 2 ayat (2);
    pemilik kinerja KepalaBagian dasar Pasal 2 ayat (3);

    kedudukan {
        ahli utama di bawah Sekda                                               dasar Pasal 3 huruf a;
        ahli madya di bawah Asisten                                             dasar Pasal 3 huruf b;
        ahli muda, ahli pertama, keterampilan, pelaksana di bawah KepalaBagian  dasar Pasal 3 huruf c;
    }
}

perangkat daerah Setda "Sekretariat Daerah" bersusunan SekretariatDaerah dasar Pasal 4 {
    bagian BagianHukum "Bagian Hukum" dipimpin KepalaBagian dasar Pasal 4;
    bagian BagianOrganisasi "Bagian Organisasi" dipimpin KepalaBagian dasar Pasal 4;
}

ketua tim dari unit pemilik kinerja dasar Pasal 5;
`;
}

/** The regulation's own text, in the frame that every such text has. */
function naskahText({ jenis, daerah, nomor, tahun }: NewRegulation): string {
    const office = jenis.toUpperCase();
    const place = daerah.toUpperCase();
    const title = jenis.replace(/(^| )./g, (letter) => letter.toUpperCase());
    const area = { bupati: 'Kabupaten', 'wali kota': 'Kota', gubernur: 'Provinsi' }[jenis];
    return `PERATURAN ${office} ${place}
NOMOR ${nomor ?? '…'} TAHUN ${tahun ?? '…'}

TENTANG

SISTEM KERJA APARATUR SIPIL NEGARA

DENGAN RAHMAT TUHAN YANG MAHA ESA

${office} ${place},

Menimbang :
a. bahwa pelaksanaan tugas aparatur sipil negara memerlukan sistem kerja yang jelas;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan ${title} tentang Sistem Kerja Aparatur Sipil Negara;

Mengingat :
1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);

MEMUTUSKAN:

Menetapkan : PERATURAN ${office} TENTANG SISTEM KERJA APARATUR SIPIL NEGARA.

BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan ${title} ini yang dimaksud dengan:
1. Ketua Tim adalah pejabat yang memimpin tim kerja.

BAB II
KEDUDUKAN

Pasal 2

(1) Susunan Sekretariat Daerah ${area} ${daerah} terdiri atas:
a. sekretaris daerah;
b. asisten; dan
c. kepala bagian.
(2) Pejabat penilai kinerja adalah kepala bagian.
(3) Unit pemilik kinerja dipimpin oleh kepala bagian.

Pasal 3

Kedudukan pejabat fungsional dan pelaksana pada Sekretariat Daerah sebagai berikut:
a. ahli utama di bawah sekretaris daerah;
b. ahli madya di bawah asisten; dan
c. ahli muda, ahli pertama, keterampilan, dan pelaksana di bawah kepala bagian.

Pasal 4

Sekretariat Daerah membawahi Bagian Hukum dan Bagian Organisasi.

BAB III
PENUGASAN

Pasal 5

Ketua Tim berasal dari unit pemilik kinerja.

BAB IV
KETENTUAN PENUTUP

Pasal 6

Peraturan ${title} ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan ${title} ini dengan penempatannya dalam Berita Daerah ${area} ${daerah}.
`;
}

const caseText = (
    name: string,
) => `/* Contoh kasus: pegawai dan tim kerja yang dinilai menurut peraturan ini. Semua nama rekaan. */
penugasan menurut ${name}

pegawai Sari "Sari Dewi", ahli muda di Setda.BagianHukum;
pegawai Budi "Budi Santoso", ahli pertama di Setda.BagianHukum;

tim kerja Rancangan "Penyusunan rancangan peraturan" milik Setda.BagianHukum dalam unit {
    ketua Sari;
    anggota Budi;
}
`;

const scenarioText = (
    name: string,
) => `/* Skenario: jawaban yang Anda harapkan. Jalankan dari tampilan Pengujian. */
uji menurut ${name}

uji "Ahli muda di Sekretariat Daerah" {
    ahli muda di SekretariatDaerah
    harapkan atasan KepalaBagian
    harapkan dasar Pasal 3 huruf c;
}

uji "Ahli utama di Sekretariat Daerah" {
    ahli utama di SekretariatDaerah
    harapkan atasan Sekda;
}
`;

/** The files of a new regulation: model, text, a case, and scenarios; the model first. */
export function regulationFiles(regulation: NewRegulation): readonly NewFile[] {
    const folder = folderOf(regulation);
    const name = nameOf(regulation);
    return [
        { name: `${folder}.perkada`, text: regulationText(regulation, `${folder}.naskah`) },
        { name: `${folder}.naskah`, text: naskahText(regulation) },
        { name: 'kasus.perkada', text: caseText(name) },
        { name: 'uji.perkada', text: scenarioText(name) },
    ];
}

/** The exercise of the first steps: correct but for one misspelt name. */
export const exerciseText = `peraturan bupati "Latihan" nomor 1 tahun 2025
    tentang "Sistem Kerja"

susunan DinasUmum "Dinas" {
    level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
    level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;

    penilai kinerja KepalaBidang dasar Pasal 3;

    kedudukan {
        ahli utama, ahli madya di bawah Kepala dasar Pasal 4 huruf a;
        ahli muda, ahli pertama, keterampilan, pelaksana di bawah KepalaBidng dasar Pasal 4 huruf b;
    }
}

perangkat daerah "Dinas Sosial" bersusunan DinasUmum dasar Pasal 5;
`;
