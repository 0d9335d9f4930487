import type { MessageTable } from './table.js';

/** Names: unknown or declared twice. */
export const namaMessages: MessageTable = {
    'nama/tidak-dikenal': {
        id: {
            main: 'Tidak ada {jenis} bernama ‘{nama}’. Periksa ejaannya, atau nyatakan lebih dahulu.',
            saran: 'Tidak ada {jenis} bernama ‘{nama}’. Mungkin maksudnya ‘{saran}’?',
            beberapa: 'Nama ‘{nama}’ dipakai oleh beberapa susunan: {pilihan}. Sebut susunannya juga.',
            jenjang:
                'Tidak ada jenjang bernama ‘{nama}’. Jenjang yang dikenal: JPT Pratama, Administrator, Pengawas, pelaksana, ahli utama, ahli madya, ahli muda, ahli pertama, penyelia, mahir, terampil, pemula, atau kelompok keahlian dan keterampilan.',
            'bermakna-ganda':
                'Nama {jenis} ‘{nama}’ dipakai oleh lebih dari satu peraturan yang sama dekatnya. Bedakan dengan ‘disebut’.',
            ganti: 'Ganti dengan ‘{saran}’',
        },
        en: {
            main: 'There is no {jenis} named ‘{nama}’. Check the spelling, or declare it first.',
            saran: 'There is no {jenis} named ‘{nama}’. Did you mean ‘{saran}’?',
            beberapa: 'Several susunan use the name ‘{nama}’: {pilihan}. Name the susunan too.',
            jenjang:
                'There is no grade named ‘{nama}’. Known grades: JPT Pratama, Administrator, Pengawas, pelaksana, ahli utama, ahli madya, ahli muda, ahli pertama, penyelia, mahir, terampil, pemula, or the groups keahlian and keterampilan.',
            'bermakna-ganda':
                'More than one regulation equally near is called ‘{nama}’. Tell them apart with ‘disebut’.',
            ganti: 'Replace with ‘{saran}’',
        },
    },
    'nama/ganda': {
        id: {
            main: 'Nama {jenis} ‘{nama}’ sudah dipakai. Yang pertama yang berlaku; beri nama lain di sini.',
            pertama: '‘{nama}’ pertama kali dinyatakan di sini',
        },
        en: {
            main: 'The {jenis} name ‘{nama}’ is already taken. The first one counts; choose another name here.',
            pertama: '‘{nama}’ is first declared here',
        },
    },
};
