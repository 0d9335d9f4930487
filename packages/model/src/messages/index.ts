import { dasarMessages } from './dasar.js';
import { diterimaMessages } from './diterima.js';
import { istilahMessages } from './istilah.js';
import { kedudukanMessages } from './kedudukan.js';
import { mekanismeMessages } from './mekanisme.js';
import { namaMessages } from './nama.js';
import { naskahMessages } from './naskah.js';
import { pelaporanMessages } from './pelaporan.js';
import { penugasanMessages } from './penugasan.js';
import { sintaksMessages } from './sintaks.js';
import { suratMessages } from './surat.js';
import { susunanMessages } from './susunan.js';
import type { MessageTable } from './table.js';
import { tahapanMessages } from './tahapan.js';
import { timMessages } from './tim.js';
import { ujiMessages } from './uji.js';

/** The sentences of every code. */
export const messages: MessageTable = {
    ...sintaksMessages,
    ...namaMessages,
    ...naskahMessages,
    ...susunanMessages,
    ...kedudukanMessages,
    ...timMessages,
    ...diterimaMessages,
    ...ujiMessages,
    ...istilahMessages,
    ...dasarMessages,
    ...suratMessages,
    ...pelaporanMessages,
    ...penugasanMessages,
    ...tahapanMessages,
    ...mekanismeMessages,
};
