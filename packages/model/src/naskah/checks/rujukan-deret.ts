/**
 * Deretan acuan tanpa koma atau tanpa sebutan satuannya
 *
 * Setiap pasal, ayat, atau huruf dalam deretan acuan disebut lengkap dengan satuannya dan
 * dipisahkan dengan koma: "ayat (1), ayat (2), dan ayat (3)", bukan "ayat (1) ayat (2)" atau
 * "ayat (1) dan (2)".
 *
 * ## Mengapa
 *
 * Contoh rumusan dalam Lampiran II UU 12/2011 angka 272 menyebut satuan setiap kali. Tanpa koma
 * atau satuan, "(2)" dapat terbaca sebagai bagian dari acuan sebelumnya.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Sekretaris membantu camat.
 * (3) Camat dan sekretaris sebagaimana dimaksud pada ayat (1) dan (2) bekerja bersama.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Sekretaris membantu camat.
 * (3) Camat dan sekretaris sebagaimana dimaksud pada ayat (1) dan ayat (2) bekerja bersama.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, Reference } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';

export const rujukanDeret: NaskahCheck = {
    code: 'naskah/rujukan-deret',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    const open: number[] = [];
    naskah.references.forEach((reference, at) => {
        if (naskah.nodes[reference.node]?.quoted) return;
        const joined = [...withoutComma(naskah, reference)];
        const before = naskah.references[at - 1];
        const gap = before === undefined ? undefined : gapBetween(naskah, before, reference);
        if (gap !== undefined) joined.unshift(gap);
        if (joined.length > 0) open.push(...joined);
        const next = naskah.references[at + 1];
        const goesOn = next !== undefined && gapBetween(naskah, reference, next) !== undefined;
        if (open.length > 0 && !goesOn) findings.push(commaFinding(naskah, reference, open.splice(0)));
        if (joined.length > 0 || goesOn) return;

        findings.push(...lastComma(naskah, reference));
        findings.push(...withoutUnit(naskah, reference));
    });
    return findings;
}

/** Places inside a list where two targets of the same unit follow each other with only a space. */
function* withoutComma(naskah: Naskah, reference: Reference): Generator<number> {
    for (let at = 1; at < reference.targets.length; at++) {
        const before = reference.targets[at - 1]!;
        const target = reference.targets[at]!;
        if (before.parts.at(-1)?.unit !== target.parts[0]?.unit) continue;
        if (/^\s+$/.test(naskah.text.slice(before.span.end, target.span.start))) yield before.span.end;
    }
}

/** The same where the two were read as two references. */
function gapBetween(naskah: Naskah, before: Reference, reference: Reference): number | undefined {
    if (before.node !== reference.node || reference.preposition !== undefined) return undefined;
    const last = before.targets.at(-1);
    const first = reference.targets[0];
    if (last === undefined || first === undefined) return undefined;
    if (last.parts.at(-1)?.unit !== first.parts[0]?.unit) return undefined;
    return /^\s+$/.test(naskah.text.slice(last.span.end, first.span.start)) ? last.span.end : undefined;
}

function commaFinding(naskah: Naskah, reference: Reference, ends: readonly number[]): Finding {
    const last = reference.targets.at(-1);
    const before = reference.targets.at(-2);
    const places = [...ends];
    // The comma before the last "dan" belongs to the same repair.
    if (
        last !== undefined &&
        before !== undefined &&
        /^\s+(?:dan|atau)\s+$/.test(naskah.text.slice(before.span.end, last.span.start))
    ) {
        places.push(before.span.end);
    }
    const fixes = places.map((end) => replaceFix(naskah, { start: end, end }, ',', 'koma'));
    return report(rujukanDeret, naskah, reference.span, {
        variant: 'koma',
        fixes: [{ ...fixes[0]!, changes: fixes.flatMap((fix) => fix.changes) }],
    });
}

/** "ayat (1), ayat (2) dan ayat (3)": the comma before the last "dan" is a matter of style. */
function lastComma(naskah: Naskah, reference: Reference): Finding[] {
    const last = reference.targets.at(-1);
    const before = reference.targets.at(-2);
    if (last === undefined || before === undefined || reference.targets.length < 3) return [];
    if (last.joiner !== 'dan' && last.joiner !== 'atau') return [];
    if (reference.targets.slice(1, -1).some((target) => target.joiner !== 'koma')) return [];
    if (naskah.text.slice(before.span.end, last.span.start).includes(',')) return [];
    return [
        report(
            rujukanDeret,
            naskah,
            { start: before.span.start, end: last.span.end },
            {
                variant: 'koma-akhir',
                severity: 'info',
                fixes: [replaceFix(naskah, { start: before.span.end, end: before.span.end }, ',', 'koma')],
            },
        ),
    ];
}

function withoutUnit(naskah: Naskah, reference: Reference): Finding[] {
    const findings: Finding[] = [];
    reference.targets.forEach((target, at) => {
        const part = target.parts[0];
        if (at === 0 || part === undefined || part.unitSpan !== undefined || target.self) return;
        if (part.unit !== 'ayat' && part.unit !== 'huruf' && part.unit !== 'pasal') return;
        const word = part.unit === 'pasal' ? 'Pasal' : part.unit;
        const start = { start: target.span.start, end: target.span.start };
        findings.push(
            report(rujukanDeret, naskah, target.span, {
                variant: 'main',
                params: { satuan: word },
                fixes: [replaceFix(naskah, start, `${word} `, 'sisipkan', { baru: word })],
            }),
        );
    });
    return findings;
}
