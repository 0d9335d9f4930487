import type { MessageTable } from '../table.js';

/** Lists. */
export const rincianMessages: MessageTable = {
    'naskah/tingkat-rincian': {
        id: {
            main: 'Rincian di sini memakai tanda "{tanda}"; tingkat ini memakai "{harus}". Urutannya a. – 1. – a) – 1) (Lampiran II UU 12/2011 angka 87–95).',
            'terlalu-dalam':
                'Rincian paling banyak empat tingkat: a. – 1. – a) – 1) (Lampiran II UU 12/2011 angka 87–95). Pecah menjadi ayat atau pasal tersendiri.',
        },
        en: {
            main: 'This list is marked "{tanda}"; at this level the mark is "{harus}". The order is a. – 1. – a) – 1) (UU 12/2011, Annex II, 87–95).',
            'terlalu-dalam':
                'A list has at most four levels: a. – 1. – a) – 1) (UU 12/2011, Annex II, 87–95). Split it into paragraphs or articles.',
        },
    },
    'naskah/rincian-setingkat': {
        id: {
            main: '{satuan} mengumumkan rincian, tetapi yang mengikutinya {berikut} yang setingkat. Rincian di bawahnya memakai tanda tingkat berikutnya (Lampiran II UU 12/2011 angka 87–95).',
        },
        en: {
            main: '{satuan} announces items, but what follows is {berikut} of the same level. Items below it take the marks of the next level (UU 12/2011, Annex II, 87–95).',
        },
    },
    'naskah/ketentuan-akhir': {
        id: {
            main: '{satuan} tidak berakhir dengan titik. Pasal dan ayat adalah kalimat yang utuh (Lampiran II UU 12/2011 Bab I huruf C, Batang Tubuh).',
            'titik-dua':
                'Kalimat pembuka rincian ({satuan}) berakhir dengan titik dua (Lampiran II UU 12/2011 angka 87–95).',
            akhiri: 'Akhiri dengan "{baru}"',
        },
        en: {
            main: '{satuan} does not end with a full stop. Articles and paragraphs are whole sentences (UU 12/2011, Annex II, I.C).',
            'titik-dua':
                'The opening phrase of a list ({satuan}) ends with a colon (UU 12/2011, Annex II, 87–95).',
            akhiri: 'End with "{baru}"',
        },
    },
    'naskah/rincian-akhir': {
        id: {
            main: '{satuan} seharusnya berakhir dengan "{harus}" ({jumlah} dari {dari} rincian daftar ini). Rincian berakhir dengan titik koma, yang mempunyai rincian lagi dengan titik dua, dan yang terakhir dengan titik (Lampiran II UU 12/2011 angka 87–95).',
            berbeda:
                '{satuan} berakhir dengan titik koma, sedangkan rincian lain dari daftar ini berakhir dengan titik. Pakai satu cara (Lampiran II UU 12/2011 angka 87–95).',
            lain: '{satuan}: seharusnya "{harus}"',
            daftar: 'Perbaiki tanda baca seluruh daftar',
            akhiri: 'Akhiri dengan "{baru}"',
        },
        en: {
            main: '{satuan} should end with "{harus}" ({jumlah} of {dari} items of this list). Items end with a semicolon, those with items of their own with a colon, the last with a full stop (UU 12/2011, Annex II, 87–95).',
            berbeda:
                '{satuan} ends with a semicolon while the other items of this list end with a full stop. Use one way (UU 12/2011, Annex II, 87–95).',
            lain: '{satuan}: should be "{harus}"',
            daftar: 'Correct the punctuation of the whole list',
            akhiri: 'End with "{baru}"',
        },
    },
    'naskah/rincian-hubung': {
        id: {
            main: '{satuan} tidak diakhiri "dan", "atau", atau "dan/atau" sebelum {terakhir}. Kata itu menentukan apakah rinciannya kumulatif atau alternatif (Lampiran II UU 12/2011 angka 87–95).',
            ganda: 'Kata "{kata}" sudah ada di {harus}; di {satuan} tidak diperlukan. Kata penghubung ditulis satu kali, sebelum rincian terakhir (Lampiran II UU 12/2011 angka 87–95).',
            'salah-tempat':
                'Kata "{kata}" ditulis di {satuan}, seharusnya di {harus}, sebelum rincian terakhir (Lampiran II UU 12/2011 angka 87–95).',
            akhir: 'Rincian terakhir ({satuan}) diakhiri "{kata}". Hapus kata itu, atau tambahkan rincian yang hilang (Lampiran II UU 12/2011 angka 87–95).',
            tanda: 'Kata "{kata}" ditulis setelah titik koma, bukan sebelumnya: "; {kata}" (Lampiran II UU 12/2011 angka 87–95).',
            hubung: 'Tambahkan "{kata}"',
        },
        en: {
            main: '{satuan} does not end with "dan", "atau" or "dan/atau" before {terakhir}. That word decides whether the items are cumulative or alternative (UU 12/2011, Annex II, 87–95).',
            ganda: '"{kata}" stands already in {harus}; it is not needed in {satuan}. The joining word is written once, before the last item (UU 12/2011, Annex II, 87–95).',
            'salah-tempat':
                '"{kata}" stands in {satuan}; it belongs into {harus}, before the last item (UU 12/2011, Annex II, 87–95).',
            akhir: 'The last item ({satuan}) ends with "{kata}". Remove the word, or add the missing item (UU 12/2011, Annex II, 87–95).',
            tanda: '"{kata}" stands behind the semicolon, not before it: "; {kata}" (UU 12/2011, Annex II, 87–95).',
            hubung: 'Add "{kata}"',
        },
    },
    'naskah/rincian-huruf-awal': {
        id: {
            main: '{satuan} diawali huruf besar ({jumlah} dari {dari} rincian daftar ini). Rincian melanjutkan kalimat pembukanya dan diawali huruf kecil (Lampiran II UU 12/2011 angka 87–95).',
            lain: '{satuan}',
            daftar: 'Awali seluruh daftar dengan huruf kecil',
        },
        en: {
            main: '{satuan} begins with a capital ({jumlah} of {dari} items of this list). Items continue the opening phrase and begin with a small letter (UU 12/2011, Annex II, 87–95).',
            lain: '{satuan}',
            daftar: 'Begin the whole list with small letters',
        },
    },
};
