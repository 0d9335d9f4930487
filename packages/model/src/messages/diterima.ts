import type { MessageTable } from './table.js';

export const diterimaMessages: MessageTable = {
    'diterima/tidak-berlaku-lagi': {
        id: {
            main: 'Penerimaan ini tidak lagi berlaku: ketentuan di sini tidak menimbulkan temuan yang diterima. Hapus ‘diterima …’.',
            kode: 'Penerimaan ini tidak lagi berlaku: ketentuan di sini tidak menimbulkan ‘{kode}’. Hapus ‘diterima …’.',
            hapus: 'Hapus penerimaan',
        },
        en: {
            main: 'This acceptance no longer applies: the provision here raises no finding. Remove ‘diterima …’.',
            kode: 'This acceptance no longer applies: the provision here does not raise ‘{kode}’. Remove ‘diterima …’.',
            hapus: 'Remove the acceptance',
        },
    },
};
