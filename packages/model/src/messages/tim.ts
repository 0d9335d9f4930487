import type { MessageTable } from './table.js';

export const timMessages: MessageTable = {
    'tim/ketua-bukan-dari-pemilik': {
        id: {
            ganti: 'Ganti {ketua} dengan {calon} sebagai ketua',
            main: '{ketua} dari {unit} tidak dapat menjadi ketua {tim}: ketua tim harus berasal dari unit pemilik kinerja, {pemilik} ({dasar}). Tunjuk ketua dari unit itu.',
            diutamakan:
                '{ketua} dari {unit} bukan dari unit pemilik kinerja, {pemilik}, sedangkan ketua tim diutamakan dari unit itu ({dasar}). Pertimbangkan ketua dari {pemilik}, atau catat alasannya.',
            aturan: 'Aturan ketua tim',
            tukar: 'Jadikan {calon} ketua, dan {ketua} anggota',
        },
        en: {
            ganti: 'Replace {ketua} by {calon} as ketua',
            main: '{ketua} of {unit} cannot lead {tim}: the ketua tim must come from the unit that owns the performance, {pemilik} ({dasar}). Appoint one from that unit.',
            diutamakan:
                '{ketua} of {unit} does not come from the unit that owns the performance, {pemilik}, from which a ketua tim is preferred ({dasar}). Consider one from {pemilik}, or record the reason.',
            aturan: 'The rule on the ketua tim',
            tukar: 'Make {calon} the ketua, and {ketua} a member',
        },
    },
    'tim/ketua-tidak-berhak': {
        id: {
            main: '{ketua} ({jabatan}) tidak dapat menjadi ketua {tim}. Yang dapat: {boleh} ({dasar}).',
            aturan: 'Aturan ketua tim',
        },
        en: {
            main: '{ketua} ({jabatan}) cannot lead {tim}. Those who can: {boleh} ({dasar}).',
            aturan: 'The rule on the ketua tim',
        },
    },
    'tim/tanpa-ketua': {
        id: {
            ketua: 'Jadikan {calon} ketua tim',
            diutamakan:
                '{tim} tidak mempunyai ketua, sedangkan ketua tim diutamakan ada ({dasar}). Pertimbangkan ‘ketua …’, atau catat alasannya.',
            main: '{tim} tidak mempunyai ketua, padahal ketua tim diwajibkan ({dasar}). Tambahkan ‘ketua …’.',
        },
        en: {
            ketua: 'Make {calon} the ketua',
            diutamakan:
                '{tim} has no ketua, though having one is preferred ({dasar}). Consider ‘ketua …’, or note the reason.',
            main: '{tim} has no ketua, though one is mandatory ({dasar}). Add ‘ketua …’.',
        },
    },
    'tim/lebih-dari-satu-ketua': {
        id: {
            anggota: 'Jadikan {pegawai} anggota: ‘anggota {pegawai};’',
            main: '{tim} mempunyai lebih dari satu ketua; {pegawai} yang berikutnya. Tetapkan satu ketua.',
        },
        en: {
            anggota: 'Make {pegawai} a member: ‘anggota {pegawai};’',
            main: '{tim} has more than one ketua; {pegawai} is the next. Decide on one.',
        },
    },
    'tim/ketua-juga-anggota': {
        id: {
            hapus: 'Hapus {pegawai} dari anggota',
            main: '{pegawai} adalah ketua {tim} dan juga anggotanya. Hapus dari daftar anggota.',
        },
        en: {
            hapus: 'Remove {pegawai} from the members',
            main: '{pegawai} is both ketua and member of {tim}. Remove him from the members.',
        },
    },
    'tim/anggota-luar-tanpa-lingkup': {
        id: {
            main: '{pegawai} bukan dari {pemilik}, sedangkan {tim} dinyatakan {lingkup}. Perluas lingkupnya dan sebutkan mekanismenya, atau ganti anggotanya.',
        },
        en: {
            main: '{pegawai} does not come from {pemilik}, while {tim} is declared {lingkup}. Widen its scope and name the procedure, or choose another member.',
        },
    },
    'tim/lingkup-tidak-diatur': {
        id: {
            main: '{tim} dinyatakan {lingkup}, lingkup yang tidak dibolehkan ({dasar}). Ubah lingkupnya.',
        },
        en: {
            main: '{tim} is declared {lingkup}, a scope that is not allowed ({dasar}). Change its scope.',
        },
    },
    'tim/periode-lewat': {
        id: {
            main: 'Periode ini berakhir {akhir}, sebelum tanggal penilaian {per}. Perpanjang, atau hapus penugasannya.',
        },
        en: {
            main: 'This period ended on {akhir}, before the day of judgement {per}. Extend it, or remove the assignment.',
        },
    },
    'tim/periode-terbalik': {
        id: {
            main: 'Periode mulai {mulai} tetapi berakhir {akhir}. Perbaiki tanggalnya.',
            tukar: 'Tukar kedua tanggal: {mulai} sampai {sampai}',
        },
        en: {
            main: 'The period begins on {mulai} but ends on {akhir}. Correct the dates.',
            tukar: 'Swap both dates: {mulai} until {sampai}',
        },
    },
    'tim/pegawai-ganda': {
        id: {
            hapus: 'Hapus {pegawai} yang kedua dari anggota',
            main: '{pegawai} disebut lebih dari sekali sebagai anggota {tim}. Hapus pengulangannya.',
        },
        en: {
            hapus: 'Remove the second {pegawai} from the members',
            main: '{pegawai} is named more than once as a member of {tim}. Remove the repetition.',
        },
    },
    'tim/penunjuk-ketua-berbeda': {
        id: {
            main: 'Ketua tim di sini ditunjuk {kedua}, tetapi menurut {dasar} oleh {pertama}. Tetapkan satu jawaban.',
            lain: 'Ketentuan yang berbeda',
        },
        en: {
            main: 'The ketua tim is appointed by {kedua} here, but by {pertama} according to {dasar}. Decide on one answer.',
            lain: 'The other provision',
        },
    },
};
