import { dasarMessages } from './dasar.js';
import { kedudukanMessages } from './kedudukan.js';
import { namaMessages } from './nama.js';
import { naskahMessages } from './naskah.js';
import { sintaksMessages } from './sintaks.js';
import { susunanMessages } from './susunan.js';
import type { MessageTable } from './table.js';
import { timMessages } from './tim.js';

/** The sentences of every code. */
export const messages: MessageTable = {
    ...sintaksMessages,
    ...namaMessages,
    ...susunanMessages,
    ...kedudukanMessages,
    ...timMessages,
    ...naskahMessages,
    ...dasarMessages,
};
