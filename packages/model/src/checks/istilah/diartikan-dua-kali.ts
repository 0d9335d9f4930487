import type { Istilah } from '../../model/identitas.js';
import type { Check } from '../check.js';
import { hapus } from '../fixes.js';
import { finding } from '../labels.js';

/**
 * Istilah diartikan lebih dari sekali
 *
 * Sebuah istilah diartikan pada lebih dari satu ketentuan.
 *
 * ## Mengapa
 *
 * Satu istilah mempunyai satu arti dalam satu peraturan. Pengertian kedua, walaupun mirip, menimbulkan
 * pertanyaan mana yang berlaku.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * istilah "Sistem Kerja" adalah "tata cara kerja" dasar Pasal 1 angka 1, Pasal 2 ayat (1);
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * istilah "Sistem Kerja" adalah "tata cara kerja" dasar Pasal 1 angka 1;
 * ```
 */
export const diartikanDuaKali: Check = {
    code: 'istilah/diartikan-dua-kali',
    run: (model) => {
        const first = new Map<string, Istilah>();
        return model.istilah.flatMap((istilah) => {
            if (istilah.taklengkap) return [];
            const key = istilah.label.toLowerCase();
            const known = first.get(key);
            if (!known) first.set(key, istilah);
            const bases = known ? [...known.dasar, ...istilah.dasar] : istilah.dasar;
            if (istilah.arti === undefined || (known ? known.arti === undefined : bases.length < 2))
                return [];
            return [
                finding(
                    diartikanDuaKali.code,
                    'warning',
                    istilah.place,
                    { istilah: istilah.label, dasar: [...bases] },
                    istilah.dasar.slice(known ? 0 : 1),
                    known
                        ? {
                              related: [{ place: known.place, role: 'pertama' }],
                              fixes: [
                                  {
                                      title: 'hapus',
                                      params: { istilah: istilah.label },
                                      changes: [hapus(istilah.place)],
                                  },
                              ],
                          }
                        : {},
                ),
            ];
        });
    },
};
