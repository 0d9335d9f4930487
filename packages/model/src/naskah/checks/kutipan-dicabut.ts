/**
 * Peraturan yang dikutip sudah dicabut
 *
 * Menurut register, peraturan yang dikutip sudah dicabut ketika peraturan ini ditetapkan. Peraturan
 * yang ditetapkan sebelum pencabutannya tidak dinilai, begitu juga ketentuan yang menyebut pencabutan.
 *
 * ## Mengapa
 *
 * Dasar hukum adalah peraturan yang berlaku. Yang sudah dicabut tidak memberi kewenangan lagi; biasanya
 * penggantinya yang dimaksud. Temuan ini keterangan: mengutip peraturan lama bisa disengaja.
 *
 * ## Salah
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * LAYANAN
 *
 * BAB I
 * KETENTUAN UMUM
 *
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * LAYANAN
 *
 * BAB I
 * KETENTUAN UMUM
 *
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { ownText } from '../places.js';
import { citationKey, citationName } from '../register/cited-acts.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck, NaskahContext } from './check.js';
import { dateValue } from './helpers/dates.js';
import { report } from './helpers/report.js';

export const kutipanDicabut: NaskahCheck = { code: 'naskah/kutipan-dicabut', severity: 'info', run };

/** What speaks of a repeal itself may name what was repealed. */
const repeals = /\b(?:di|men)cabut\b|\bpencabutan\b|\btidak berlaku\b|\bdiganti\b/i;

function run(naskah: Naskah, context: NaskahContext): readonly Finding[] {
    const day = enactedOn(naskah);
    if (day === undefined) return [];
    const findings: Finding[] = [];
    const told = new Set<string>();
    for (const citation of naskah.citations) {
        const key = citationKey(citation);
        if (key === undefined || told.has(key)) continue;
        const { number, year, kind, jenis } = citation;
        const act = context.register.find(jenis, number!.text.trim(), year!.text.trim(), kind.text);
        if (act?.repealed === undefined || day < firstDayWithout(act.repealed.since)) continue;
        const node = naskah.nodes[citation.node]!;
        if (node.quoted || repeals.test(ownText(naskah, node))) continue;
        told.add(key);
        findings.push(
            report(kutipanDicabut, naskah, citation.span, {
                params: { peraturan: citationName(naskah, citation), oleh: act.repealed.by },
            }),
        );
    }
    return findings;
}

/** The day of enactment as `20240529`; the first day of the title's year where only that is known. */
function enactedOn(naskah: Naskah): number | undefined {
    const signing = naskah.signings.find(({ role }) => role === 'ditetapkan' || role === 'disahkan');
    const day = signing?.date === undefined ? undefined : dateValue(signing.date.text);
    if (day !== undefined) return day;
    const year = Number(naskah.title.year?.text ?? 'x');
    return Number.isInteger(year) && year > 1900 ? year * 10_000 : undefined;
}

/** Where only the year of the repeal is known, the first day of the next one is certain. */
function firstDayWithout(since: string): number {
    return since.length === 4 ? (Number(since) + 1) * 10_000 : Number(since.replaceAll('-', ''));
}
