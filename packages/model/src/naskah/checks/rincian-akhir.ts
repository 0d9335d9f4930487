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
import { wanted } from './helpers/endings.js';
import { endingFix, endOf, leadOf, listsOf } from './helpers/lists.js';
import { related, report } from './helpers/report.js';
import { definitionsHolder } from './helpers/terms.js';
import { inBody, unitName } from './helpers/units.js';

export const rincianAkhir: NaskahCheck = {
    code: 'naskah/rincian-akhir',
    severity: 'warning',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const findings: Finding[] = [];
    const definitions = definitionsHolder(naskah)?.index;
    for (const sequence of listsOf(naskah)) {
        const { holder, items } = sequence;
        if (holder.index === definitions || holder.kind === 'lampiran') continue;
        if (!inBody(naskah, items[0]!) && !isListInAnnex(naskah, items)) continue;
        const wrong: { item: NaskahNode; ending: string }[] = [];
        items.forEach((item, at) => {
            const ending = wanted(naskah, sequence, at);
            if (ending === undefined || item.damaged) return;
            const text = leadOf(naskah, item);
            if (text === '' || endsWith(text, ending)) return;
            wrong.push({ item, ending });
        });
        const first = wrong[0];
        if (first === undefined) continue;
        const fixes = wrong.map(({ item, ending }) =>
            endingFix(naskah, item, ending[0]!, item !== items.at(-1) && ending[0] !== ':'),
        );
        findings.push(
            report(rincianAkhir, naskah, endOf(naskah, first.item), {
                params: {
                    satuan: unitName(first.item),
                    harus: first.ending[0]!,
                    jumlah: wrong.length,
                    dari: items.length,
                },
                related: wrong
                    .slice(1)
                    .map(({ item, ending }) =>
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

/** Whether a text ends with one of the wanted marks, a joining word after it allowed. */
function endsWith(text: string, ending: string): boolean {
    const bare = text.replace(/\s*(?:dan\/atau|dan|atau)$/, '');
    return [...ending].some((mark) => text.endsWith(mark) || bare.endsWith(mark));
}

/** In an annex only a list whose writer uses the semicolon is a list in the sense of the rule. */
function isListInAnnex(naskah: Naskah, items: readonly NaskahNode[]): boolean {
    const inner = items.slice(0, -1);
    const marked = inner.filter((item) => /;(?:\s*(?:dan\/atau|dan|atau))?$/.test(leadOf(naskah, item)));
    return inner.length >= 2 && marked.length * 2 > inner.length;
}
