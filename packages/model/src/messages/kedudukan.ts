import type { MessageTable } from './table.js';

export const kedudukanMessages: MessageTable = {
    'kedudukan/jenjang-tanpa-aturan': {
        id: {
            main: 'Pada {susunan}, {jenjang} tidak mempunyai aturan kedudukan, sehingga tidak ada atasan langsungnya. Tambahkan aturan bagi jenjang ini.',
            bersyarat:
                'Pada {susunan}, {jenjang} hanya mempunyai aturan kedudukan dalam keadaan tertentu. Atur juga keadaan lainnya.',
        },
        en: {
            main: 'In {susunan}, {jenjang} has no rule of kedudukan and so no direct superior. Add a rule for this grade.',
            bersyarat:
                'In {susunan}, {jenjang} has a rule of kedudukan under some conditions only. Regulate the others too.',
        },
    },
    'kedudukan/dua-atasan': {
        id: {
            main: 'Pada {susunan}, {jenjang} diperintahkan berada di bawah {pertama} dan juga di bawah {kedua}. Seorang pejabat hanya mempunyai satu atasan langsung: hapus salah satu, beri syarat, atau gabungkan dengan ‘atau’.',
            'aturan-lain': 'Aturan yang bertentangan ({dasar})',
        },
        en: {
            main: 'In {susunan}, {jenjang} is commanded to stand under {pertama} and also under {kedua}. An official has one direct superior only: remove one rule, give it a condition, or join them with ‘atau’.',
            'aturan-lain': 'The conflicting rule ({dasar})',
        },
    },
};
