/** How a terminal is called in a message. */
const terminals: Readonly<Record<string, string>> = {
    TEKS: '"label"',
    NAMA: 'Nama',
    KATA: 'kata',
    ANGKA: 'angka',
    NOMOR: 'nomor',
    EOF: '',
};

/** Keywords that open a clause, shown with the words that follow them in a regulation. */
const clauses: Readonly<Record<string, string>> = {
    di: 'di bawah …',
    dasar: 'dasar Pasal …',
    jika: 'jika …',
    dalam: 'dalam hal …',
    DALAM_PERANGKAT: 'dalam perangkat daerah',
    menyimpang: 'menyimpang dari …',
    level: 'level … jabatan …',
    jabatan: 'jabatan …',
    selaku: 'selaku penilai kinerja',
    penilai: 'penilai kinerja',
    pemilik: 'pemilik kinerja',
    bila: 'bila ada',
    pada: 'pada …',
    struktur: 'struktur penugasan',
    perangkat: 'perangkat daerah',
    ketua: 'ketua tim',
    tim: 'tim kerja',
    tanggung: 'tanggung jawab',
    mulai: 'mulai berlaku',
    langkah: 'langkah …: …',
    pengajuan: 'pengajuan sukarela',
    lebih: 'lebih dari …',
    wali: 'wali kota',
    bersusunan: 'bersusunan …',
    oleh: 'oleh …',
    untuk: 'untuk …',
    kepada: 'kepada …',
    lalu: 'lalu ke …',
    batang: 'batang tubuh',
    setingkat: 'setingkat di atasnya',
};

/** What could stand at a place, as a drafter would write it: at most eight, without what is rare. */
export function phrases(expected: Iterable<string>): string {
    const shown: string[] = [];
    for (const name of expected) {
        if (name === 'diterima' || name === 'KOMA_ALUR') continue;
        const phrase = terminals[name] ?? clauses[name] ?? name;
        if (phrase !== '' && !shown.includes(phrase)) shown.push(phrase);
    }
    return (
        shown
            .slice(0, 8)
            .map((phrase) => `‘${phrase}’`)
            .join(', ') + (shown.length > 8 ? ', …' : '')
    );
}

/** The form of each provision, shown where the advice is to look at the whole. */
export const forms: Readonly<Record<string, string>> = {
    Susunan: 'susunan Nama "label", 2 level { … }',
    Jabatan: 'level 1 jabatan Nama "label", Administrator, di bawah Atasan, pimpinan;',
    AturanKedudukan: 'ahli muda di bawah Jabatan jika … dasar Pasal …;',
    PerangkatDaerah: 'perangkat daerah "nama resmi", "nama resmi" bersusunan Nama;',
    SubUnit: 'bidang "nama resmi" pada Unit bersusunan Nama;',
    Istilah: 'istilah Nama "label" disingkat "…" adalah "arti" dasar Pasal …;',
    Peran: 'penilai kinerja Jabatan bagi ahli muda dasar Pasal …;',
    KetuaTim: 'ketua tim diutamakan dari unit pemilik kinerja untuk lintas unit dasar Pasal …;',
    Mekanisme: 'mekanisme Nama "label" untuk penunjukan lintas unit { langkah a: … }',
    Tahapan: 'tahapan perencanaan untuk Susunan { langkah a: … }',
    Langkah: 'langkah a: pelaku menyusun Surat kepada penerima, lalu ke b dasar …;',
    Surat: 'surat Nama "label" { memuat paling sedikit: "…"; }',
    Pelaporan: 'individu melapor kepada pimpinan unit organisasi berkala dasar Pasal …;',
    Keberlakuan: 'mulai berlaku sejak diundangkan dasar Pasal …;',
    Pegawai: 'pegawai Nama, ahli muda di Unit;',
    TimKerja: 'tim kerja Nama "label" milik Unit lintas unit { ketua Nama; anggota Nama; }',
    Uji: 'uji "label" { ahli muda di Unit harapkan atasan Jabatan; }',
    KepalaPeraturan: 'peraturan bupati "daerah" nomor 1 tahun 2025 tentang "judul"',
};
