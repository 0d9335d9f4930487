import type { MessageTable } from '../table.js';

/** Words, dates and numbers. */
export const bahasaMessages: MessageTable = {
    'naskah/kata-ganda': {
        id: {
            main: 'Kata "{kata}" tertulis dua kali. Hapus satu; kalau yang dimaksud kata ulang, tambahkan tanda hubung.',
            'tanda-hubung': 'Kata ulang ditulis dengan tanda hubung tanpa spasi: "{harus}".',
            perbaiki: 'Tulis "{baru}"',
            hapus: 'Hapus "{kata}" yang kedua',
        },
        en: {
            main: '"{kata}" is written twice. Remove one; if a reduplication is meant, add the hyphen.',
            'tanda-hubung': 'A doubled word takes a hyphen without spaces: "{harus}".',
            perbaiki: 'Write "{baru}"',
            hapus: 'Remove the second "{kata}"',
        },
    },
    'naskah/ejaan': {
        id: { main: 'Tulis "{harus}", bukan "{tertulis}".', perbaiki: 'Ganti dengan "{baru}"' },
        en: { main: 'Write "{harus}", not "{tertulis}".', perbaiki: 'Write "{baru}"' },
    },
    'naskah/spasi-tanda-baca': {
        id: {
            main: 'Tanda baca didahului spasi di {jumlah} tempat. Tanda baca menempel pada kata sebelumnya.',
            lain: 'juga di sini',
            semua: 'Hapus spasi di semua {jumlah} tempat',
        },
        en: {
            main: 'A space stands before a punctuation mark in {jumlah} places. The mark follows the word directly.',
            lain: 'here too',
            semua: 'Remove the space in all {jumlah} places',
        },
    },
    'naskah/tanda-kurung': {
        id: { main: 'Tanda kurung ini tidak ditutup. Tambahkan kurung tutup di akhir keterangannya.' },
        en: { main: 'This bracket is never closed. Close it where the remark ends.' },
    },
    'naskah/tanggal': {
        id: {
            main: 'Tulis tanggal "{harus}", bukan "{tertulis}" (Lampiran II UU 12/2011 angka 164–167).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: 'Write the date "{harus}", not "{tertulis}" (UU 12/2011, Annex II, 164–167).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/bilangan': {
        id: {
            main: 'Angka {angka} dan kata "{kata}" tidak sama; kata untuk {angka} adalah "{harus}" (Lampiran II UU 12/2011 angka 86).',
            'tanpa-kata':
                'Bilangan ditulis dengan angka dan kata: "{harus}" (Lampiran II UU 12/2011 angka 86).',
            'tanpa-angka':
                'Bilangan ditulis dengan angka dan kata: "{harus}", bukan "{kata}" (Lampiran II UU 12/2011 angka 86).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: 'The digits {angka} and the words "{kata}" differ; {angka} is "{harus}" in words (UU 12/2011, Annex II, 86).',
            'tanpa-angka':
                'A number is written in digits and words: "{harus}", not "{kata}" (UU 12/2011, Annex II, 86).',
            'tanpa-kata': 'A number is written in digits and words: "{harus}" (UU 12/2011, Annex II, 86).',
            perbaiki: 'Write "{baru}"',
        },
    },
};
