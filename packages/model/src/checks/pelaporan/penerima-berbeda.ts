import type { Pelaporan } from '../../model/penugasan.js';
import type { Check } from '../check.js';
import { aktorKey, finding, namaPilihan } from '../labels.js';

/**
 * Laporan yang sama kepada penerima yang berbeda
 *
 * Satu pelapor melaporkan hal yang sama kepada penerima yang berbeda menurut ketentuan yang berbeda, atau
 * lampiran mengubah waktu laporan yang ditentukan batang tubuh.
 *
 * ## Mengapa
 *
 * Satu pokok laporan mempunyai satu penerima. Bila batang tubuh dan lampiran berbeda, pelapor tidak tahu
 * kewajiban mana yang memenuhi.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * pelaporan dasar Pasal 12 {
 *     ketua tim melapor tentang "tugas tim" kepada pimpinan unit organisasi berkala dasar Pasal 12 huruf a;
 *     ketua tim melapor tentang "tugas tim" kepada penilai kinerja berkala dasar Pasal 12 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * pelaporan dasar Pasal 12 {
 *     ketua tim melapor tentang "tugas tim" kepada pimpinan unit organisasi berkala dasar Pasal 12 huruf a;
 *     ketua tim melapor tentang "hasil anggota" kepada penilai kinerja dasar Pasal 12 huruf b;
 * }
 * ```
 */
export const penerimaBerbeda: Check = {
    code: 'pelaporan/penerima-berbeda',
    run: (model) => {
        const first = new Map<string, Pelaporan>();
        return model.pelaporan.flatMap((rule) => {
            if (rule.jenis !== 'melapor' || rule.taklengkap || rule.syarat.length > 0) return [];
            const key = `${subject(rule)} ${rule.tentang ?? ''}`;
            const known = first.get(key);
            if (!known) {
                first.set(key, rule);
                return [];
            }
            const addressee = receivers(known) !== receivers(rule);
            // Body and annex: the annex must not drop the interval. Within one layer silence adds nothing.
            const interval =
                known.lapisan.jenis !== rule.lapisan.jenis && known.waktu.join() !== rule.waktu.join();
            if (!addressee && !interval) return [];
            return [
                finding(
                    penerimaBerbeda.code,
                    addressee ? 'error' : 'warning',
                    rule.penerima.place,
                    {
                        pelapor: namaPilihan(model, rule.pelapor),
                        pertama: namaPilihan(model, known.penerima),
                        kedua: namaPilihan(model, rule.penerima),
                        waktuPertama: known.waktu.length > 0 ? [...known.waktu] : 'tanpa waktu',
                        waktuKedua: rule.waktu.length > 0 ? [...rule.waktu] : 'tanpa waktu',
                        dasar: [...known.dasar],
                    },
                    rule.dasar,
                    {
                        variant: addressee ? 'main' : 'waktu',
                        related: [{ place: known.place, role: 'lain' }],
                    },
                ),
            ];
        });
    },
};

const subject = (rule: Pelaporan) => rule.pelapor.aktor.map(aktorKey).sort().join();
const receivers = (rule: Pelaporan) =>
    `${rule.penerima.kata} ${rule.penerima.aktor.map(aktorKey).sort().join()}`;
