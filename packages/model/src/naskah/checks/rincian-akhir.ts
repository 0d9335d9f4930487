/**
 * Rincian tidak berakhir dengan tanda baca yang semestinya
 *
 * Setiap rincian berakhir dengan titik koma, atau dengan titik dua kalau diikuti rincian di
 * bawahnya; rincian terakhir dari ketentuan berakhir dengan titik. Daftar dilaporkan satu kali, di
 * rincian pertama yang keliru. Dalam lampiran hanya daftar yang sebagian besar rinciannya berakhir
 * dengan titik koma yang diperiksa.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 87 sampai dengan angka 95: rincian adalah bagian dari satu kalimat.
 * Titik di tengah memutus kalimat itu.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * a. memimpin kecamatan.
 * b. melayani masyarakat; dan
 * c. menyusun laporan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * a. memimpin kecamatan;
 * b. melayani masyarakat; dan
 * c. menyusun laporan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, NaskahNode } from '../types.js';
import type { NaskahCheck } from './check.js';
import { type PunctuatedList, punctuatedLists, wanted } from './helpers/endings.js';
import { endingFix, endingOf, endOf, leadOf } from './helpers/lists.js';
import { related, report } from './helpers/report.js';
import { unitName } from './helpers/units.js';

export const rincianAkhir: NaskahCheck = {
    code: 'naskah/rincian-akhir',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const findings: Finding[] = [];
    for (const list of punctuatedLists(naskah)) {
        const items = list.sequence.items;
        const wrong = wrongItems(naskah, list);
        const first = wrong[0];
        if (first === undefined) continue;
        const fixes = wrong.map(({ item, ending }) =>
            endingFix(naskah, item, ending[0]!, item !== items.at(-1) && ending[0] !== ':'),
        );
        findings.push(
            report(rincianAkhir, naskah, endOf(naskah, first.item), {
                variant: list.style === 'sentences' ? 'berbeda' : 'main',
                params: {
                    satuan: unitName(first.item),
                    harus: first.ending[0]!,
                    jumlah: wrong.length,
                    dari: items.length,
                },
                related: wrong.slice(1).map(({ item, ending }) =>
                    related(naskah, endOf(naskah, item), 'lain', {
                        satuan: unitName(item),
                        harus: ending[0]!,
                    }),
                ),
                fixes: [{ ...fixes[0]!, title: 'daftar', changes: fixes.flatMap((fix) => fix.changes) }],
            }),
        );
    }
    return findings;
}

function wrongItems(naskah: Naskah, list: PunctuatedList): { item: NaskahNode; ending: string }[] {
    const wrong: { item: NaskahNode; ending: string }[] = [];
    list.sequence.items.forEach((item, at) => {
        const ending = wanted(naskah, list, at);
        if (ending === undefined || item.damaged) return;
        const text = leadOf(naskah, item);
        // Among whole sentences only a semicolon is out of place; a heading may have no mark at all.
        if (list.style === 'sentences' && !text.endsWith(';')) return;
        // A colon without items below it is another fault, or a picture that the text has lost.
        if (text === '' || text.endsWith(':') || endsWith(text, ending)) return;
        wrong.push({ item, ending });
    });
    return wrong;
}

/** Whether a text ends with one of the wanted marks, a joining word after it allowed. */
function endsWith(text: string, ending: string): boolean {
    const { mark, after } = endingOf(text);
    return [mark, after].some((each) => each !== '' && ending.includes(each));
}
