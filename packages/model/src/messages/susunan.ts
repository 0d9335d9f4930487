import type { MessageTable } from './table.js';

export const susunanMessages: MessageTable = {
    'susunan/atasan-tidak-lebih-tinggi': {
        id: {
            main: '{jabatan} ({jenjang}) berada di bawah {atasan} ({jenjangAtasan}), yang jenjangnya lebih rendah. Periksa atasan atau jenjangnya.',
            atasan: '{atasan} dinyatakan di sini',
        },
        en: {
            main: '{jabatan} ({jenjang}) stands under {atasan} ({jenjangAtasan}), whose rank is lower. Check the superior or the ranks.',
            atasan: '{atasan} is declared here',
        },
    },
    'susunan/jumlah-level': {
        id: {
            main: '{susunan} dinyatakan {dinyatakan} level, tetapi jabatannya sampai level {tertinggi}. Samakan keduanya.',
            lebih: '{susunan} dinyatakan lebih dari {dinyatakan} level, tetapi jabatannya hanya sampai level {tertinggi}. Samakan keduanya.',
            tertinggi: '{jabatan} berada pada level tertinggi',
        },
        en: {
            main: '{susunan} is declared with {dinyatakan} levels, but its posts reach level {tertinggi}. Make them agree.',
            lebih: '{susunan} is declared with more than {dinyatakan} levels, but its posts reach only level {tertinggi}. Make them agree.',
            tertinggi: '{jabatan} stands at the highest level',
        },
    },
    'susunan/atasan-melingkar': {
        id: { main: 'Garis komando {jabatan} melingkar: {lingkaran}. Tentukan satu puncak.' },
        en: { main: 'The line of command of {jabatan} runs in a circle: {lingkaran}. Decide on one top.' },
    },
    'susunan/unit-tanpa-susunan': {
        id: {
            main: '{unit} tidak mempunyai susunan, sehingga kedudukan pejabatnya tidak diatur. Tambahkan ‘bersusunan …’.',
        },
        en: {
            main: '{unit} has no susunan, so the position of its officials is not regulated. Add ‘bersusunan …’.',
        },
    },
};
