// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the slots of snippets are written so
/** Whole provisions to fill in, by the keyword that begins them and the rule that they belong to. */
export interface ProvisionSnippet {
    /** Grammar rule whose first keyword offers the snippet. */
    readonly rule: string;
    readonly label: string;
    readonly body: string;
}

export const provisionSnippets: readonly ProvisionSnippet[] = [
    {
        rule: 'KepalaPeraturan',
        label: 'peraturan … nomor … tahun …',
        body: 'peraturan ${1|bupati,wali kota,gubernur|} "${2:Daerah}" nomor ${3:1} tahun ${4:2025}\n    tentang "${5:Sistem Kerja}"\n\n$0',
    },
    {
        rule: 'KepalaKasus',
        label: 'penugasan menurut …',
        body: 'penugasan menurut ${1:Daerah}\n\n$0',
    },
    {
        rule: 'Susunan',
        label: 'susunan … { jabatan dan kedudukan }',
        body: 'susunan ${1:NamaSusunan} "${2:Label}" {\n    level 1 jabatan ${3:Kepala} "${4:Kepala}", ${5:JPT Pratama}, pimpinan;\n    level 2 jabatan ${6:KepalaBidang} "${7:Kepala Bidang}", ${8:Administrator}, di bawah ${3:Kepala};\n\n    kedudukan {\n        ${9:pejabat fungsional, pelaksana} di bawah ${6:KepalaBidang} dasar Pasal ${10:1};\n    }\n}\n$0',
    },
    {
        rule: 'Jabatan',
        label: 'level … jabatan …',
        body: 'level ${1:1} jabatan ${2:Nama} "${3:Label}", ${4:Administrator}, di bawah ${5:Atasan};$0',
    },
    {
        rule: 'Kedudukan',
        label: 'kedudukan umum { … }',
        body: 'kedudukan umum {\n    ${1:ahli muda} di bawah ${2:Administrator} dasar Pasal ${3:1} ayat (${4:1});\n}\n$0',
    },
    {
        rule: 'KedudukanSusunan',
        label: 'kedudukan { … }',
        body: 'kedudukan {\n    ${1:pejabat fungsional, pelaksana} di bawah ${2:Kepala} dasar Pasal ${3:1};\n}$0',
    },
    {
        rule: 'PerangkatDaerah',
        label: 'perangkat daerah … bersusunan …',
        body: 'perangkat daerah "${1:Nama Resmi}" bersusunan ${2:Susunan} dasar Pasal ${3:1};$0',
    },
    {
        rule: 'KetuaTim',
        label: 'ketua tim dari unit pemilik kinerja',
        body: 'ketua tim ${1|diutamakan,wajib,dapat|} dari unit pemilik kinerja\n    untuk ${2:lintas unit} dasar Pasal ${3:1} ayat (${4:1});$0',
    },
    {
        rule: 'Mekanisme',
        label: 'mekanisme … { langkah }',
        body: 'mekanisme ${1:Nama} "${2:Label}" untuk ${3:penunjukan lintas unit} {\n    langkah a: ${4:pimpinan pemilik kinerja} ${5:menyusun} ${6:SuratPermohonan} kepada ${7:pimpinan tujuan};\n    langkah b: ${7:pimpinan tujuan} memutus permohonan, jika disetujui selesai ditugaskan, jika ditolak selesai ditolak;\n}\n$0',
    },
    {
        rule: 'Langkah',
        label: 'langkah …: siapa berbuat apa',
        body: 'langkah ${1:a}: ${2:pimpinan pemilik kinerja} ${3:mengirim} ${4:Surat} kepada ${5:pimpinan tujuan};$0',
    },
    {
        rule: 'Surat',
        label: 'surat … { memuat }',
        body: 'surat ${1:SuratPermohonan} "${2:surat permohonan}" {\n    memuat paling sedikit\n    "${3:tujuan}";\n}\n$0',
    },
    {
        rule: 'Pegawai',
        label: 'pegawai …, jenjang di unit',
        body: 'pegawai ${1:Nama}, ${2:ahli muda} di ${3:Unit};$0',
    },
    {
        rule: 'TimKerja',
        label: 'tim kerja … milik … { ketua, anggota }',
        body: 'tim kerja "${1:Nama tim}" milik ${2:Unit} ${3:lintas unit} {\n    ketua ${4:Pegawai};\n    anggota ${5:Pegawai};\n}\n$0',
    },
    {
        rule: 'Uji',
        label: 'uji … { harapkan }',
        body: 'uji "${1:Judul}" {\n    ${2:ahli muda} di ${3:Unit}\n    harapkan atasan ${4:Kepala};\n}\n$0',
    },
    {
        rule: 'Istilah',
        label: 'istilah … adalah …',
        body: 'istilah "${1:Istilah}" adalah "${2:arti}" dasar Pasal 1 angka ${3:1};$0',
    },
];
