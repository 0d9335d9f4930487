import type { MessageTable } from '../table.js';

/** Names and terms used side by side. */
export const sebutanMessages: MessageTable = {
    'naskah/sebutan-ganda': {
        id: {
            main: '"{sebutan}" dipakai {jumlah} kali di samping "{lain}" untuk hal yang sama. Pakai satu istilah (Lampiran II UU 12/2011 Bab III), atau definisikan keduanya bila memang berbeda.',
            'garis-miring':
                '"{lain}" memakai dua nama untuk satu hal, dan di tempat lain hanya salah satunya. Pilih satu istilah (Lampiran II UU 12/2011 Bab III).',
            lain: 'juga di sini',
        },
        en: {
            main: '"{sebutan}" is used {jumlah} times beside "{lain}" for the same thing. Use one term (UU 12/2011, Annex II, chapter III), or define both if they differ.',
            'garis-miring':
                '"{lain}" names one thing twice, and elsewhere only one of the names stands. Choose one term (UU 12/2011, Annex II, chapter III).',
            lain: 'here too',
        },
    },
    'naskah/istilah-bentuk-panjang': {
        id: {
            main: '{istilah} selanjutnya disebut {singkat}, tetapi bentuk panjangnya masih dipakai di {jumlah} tempat. Pakai {singkat} di seluruh naskah.',
            pengertian: 'di sini nama singkatnya ditetapkan',
            lain: 'juga di sini',
            semua: 'Tulis "{singkat}" di semua {jumlah} tempat',
        },
        en: {
            main: '{istilah} is to be called {singkat}, but the long form is still used in {jumlah} places. Use {singkat} throughout.',
            pengertian: 'the short name is laid down here',
            lain: 'here too',
            semua: 'Write "{singkat}" in all {jumlah} places',
        },
    },
    'naskah/istilah-terpotong': {
        id: {
            main: '"{terpotong}" dipakai {jumlah} kali, sedangkan yang didefinisikan "{istilah}". Tulis istilahnya lengkap, atau definisikan nama singkatnya.',
            lain: 'juga di sini',
        },
        en: {
            main: '"{terpotong}" is used {jumlah} times, while the defined term is "{istilah}". Write the term in full, or define the short name.',
            lain: 'here too',
        },
    },
    'naskah/angka-romawi': {
        id: {
            main: '"{sini}" dan "{sana}": {tingkatan} ditulis dengan angka Arab dan angka Romawi dalam satu naskah. Pakai satu cara.',
            lain: 'di sini ditulis dengan cara lain atau cara yang sama',
            romawi: 'Tulis dengan angka Romawi di semua {jumlah} tempat',
            arab: 'Tulis dengan angka Arab di semua {jumlah} tempat',
        },
        en: {
            main: '"{sini}" and "{sana}": the {tingkatan} is written in Arabic and in Roman numerals in one text. Use one.',
            lain: 'written here in the other or the same way',
            romawi: 'Write it in Roman numerals in all {jumlah} places',
            arab: 'Write it in Arabic numerals in all {jumlah} places',
        },
    },
    'naskah/jabatan-untuk-unit': {
        id: {
            main: '"{jabatan}" adalah jabatan, sedangkan yang diatur di sini unit. Tulis "{unit}".',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: '"{jabatan}" is an office, while a unit is governed here. Write "{unit}".',
            perbaiki: 'Replace by "{baru}"',
        },
    },
    'naskah/rincian-judul': {
        id: {
            main: 'Judul "{judul}" menguraikan unsur yang dalam rincian bernama "{rincian}". Samakan namanya.',
            rincian: 'unsur dalam rincian',
        },
        en: {
            main: 'The heading "{judul}" works out the item that the list calls "{rincian}". Use one name.',
            rincian: 'the item of the list',
        },
    },
    'naskah/jumlah-bertentangan': {
        id: {
            main: 'Setiap {hal} dinyatakan mempunyai {jumlah} {bagian}, padahal di tempat lain "{lain}". Batasi kalimat ini, atau samakan jumlahnya.',
            lain: 'jumlah lain',
        },
        en: {
            main: 'Every {hal} is said to have {jumlah} {bagian}, yet elsewhere "{lain}". Limit this sentence, or use one number.',
            lain: 'another number',
        },
    },
    'naskah/nama-unit-berbeda': {
        id: {
            main: '"{nama}" di tempat lain ditulis "{lain}": katanya sama, tanda bacanya berbeda. Tulis nama resminya.',
            sebagian: '"{nama}" di tempat lain bernama "{lain}". Tulis nama resmi yang lengkap.',
            'tanpa-jenis': '"{nama}" tidak menyebut jenis unitnya; di tempat lain namanya "{lain}".',
            lain: 'nama itu di tempat lain',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: '"{nama}" is written "{lain}" elsewhere: the same words with other punctuation. Write the official name.',
            sebagian: '"{nama}" is called "{lain}" elsewhere. Write the official name in full.',
            'tanpa-jenis': '"{nama}" leaves out the kind of unit; elsewhere it is named "{lain}".',
            lain: 'the name elsewhere',
            perbaiki: 'Replace by "{baru}"',
        },
    },
};
