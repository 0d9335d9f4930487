/**
 * Sumber naskah rusak
 *
 * Naskah yang diambil dari PDF atau pindaian sering kehilangan tanda, baris, atau halaman, dan
 * membawa nomor halaman dan sisa bagan. Kerusakan itu bukan kesalahan perancang: ia dilaporkan satu
 * kali sebagai catatan, dan pemeriksaan yang bergantung padanya didiamkan.
 *
 * ## Mengapa
 *
 * Temuan tentang nomor atau rincian yang hilang hanya benar kalau naskahnya utuh. Bandingkan bagian
 * yang disebut dengan salinan resmi sebelum memperbaikinya.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat memimpin
 *
 * - 4 -
 *
 * kecamatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat memimpin kecamatan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { DamageKind, Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { unsound } from './helpers/soundness.js';
import { basisName } from './helpers/units.js';

export const sumberRusak: NaskahCheck = { code: 'naskah/sumber-rusak', severity: 'info', run };

/** Damage after which the numbering or the words of a provision are uncertain. */
const grave: ReadonlySet<DamageKind> = new Set([
    'tanda-terlepas',
    'tanda-hilang',
    'tanda-rusak',
    'baris-hilang',
] satisfies DamageKind[]);

const names: Readonly<Record<DamageKind, string>> = {
    'nomor-halaman': 'nomor halaman',
    'kata-penghubung': 'kata penghubung halaman',
    'baris-terulang': 'baris yang terulang',
    'tanda-hubung': 'tanda hubung sisipan',
    markup: 'sisa penanda format',
    'kalimat-terputus': 'kalimat terputus',
    'baris-tergabung': 'baris yang tergabung',
    'judul-tergabung': 'judul tergabung dengan nomornya',
    'tanda-terlepas': 'tanda terlepas dari isinya',
    'tanda-hilang': 'tanda hilang',
    'tanda-rusak': 'tanda rusak',
    'baris-hilang': 'baris hilang',
    gambar: 'sisa gambar',
    derau: 'karakter tanpa arti',
};

function run(naskah: Naskah): readonly Finding[] {
    const first = naskah.damages.find((damage) => grave.has(damage.kind)) ?? naskah.damages[0];
    const why = unsound(naskah);
    if (why !== undefined) {
        const span = first?.span ?? { start: 0, end: Math.min(naskah.text.length, 1) };
        return [
            report(sumberRusak, naskah, span, { variant: why, params: { jumlah: naskah.damages.length } }),
        ];
    }
    if (first === undefined) return [];
    const counts = new Map<DamageKind, number>();
    for (const damage of naskah.damages) counts.set(damage.kind, (counts.get(damage.kind) ?? 0) + 1);
    const serious = naskah.damages.filter((damage) => grave.has(damage.kind));
    return [
        report(sumberRusak, naskah, first.span, {
            variant: serious.length > 0 ? 'main' : 'ringan',
            params: {
                jumlah: naskah.damages.length,
                berat: serious.length,
                jenis: [...counts].map(([kind, count]) => `${names[kind]} (${count})`),
            },
            related: serious
                .filter((damage) => damage !== first)
                .slice(0, 30)
                .map((damage) =>
                    related(naskah, damage.span, 'rusak', {
                        jenis: names[damage.kind],
                        di:
                            naskah.nodes[damage.node] === undefined
                                ? ''
                                : basisName(naskah, naskah.nodes[damage.node]!),
                    }),
                ),
        }),
    ];
}
