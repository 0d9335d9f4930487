import type { MessageTable } from './table.js';

export const dasarMessages: MessageTable = {
    'dasar/tanpa-dasar': {
        id: {
            main: 'Ketentuan ini tidak menyebut dasarnya, sedangkan ketentuan di sekitarnya menyebutnya. Tambahkan ‘dasar …’.',
            tambah: 'Tambahkan ‘dasar {dasar}’',
        },
        en: {
            main: 'This provision names no legal basis, though those around it do. Add ‘dasar …’.',
            tambah: 'Add ‘dasar {dasar}’',
        },
    },
    'dasar/tidak-ada': {
        id: {
            main: '{dasar} tidak ada dalam naskah: {induk} tidak memuat {bagian}. Dasar harus menunjuk ketentuan yang ada, supaya aturan dapat ditelusuri. Perbaiki dasarnya.',
            pangkal:
                '{dasar} tidak ada dalam naskah: {bagian} tidak ditemukan. Dasar harus menunjuk ketentuan yang ada, supaya aturan dapat ditelusuri. Perbaiki dasarnya.',
            ganti: 'Ganti dengan {dasar}',
        },
        en: {
            main: '{dasar} is not in the text: {induk} has no {bagian}. A basis must name a provision that exists, so that the rule can be traced. Correct the basis.',
            pangkal:
                '{dasar} is not in the text: there is no {bagian}. A basis must name a provision that exists, so that the rule can be traced. Correct the basis.',
            ganti: 'Replace by {dasar}',
        },
    },
    'dasar/ganda': {
        id: {
            main: '{dasar} ada {jumlah} kali dalam naskah, sehingga tidak pasti ketentuan mana yang menjadi dasar. Sebutkan bab atau bagiannya, atau perbaiki nomor dalam naskah.',
            'teks-naskah': 'Teks {dasar}',
            'dasar-lain': 'Dasar lain yang menunjuknya: {dasar}',
        },
        en: {
            main: '{dasar} is in the text {jumlah} times, so it is not certain which provision is meant. Name its chapter or part, or correct the number in the text.',
            'teks-naskah': 'The text of {dasar}',
            'dasar-lain': 'Another basis that names it: {dasar}',
        },
    },
    'dasar/jenjang-lain': {
        id: {
            main: '{dasar} mengatur {diatur}, bukan {jenjang}. {jenjang} diatur dalam {benar}. Perbaiki dasarnya.',
            ganti: 'Ganti dengan {dasar}',
            'teks-naskah': 'Teks {dasar}',
        },
        en: {
            main: '{dasar} is about {diatur}, not {jenjang}. {jenjang} is regulated in {benar}. Correct the basis.',
            ganti: 'Replace by {dasar}',
            'teks-naskah': 'The text of {dasar}',
        },
    },
    'dasar/jabatan-lain': {
        id: {
            main: '{dasar} berbicara tentang {diatur}, bukan {jabatan}. {jabatan} disebut dalam {benar}. Perbaiki dasarnya.',
            ganti: 'Ganti dengan {dasar}',
            'teks-naskah': 'Teks {dasar}',
        },
        en: {
            main: '{dasar} is about {diatur}, not {jabatan}. {jabatan} is named in {benar}. Correct the basis.',
            ganti: 'Replace by {dasar}',
            'teks-naskah': 'The text of {dasar}',
        },
    },
    'dasar/naskah-tidak-ditemukan': {
        id: {
            main: 'Naskah “{berkas}” tidak ditemukan di samping model ini, sehingga dasar aturan tidak dapat ditelusuri. Simpan naskahnya di sana atau perbaiki namanya.',
            luar: 'Naskah “{berkas}” berada di luar ruang kerja dan tidak dibuka. Pakai nama berkas yang letaknya relatif terhadap model ini.',
        },
        en: {
            main: 'The text “{berkas}” is not there beside this model, so the bases of its rules cannot be traced. Save the text there or correct its name.',
            luar: 'The text “{berkas}” lies outside the workspace and is not opened. Use a file name relative to this model.',
        },
    },
};
