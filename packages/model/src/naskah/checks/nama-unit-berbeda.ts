/**
 * Nama perangkat daerah ditulis berbeda
 *
 * Satu dinas atau badan disebut dengan nama yang berbeda: tanda bacanya lain, sebagian katanya tidak ditulis,
 * atau kata "Dinas" atau "Badan"-nya tertinggal.
 *
 * ## Mengapa
 *
 * Nama perangkat daerah ditetapkan dengan peraturan daerah dan ditulis lengkap. Nama yang berbeda membuat
 * pembaca menyangka ada dua unit, dan ketentuan tidak sampai kepada unitnya.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * (1) Tugas itu dilaksanakan oleh Dinas Koperasi, Perindustrian dan Perdagangan.
 * (2) Laporannya disampaikan kepada Dinas Koperasi Perindustrian dan Perdagangan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * (1) Tugas itu dilaksanakan oleh Dinas Koperasi, Perindustrian dan Perdagangan.
 * (2) Laporannya disampaikan kepada Dinas Koperasi, Perindustrian dan Perdagangan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, Span } from '../types.js';
import type { NaskahCheck } from './check.js';
import { unitKinds } from './data/synonyms.js';
import { related, replaceFix, report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const namaUnitBerbeda: NaskahCheck = {
    code: 'naskah/nama-unit-berbeda',
    severity: 'info',
    technique: true,
    run,
};

const kinds = unitKinds.join('|');
/** A kind and capital words, joined by spaces, commas, "dan"; a new kind begins a new name. */
const pattern = new RegExp(
    `\\b(?:${kinds})(?:(?:,? dan|,)? (?!(?:${kinds}|Kota|Kabupaten|Provinsi|Kepala|Sekretaris|UPT|Satuan|Sekretariat|Inspektorat)\\b)\\p{Lu}\\p{Ll}+)+`,
    'gu',
);

interface Name {
    readonly text: string;
    readonly words: readonly string[];
    readonly spans: Span[];
}

function run(naskah: Naskah): readonly Finding[] {
    const names = collect(naskah);
    const findings: Finding[] = [];
    for (const name of names) {
        const alike = names.filter((other) => other !== name && sameUnit(name, other));
        // Two longer names would leave it open which unit is meant.
        if (alike.length !== 1 || !rarer(name, alike[0]!)) continue;
        findings.push(finding(naskah, name, alike[0]!));
    }
    return [...findings, ...withoutKind(naskah, names)];
}

function collect(naskah: Naskah): Name[] {
    const found = new Map<string, Name>();
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const words = match[0].match(/\p{Lu}\p{Ll}+/gu) ?? [];
            // "Dinas Kesehatan" is complete, "Kepala Badan Umum" is no unit.
            if (
                words.length < 3 ||
                /(?:Kepala|Sekretaris|Unit|Urusan) $/u.test(flow.text.slice(0, match.index))
            )
                continue;
            const span = flow.spanOf(match.index, match.index + match[0].length);
            const name = found.get(match[0]) ?? { text: match[0], words, spans: [] };
            name.spans.push(span);
            found.set(match[0], name);
        }
    }
    return [...found.values()];
}

/** The same words with other marks, or all words of the one in the other, in their order, from the same kind. */
function sameUnit(a: Name, b: Name): boolean {
    if (a.words[0] !== b.words[0]) return false;
    const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
    if (short.words.length === long.words.length) return short.words.join(' ') === long.words.join(' ');
    // A general affair with one word more may be another unit: "Pekerjaan Umum", "Pekerjaan Umum Bina Marga".
    if (
        short.words[1] === long.words[1] &&
        !/,| dan /.test(long.text.slice(short.words.join(' ').length - 2))
    )
        return false;
    let at = 0;
    for (const word of long.words) if (word === short.words[at]) at++;
    return (
        at === short.words.length &&
        (short.words[1] === long.words[1] || short.words.at(-1) === long.words.at(-1))
    );
}

function rarer(a: Name, b: Name): boolean {
    if (a.words.length !== b.words.length) return a.words.length < b.words.length;
    return a.spans.length !== b.spans.length
        ? a.spans.length < b.spans.length
        : a.spans[0]!.start > b.spans[0]!.start;
}

function finding(naskah: Naskah, name: Name, other: Name): Finding {
    const marks = name.words.length === other.words.length;
    return report(namaUnitBerbeda, naskah, name.spans[0]!, {
        ...(marks ? {} : { variant: 'sebagian' }),
        params: { nama: name.text, lain: other.text },
        related: [other.spans[0]!, ...name.spans.slice(1)].map((span) => related(naskah, span, 'lain')),
        ...(marks && name.spans.length === 1
            ? { fixes: [replaceFix(naskah, name.spans[0]!, other.text)] }
            : {}),
    });
}

/** "pada Koperasi dan Perdagangan", where a Dinas Koperasi dan Perdagangan is named. */
function withoutKind(naskah: Naskah, names: readonly Name[]): Finding[] {
    const findings: Finding[] = [];
    for (const name of names) {
        const [kind] = name.words;
        const tail = name.text.slice(kind!.length + 1);
        if (name.words.length < 3) continue;
        for (const node of provisionNodes(naskah)) {
            const flow = flowOfNode(naskah, node);
            const at = flow.text.indexOf(`pada ${tail}`);
            const end = at + 5 + tail.length;
            if (at < 0 || /^,? ?(?:dan )?\p{Lu}/u.test(flow.text.slice(end))) continue;
            const span = flow.spanOf(at + 5, end);
            findings.push(
                report(namaUnitBerbeda, naskah, span, {
                    variant: 'tanpa-jenis',
                    params: { nama: tail, lain: name.text },
                    related: [related(naskah, name.spans[0]!, 'lain')],
                    fixes: [replaceFix(naskah, span, name.text)],
                }),
            );
        }
    }
    return findings;
}
