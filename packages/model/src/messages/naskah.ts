import { bahasaMessages } from './naskah/bahasa.js';
import { definisiMessages } from './naskah/definisi.js';
import { judulMessages } from './naskah/judul.js';
import { kutipanMessages } from './naskah/kutipan.js';
import { penomoranMessages } from './naskah/penomoran.js';
import { rincianMessages } from './naskah/rincian.js';
import { rujukanMessages } from './naskah/rujukan.js';
import { sebutanMessages } from './naskah/sebutan.js';
import type { MessageTable } from './table.js';

/** The sentences of the checks over the text of a regulation, one file per topic. */
export const naskahMessages: MessageTable = {
    ...judulMessages,
    ...penomoranMessages,
    ...rujukanMessages,
    ...definisiMessages,
    ...kutipanMessages,
    ...rincianMessages,
    ...bahasaMessages,
    ...sebutanMessages,
};
