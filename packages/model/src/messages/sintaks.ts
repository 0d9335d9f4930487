import type { MessageTable } from './table.js';

/** What the reader of the text could not understand. */
export const sintaksMessages: MessageTable = {
    'sintaks/karakter': {
        id: {
            main: 'Tanda ‘{teks}’ tidak dikenal di sini. Hapus, atau apit dengan tanda petik bila bagian dari label.',
        },
        en: {
            main: 'The characters ‘{teks}’ mean nothing here. Remove them, or put them in quotes if they belong to a label.',
        },
    },
    'sintaks/titik-koma': {
        id: {
            main: 'Ketentuan belum diakhiri: tambahkan ‘;’ sebelum ‘{temuan}’.',
            perbaikan: 'Tambahkan ‘;’',
        },
        en: { main: 'The provision is not closed: add ‘;’ before ‘{temuan}’.', perbaikan: 'Add ‘;’' },
    },
    'sintaks/petik': {
        id: { main: 'Label belum ditutup: tambahkan tanda petik (") di akhir label.' },
        en: { main: 'The label is not closed: add a quotation mark (") at its end.' },
    },
    'sintaks/terlalu-dalam': {
        id: {
            main: 'Kurung kurawal bersarang lebih dari {batas} tingkat; isinya dari sini tidak dibaca. Tutup dahulu blok yang masih terbuka dengan ‘}’.',
        },
        en: {
            main: 'Braces are nested more than {batas} deep; what they hold from here on is not read. Close the open blocks first with ‘}’.',
        },
    },
    'sintaks/tidak-terduga': {
        id: {
            main: '‘{temuan}’ tidak dapat berada di sini. Yang dapat mengikuti: {harapan}.',
            saran: '‘{temuan}’ tidak dapat berada di sini. Mungkin maksudnya ‘{saran}’?',
            akhir: 'Ketentuan belum selesai. Yang dapat mengikuti: {harapan}.',
            berlebih: '‘{temuan}’ tidak termasuk ketentuan apa pun. Periksa kata pertama ketentuan ini.',
            ganti: 'Ganti dengan ‘{saran}’',
        },
        en: {
            main: '‘{temuan}’ cannot stand here. What may follow: {harapan}.',
            saran: '‘{temuan}’ cannot stand here. Did you mean ‘{saran}’?',
            akhir: 'The provision is not complete. What may follow: {harapan}.',
            berlebih: '‘{temuan}’ belongs to no provision. Check the first word of this provision.',
            ganti: 'Replace with ‘{saran}’',
        },
    },
};
