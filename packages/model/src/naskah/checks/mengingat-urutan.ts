/**
 * Urutan dasar hukum dalam Mengingat keliru
 *
 * Dasar hukum disusun menurut tata urutan peraturan perundang-undangan, dan dalam tingkat yang sama
 * menurut waktu pengundangannya.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 meminta urutan itu; pembaca melihat dari mana kewenangan berasal dan
 * peraturan mana yang lebih baru. Tiap dasar hukum bernomor dan berakhir dengan titik koma (angka 52).
 *
 * ## Salah
 *
 * ```naskah
 * Mengingat : 1. Undang-Undang Nomor 5 Tahun 2004 tentang Contoh;
 * 2. Undang-Undang Nomor 3 Tahun 1998 tentang Contoh Lain;
 *
 * MEMUTUSKAN:
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Mengingat : 1. Undang-Undang Nomor 3 Tahun 1998 tentang Contoh Lain;
 * 2. Undang-Undang Nomor 5 Tahun 2004 tentang Contoh;
 *
 * MEMUTUSKAN:
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { enclosing } from '../places.js';
import { citationName } from '../register/cited-acts.js';
import type { Citation, JenisPeraturan, Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';

export const mengingatUrutan: NaskahCheck = {
    code: 'naskah/mengingat-urutan',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

const ranks: Partial<Record<JenisPeraturan, number>> = {
    uud: 0,
    'tap-mpr': 1,
    'undang-undang': 2,
    perpu: 2,
    'peraturan-pemerintah': 3,
    'peraturan-presiden': 4,
    'peraturan-menteri': 5,
    'peraturan-instansi': 5,
    'peraturan-daerah': 6,
    'peraturan-gubernur': 7,
    'peraturan-bupati': 7,
    'peraturan-wali-kota': 7,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    let highest: Citation | undefined;
    for (const citation of firstCitations(naskah)) {
        const rank = ranks[citation.jenis];
        if (rank === undefined) continue;
        const before = highest === undefined ? undefined : compare(highest, citation);
        if (highest !== undefined && before !== undefined) {
            findings.push(
                report(mengingatUrutan, naskah, citation.span, {
                    variant: before,
                    params: {
                        peraturan: citationName(naskah, citation),
                        sebelum: citationName(naskah, highest),
                    },
                    related: [related(naskah, highest.span, 'sebelum')],
                }),
            );
        } else highest = citation;
    }
    return findings;
}

/** The act that each basis begins with: amendments and acts named inside a name are left out. */
function firstCitations(naskah: Naskah): Citation[] {
    const found: Citation[] = [];
    let end = -1;
    const seen = new Set<number>();
    for (const citation of naskah.citations) {
        const list = enclosing(naskah, citation.node, 'mengingat');
        if (list === undefined || citation.amends !== -1 || citation.span.start < end) continue;
        end = Math.max(end, citation.span.end);
        const item = enclosing(naskah, citation.node, 'angka');
        if (item !== undefined) {
            if (seen.has(item.index)) continue;
            seen.add(item.index);
        } else if (!startsBasis(naskah, citation)) continue;
        found.push(citation);
    }
    return found;
}

/** Without numbers (a torn list) a basis begins at the start of a line behind a semicolon or a colon. */
function startsBasis(naskah: Naskah, citation: Citation): boolean {
    return /(?:[;:.]|^)\s*$/.test(
        naskah.text.slice(Math.max(0, citation.span.start - 20), citation.span.start),
    );
}

function compare(before: Citation, citation: Citation): 'main' | 'waktu' | undefined {
    const a = ranks[before.jenis]!;
    const b = ranks[citation.jenis]!;
    if (b < a) return 'main';
    if (b > a) return undefined;
    const yearA = Number(before.year?.text);
    const yearB = Number(citation.year?.text);
    if (!(yearA > 1900 && yearB > 1900)) return undefined;
    if (yearB < yearA) return 'waktu';
    if (yearB > yearA || before.jenis !== citation.jenis) return undefined;
    if (before.kind.text.toLowerCase() !== citation.kind.text.toLowerCase()) return undefined;
    return Number(citation.number?.text) < Number(before.number?.text) ? 'waktu' : undefined;
}
