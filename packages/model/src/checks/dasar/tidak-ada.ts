import type { Finding } from '../../check/finding.js';
import { targetOfBasis } from '../../naskah/basis.js';
import { type Dasar, formatDasar } from '../../text/dasar.js';
import { basesOf } from '../written.js';
import type { BasisCheck } from './check.js';

/**
 * Dasar yang tidak ada dalam naskah
 *
 * Dasar menunjuk ketentuan yang tidak dimuat dalam naskah peraturan. Bagian naskah yang rusak atau hilang
 * tidak dinilai.
 *
 * ## Mengapa
 *
 * Setiap aturan harus dapat ditelusuri ke ketentuan yang mendasarinya. Dasar yang tidak ada biasanya salah
 * ketik, atau tertinggal setelah pasal dinomori ulang.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
 * ketua tim dari unit pemilik kinerja dasar Pasal 2 ayat (4);
 * ```
 *
 * ```naskah
 * BAB I
 * PENUGASAN
 *
 * Pasal 1
 *
 * Pejabat bekerja sendiri atau dalam tim.
 *
 * Pasal 2
 *
 * (1) Tim dipimpin ketua.
 * (2) Ketua berasal dari unit pemilik kinerja.
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
 * ketua tim dari unit pemilik kinerja dasar Pasal 2 ayat (2);
 * ```
 *
 * ```naskah
 * BAB I
 * PENUGASAN
 *
 * Pasal 1
 *
 * Pejabat bekerja sendiri atau dalam tim.
 *
 * Pasal 2
 *
 * (1) Tim dipimpin ketua.
 * (2) Ketua berasal dari unit pemilik kinerja.
 * ```
 */
export const tidakAda: BasisCheck = {
    code: 'dasar/tidak-ada',
    run: (model, texts) => {
        const findings: Finding[] = [];
        for (const dasar of basesOf(model)) {
            const target = targetOfBasis(texts, dasar);
            if (target.status !== 'tidak-ada') continue;
            const part: Dasar = { parts: dasar.parts.slice(target.at, target.at + 1) };
            const parent: Dasar = { parts: dasar.parts.slice(0, target.at) };
            findings.push({
                code: 'dasar/tidak-ada',
                severity: 'error',
                ...(parent.parts.length === 0 ? { variant: 'pangkal' } : {}),
                params: { dasar: bare(dasar), bagian: part, induk: parent },
                place: dasar.place,
                dasar: [],
                fixes: target.nearest.map((nearest, index) => ({
                    title: 'ganti',
                    params: { dasar: nearest },
                    changes: [{ place: dasar.place, newText: formatDasar(nearest) }],
                    ...(index === 0 && target.nearest.length === 1 ? { preferred: true } : {}),
                })),
            });
        }
        return findings;
    },
};

const bare = ({ parts }: Dasar): Dasar => ({ parts });
