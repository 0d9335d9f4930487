/**
 * Rincian yang diumumkan ternyata bernomor setingkat
 *
 * Sebuah rincian yang berakhir dengan titik dua mengumumkan rincian di bawahnya. Kalau yang
 * mengikutinya justru nomor berikutnya dari daftar yang sama, rincian itu tidak punya isi.
 *
 * ## Mengapa
 *
 * Menurut Lampiran II UU 12/2011 angka 87 sampai dengan angka 95, rincian lebih lanjut memakai
 * tanda tingkat berikutnya. Nomor yang setingkat membuat isi sebuah ketentuan terbaca sebagai
 * ketentuan yang lain.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * a. memimpin kecamatan;
 * b. menyusun laporan yang memuat:
 * c. hasil kerja; dan
 * d. hambatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * a. memimpin kecamatan; dan
 * b. menyusun laporan yang memuat:
 * 1. hasil kerja; dan
 * 2. hambatan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { judgeable } from './helpers/sequences.js';
import { flowOfNode, markOrStart, unitName } from './helpers/units.js';

export const rincianSetingkat: NaskahCheck = {
    code: 'naskah/rincian-setingkat',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const findings: Finding[] = [];
    for (const sequence of judgeable(naskah)) {
        const kind = sequence.items[0]!.kind;
        if (kind !== 'huruf' && kind !== 'angka') continue;
        for (let at = 0; at + 1 < sequence.items.length; at++) {
            const item = sequence.items[at]!;
            const next = sequence.items[at + 1]!;
            if (item.children.length > 0 || item.damaged) continue;
            if (next.ordinal !== item.ordinal + 1) continue;
            // "sebagai berikut:" before a picture or a table announces no list.
            if (
                !/\b(?:memuat|meliputi|terdiri (?:atas|dari)|mencakup)\s*:$/.test(
                    flowOfNode(naskah, item).text,
                )
            )
                continue;
            findings.push(
                report(rincianSetingkat, naskah, markOrStart(item), {
                    params: { satuan: unitName(item), berikut: unitName(next) },
                }),
            );
        }
    }
    return findings;
}
