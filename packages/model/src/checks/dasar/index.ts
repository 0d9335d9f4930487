import type { BasisCheck } from './check.js';
import { ganda } from './ganda.js';
import { jabatanLain } from './jabatan-lain.js';
import { jenjangLain } from './jenjang-lain.js';
import { tidakAda } from './tidak-ada.js';

export { basesOf } from '../written.js';
export type { BasisCheck } from './check.js';

/** Every check of a Model against its text. Adding a check adds one line here. */
export const basisChecks: readonly BasisCheck[] = [tidakAda, ganda, jenjangLain, jabatanLain];
