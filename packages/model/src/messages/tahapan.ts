import type { MessageTable } from './table.js';

export const tahapanMessages: MessageTable = {
    'tahapan/langkah-ganda': {
        id: {
            main: 'Langkah {kedua} tahap {tahap} mengulang langkah {pertama}. Hapus salah satu, atau perbaiki bila dimaksud lain.',
            pertama: 'Langkah yang diulang',
            hapus: 'Hapus langkah {kedua} yang mengulang',
        },
        en: {
            main: 'Step {kedua} of the stage {tahap} repeats step {pertama}. Remove one, or correct it if another act is meant.',
            pertama: 'The step that is repeated',
            hapus: 'Remove step {kedua}, which repeats',
        },
    },
    'tahapan/tahap-tidak-ada': {
        id: {
            main: '{susunan} mempunyai tahapan, tetapi tahap {tahap} tidak diatur. Tambahkan tahap itu.',
        },
        en: {
            main: '{susunan} has stages, but the stage {tahap} is missing. Add it.',
        },
    },
    'tahapan/pelaku-asing': {
        id: {
            main: 'Langkah {langkah} pada tahapan {susunan} menyebut {jabatan}, yang bukan pejabat unit itu maupun induknya. Sebutkan pejabat {susunan}.',
        },
        en: {
            main: 'Step {langkah} in the stages of {susunan} names {jabatan}, who belongs neither to that unit nor to its parent. Name a post of {susunan}.',
        },
    },
    'tahapan/peninjau-tidak-menerima': {
        id: {
            main: 'Pada {susunan}, {peninjau} meninjau hasil kerja yang tidak pernah disampaikan kepadanya; hasil disampaikan kepada {penerima}. Samakan penerima dan peninjaunya.',
        },
        en: {
            main: 'In {susunan}, {peninjau} reviews results that never reached him; they are handed to {penerima}. Make receiver and reviewer agree.',
        },
    },
    'tahapan/hasil-tidak-sesuai': {
        id: {
            main: 'Pada {susunan}, evaluasi hanya mengatur hasil yang sesuai. Atur juga hasil yang tidak sesuai, misalnya pengembalian untuk diperbaiki.',
            tambah: 'Tambahkan ‘jika tidak sesuai selesai dikembalikan’',
        },
        en: {
            main: 'In {susunan}, evaluation only knows results that fit. Say also what happens to those that do not, such as a return for correction.',
            tambah: 'Add ‘jika tidak sesuai selesai dikembalikan’',
        },
    },
    'tahapan/individu-tanpa-penerima': {
        id: {
            main: 'Pada {susunan}, hasil kerja hanya disampaikan kepada ketua tim, sehingga pejabat yang bekerja secara individu tidak mempunyai penerima. Tambahkan atasannya sebagai penerima.',
        },
        en: {
            main: 'In {susunan}, results go only to the ketua tim, so whoever works alone has no addressee. Add his superior as addressee.',
        },
    },
    'tahapan/hasil-tim-berhenti': {
        id: {
            main: 'Pada {susunan}, hasil tim berhenti pada ketua tim; tidak ada langkah yang membawanya kepada pejabat yang meninjau. Tambahkan langkah itu.',
        },
        en: {
            main: 'In {susunan}, the results of a team stop at the ketua tim; no step brings them to those who review. Add that step.',
        },
    },
    'tahapan/pejabat-tidak-disebut': {
        id: {
            main: '{jabatan} pada {susunan} wajib menilai atau menugaskan, tetapi tidak disebut dalam tahapan mana pun. Beri peran dalam tahapan, atau tinjau kewenangannya.',
        },
        en: {
            main: '{jabatan} in {susunan} must assess or assign, but no stage mentions them. Give them a part in the stages, or review their power.',
        },
    },
    'tahapan/atasan-tidak-memberi-ekspektasi': {
        id: {
            main: 'Pada {susunan}, {jenjang} berada di bawah {atasan}, tetapi ekspektasi hanya disampaikan oleh {pemberi}. Tambahkan {atasan}, atau sesuaikan kedudukannya.',
            aturan: 'Aturan kedudukan',
        },
        en: {
            main: 'In {susunan}, {jenjang} stand under {atasan}, but expectations are conveyed only by {pemberi}. Add {atasan}, or adjust the kedudukan.',
            aturan: 'The rule of kedudukan',
        },
    },
    'tahapan/penerima-tidak-menindaklanjuti': {
        id: {
            main: 'Pada {susunan}, hasil disampaikan kepada {penerima}, yang tidak meninjau, menerima, atau meneruskannya. Tambahkan langkahnya.',
        },
        en: {
            main: 'In {susunan}, results are handed to {penerima}, who neither reviews, accepts nor passes them on. Add that step.',
        },
    },
    'tahapan/diteruskan-tanpa-tinjauan': {
        id: {
            main: 'Pada {susunan}, {pelaku} meneruskan hasil yang sesuai tanpa pernah meninjaunya. Tambahkan pada langkah peninjauan.',
        },
        en: {
            main: 'In {susunan}, {pelaku} passes on fitting results without having reviewed them. Add him to the review.',
        },
    },
    'tahapan/diarahkan-tanpa-tanggung-jawab': {
        id: {
            main: 'Pada {susunan} langkah {langkah}, {jabatan} diarahkan tanpa pernah ditunjuk sebagai penanggung jawab. Tambahkan penunjukannya, atau hapus dari arahan.',
        },
        en: {
            main: 'In {susunan}, step {langkah}, {jabatan} is directed without having been made responsible. Add the appointment, or leave him out.',
        },
    },
    'tahapan/langkah-tidak-ada': {
        id: {
            main: 'Tahap {tahap} pada {susunan} tidak memuat langkah tentang {hal}, yang ada pada {jumlah} tahapan sejajar. Tambahkan, atau catat alasannya.',
            sejajar: 'Langkah pada tahapan sejajar',
        },
        en: {
            main: 'The stage {tahap} of {susunan} has no step on {hal}, which {jumlah} parallel stages have. Add it, or record the reason.',
            sejajar: 'The step in a parallel stage',
        },
    },
    'tahapan/modalitas-berbeda': {
        id: {
            main: 'Langkah yang sama berbunyi ‘{wajib}’ pada {kuat}, tetapi ‘{kata}’ pada {lemah}. Pakai kekuatan yang sama, atau jelaskan bedanya.',
            wajib: 'Langkah yang mewajibkan',
        },
        en: {
            main: 'The same step says ‘{wajib}’ for {kuat} but ‘{kata}’ for {lemah}. Use the same force, or explain the difference.',
            wajib: 'The step that commands',
        },
    },
    'tahapan/berbeda-dengan-umum': {
        id: {
            main: 'Pada {susunan}, {khusus} {perbuatan} {hal}, sedangkan tahapan umum memberikannya kepada {umum}. Samakan, atau nyatakan penyimpangannya.',
            umum: 'Langkah pada tahapan umum',
        },
        en: {
            main: 'In {susunan}, {khusus} acts ({perbuatan} {hal}), where the general stages give this to {umum}. Make them agree, or state the departure.',
            umum: 'The step of the general stages',
        },
    },
    'tahapan/penugas-berbeda': {
        id: {
            main: '{pelaku} menugaskan menurut tahapan ini, tetapi struktur penugasan {susunan} memberikannya kepada level lain ({dasar}). Samakan keduanya.',
            struktur: 'Struktur penugasan',
        },
        en: {
            main: 'By these stages {pelaku} assigns, but the struktur penugasan of {susunan} gives this to another level ({dasar}). Make them agree.',
            struktur: 'The struktur penugasan',
        },
    },
    'tahapan/induk-tidak-menunjuk': {
        id: {
            main: 'Pada {susunan}, {pimpinan} membagi tanggung jawab tanpa pernah ditunjuk oleh kepala induknya, seperti pada {sejajar}. Tambahkan langkah itu.',
            sejajar: 'Langkah pada unit sejajar',
        },
        en: {
            main: 'In {susunan}, {pimpinan} shares out responsibility without having been made responsible by the head of the parent, as in {sejajar}. Add that step.',
            sejajar: 'The step in a parallel unit',
        },
    },
};
