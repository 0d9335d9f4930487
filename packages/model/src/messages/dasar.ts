import type { MessageTable } from './table.js';

export const dasarMessages: MessageTable = {
    'dasar/tanpa-dasar': {
        id: {
            main: 'Ketentuan ini tidak menyebut dasarnya, sedangkan ketentuan di sekitarnya menyebutnya. Tambahkan ‘dasar …’.',
            tambah: 'Tambahkan ‘dasar {dasar}’',
        },
        en: {
            main: 'This provision names no legal basis, though those around it do. Add ‘dasar …’.',
            tambah: 'Add ‘dasar {dasar}’',
        },
    },
};
