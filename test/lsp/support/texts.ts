/** A small regulation that feature tests build on. */
export const regulation = `peraturan bupati "Contoh" nomor 1 tahun 2025
    tentang "Sistem Kerja"

susunan Sekretariat "Sekretariat Daerah" dasar Pasal 2 {
    level 1 jabatan Sekda "Sekretaris Daerah", JPT Pratama, pimpinan dasar Pasal 2 ayat (1);
    level 2 jabatan Asisten "Asisten", JPT Pratama, di bawah Sekda dasar Pasal 2 ayat (2);
    level 3 jabatan KepalaBagian "Kepala Bagian", Administrator, di bawah Asisten dasar Pasal 2 ayat (3);

    penilai kinerja KepalaBagian dasar Pasal 3;

    kedudukan {
        ahli madya di bawah Asisten dasar Pasal 4 huruf a;
        ahli muda, ahli pertama, pelaksana di bawah KepalaBagian dasar Pasal 4 huruf b;
    }
}

perangkat daerah SekretariatDaerah "Sekretariat Daerah" bersusunan Sekretariat dasar Pasal 5 {
    bagian BagianHukum "Bagian Hukum" dipimpin KepalaBagian;
}

ketua tim dari unit pemilik kinerja dasar Pasal 6;
`;

export const cases = `penugasan menurut Contoh

pegawai Sari "Sari Dewi", ahli muda di SekretariatDaerah.BagianHukum;
pegawai Budi "Budi Santoso", pelaksana di SekretariatDaerah.BagianHukum;

tim kerja Rapat "Persiapan rapat" milik SekretariatDaerah.BagianHukum dalam unit {
    ketua Sari;
    anggota Budi;
}
`;
