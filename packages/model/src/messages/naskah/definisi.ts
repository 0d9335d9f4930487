import type { MessageTable } from '../table.js';

/** Definitions and defined terms. */
export const definisiMessages: MessageTable = {
    'naskah/definisi-ganda': {
        id: {
            main: '{istilah} sudah didefinisikan. Satu istilah hanya mempunyai satu pengertian (Lampiran II UU 12/2011 angka 101); gabungkan kedua rumusannya.',
            'dalam-ketentuan':
                '{istilah} sudah didefinisikan dalam ketentuan umum; di sini didefinisikan lagi. Pakai istilahnya saja (Lampiran II UU 12/2011 angka 101).',
            pertama: 'definisi yang pertama',
        },
        en: {
            main: '{istilah} is defined already. A term has one meaning (UU 12/2011, Annex II, 101); merge the two.',
            'dalam-ketentuan':
                '{istilah} has its definition in the general provisions and is defined again here. Use the term alone (UU 12/2011, Annex II, 101).',
            pertama: 'the first definition',
        },
    },
    'naskah/definisi-tanpa-adalah': {
        id: {
            main: 'Definisi ini tidak memakai kata "adalah". Pengertian dirumuskan "{istilah} adalah …" (Lampiran II UU 12/2011 angka 101); norma dipindahkan ke pasal lain.',
        },
        en: {
            main: 'This definition lacks "adalah". A definition reads "{istilah} adalah …" (UU 12/2011, Annex II, 101); a norm belongs into another article.',
        },
    },
    'naskah/definisi-tidak-dipakai': {
        id: {
            main: '{istilah} didefinisikan, tetapi tidak pernah dipakai dalam pasal berikutnya atau lampiran. Ketentuan umum hanya memuat istilah yang dipakai (Lampiran II UU 12/2011); hapus, atau gunakan.',
            singkatan:
                'Singkatan {istilah} diperkenalkan, tetapi tidak pernah dipakai. Hapus, atau pakai menggantikan istilah panjangnya.',
            'hanya-definisi':
                '{istilah} hanya dipakai dalam definisi lain, tidak dalam pasal berikutnya atau lampiran. Pertimbangkan untuk menghapusnya.',
        },
        en: {
            main: '{istilah} is defined but never used in the articles that follow or in an annex. General provisions define only what is used (UU 12/2011, Annex II); remove it, or use it.',
            singkatan:
                'The abbreviation {istilah} is introduced but never used. Remove it, or use it instead of the long term.',
            'hanya-definisi':
                '{istilah} is used only in other definitions, not in the articles or an annex. Consider removing it.',
        },
    },
    'naskah/definisi-sebutan': {
        id: {
            main: '"Selanjutnya disebut {istilah}" mengulangi istilahnya sendiri. Hapus frasa itu, atau tulis nama singkatnya.',
        },
        en: {
            main: '"Selanjutnya disebut {istilah}" repeats the term itself. Remove the phrase, or write the short name.',
        },
    },
    'naskah/definisi-akhir': {
        id: {
            main: 'Definisi diakhiri titik (Lampiran II UU 12/2011 angka 101).',
            akhiri: 'Akhiri dengan "{baru}"',
        },
        en: {
            main: 'A definition ends with a full stop (UU 12/2011, Annex II, 101).',
            akhiri: 'End with "{baru}"',
        },
    },
    'naskah/singkatan-tanpa-definisi': {
        id: {
            lain: 'juga di sini',
            main: 'Singkatan {singkatan} dipakai ({jumlah} kali), tetapi tidak pernah dijelaskan. Muat dalam ketentuan umum, atau tulis kepanjangannya (Lampiran II UU 12/2011, ketentuan umum).',
        },
        en: {
            lain: 'here too',
            main: 'The abbreviation {singkatan} is used ({jumlah} times) but never explained. Define it, or write it out (UU 12/2011, Annex II, general provisions).',
        },
    },
    'naskah/istilah-huruf-besar': {
        id: {
            main: '"{istilah}" ditulis tanpa huruf besarnya di {jumlah} tempat. Istilah yang didefinisikan memakai huruf besar di seluruh peraturan dan lampirannya (Lampiran II UU 12/2011 angka 108).',
            lain: 'juga di sini',
            semua: 'Tulis "{istilah}" di semua {jumlah} tempat',
        },
        en: {
            main: '"{istilah}" is written without its capitals in {jumlah} places. A defined term keeps them everywhere, the annex included (UU 12/2011, Annex II, 108).',
            lain: 'here too',
            semua: 'Write "{istilah}" in all {jumlah} places',
        },
    },
    'naskah/istilah-tanpa-definisi': {
        id: {
            main: '"{istilah}" dipakai {jumlah} kali seperti istilah, tetapi tidak didefinisikan dalam ketentuan umum. Definisikan, atau tulis dengan huruf kecil (Lampiran II UU 12/2011 angka 108).',
            lain: 'juga di sini',
        },
        en: {
            main: '"{istilah}" is used {jumlah} times like a defined term, but the general provisions do not define it. Define it, or write it in small letters (UU 12/2011, Annex II, 108).',
            lain: 'here too',
        },
    },
};
