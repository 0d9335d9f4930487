import type { MessageTable } from './table.js';

export const mekanismeMessages: MessageTable = {
    'mekanisme/tanpa-hasil-lain': {
        id: {
            main: 'Pada {mekanisme} hanya diatur bila {hasil}: {jalur}. Atur juga bila {lawan}.',
            tambah: 'Tambahkan ‘jika {lawan} selesai ditolak’',
        },
        en: {
            main: '{mekanisme} only says what follows when {hasil}: {jalur}. Say also what follows when {lawan}.',
            tambah: 'Add ‘jika {lawan} selesai ditolak’',
        },
    },
    'mekanisme/tanpa-akhir': {
        id: {
            main: 'Pada {mekanisme} jalan {jalur} berhenti di langkah {langkah} tanpa akhir. Nyatakan akhirnya (‘selesai …’) atau langkah berikutnya.',
            akhiri: 'Tambahkan ‘selesai ditugaskan’',
            jalur: 'langkah {langkah}',
        },
        en: {
            main: 'In {mekanisme} the way {jalur} stops at step {langkah} without an end. State its end (‘selesai …’) or the next step.',
            akhiri: 'Add ‘selesai ditugaskan’',
            jalur: 'step {langkah}',
        },
    },
    'mekanisme/langkah-tidak-tercapai': {
        id: {
            hapus: 'Hapus langkah {langkah}',
            main: 'Langkah {langkah} pada {mekanisme} tidak dapat dicapai dari langkah pertama. Periksa rujukan ‘ke’ sebelumnya.',
        },
        en: {
            hapus: 'Remove step {langkah}',
            main: 'Step {langkah} of {mekanisme} cannot be reached from the first step. Check the ‘ke’ before it.',
        },
    },
    'mekanisme/dokumen-tidak-terbit': {
        id: {
            main: 'Pada {mekanisme}, {surat} diterima tetapi tidak pernah diterbitkan: {jalur}. Tambahkan langkah yang menyusunnya.',
            cabang: 'Pada {mekanisme}, {surat} diterima pula pada jalan yang tidak menerbitkannya: {jalur}. Akhiri jalan itu lebih dahulu, atau batasi penerimaan pada cabang yang menerbitkannya.',
            sisipkan: 'Sisipkan langkah {langkah}: {pelaku} menyusunnya',
        },
        en: {
            main: 'In {mekanisme}, {surat} is received but never issued: {jalur}. Add the step that draws it up.',
            cabang: 'In {mekanisme}, {surat} is also received on a way that does not issue it: {jalur}. End that way before, or limit the receipt to the branch that issues it.',
            sisipkan: 'Insert step {langkah}: {pelaku} draws it up',
        },
    },
    'mekanisme/penerima-juga-tembusan': {
        id: {
            hapus: 'Hapus {penerima} dari tembusan',
            main: 'Pada langkah {langkah}, {penerima} dituju oleh surat dan juga ditembusi. Hapus tembusannya, atau sebutkan pejabat yang dimaksud.',
        },
        en: {
            hapus: 'Remove {penerima} from the copies',
            main: 'In step {langkah}, {penerima} is both addressee and on copy. Remove the copy, or name the official who is meant.',
        },
    },
    'mekanisme/jawaban-tanpa-alamat': {
        id: {
            main: 'Pada {mekanisme} langkah {langkah}, {pelaku} menjawab {hal} tanpa disebut kepada siapa. Tambahkan ‘kepada …’.',
        },
        en: {
            main: 'In {mekanisme}, step {langkah}, {pelaku} answers on {hal} to nobody named. Add ‘kepada …’.',
        },
    },
    'mekanisme/persetujuan-tidak-diminta': {
        id: {
            main: 'Pada {mekanisme} disyaratkan persetujuan {pemberi}, tetapi tidak ada langkah yang memintanya atau memberikannya: {jalur}. Tambahkan langkah itu beserta akibat penolakannya.',
        },
        en: {
            main: '{mekanisme} requires the consent of {pemberi}, but no step asks for it or gives it: {jalur}. Add that step and what follows when it is withheld.',
        },
    },
    'mekanisme/rekomendasi-tidak-diminta': {
        id: {
            main: 'Pada {mekanisme} diperlukan rekomendasi {pemberi}, tetapi tidak ada langkah yang memintanya: {jalur}. Tambahkan langkahnya, dan apa akibatnya bila tidak diberikan.',
        },
        en: {
            main: '{mekanisme} needs the recommendation of {pemberi}, but no step asks for it: {jalur}. Add the step, and what follows when it is withheld.',
        },
    },
    'mekanisme/rekomendasi-diri-sendiri': {
        id: {
            main: '{pelaku} memerlukan rekomendasi {pemberi}, tetapi pada setiap susunan keduanya pejabat yang sama. Hapus rekomendasinya, atau sebutkan pejabat lain.',
        },
        en: {
            main: '{pelaku} needs the recommendation of {pemberi}, but in every susunan both are the same official. Drop the recommendation, or name another official.',
        },
    },
    'mekanisme/pelaku-tidak-jelas': {
        id: {
            main: 'Pada {mekanisme} langkah {langkah} tidak jelas {pelaku} pihak mana yang bertindak. Tambahkan ‘tujuan’, ‘asal’, atau ‘pemilik kinerja’.',
        },
        en: {
            main: 'In {mekanisme}, step {langkah}, it is open on which side {pelaku} stands. Add ‘tujuan’, ‘asal’, or ‘pemilik kinerja’.',
        },
    },
    'mekanisme/pelaku-dan-atau': {
        id: {
            atau: 'Ganti ‘dan/atau’ dengan ‘atau’ pada langkah {langkah}',
            main: 'Pada {mekanisme}, {pelaku} bertindak dengan sambungan ‘dan/atau’ (langkah {langkah}), sehingga tidak pasti siapa yang memutus. Pilih ‘dan’ atau ‘atau’, dan sebutkan kapan masing-masing.',
        },
        en: {
            atau: 'Replace ‘dan/atau’ by ‘atau’ in step {langkah}',
            main: 'In {mekanisme}, {pelaku} act joined by ‘dan/atau’ (step {langkah}), so it is open who decides. Choose ‘dan’ or ‘atau’, and say when which.',
        },
    },
    'mekanisme/permohonan-tanpa-putusan': {
        id: {
            main: 'Pada {mekanisme} langkah {langkah}, {hal} diajukan kepada {penerima}, tetapi ia tidak memutus: persetujuan dan penolakannya tidak diatur. Tambahkan putusan dengan kedua hasilnya.',
        },
        en: {
            main: 'In {mekanisme}, step {langkah}, {hal} is put to {penerima}, who decides nothing: neither consent nor refusal is regulated. Add a decision with both outcomes.',
        },
    },
    'mekanisme/pemohon-tidak-diberi-tahu': {
        id: {
            main: 'Pada {mekanisme} penolakan tidak sampai kepada {pemohon} yang memohon: {jalur}. Tambahkan langkah yang memberitahunya.',
        },
        en: {
            main: 'In {mekanisme} the refusal never reaches {pemohon} who asked: {jalur}. Add a step that tells him.',
        },
    },
    'mekanisme/penerbit-berbeda': {
        id: {
            main: '{surat} disebut dari {disebut}, tetapi diterbitkan oleh {penerbit} pada langkah {langkah}. Samakan keduanya.',
            penerbitan: 'Diterbitkan di sini',
        },
        en: {
            main: '{surat} is said to come from {disebut}, but {penerbit} issues it in step {langkah}. Make them agree.',
            penerbitan: 'Issued here',
        },
    },
    'mekanisme/dokumen-tidak-disampaikan': {
        id: {
            main: 'Pada {mekanisme}, {surat} ditetapkan tetapi tidak disampaikan kepada siapa pun; yang diterima pejabat hanya {diterima}. Sampaikan juga surat itu.',
            penerimaan: 'Penerimaan surat',
        },
        en: {
            main: 'In {mekanisme}, {surat} is established but given to nobody; the official receives only {diterima}. Deliver that letter too.',
            penerimaan: 'Receipt of the letter',
        },
    },
    'mekanisme/langkah-ganda': {
        id: {
            main: 'Langkah {kedua} pada {mekanisme} mengulang langkah {pertama}. Hapus salah satu, atau perbaiki bila dimaksud lain.',
            pertama: 'Langkah yang diulang',
            hapus: 'Hapus langkah {kedua} yang mengulang',
        },
        en: {
            main: 'Step {kedua} of {mekanisme} repeats step {pertama}. Remove one, or correct it if another act is meant.',
            pertama: 'The step that is repeated',
            hapus: 'Remove step {kedua}, which repeats',
        },
    },
    'mekanisme/dokumen-tidak-dibuat': {
        id: {
            main: 'Pada {mekanisme} langkah {langkah} dipakai {dokumen}, tetapi tidak ada langkah yang membuatnya. Tambahkan langkah itu, dan tentukan isinya.',
        },
        en: {
            main: '{mekanisme}, step {langkah}, uses {dokumen}, but no step makes it. Add that step, and say what it contains.',
        },
    },
    'mekanisme/pengirim-ganda': {
        id: {
            main: 'Pada {mekanisme} langkah {langkah} pelakunya {pelaku}: pejabat atau unitnya. Sebutkan pejabatnya saja.',
        },
        en: {
            main: 'In {mekanisme}, step {langkah}, the actor is {pelaku}: an official or his unit. Name the official only.',
        },
    },
};
