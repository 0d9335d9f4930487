/** A short regulation with body, references and an annex, and the model that rests on it. Marks: `<|>`. */
export const text = `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2025

TENTANG

SISTEM KERJA

DENGAN RAHMAT TUHAN YANG MAHA ESA

BUPATI CONTOH,

Menimbang :
a. bahwa sistem kerja perlu diatur;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;

Mengingat :
1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.

BAB I
KEDUDUKAN

Pasal 1

(1) Kedudukan pejabat sebagai berikut:
a. ahli madya di bawah asisten; dan
b. ahli muda di bawah kepala bagian.
(2) Kedudukan sebagaimana dimaksud pada ayat (1) huruf a menentukan penilai.

BAB II
PENUGASAN

Pasal 2

(1) Pejabat bekerja sendiri atau dalam tim.
(2) Ketua tim berasal dari unit pemilik kinerja.

Pasal 3

Tim kerja sebagaimana dimaksud dalam Pasal 2 ayat (1) melapor kepada pejabat sebagaimana dimaksud dalam Pasal 1 ayat (1) huruf b.
`;

export const model = `peraturan bupati "Contoh" nomor 1 tahun 2025
    tentang "Sistem Kerja"
    naskah "contoh.naskah"

susunan Sekretariat "Sekretariat Daerah" dasar Pasal 1 {
    level 1 jabatan Sekda "Sekretaris Daerah", JPT Pratama, pimpinan dasar Pasal 1;
    level 2 jabatan Asisten "Asisten", JPT Pratama, di bawah Sekda dasar Pasal 1;
    level 3 jabatan KepalaBagian "Kepala Bagian", Administrator, di bawah Asisten dasar Pasal 1;

    kedudukan {
        ahli madya di bawah Asisten dasar Pasal 1 ayat (1) huruf a;
        ahli muda di bawah KepalaBagian dasar Pasal 1 ayat (1) huruf b;
    }
}

ketua tim dari unit pemilik kinerja dasar Pasal 2 ayat (2);
`;
