import type { MessageTable } from './table.js';

export const suratMessages: MessageTable = {
    'surat/tanpa-muatan-minimum': {
        id: {
            main: '{surat} pada {mekanisme} tidak mempunyai muatan minimum: muatan minimum hanya ditetapkan untuk {lingkup} ({dasar}). Perluas lingkupnya.',
            muatan: 'Muatan minimum',
        },
        en: {
            main: '{surat} in {mekanisme} has no minimum content: that is laid down only for {lingkup} ({dasar}). Extend its scope.',
            muatan: 'The minimum content',
        },
    },
    'surat/tembusan-berbeda': {
        id: {
            main: '{surat} di sini ditembuskan kepada {kedua}, tetapi menurut {dasar} kepada {pertama}. Samakan tembusannya.',
            lain: 'Ketentuan yang berbeda',
        },
        en: {
            main: '{surat} is copied to {kedua} here, but to {pertama} according to {dasar}. Make the copies agree.',
            lain: 'The other provision',
        },
    },
};
