import type { MessageTable } from './table.js';

export const ujiMessages: MessageTable = {
    'uji/harapan-gagal': {
        id: {
            main: '{uji}: harapan ini tidak terpenuhi. Jawabannya {nyata} ({dasar}). Periksa rumusannya, atau ubah harapannya.',
            'tanpa-dasar':
                '{uji}: harapan ini tidak terpenuhi. Jawabannya {nyata}. Periksa rumusannya, atau ubah harapannya.',
            penentu: 'Aturan penentu',
        },
        en: {
            main: '{uji}: this expectation is not met. The answer is {nyata} ({dasar}). Check the provision, or change the expectation.',
            'tanpa-dasar':
                '{uji}: this expectation is not met. The answer is {nyata}. Check the provision, or change the expectation.',
            penentu: 'The deciding rule',
        },
    },
    'uji/tidak-dapat-dinilai': {
        id: {
            main: '{uji}: harapan ini tidak dapat dinilai ({alasan}). Lengkapi skenarionya.',
            fakta: '{uji}: harapan ini bergantung pada {keadaan}, yang tidak disebut. Tambahkan ‘dengan …’.',
            kosong: '{uji} tidak memuat harapan, sehingga tidak menguji apa pun. Tambahkan ‘harapkan …’.',
        },
        en: {
            main: '{uji}: this expectation cannot be judged ({alasan}). Complete the scenario.',
            fakta: '{uji}: this expectation depends on {keadaan}, which is not given. Add ‘dengan …’.',
            kosong: '{uji} expects nothing and so tests nothing. Add ‘harapkan …’.',
        },
    },
};
