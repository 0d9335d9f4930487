/** A new regulation, to be filled in. */
export interface NewRegulation {
    readonly jenis: string;
    readonly daerah: string;
    readonly nomor?: string;
    readonly tahun?: string;
}

/** The text of a new regulation: a header, one susunan with its rules, and the units that have it. */
export function regulationText({ jenis, daerah, nomor, tahun }: NewRegulation): string {
    const provinsi = jenis === 'gubernur';
    const kepala = provinsi ? 'JPT Madya' : 'JPT Pratama';
    const identity =
        nomor === undefined
            ? `rancangan peraturan ${jenis} "${daerah}"`
            : `peraturan ${jenis} "${daerah}" nomor ${nomor} tahun ${tahun}`;
    return `${identity}
    tentang "Sistem Kerja Aparatur Sipil Negara"

susunan SekretariatDaerah "Sekretariat Daerah" {
    level 1 jabatan Sekda "Sekretaris Daerah", ${kepala}, pimpinan;
    level 2 jabatan Asisten "Asisten", JPT Pratama, di bawah Sekda;
    level 3 jabatan KepalaBagian "Kepala Bagian", Administrator, di bawah Asisten;

    penilai kinerja KepalaBagian dasar Pasal 1;

    kedudukan {
        ahli utama di bawah Sekda dasar Pasal 2 huruf a;
        ahli madya di bawah Asisten dasar Pasal 2 huruf b;
        ahli muda, ahli pertama, keterampilan, pelaksana di bawah KepalaBagian dasar Pasal 2 huruf c;
    }
}

perangkat daerah "Sekretariat Daerah" bersusunan SekretariatDaerah dasar Pasal 3;
`;
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
