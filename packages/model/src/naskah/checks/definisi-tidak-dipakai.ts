/**
 * Istilah didefinisikan tetapi tidak pernah dipakai
 *
 * Istilah yang diberi pengertian harus muncul dalam pasal sesudahnya atau dalam lampiran.
 *
 * ## Mengapa
 *
 * Ketentuan umum menurut Lampiran II UU 12/2011 hanya memuat istilah yang digunakan dalam pasal
 * selanjutnya. Pengertian yang tidak terpakai tidak mengatur apa pun.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Lurah adalah pemimpin kelurahan.
 *
 * Pasal 2
 *
 * Camat melayani masyarakat.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Lurah adalah pemimpin kelurahan.
 *
 * Pasal 2
 *
 * Camat dan Lurah melayani masyarakat.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { flowOf } from '../places.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import {
    definitionsHolder,
    hasLostText,
    isSound,
    nameMatcher,
    namesOf,
    squeezed,
    textAfterDefinitions,
} from './helpers/terms.js';

export const definisiTidakDipakai: NaskahCheck = {
    code: 'naskah/definisi-tidak-dipakai',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending || hasLostText(naskah, definitionsHolder(naskah)?.span.end)) return [];
    const rest = textAfterDefinitions(naskah);
    if (!/\bPasal\s+\d/.test(rest)) return [];
    const used = usedNames(naskah, rest);
    const findings: Finding[] = [];
    for (const definition of naskah.definitions) {
        // "Pemotong atau Pemungut Pajak" is used as "Pemotong Pajak".
        if (!isSound(definition) || /\b(?:atau|dan)\b|\//.test(definition.term.text)) continue;
        const names = namesOf(definition).map((name) => name.toLowerCase());
        if (names.some((name) => used.has(name))) continue;
        const elsewhere = inOtherDefinitions(naskah, definition, names);
        findings.push(
            report(definisiTidakDipakai, naskah, definition.term.span, {
                variant: elsewhere ? 'hanya-definisi' : 'main',
                severity: elsewhere ? 'info' : 'warning',
                params: { istilah: squeezed(definition.term.text) },
            }),
        );
    }
    return findings;
}

/** Which names occur, found in one pass over the text; a name inside a longer one counts as used. */
function usedNames(naskah: Naskah, rest: string): ReadonlySet<string> {
    const names = naskah.definitions.filter(isSound).flatMap(namesOf);
    const lower = [...new Set(names.map((name) => name.toLowerCase()))];
    const used = new Set<string>();
    const matcher = nameMatcher(lower, 'giu');
    if (matcher === undefined) return used;
    for (const match of rest.matchAll(matcher)) used.add(match[0].toLowerCase().replace(/\s+/g, ' '));
    for (const long of [...used]) {
        for (const name of lower) if (` ${long} `.includes(` ${name} `)) used.add(name);
    }
    return used;
}

function inOtherDefinitions(naskah: Naskah, own: { node: number }, names: readonly string[]): boolean {
    const matcher = nameMatcher(names, 'iu');
    if (matcher === undefined) return false;
    return naskah.definitions.some(
        (other) => other.node !== own.node && matcher.test(flowOf(naskah, other.body).text),
    );
}
