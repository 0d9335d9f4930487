/** Short texts of our own with the structure of regulations. */

export const PERATURAN = `BUPATI CONTOH
PROVINSI UTARA

PERATURAN BUPATI CONTOH
NOMOR 4 TAHUN 2030
TENTANG
LAYANAN SURAT

DENGAN RAHMAT TUHAN YANG MAHA ESA

BUPATI CONTOH,

Menimbang : a. bahwa surat perlu dijawab;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a perlu aturan;

Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014
Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG LAYANAN SURAT.

BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:
1. Daerah adalah Kabupaten Contoh.
2. Petugas Surat yang selanjutnya disingkat PS adalah orang yang menjawab surat.

BAB II
LAYANAN

Bagian Kesatu
Umum

Pasal 2

(1) Layanan surat meliputi:
    a. surat masuk; dan
    b. surat keluar.
(2) Layanan sebagaimana dimaksud pada ayat (1) dilakukan oleh PS.

Pasal 3

(1) Surat masuk sebagaimana dimaksud dalam Pasal 2 ayat (1) huruf a dicatat dengan ketentuan:
    a. dicatat oleh:
        1. petugas; dan
        2. pimpinan, dalam hal:
            a) penting; atau
            b) rahasia;
    b. disimpan.
(2) Pencatatan sebagaimana dimaksud pada ayat (1), ayat
(3), dan Pasal 2 sampai dengan Pasal 4 berlaku tetap.
(3) Pencatatan menurut Pasal 5 Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah tetap berlaku.

Bagian Kedua
Penutup

Pasal 4

Surat sebagaimana dimaksud dalam Pasal 3 ayat (2) tercantum dalam Lampiran.

Ditetapkan di Contoh
pada tanggal 2 Januari 2030

BUPATI CONTOH,

ttd.

BUDI

BERITA DAERAH KABUPATEN CONTOH TAHUN 2030 NOMOR 4

LAMPIRAN
PERATURAN BUPATI CONTOH
NOMOR 4 TAHUN 2030
TENTANG
LAYANAN SURAT

TATA CARA

A. Surat Masuk
1. Surat diterima:
   a. langsung; atau
   b. daring.
2. Surat dibaca.
B. Surat Keluar
1. Surat dikirim.

BUPATI CONTOH,

BUDI
`;

export const PERUBAHAN = `PERATURAN BUPATI CONTOH
NOMOR 9 TAHUN 2031
TENTANG
PERUBAHAN ATAS PERATURAN BUPATI NOMOR 4 TAHUN 2030 TENTANG LAYANAN SURAT

MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI TENTANG PERUBAHAN.

Pasal I

Beberapa ketentuan dalam Peraturan Bupati Nomor 4 Tahun 2030 diubah sebagai berikut:
1. Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:

Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:
1. Daerah adalah Kabupaten Contoh.
2. Bupati adalah Bupati Contoh.

2. Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A yang berbunyi sebagai berikut:

Pasal 3A

(1) Surat darurat dijawab.
(2) Jawaban sebagaimana dimaksud pada ayat (1) dikirim menurut Pasal 2.

3. Pasal 4 dihapus.

Pasal II

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Ditetapkan di Contoh
pada tanggal 2 Januari 2031
`;

export const UNDANG_UNDANG = `UNDANG-UNDANG REPUBLIK INDONESIA
NOMOR 3 TAHUN 2029
TENTANG
SURAT

DENGAN RAHMAT TUHAN YANG MAHA ESA

PRESIDEN REPUBLIK INDONESIA,

Menimbang: a. bahwa surat penting;

BAB I
UMUM

Pasal 1

(1) Surat dijawab.
(2) Jawaban . . .

PRESIDEN
REPUBLIK INDONESIA
- 2 -

(2) Jawaban ditulis.

Disahkan di Jakarta
pada tanggal 1 Maret 2029

PRESIDEN REPUBLIK INDONESIA,

BUDI

LEMBARAN NEGARA REPUBLIK INDONESIA TAHUN 2029 NOMOR 7

PENJELASAN
ATAS
UNDANG-UNDANG REPUBLIK INDONESIA

I. UMUM
Surat itu penting.

II. PASAL DEMI PASAL

Pasal 1
Ayat (1)
Cukup jelas.
Ayat (2)
Yang ditulis ialah jawaban.
`;
