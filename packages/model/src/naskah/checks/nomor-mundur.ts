/**
 * Nomor urut lebih kecil daripada nomor sebelumnya
 *
 * Ketentuan ditulis menurut urutan nomornya. Nomor yang lebih kecil setelah nomor yang lebih besar
 * menunjukkan ketentuan yang dipindahkan tanpa diberi nomor baru.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 72 sampai dengan angka 95 menghitung satuan peraturan secara
 * berurutan; pembaca mencari ketentuan menurut urutan itu.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (3) Camat dibantu sekretaris.
 * (2) Sekretaris menyusun laporan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat dibantu sekretaris.
 * (3) Sekretaris menyusun laporan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { faultsOf, judgeable } from './helpers/sequences.js';
import { markOrStart, unitName } from './helpers/units.js';

export const nomorMundur: NaskahCheck = {
    code: 'naskah/nomor-mundur',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const sequence of judgeable(naskah)) {
        for (const fault of faultsOf(sequence)) {
            if (fault.kind !== 'mundur' || fault.other === undefined) continue;
            findings.push(
                report(nomorMundur, naskah, markOrStart(fault.item), {
                    params: { satuan: unitName(fault.item), sebelum: unitName(fault.other) },
                }),
            );
        }
    }
    return findings;
}
