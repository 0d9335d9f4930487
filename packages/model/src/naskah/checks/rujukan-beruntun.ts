/**
 * Acuan berurutan yang dapat ditulis dengan "sampai dengan"
 *
 * Tiga pasal atau ayat atau lebih yang berurutan tidak perlu disebut satu per satu.
 *
 * ## Mengapa
 *
 * Menurut Lampiran II UU 12/2011 angka 273, acuan kepada lebih dari dua pasal atau ayat yang
 * berurutan cukup memakai frasa "sampai dengan".
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Sekretaris membantu camat.
 * (3) Lurah memimpin kelurahan.
 * (4) Tugas sebagaimana dimaksud pada ayat (1), ayat (2), dan ayat (3) dilaporkan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Sekretaris membantu camat.
 * (3) Lurah memimpin kelurahan.
 * (4) Tugas sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) dilaporkan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, Reference, ReferenceTarget } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';

export const rujukanBeruntun: NaskahCheck = {
    code: 'naskah/rujukan-beruntun',
    severity: 'info',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const targets of chains(naskah)) {
        for (const [from, to] of stretches(targets)) {
            const first = targets[from]!;
            const last = targets[to]!;
            const span = { start: first.span.start, end: last.span.end };
            const unit = last.parts.at(-1)!;
            const number = unit.unit === 'pasal' ? `Pasal ${unit.number}` : `ayat (${unit.number})`;
            const text = `${naskah.text.slice(first.span.start, first.span.end)} sampai dengan ${number}`;
            findings.push(
                report(rujukanBeruntun, naskah, span, {
                    params: { baru: text },
                    fixes: [replaceFix(naskah, span, text)],
                }),
            );
        }
    }
    return findings;
}

/** The targets of one list; where a comma is missing, the list was read as several references. */
function chains(naskah: Naskah): ReferenceTarget[][] {
    const lists: ReferenceTarget[][] = [];
    let before: Reference | undefined;
    for (const reference of naskah.references) {
        if (naskah.nodes[reference.node]?.quoted || reference.external) continue;
        const end = before?.targets.at(-1)?.span.end;
        const start = reference.targets[0]?.span.start;
        const follows =
            before?.node === reference.node &&
            end !== undefined &&
            start !== undefined &&
            start - end < 4 &&
            naskah.text.slice(end, start).trim() === '';
        if (follows) lists.at(-1)!.push(...reference.targets);
        else lists.push([...reference.targets]);
        before = reference;
    }
    return lists;
}

/** Runs of three or more targets that each name the next pasal or ayat, and nothing below it. */
function stretches(targets: readonly ReferenceTarget[]): [number, number][] {
    const found: [number, number][] = [];
    const numbers = targets.map((target) => {
        const part = target.parts[0];
        if (target.parts.length !== 1 || part === undefined) return undefined;
        if (part.unit !== 'pasal' && part.unit !== 'ayat') return undefined;
        return /^\d+$/.test(part.number) ? { unit: part.unit, value: Number(part.number) } : undefined;
    });
    let from = 0;
    for (let at = 1; at <= numbers.length; at++) {
        const before = numbers[at - 1];
        const here = numbers[at];
        const joiner = targets[at]?.joiner;
        const runs =
            here !== undefined &&
            before !== undefined &&
            here.unit === before.unit &&
            here.value === before.value + 1 &&
            joiner !== 'sampai-dengan' &&
            joiner !== 'atau';
        if (runs) continue;
        if (at - from >= 3) found.push([from, at - 1]);
        from = at;
    }
    return found;
}
