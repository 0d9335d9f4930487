import type { MessageTable } from '../table.js';

/** Citations of other acts. */
export const kutipanMessages: MessageTable = {
    'naskah/kutipan-berbeda': {
        id: {
            main: '{peraturan} dikutip di sini dengan {lembaran} {tertulis}, di tempat lain dengan {lain}. Salah satunya keliru; periksa pada sumber resmi.',
            'ruang-kerja':
                '{peraturan} dikutip di sini dengan {lembaran} {tertulis}, dalam naskah lain di ruang kerja ini dengan {lain}. Salah satunya keliru; periksa pada sumber resmi.',
            instansi:
                'Nama instansi tidak lengkap: tulis "{lain}", seperti di tempat lain untuk peraturan yang sama.',
            perbaiki: 'Ganti dengan "{baru}"',
            lengkap: 'nama yang lengkap',
            pertama: 'kutipan yang pertama',
            'naskah-lain': 'naskah lain',
        },
        en: {
            main: '{peraturan} is cited here with {lembaran} {tertulis}, elsewhere with {lain}. One of them is wrong; check the official source.',
            'ruang-kerja':
                '{peraturan} is cited here with {lembaran} {tertulis}, in another text of this workspace with {lain}. One of them is wrong; check the official source.',
            instansi:
                'The name of the ministry is incomplete: write "{lain}", as elsewhere for the same act.',
            perbaiki: 'Write "{baru}"',
            lengkap: 'the full name',
            pertama: 'the first citation',
            'naskah-lain': 'another text',
        },
    },
    'naskah/kutipan-register': {
        id: {
            main: '{lembaran} {peraturan} seharusnya {benar}, bukan {tertulis}. Data yang keliru menunjuk peraturan lain.',
            nama: 'Nama {peraturan} adalah "{benar}".',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: '{lembaran} of {peraturan} should be {benar}, not {tertulis}. Wrong data point to another act.',
            nama: 'The name of {peraturan} is "{benar}".',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/kutipan-dicabut': {
        id: {
            main: '{peraturan} sudah dicabut dengan {oleh} ketika peraturan ini ditetapkan. Periksa apakah penggantinya yang dimaksud.',
        },
        en: {
            main: '{peraturan} had been repealed by {oleh} when this regulation was enacted. Check whether its successor is meant.',
        },
    },
    'naskah/kutipan-lembaran': {
        id: {
            main: '{peraturan} diundangkan dalam {benar}, bukan {tertulis} (UU 12/2011 Pasal 82–86).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: '{peraturan} is promulgated in the {benar}, not in the {tertulis} (UU 12/2011, Pasal 82–86).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/kutipan-tahun': {
        id: {
            main: 'Lembaran tahun {tertulis} lebih awal daripada {peraturan}. Peraturan diundangkan setelah ditetapkan; periksa kedua tahun itu.',
        },
        en: {
            main: 'The gazette of {tertulis} is older than {peraturan}. An act is promulgated after it is enacted; check both years.',
        },
    },
    'naskah/kutipan-perubahan': {
        id: {
            main: 'Peraturan perubahan ini menyebut {tertulis}, sedangkan yang diubah menurut kutipan adalah {asal}. Salah satu nomor keliru.',
        },
        en: {
            main: 'This amending act names {tertulis}, while the act cited as amended is {asal}. One of the numbers is wrong.',
        },
    },
    'naskah/kutipan-bentuk': {
        id: {
            main: 'Bentuk kutipan keliru.',
            sisipan: 'Kata "{kata}" tidak ditulis di antara jenis dan nomor peraturan ({peraturan}).',
            urutan: 'Tahun lembaran ditulis sebelum nomornya: "Tahun … Nomor …".',
            kurung: 'Tanda kurung pembuka sebelum nama lembaran hilang.',
            'titik-koma':
                'Titik koma di tengah satu dasar hukum; titik koma hanya di akhirnya (Lampiran II UU 12/2011 angka 52).',
            hapus: 'Hapus "{kata}"',
            perbaiki: 'Tulis "{baru}"',
            sisipkan: 'Sisipkan "{baru}"',
        },
        en: {
            main: 'The form of the citation is wrong.',
            sisipan: '"{kata}" does not belong between kind and number of an act ({peraturan}).',
            urutan: 'The year of the gazette stands before its number: "Tahun … Nomor …".',
            kurung: 'The opening bracket before the gazette is missing.',
            'titik-koma':
                'A semicolon inside one legal basis; it stands only at its end (UU 12/2011, Annex II, 52).',
            hapus: 'Remove "{kata}"',
            perbaiki: 'Write "{baru}"',
            sisipkan: 'Insert "{baru}"',
        },
    },
    'naskah/mengingat-urutan': {
        id: {
            main: '{peraturan} lebih tinggi daripada {sebelum} yang disebut sebelumnya. Dasar hukum disusun menurut tata urutan peraturan (Lampiran II UU 12/2011, dasar hukum).',
            waktu: '{peraturan} lebih dahulu daripada {sebelum} yang disebut sebelumnya. Dasar hukum setingkat disusun menurut waktu (Lampiran II UU 12/2011, dasar hukum).',
            sebelum: 'disebut sebelumnya',
        },
        en: {
            main: '{peraturan} ranks above {sebelum}, which stands before it. Legal bases follow the hierarchy of acts (UU 12/2011, Annex II, legal basis).',
            waktu: '{peraturan} is older than {sebelum}, which stands before it. Bases of the same rank follow time (UU 12/2011, Annex II, legal basis).',
            sebelum: 'stands before it',
        },
    },
};
