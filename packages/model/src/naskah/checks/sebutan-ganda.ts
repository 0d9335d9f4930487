/**
 * Satu hal disebut dengan dua nama
 *
 * Satu unit atau satu pejabat disebut dengan dua nama yang dipakai berdampingan: unit organisasi dan unit
 * kerja, sedangkan hanya salah satunya didefinisikan, atau keduanya dengan garis miring; pimpinan dan kepala
 * dari unit yang sama. Bila keduanya didefinisikan, keduanya memang berbeda, dan tidak dilaporkan. Unit
 * kerja mandiri adalah istilah tersendiri.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 Bab III (ragam bahasa) melarang beberapa istilah untuk satu pengertian. Dua nama membuat
 * pembaca mencari dua hal, dan wewenang dapat dipersoalkan.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Unit Organisasi adalah bagian dari susunan perangkat.
 *
 * Pasal 2
 *
 * (1) Camat membina Unit Organisasi di wilayahnya.
 * (2) Pegawai bekerja dalam satu unit kerja.
 * (3) Camat menilai setiap unit kerja.
 * (4) Hasil unit kerja dilaporkan kepada Camat.
 * ```
 *
 * ```naskah
 * Pasal 1
 *
 * Tugas dilaporkan kepada Kepala Perangkat Daerah setiap bulan.
 *
 * Pasal 2
 *
 * Rencana kerja disetujui oleh Pimpinan Perangkat Daerah setiap tahun.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Unit Organisasi adalah bagian dari susunan perangkat.
 *
 * Pasal 2
 *
 * (1) Camat membina Unit Organisasi di wilayahnya.
 * (2) Pegawai bekerja dalam satu Unit Organisasi.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { headNames, unitNames } from './data/synonyms.js';
import { related, report } from './helpers/report.js';
import { isSound, namesOf } from './helpers/terms.js';
import { type Use, usesOf } from './helpers/uses.js';

export const sebutanGanda: NaskahCheck = {
    code: 'naskah/sebutan-ganda',
    severity: 'warning',
    technique: true,
    run: (naskah) => (naskah.amending ? [] : [...unitsOf(naskah), ...headsOf(naskah)]),
};

/** One name of the base unit is defined and another is used, or two are written side by side. */
function unitsOf(naskah: Naskah): Finding[] {
    const defined = new Set(naskah.definitions.filter(isSound).flatMap(namesOf).map(small));
    const known = unitNames.filter((name) => defined.has(name));
    if (known.length > 1) return [];
    const [own] = known;
    if (own !== undefined) {
        return unitNames
            .filter((name) => name !== own)
            .flatMap((name) => {
                const uses = named(naskah, name);
                return uses.length < 3 ? [] : [finding(naskah, uses, own, 'main')];
            });
    }
    // Nothing is defined: only what the drafter himself writes as one is certain.
    const pair = usesOf(
        naskah,
        new RegExp(`(?:${unitNames.join('|')})\\s*/\\s*(?:${unitNames.join('|')})`, 'giu'),
    );
    const [first] = pair;
    return first === undefined || small(first.text.split('/')[0]!) === small(first.text.split('/')[1]!)
        ? []
        : [finding(naskah, pair, first.text, 'garis-miring')];
}

function named(naskah: Naskah, name: string): Use[] {
    return usesOf(naskah, new RegExp(`\\b${name.replace(' ', '\\s+')}\\b(?!\\s+mandiri)`, 'giu'));
}

/** Two offices at the head of the same unit, neither of them defined. */
function headsOf(naskah: Naskah): Finding[] {
    const defined = new Set(naskah.definitions.filter(isSound).flatMap(namesOf).map(small));
    const groups = new Map<string, Map<string, Use[]>>();
    const pattern = new RegExp(
        `\\b(?:${headNames.join('|')})(?:\\s\\p{Lu}\\p{Ll}+){2,4}(?!\\s\\p{Lu})`,
        'gu',
    );
    for (const use of usesOf(naskah, pattern)) {
        const [head, ...rest] = use.text.split(' ');
        const group = groups.get(rest.join(' ')) ?? new Map<string, Use[]>();
        group.set(head!, [...(group.get(head!) ?? []), use]);
        groups.set(rest.join(' '), group);
    }
    return [...groups].flatMap(([unit, heads]) => {
        if (heads.size < 2 || [...heads.keys()].some((head) => defined.has(small(`${head} ${unit}`))))
            return [];
        const [usual, rare] = [...heads].sort((a, b) => b[1].length - a[1].length);
        return [finding(naskah, rare![1], `${usual![0]} ${unit}`, 'main')];
    });
}

function finding(naskah: Naskah, uses: readonly Use[], usual: string, variant: string): Finding {
    return report(sebutanGanda, naskah, uses[0]!.span, {
        ...(variant === 'main' ? {} : { variant }),
        params: { sebutan: uses[0]!.text, lain: usual, jumlah: uses.length },
        related: uses.slice(1).map((use) => related(naskah, use.span, 'lain')),
    });
}

function small(text: string): string {
    return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
