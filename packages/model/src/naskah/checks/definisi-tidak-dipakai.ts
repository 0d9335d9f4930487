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
import type { Definition, DefinitionAlias, Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { NameFinder, nameKey } from './helpers/name-finder.js';
import { report } from './helpers/report.js';
import {
    definitionsHolder,
    hasLostText,
    isSound,
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
    const sound = naskah.definitions.filter(isSound);
    const finder = new NameFinder(sound.flatMap(namesOf));
    const used = withInner(finder.find(rest).map((found) => found.name));
    const inside = usesInDefinitions(naskah, sound, finder);
    const findings: Finding[] = [];
    for (const definition of sound) {
        // "Pemotong atau Pemungut Pajak" is used as "Pemotong Pajak".
        if (/\b(?:atau|dan)\b|\//.test(definition.term.text)) continue;
        const names = namesOf(definition).map(nameKey);
        if (names.some((name) => used.has(name))) {
            const idle = definition.aliases.find(
                (alias) => /^[A-Z]{2,8}$/.test(squeezed(alias.text)) && !used.has(nameKey(alias.text)),
            );
            if (idle !== undefined && !(inside.get(nameKey(idle.text))?.size ?? 0))
                findings.push(unusedAlias(naskah, idle));
            continue;
        }
        const elsewhere = names.some((name) =>
            [...(inside.get(name) ?? [])].some((node) => node !== definition.node),
        );
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

/** An abbreviation that is introduced while the text goes on with the long term. */
function unusedAlias(naskah: Naskah, alias: DefinitionAlias): Finding {
    return report(definisiTidakDipakai, naskah, alias.span, {
        variant: 'singkatan',
        severity: 'info',
        params: { istilah: squeezed(alias.text) },
    });
}

/** The names, and every stretch of words inside them: who says "Tim Kerja Ahli" also says "Tim Kerja". */
function withInner(found: readonly string[]): ReadonlySet<string> {
    const names = new Set<string>();
    for (const name of new Set(found)) {
        const words = name.split(' ');
        for (let from = 0; from < words.length; from++) {
            for (let to = from + 1; to <= words.length; to++) names.add(words.slice(from, to).join(' '));
        }
    }
    return names;
}

/** In which definitions (two of them at most) a name is used. */
function usesInDefinitions(
    naskah: Naskah,
    definitions: readonly Definition[],
    finder: NameFinder,
): ReadonlyMap<string, ReadonlySet<number>> {
    const uses = new Map<string, Set<number>>();
    for (const definition of definitions) {
        const names = withInner(finder.find(flowOf(naskah, definition.body).text).map((found) => found.name));
        for (const name of names) {
            const nodes = uses.get(name) ?? new Set<number>();
            if (nodes.size < 2) nodes.add(definition.node);
            uses.set(name, nodes);
        }
    }
    return uses;
}
