/**
 * Rincian diawali huruf besar
 *
 * Rincian dalam pasal atau ayat melanjutkan kalimat pembukanya dan diawali huruf kecil, kecuali
 * nama dan istilah yang memang berhuruf besar. Daftar dilaporkan satu kali, di rincian pertama.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 87 sampai dengan angka 95: setiap rincian dapat dibaca sebagai satu
 * kesatuan dengan frasa pembuka dan diawali huruf kecil.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * a. Memimpin kecamatan; dan
 * b. melayani masyarakat.
 *
 * Pasal 3
 *
 * Lurah memimpin kelurahan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * a. memimpin kecamatan; dan
 * b. melayani masyarakat.
 *
 * Pasal 3
 *
 * Lurah memimpin kelurahan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, NaskahNode, Span } from '../types.js';
import type { NaskahCheck } from './check.js';
import { listsOf } from './helpers/lists.js';
import { related, replaceFix, report } from './helpers/report.js';
import { definitionsHolder, namesOf } from './helpers/terms.js';
import { flowOfNode, inBody, provisionNodes, unitName } from './helpers/units.js';

export const rincianHurufAwal: NaskahCheck = {
    code: 'naskah/rincian-huruf-awal',
    severity: 'info',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const findings: Finding[] = [];
    const definitions = definitionsHolder(naskah)?.index;
    let small: ReadonlySet<string> | undefined;
    const names = new Set(naskah.definitions.flatMap(namesOf).map((name) => name.split(' ')[0]!));
    for (const { holder, items } of listsOf(naskah)) {
        if (holder.index === definitions || !inBody(naskah, items[0]!)) continue;
        small ??= smallWords(naskah);
        const wrong = items
            .map((item) => ({ item, span: capitalStart(naskah, item, small!, names) }))
            .filter((entry): entry is { item: NaskahNode; span: Span } => entry.span !== undefined);
        const first = wrong[0];
        if (first === undefined) continue;
        const fixes = wrong.map(({ span }) =>
            replaceFix(naskah, span, naskah.text.slice(span.start, span.end).toLowerCase()),
        );
        findings.push(
            report(rincianHurufAwal, naskah, first.span, {
                params: { satuan: unitName(first.item), jumlah: wrong.length, dari: items.length },
                related: wrong
                    .slice(1)
                    .map(({ item, span }) => related(naskah, span, 'lain', { satuan: unitName(item) })),
                fixes: [{ ...fixes[0]!, title: 'daftar', changes: fixes.flatMap((fix) => fix.changes) }],
            }),
        );
    }
    return findings;
}

/** Words that stand in small letters somewhere in the text: they are no names. */
function smallWords(naskah: Naskah): ReadonlySet<string> {
    const words = new Set(verbs);
    for (const node of provisionNodes(naskah)) {
        for (const word of flowOfNode(naskah, node).text.match(/(?<![\p{L}-])\p{Ll}{3,}/gu) ?? [])
            words.add(word);
    }
    return words;
}

const verbs = (
    'apabila dalam terhadap berdasarkan jika bilamana melakukan memimpin menyusun melaksanakan memberikan ' +
    'menetapkan membantu melayani pelaksanaan penyusunan setiap untuk dengan pada'
).split(' ');

/** The first word if its capital is certainly wrong: a word of every day, with no name behind it. */
function capitalStart(
    naskah: Naskah,
    item: NaskahNode,
    small: ReadonlySet<string>,
    names: ReadonlySet<string>,
): Span | undefined {
    const flow = flowOfNode(naskah, item);
    const match = /^(\p{Lu}\p{Ll}+)(?:([\s]+)(\S+)|[;:,.]|$)/u.exec(flow.text);
    if (match === null) return undefined;
    const word = match[1]!;
    if (!small.has(word.toLowerCase()) || names.has(word)) return undefined;
    // "Pejabat Fungsional": a capital behind it makes the first word part of a name.
    if (match[3] !== undefined && /^\p{Lu}/u.test(match[3]))
        return isFunctionWord(word) ? firstLetter() : undefined;
    return firstLetter();

    function firstLetter(): Span {
        return flow.spanOf(0, 1);
    }
}

function isFunctionWord(word: string): boolean {
    return /^(?:Apabila|Dalam|Terhadap|Berdasarkan|Jika|Bilamana|Untuk|Dengan|Pada|Setiap|Oleh|Bagi|Atas|Tanggung|Memimpin|Melakukan|Menyusun)$/.test(
        word,
    );
}
