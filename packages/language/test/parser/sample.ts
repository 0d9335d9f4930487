/** One provision of most kinds, without a fault in its syntax. */
export const sample = `peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja"
istilah Dinas "Dinas" disingkat "Din" adalah "unsur pelaksana" dasar Pasal 1 angka 2;
keadaan Pertimbangan "pertimbangan jenjang";
susunan Kecamatan "Kecamatan", 2 level dasar Lampiran I huruf A {
    level 1 jabatan Camat "Camat", Administrator, pimpinan, penilai kinerja;
    level 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat, bila ada;
    kedudukan {
        ahli muda, ahli pertama di bawah Camat jika tidak ada Pengawas dasar Pasal 3 ayat (2) huruf a;
        pelaksana dapat di bawah Kasi jika Pertimbangan menyimpang dari Pasal 4 dasar Pasal 5;
    }
}
perangkat daerah "Kecamatan Satu", "Kecamatan Dua" bersusunan Kecamatan;
penugasan {
    bentuk individu dan/atau tim kerja dasar Pasal 6;
    lingkup penunjukan dalam unit, lintas unit dasar Pasal 7;
}
ketua tim diutamakan dari unit pemilik kinerja untuk lintas unit dasar Pasal 8;
surat Permohonan "Surat permohonan" { memuat paling sedikit: "nama"; "jabatan"; }
mekanisme Lintas "Lintas" untuk penunjukan lintas unit {
    langkah a: pimpinan pemilik kinerja mengirim Permohonan kepada pimpinan tujuan, lalu ke b;
    langkah b: pimpinan tujuan memutus permohonan, jika disetujui ke c, jika ditolak ke d;
    langkah c: pimpinan tujuan menugaskan pejabat, selesai ditugaskan;
    langkah d: pimpinan tujuan menjawab permohonan dengan alasan, selesai ditolak;
}
pelaporan { individu melapor kepada pimpinan unit organisasi berkala dasar Pasal 9; }
mulai berlaku sejak diundangkan dasar Pasal 10;
`;
