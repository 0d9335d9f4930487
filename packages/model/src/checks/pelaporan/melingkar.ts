import type { Check } from '../check.js';
import { aktorKey, finding, namaAktor } from '../labels.js';

/**
 * Pelaporan melingkar
 *
 * Pelapor, melalui penerima laporannya, melapor kepada dirinya sendiri.
 *
 * ## Mengapa
 *
 * Laporan harus berakhir pada pejabat yang mempertanggungjawabkannya. Lingkaran tidak berujung.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * pelaporan dasar Pasal 12 {
 *     ketua tim melapor kepada pimpinan unit organisasi dasar Pasal 12 huruf a;
 *     pimpinan unit organisasi melapor kepada ketua tim dasar Pasal 12 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * pelaporan dasar Pasal 12 {
 *     anggota tim melapor kepada ketua tim dasar Pasal 12 huruf a;
 *     ketua tim melapor kepada pimpinan unit organisasi dasar Pasal 12 huruf b;
 * }
 * ```
 */
export const melingkar: Check = {
    code: 'pelaporan/melingkar',
    run: (model) => {
        const rules = model.pelaporan.filter((rule) => rule.jenis === 'melapor' && !rule.taklengkap);
        const next = (key: string) =>
            rules
                .filter((rule) => rule.pelapor.aktor.some((aktor) => aktorKey(aktor) === key))
                .flatMap((rule) => rule.penerima.aktor);
        const reported = new Set<string>();
        return rules.flatMap((rule) =>
            rule.pelapor.aktor.flatMap((start) => {
                const own = aktorKey(start);
                const seen = new Set<string>();
                const queue = rule.penerima.aktor.map((aktor) => [start, aktor]);
                for (let way = queue.shift(); way; way = queue.shift()) {
                    const key = aktorKey(way.at(-1)!);
                    if (key === own) {
                        if (way.some((aktor) => reported.has(aktorKey(aktor)))) return [];
                        for (const aktor of way) reported.add(aktorKey(aktor));
                        return [
                            finding(
                                melingkar.code,
                                'error',
                                rule.place,
                                { lingkaran: way.map((aktor) => namaAktor(model, aktor)).join(' → ') },
                                rule.dasar,
                            ),
                        ];
                    }
                    if (seen.has(key)) continue;
                    seen.add(key);
                    for (const aktor of next(key)) queue.push([...way, aktor]);
                }
                return [];
            }),
        );
    },
};
