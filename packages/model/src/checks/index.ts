import type { Check } from './check.js';
import { duaAtasan } from './kedudukan/dua-atasan.js';
import { jenjangTanpaAturan } from './kedudukan/jenjang-tanpa-aturan.js';
import { atasanMelingkar } from './susunan/atasan-melingkar.js';
import { atasanTidakLebihTinggi } from './susunan/atasan-tidak-lebih-tinggi.js';
import { jumlahLevel } from './susunan/jumlah-level.js';
import { unitTanpaSusunan } from './susunan/unit-tanpa-susunan.js';
import { ketuaBukanDariPemilik } from './tim/ketua-bukan-dari-pemilik.js';
import { ketuaTidakBerhak } from './tim/ketua-tidak-berhak.js';

/** Every check, by group. Adding a check adds one line here. */
export const checks: readonly Check[] = [
    atasanMelingkar,
    atasanTidakLebihTinggi,
    jumlahLevel,
    unitTanpaSusunan,
    duaAtasan,
    jenjangTanpaAturan,
    ketuaBukanDariPemilik,
    ketuaTidakBerhak,
];
