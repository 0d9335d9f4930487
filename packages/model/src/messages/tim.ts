import type { MessageTable } from './table.js';

export const timMessages: MessageTable = {
    'tim/ketua-bukan-dari-pemilik': {
        id: {
            main: '{ketua} dari {unit} tidak dapat menjadi ketua {tim}: ketua tim harus berasal dari unit pemilik kinerja, {pemilik} ({dasar}). Tunjuk ketua dari unit itu.',
            diutamakan:
                '{ketua} dari {unit} bukan dari unit pemilik kinerja, {pemilik}, sedangkan ketua tim diutamakan dari unit itu ({dasar}). Pertimbangkan ketua dari {pemilik}, atau catat alasannya.',
            aturan: 'Aturan ketua tim',
            tukar: 'Jadikan {calon} ketua, dan ketua semula anggota',
        },
        en: {
            main: '{ketua} of {unit} cannot lead {tim}: the ketua tim must come from the unit that owns the performance, {pemilik} ({dasar}). Appoint one from that unit.',
            diutamakan:
                '{ketua} of {unit} does not come from the unit that owns the performance, {pemilik}, from which a ketua tim is preferred ({dasar}). Consider one from {pemilik}, or record the reason.',
            aturan: 'The rule on the ketua tim',
            tukar: 'Make {calon} the ketua, and the present one a member',
        },
    },
    'tim/ketua-tidak-berhak': {
        id: {
            main: '{ketua} ({jabatan}) tidak dapat menjadi ketua {tim}. Yang dapat: {boleh} ({dasar}).',
            aturan: 'Aturan ketua tim',
        },
        en: {
            main: '{ketua} ({jabatan}) cannot lead {tim}. Those who can: {boleh} ({dasar}).',
            aturan: 'The rule on the ketua tim',
        },
    },
};
