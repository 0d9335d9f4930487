/**
 * Nomor judul ditulis dalam bentuk yang keliru
 *
 * BAB diberi nomor dengan angka Romawi, Bagian dengan kata ("Kesatu"), Paragraf dan Pasal dengan angka Arab.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 72 sampai dengan angka 80 menetapkan bentuk itu, sehingga pembaca mengenal
 * tingkatnya dari nomornya, dan acuan "Bagian Kesatu" menemukan sasarannya.
 *
 * ## Salah
 *
 * ```naskah
 * BAB I
 * KETENTUAN UMUM
 *
 * Bagian 1
 * Camat
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * BAB I
 * KETENTUAN UMUM
 *
 * Bagian Kesatu
 * Camat
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { toOrdinal, toRoman } from '../numbers.js';
import { textOf } from '../places.js';
import type { Naskah, NaskahNode } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { inBody, kindName } from './helpers/units.js';

export const nomorJudul: NaskahCheck = {
    code: 'naskah/nomor-judul',
    severity: 'warning',
    technique: true,
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const findings: Finding[] = [];
    for (const node of naskah.nodes) {
        if (node.numberSpan === undefined || node.suffix !== '' || !inBody(naskah, node)) continue;
        const written = textOf(naskah, node.numberSpan);
        const right = rightNumber(node, written);
        if (right === undefined || right === '') continue;
        findings.push(
            report(nomorJudul, naskah, node.numberSpan, {
                params: { satuan: kindName(node), tertulis: written, harus: right },
                fixes: [replaceFix(naskah, node.numberSpan, right)],
            }),
        );
    }
    return findings;
}

/** The number as the heading of its kind has it; undefined where it is so already. */
function rightNumber(node: NaskahNode, written: string): string | undefined {
    if (node.form !== 'judul' || node.ordinal === 0) return undefined;
    const digits = /^\d+$/.test(written);
    if (node.kind === 'bab') return digits ? toRoman(node.ordinal) : undefined;
    if (node.kind === 'bagian')
        return digits || /^[IVX]+$/.test(written) ? toOrdinal(node.ordinal) : undefined;
    return node.kind === 'paragraf' && !digits ? `${node.ordinal}` : undefined;
}
