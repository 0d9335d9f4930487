import type { MessageTable } from '../table.js';

/** References inside a text. */
export const rujukanMessages: MessageTable = {
    'naskah/rujukan-tidak-ada': {
        id: {
            main: '{sasaran} tidak ada dalam naskah ini. Perbaiki nomor yang diacu (Lampiran II UU 12/2011 angka 271–277).',
        },
        en: {
            main: '{sasaran} does not exist in this text. Correct the number (UU 12/2011, Annex II, 271–277).',
        },
    },
    'naskah/rujukan-diri': {
        id: {
            main: '{sasaran} mengacu kepada dirinya sendiri. Acuan menunjuk ketentuan lain (Lampiran II UU 12/2011 angka 271); periksa nomornya.',
        },
        en: {
            main: '{sasaran} refers to itself. A reference points to another provision (UU 12/2011, Annex II, 271); check the number.',
        },
    },
    'naskah/rujukan-salah-sasaran': {
        id: {
            main: '"{hal}" tidak terdapat di {tertulis}, tetapi di {benar}. Acuan menyebut materi yang diacu (Lampiran II UU 12/2011 angka 277); perbaiki nomornya.',
            benar: 'materi itu terdapat di {benar}',
            acuan: 'Ganti acuan menjadi {baru}',
        },
        en: {
            main: '"{hal}" is not in {tertulis} but in {benar}. A reference names the matter it refers to (UU 12/2011, Annex II, 277); correct the number.',
            benar: 'the matter stands in {benar}',
            acuan: 'Refer to {baru}',
        },
    },
    'naskah/rujukan-dalam-pada': {
        id: {
            main: 'Acuan kepada pasal memakai "{harus}", bukan "{tertulis}": "sebagaimana dimaksud dalam Pasal …" (Lampiran II UU 12/2011 angka 272).',
            ayat: 'Acuan kepada ayat memakai "{harus}", bukan "{tertulis}": "sebagaimana dimaksud pada ayat …" (Lampiran II UU 12/2011 angka 272).',
            menimbang:
                'Acuan antarpertimbangan memakai "{harus}", bukan "{tertulis}": "sebagaimana dimaksud dalam huruf …" (Lampiran II UU 12/2011 angka 23).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: 'A reference to an article takes "{harus}", not "{tertulis}": "sebagaimana dimaksud dalam Pasal …" (UU 12/2011, Annex II, 272).',
            ayat: 'A reference to a paragraph takes "{harus}", not "{tertulis}": "sebagaimana dimaksud pada ayat …" (UU 12/2011, Annex II, 272).',
            menimbang:
                'A reference between considerations takes "{harus}", not "{tertulis}": "sebagaimana dimaksud dalam huruf …" (UU 12/2011, Annex II, 23).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/rujukan-tanpa-kata-depan': {
        id: {
            main: 'Setelah "dimaksud" diperlukan kata "{harus}" (Lampiran II UU 12/2011 angka 272).',
            sisipkan: 'Sisipkan "{baru}"',
        },
        en: {
            main: 'After "dimaksud" the word "{harus}" is needed (UU 12/2011, Annex II, 272).',
            sisipkan: 'Insert "{baru}"',
        },
    },
    'naskah/rujukan-deret': {
        id: {
            main: 'Sebut "{satuan}" pada setiap acuan dalam deretan: "ayat (1) dan ayat (2)" (Lampiran II UU 12/2011 angka 272).',
            koma: 'Deretan acuan ini tidak dipisahkan koma: tulis "ayat (1), ayat (2), dan ayat (3)" (Lampiran II UU 12/2011 angka 272).',
            'koma-akhir': 'Dalam deretan lebih dari dua acuan, koma ditulis juga sebelum "dan" atau "atau".',
            sisipkan: 'Sisipkan "{baru}"',
        },
        en: {
            main: 'Name "{satuan}" with every reference of the list: "ayat (1) dan ayat (2)" (UU 12/2011, Annex II, 272).',
            koma: 'These references are not separated by commas: write "ayat (1), ayat (2), dan ayat (3)" (UU 12/2011, Annex II, 272).',
            'koma-akhir': 'In a list of more than two references a comma stands also before "dan" or "atau".',
            sisipkan: 'Insert "{baru}"',
        },
    },
    'naskah/rujukan-beruntun': {
        id: {
            main: 'Lebih dari dua pasal atau ayat yang berurutan cukup diacu dengan "sampai dengan" (Lampiran II UU 12/2011 angka 273): "{baru}".',
            perbaiki: 'Tulis "{baru}"',
        },
        en: {
            main: 'More than two consecutive articles or paragraphs are referred to with "sampai dengan" (UU 12/2011, Annex II, 273): "{baru}".',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/rujukan-urutan': {
        id: {
            main: 'Sebut {dahulu} sebelum {kemudian}: ayat dari pasal sendiri didahulukan (Lampiran II UU 12/2011 angka 276).',
            nomor: 'Sebut {dahulu} sebelum {kemudian}: nomor yang lebih kecil didahulukan (Lampiran II UU 12/2011 angka 276).',
        },
        en: {
            main: 'Name {dahulu} before {kemudian}: paragraphs of the own article come first (UU 12/2011, Annex II, 276).',
            nomor: 'Name {dahulu} before {kemudian}: smaller numbers come first (UU 12/2011, Annex II, 276).',
        },
    },
    'naskah/rujukan-pasal-ini': {
        id: {
            main: 'Hapus "Pasal ini": ayat dari pasal yang sama cukup disebut ayatnya (Lampiran II UU 12/2011 angka 275).',
            hapus: 'Hapus "Pasal ini"',
        },
        en: {
            main: 'Remove "Pasal ini": a paragraph of the same article is named alone (UU 12/2011, Annex II, 275).',
            hapus: 'Remove "Pasal ini"',
        },
    },
    'naskah/rujukan-samar': {
        id: {
            main: '"{frasa}" tidak menyebut ketentuan mana yang diacu. Sebut nomornya (Lampiran II UU 12/2011 angka 280).',
        },
        en: {
            main: '"{frasa}" does not say which provision is meant. Name its number (UU 12/2011, Annex II, 280).',
        },
    },
    'naskah/rujukan-sebutan': {
        id: {
            main: '"{tertulis}" bukan nama satuan peraturan. Tulis "{harus}" kalau itu yang dimaksud (Lampiran II UU 12/2011 angka 79–95 dan angka 271).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: '"{tertulis}" is not the name of a unit. Write "{harus}" if that is meant (UU 12/2011, Annex II, 79–95 and 271).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/rujukan-huruf-besar': {
        id: {
            main: 'Tulis "{harus}", bukan "{tertulis}": Pasal diawali huruf besar, ayat, huruf, dan angka huruf kecil (Lampiran II UU 12/2011 angka 80 dan angka 84).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: 'Write "{harus}", not "{tertulis}": Pasal takes a capital, ayat, huruf and angka a small letter (UU 12/2011, Annex II, 80 and 84).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/rujukan-kosong': {
        id: {
            main: 'Acuan ini tidak menyebut ketentuan yang diacu. Lengkapi dengan "dimaksud dalam Pasal …" atau "dimaksud pada ayat …" (Lampiran II UU 12/2011 angka 271–272).',
        },
        en: {
            main: 'This reference does not name its target. Complete it with "dimaksud dalam Pasal …" or "dimaksud pada ayat …" (UU 12/2011, Annex II, 271–272).',
        },
    },
    'naskah/frasa-peraturan': {
        id: {
            main: 'Kata "yang berlaku" tidak diperlukan: cukup "ketentuan peraturan perundang-undangan" (Lampiran II UU 12/2011 angka 281).',
            dengan: 'Rumusan bakunya "sesuai dengan ketentuan peraturan perundang-undangan" (Lampiran II UU 12/2011 angka 281).',
            hapus: 'Hapus "yang berlaku"',
            sisipkan: 'Sisipkan "{baru}"',
        },
        en: {
            main: '"yang berlaku" is not needed: "ketentuan peraturan perundang-undangan" is enough (UU 12/2011, Annex II, 281).',
            dengan: 'The formula reads "sesuai dengan ketentuan peraturan perundang-undangan" (UU 12/2011, Annex II, 281).',
            hapus: 'Remove "yang berlaku"',
            sisipkan: 'Insert "{baru}"',
        },
    },
};
