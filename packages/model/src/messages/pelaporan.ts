import type { MessageTable } from './table.js';

export const pelaporanMessages: MessageTable = {
    'pelaporan/terputus': {
        id: {
            main: '{pelapor} melapor kepada {penerima}, tetapi tidak diatur kepada siapa {penerima} melapor. Tambahkan ketentuannya.',
        },
        en: {
            main: '{pelapor} report to {penerima}, but nothing says to whom {penerima} reports. Add the provision.',
        },
    },
    'pelaporan/penerima-berbeda': {
        id: {
            main: 'Laporan {pelapor} di sini kepada {kedua}, tetapi menurut {dasar} kepada {pertama}. Tetapkan satu penerima.',
            waktu: 'Laporan {pelapor} di sini {waktuKedua}, tetapi menurut {dasar} {waktuPertama}. Samakan waktunya.',
            lain: 'Ketentuan yang berbeda',
        },
        en: {
            main: '{pelapor} reports to {kedua} here, but to {pertama} according to {dasar}. Decide on one addressee.',
            waktu: '{pelapor} reports {waktuKedua} here, but {waktuPertama} according to {dasar}. Make the interval agree.',
            lain: 'The other provision',
        },
    },
    'pelaporan/dan-atau': {
        id: {
            atau: 'Ganti ‘dan/atau’ dengan ‘atau’',
            main: '{pelapor} melapor kepada {penerima}: ‘dan/atau’ tidak menentukan penerimanya. Tetapkan kepada siapa.',
        },
        en: {
            atau: 'Replace ‘dan/atau’ by ‘atau’',
            main: '{pelapor} reports to {penerima}: ‘dan/atau’ does not settle the addressee. Say to whom.',
        },
    },
    'pelaporan/ketua-belum-tentu-ada': {
        id: {
            main: 'Anggota tim hanya melapor kepada ketua tim, padahal ketua tim belum tentu ada ({dasar}). Atur juga penerima laporan bagi tim tanpa ketua.',
            ketua: 'Ketua tim hanya dibolehkan',
        },
        en: {
            main: 'Members report to the ketua tim only, though a team need not have one ({dasar}). Say also to whom a team without a ketua reports.',
            ketua: 'A ketua tim is merely permitted',
        },
    },
    'pelaporan/melingkar': {
        id: {
            main: 'Pelaporan melingkar: {lingkaran}. Tentukan penerima terakhirnya.',
        },
        en: {
            main: 'Reporting runs in a circle: {lingkaran}. Decide who receives last.',
        },
    },
};
