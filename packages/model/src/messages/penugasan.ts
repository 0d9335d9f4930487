import type { MessageTable } from './table.js';

export const penugasanMessages: MessageTable = {
    'penugasan/lingkup-berbeda': {
        id: {
            main: '{kedua} mengatur {lingkup}, yang tidak ada pada {pertama} ({dasar}). Samakan lingkupnya.',
            kurang: '{pertama} ({dasar}) membolehkan {lingkup}, yang tidak ada pada {kedua}. Samakan lingkupnya.',
            lebih: '{kedua} menyebut {lingkup}, yang tidak dikenal {pertama} ({dasar}). Lampiran tidak dapat menambah lingkup; samakan keduanya.',
            'tidak-dirinci':
                '{pertama} ({dasar}) menyebut {lingkup}, tetapi {kedua} tidak merincinya. Tambahkan, atau hapus dari batang tubuh.',
            lain: 'Lingkup yang dibandingkan',
        },
        en: {
            main: '{kedua} rules {lingkup}, which {pertama} ({dasar}) does not have. Make the scopes agree.',
            kurang: '{pertama} ({dasar}) allows {lingkup}, which {kedua} does not have. Make the scopes agree.',
            lebih: '{kedua} names {lingkup}, which {pertama} ({dasar}) does not know. The annex cannot add a scope; make both agree.',
            'tidak-dirinci':
                '{pertama} ({dasar}) names {lingkup}, but {kedua} gives no details of it. Add them, or drop it from the body.',
            lain: 'The scopes compared',
        },
    },
    'penugasan/lingkup-tanpa-mekanisme': {
        id: {
            main: '{cara} dibolehkan {lingkup}, tetapi tidak ada mekanisme untuk lingkup itu. Tambahkan mekanismenya.',
        },
        en: {
            main: '{cara} is allowed {lingkup}, but there is no procedure of that scope. Add it.',
        },
    },
    'penugasan/mekanisme-tanpa-lingkup': {
        id: {
            main: '{mekanisme} mengatur {cara} {lingkup}, lingkup yang tidak dibolehkan ({dasar}). Tambahkan lingkupnya, atau hapus mekanismenya.',
            lingkup: 'Lingkup yang dibolehkan',
        },
        en: {
            main: '{mekanisme} rules {cara} {lingkup}, a scope that is not allowed ({dasar}). Add the scope, or remove the procedure.',
            lingkup: 'The scopes allowed',
        },
    },
    'penugasan/bentuk-dipersempit': {
        id: {
            main: 'Pelaksanaan tugas {lingkup} hanya oleh tim kerja, padahal penugasan individu dibolehkan ({dasar}). Atur pula pelaksanaan oleh individu, atau batasi penugasannya.',
            bentuk: 'Bentuk penugasan yang dibolehkan',
        },
        en: {
            main: 'Tasks {lingkup} are carried out by teams only, though individuals may be assigned ({dasar}). Rule individual work too, or limit the assignment.',
            bentuk: 'The forms of assignment allowed',
        },
    },
    'penugasan/penetap-berbeda': {
        id: {
            main: 'Penugasan di sini oleh {kedua}, tetapi menurut {dasar} oleh {pertama}. Tetapkan satu jawaban.',
            usul: 'Penugasan di sini oleh {kedua}, tetapi menurut {dasar} oleh {pertama}; yang satu atas usul, yang lain tidak. Tetapkan satu jawaban.',
            kata: 'Penunjukan dilakukan {pertama} ({dasar}), tetapi penetapannya {kedua}; tidak ditentukan siapa dan kapan. Samakan sambungannya.',
            bukti: 'Surat bagi {bentuk} diterbitkan {kedua}, padahal penugasan ditetapkan {pertama} ({dasar}). Samakan pejabatnya.',
            lain: 'Ketentuan yang berbeda',
        },
        en: {
            main: 'Assignment is by {kedua} here, but by {pertama} according to {dasar}. Decide on one answer.',
            usul: 'Assignment is by {kedua} here, but by {pertama} according to {dasar}; one on proposal, the other not. Decide on one answer.',
            kata: 'Appointing is done by {pertama} ({dasar}), establishing by {kedua}; nothing says which of them when. Join them alike.',
            bukti: 'The letter for {bentuk} is issued by {kedua}, though assignments are established by {pertama} ({dasar}). Name the same official.',
            lain: 'The other provision',
        },
    },
    'penugasan/bukti-tidak-terbit': {
        id: {
            main: '{mekanisme} menugaskan tanpa menerbitkan {surat}, padahal bukti itu disyaratkan ({dasar}). Tambahkan langkahnya.',
            bukti: 'Bukti yang disyaratkan',
        },
        en: {
            main: '{mekanisme} assigns without issuing {surat}, though that evidence is required ({dasar}). Add the step.',
            bukti: 'The evidence required',
        },
    },
    'penugasan/penetap-kinerja-bukan-atasan': {
        id: {
            main: 'Pada {susunan}, {penetap} menetapkan kinerja {jabatan}, padahal atasan langsungnya {atasan}. Tetapkan berjenjang, atau ubah bagannya.',
        },
        en: {
            main: 'In {susunan}, {penetap} sets the performance of {jabatan}, whose direct superior is {atasan}. Let it go tier by tier, or change the chart.',
        },
    },
    'penugasan/kewenangan-ganda': {
        id: {
            hapus: 'Hapus ketentuan yang mengulang ini',
            main: 'Pada {susunan}, kewenangan {pelaku} untuk {tindakan} sudah diberikan oleh {dasar}. Batasi ketentuan ini pada pejabat yang belum disebut.',
            pertama: 'Ketentuan pertama',
        },
        en: {
            hapus: 'Remove this repetition',
            main: 'In {susunan}, the power of {pelaku} ({tindakan}) is already given by {dasar}. Limit this provision to those not yet named.',
            pertama: 'The first provision',
        },
    },
    'penugasan/pengusul-menunjuk': {
        id: {
            main: 'Pada {mekanisme}, {pengusul} menunjuk sendiri, padahal ia hanya mengusulkan dan {penetap} yang memberikan penugasan ({dasar}). Samakan keduanya.',
            penetap: 'Ketentuan tentang usul',
        },
        en: {
            main: 'In {mekanisme}, {pengusul} appoints himself, though he only proposes and {penetap} assigns ({dasar}). Make them agree.',
            penetap: 'The provision on the proposal',
        },
    },
};
