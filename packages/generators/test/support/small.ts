/** Small regulations of our own with what the examples lack. */
export const contohKecil: Record<string, Record<string, string>> = {
    kosong: {
        'kosong.perkada': 'peraturan gubernur "Kosong" nomor 1 tahun 2031 tentang "Sistem Kerja"\n',
    },
    beragam: {
        'beragam.perkada': `
peraturan bupati "Ragam" nomor 7 tahun 2031 tentang "Sistem Kerja */ dengan tanda"

keadaan Sibuk "keadaan 'sibuk' dan \\u0060lain\\u0060" dasar Pasal 3;
keadaan Jauh "letak yang jauh";

kedudukan umum {
    pejabat fungsional di bawah penilai kinerja dasar Pasal 2 ayat (1);
    ahli utama, ahli madya di bawah JPT Pratama dasar Pasal 2 ayat (2) huruf a;
    ahli muda di bawah Administrator atau setingkat di atasnya dasar Pasal 2 ayat (2) huruf b;
    pelaksana di bawah Pengawas jika tidak Sibuk dasar Pasal 2 ayat (3);
    pelaksana di bawah Administrator jika Sibuk dasar Pasal 2 ayat (4);
    pemula diutamakan di bawah Pengawas jika lebih dari 2 level dasar Pasal 2 ayat (5);
}

susunan Dinas "Dinas", 3 level dasar Pasal 4 {
    level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
    level 2 jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala, bila ada;
    level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
    level 3 jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang, bila ada;
    level 3 jabatan KepalaSubbagian "Kepala Subbagian", Pengawas, di bawah Sekretaris, bila ada;

    kedudukan {
        ahli pertama di bawah KepalaSeksi jika ada KepalaSeksi dan Jauh dasar Pasal 5 huruf a;
        ahli pertama di bawah KepalaBidang jika tidak ada Pengawas dasar Pasal 5 huruf b;
        penyelia, mahir di bawah Sekretaris atau KepalaBidang dasar Pasal 5 huruf c;
        terampil di bawah Sekretaris menyimpang dari Pasal 5 huruf e dasar Pasal 5 huruf d;
        terampil di bawah KepalaBidang dasar Pasal 5 huruf e;
        ahli madya dapat di bawah Sekretaris dan/atau KepalaBidang dasar Pasal 5 huruf f;
        ahli utama dilarang di bawah Sekretaris dasar Pasal 5 huruf g;
        pemula di bawah KepalaSeksi dasar Pasal 5 huruf h;
        pemula di bawah KepalaSubbagian dasar Pasal 5 huruf i;
    }
}

susunan Upt "Unit Pelaksana Teknis" {
    level 1 jabatan KepalaUpt "Kepala UPT", Pengawas, pimpinan;

    kedudukan {
        pelaksana, ahli pertama di bawah KepalaUpt dasar Pasal 6;
    }
}

perangkat daerah DinasAir "Dinas Air" bersusunan Dinas {
    bidang Hulu "Bidang Hulu" dipimpin KepalaBidang;
    bidang Hilir "Bidang Hilir" dipimpin KepalaBidang;
    sekretariat Tata "Sekretariat" dipimpin Sekretaris;
}
perangkat daerah DinasTanah "Dinas Tanah" bersusunan Dinas;

ketua tim diutamakan dari unit pemilik kinerja untuk lintas unit dasar Pasal 8 ayat (1);
ketua tim wajib dari unit pemilik kinerja untuk lintas perangkat daerah dasar Pasal 8 ayat (2);

mekanisme Permohonan "Permohonan" untuk penunjukan lintas unit dasar Pasal 9 {
    langkah a: pimpinan mengirim SuratMohon kepada penilai kinerja tujuan dasar Pasal 9 huruf a;
    langkah b: penilai kinerja tujuan memutus SuratMohon, jika disetujui ke c, jika ditolak selesai ditolak
        dasar Pasal 9 huruf b;
    langkah c: penilai kinerja tujuan menyusun SuratMohon, selesai ditugaskan dasar Pasal 9 huruf c;
}

surat SuratMohon "surat mohon" dasar Pasal 9 ayat (2) {
    memuat paling sedikit:
        Maksud "maksud" dasar Pasal 9 ayat (2) huruf a;
        Waktu "waktu" dasar Pasal 9 ayat (2) huruf b;
}

mekanisme Kosong "Tanpa langkah" untuk penunjukan dalam unit { }
`,
    },
};

/** Long names, many boxes and a procedure that leads back and forth: what strains a layout. */
export const namaPanjang: Record<string, string> = {
    'panjang.perkada': `
peraturan wali kota "Panjang" nomor 3 tahun 2031 tentang "Sistem Kerja"

susunan Besar "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan, Perlindungan Anak, dan Pemberdayaan Masyarakat" {
    level 1 jabatan Kepala "Kepala Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan, dan Perlindungan Anak", JPT Pratama, pimpinan;
    level 2 jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
${Array.from({ length: 9 }, (_, at) => `    level 2 jabatan Bidang${at} "Kepala Bidang Pembinaan-Pengembangan/Pengawasan/Penatalaksanaan${'n'.repeat(at * 4)} ${at}", Administrator, di bawah Kepala;`).join('\n')}
    level 3 jabatan Seksi "Kepala Seksi", Pengawas, di bawah Bidang0 atau Bidang3 atau Bidang8, bila ada;
    kedudukan {
        pejabat fungsional, pelaksana di bawah Bidang0 atau Bidang1 atau Bidang2 dasar Pasal 3 ayat (1) huruf a;
        pelaksana dapat di bawah Seksi jika ada Seksi dasar Pasal 3 ayat (2);
    }
}

perangkat daerah Dinas "Dinas Besar" bersusunan Besar {
${Array.from({ length: 14 }, (_, at) => `    bidang B${at} "Bidang Urusan Pemerintahan Wajib yang Berkaitan dengan Pelayanan Dasar ${at}" dipimpin Bidang${at % 9};`).join('\n')}
}

mekanisme BolakBalik "Bolak-balik" untuk penunjukan lintas unit dasar Pasal 9 {
    langkah a: pimpinan mengirim permohonan kepada penilai kinerja tujuan dasar Pasal 9 huruf a;
    langkah b: penilai kinerja tujuan memutus permohonan, jika disetujui ke d, jika tidak disetujui ke c, jika dikembalikan kembali ke a
        dasar Pasal 9 huruf b;
    langkah c: pimpinan memutus permohonan, jika disetujui ke e, jika ditolak selesai ditolak dasar Pasal 9 huruf c;
    langkah d: ketua tim memutus permohonan, jika sesuai ke e, jika dikembalikan kembali ke b dasar Pasal 9 huruf d;
    langkah e: pejabat yang berwenang menetapkan permohonan, jika disetujui ke f, jika dikembalikan kembali ke a
        dasar Pasal 9 huruf e;
    langkah f: individu menerima permohonan, selesai ditugaskan dasar Pasal 9 huruf f;
}
`,
};
