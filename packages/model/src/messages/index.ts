import { kedudukanMessages } from './kedudukan.js';
import { mekanismeMessages } from './mekanisme.js';
import { namaMessages } from './nama.js';
import { sintaksMessages } from './sintaks.js';
import { susunanMessages } from './susunan.js';
import type { MessageTable } from './table.js';
import { tahapanMessages } from './tahapan.js';
import { timMessages } from './tim.js';

/** The sentences of every code. */
export const messages: MessageTable = {
    ...sintaksMessages,
    ...namaMessages,
    ...susunanMessages,
    ...kedudukanMessages,
    ...timMessages,
    ...tahapanMessages,
    ...mekanismeMessages,
};
