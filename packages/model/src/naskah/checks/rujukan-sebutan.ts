/**
 * Satuan yang diacu disebut dengan nama yang salah
 *
 * Rincian dengan angka disebut "angka", bukan "nomor", "poin", atau "butir".
 *
 * ## Mengapa
 *
 * Satuan peraturan menurut Lampiran II UU 12/2011 angka 79 sampai dengan angka 95 adalah pasal,
 * ayat, huruf, dan angka; acuan menurut angka 271 memakai nama itu. "Nomor (1)" bukan nama satuan
 * apa pun, dan pembaca tidak tahu apakah yang dimaksud ayat atau angka.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat sebagaimana dimaksud pada nomor (1) dibantu sekretaris.
 * ```
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat melayani masyarakat.
 * (3) Tugas sebagaimana dimaksud pada nomor (1) dan (2) dilaporkan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat sebagaimana dimaksud pada ayat (1) dibantu sekretaris.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { enclosing } from '../places.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const rujukanSebutan: NaskahCheck = {
    code: 'naskah/rujukan-sebutan',
    severity: 'warning',
    technique: true,
    run,
};

const pattern =
    /\bdimaksud (?:pada|dalam|di)(?: atas)? ((nomor|poin|point|butir|no\.?) ?(\(?([0-9]{1,2})\)?|[a-z]\b)((?:(?:,| dan| atau| sampai dengan) \([0-9]{1,2}\))*))(?! Tahun)/gi;

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const end = match.index + match[0].length;
            const span = flow.spanOf(end - match[1]!.length, end);
            const name = (digits: string | undefined, written: string) =>
                rightName(naskah, node.index, digits, written);
            // "nomor (3) dan (4)": every number gets the name of its unit.
            const right =
                name(match[4], match[3]!) +
                match[5]!.replace(/\(([0-9]+)\)/g, (written, digits) => name(digits, written));
            findings.push(
                report(rujukanSebutan, naskah, span, {
                    params: { tertulis: match[1]!, harus: right },
                    fixes: [replaceFix(naskah, span, right)],
                }),
            );
        }
    }
    return findings;
}

/** In an ayat the sibling is an ayat; elsewhere a digit names an angka and a letter a huruf. */
function rightName(naskah: Naskah, index: number, digits: string | undefined, written: string): string {
    if (digits === undefined) return `huruf ${written}`;
    return enclosing(naskah, index, 'ayat') === undefined ? `angka ${digits}` : `ayat (${digits})`;
}
