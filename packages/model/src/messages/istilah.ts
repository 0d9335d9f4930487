import type { MessageTable } from './table.js';

export const istilahMessages: MessageTable = {
    'istilah/tidak-didefinisikan': {
        id: {
            main: 'Istilah ‘{istilah}’ menentukan siapa yang berwenang, tetapi tidak diartikan dalam ketentuan umum. Tambahkan pengertiannya.',
        },
        en: {
            main: 'The term ‘{istilah}’ decides who has power, but the general provisions do not define it. Add a definition.',
        },
    },
    'istilah/diartikan-dua-kali': {
        id: {
            hapus: 'Hapus pengertian kedua ‘{istilah}’',
            main: '‘{istilah}’ diartikan lebih dari sekali: {dasar}. Pertahankan satu pengertian.',
            pertama: 'Pengertian pertama',
        },
        en: {
            hapus: 'Remove the second definition of ‘{istilah}’',
            main: '‘{istilah}’ is defined more than once: {dasar}. Keep one definition.',
            pertama: 'The first definition',
        },
    },
    'istilah/bentuk-lain': {
        id: {
            main: '‘{nama}’ di tempat lain ditulis ‘{lain}’. Tulis satu bentuk.',
            istilah: '‘{nama}’ didefinisikan sebagai ‘{lain}’. Tulis dalam bentuk yang didefinisikan.',
            lain: 'Bentuk yang lain',
        },
        en: {
            main: '‘{nama}’ is written ‘{lain}’ elsewhere. Use one form.',
            istilah: '‘{nama}’ is defined as ‘{lain}’. Write it as it is defined.',
            lain: 'The other form',
        },
    },
    'istilah/unit-dua-nama': {
        id: {
            main: '{unit} disebut juga {lain}. Pakai satu nama resmi.',
        },
        en: {
            main: '{unit} is also called {lain}. Use one official name.',
        },
    },
    'istilah/unit-tidak-diatur': {
        id: {
            main: '‘{istilah}’ diartikan, tetapi tidak ada unit jenis itu yang diatur. Atur unitnya, atau hapus pengertiannya.',
        },
        en: {
            main: '‘{istilah}’ is defined, but no unit of that kind is regulated. Regulate it, or remove the definition.',
        },
    },
};
