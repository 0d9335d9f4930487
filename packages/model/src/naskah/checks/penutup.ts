/**
 * Rumusan penutup tidak lengkap
 *
 * Peraturan ditutup dengan ketentuan saat mulai berlaku, perintah pengundangan ("Agar setiap orang
 * mengetahuinya, …"), dan penandatanganan. Hanya naskah yang lengkap kepala dan batang tubuhnya
 * yang diperiksa.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 Bab I huruf D: penutup memuat perintah pengundangan
 * dan penempatannya, penandatanganan, pengundangan, dan akhir bagian penutup. Tanpa ketentuan mulai
 * berlaku, peraturan tidak jelas sejak kapan mengikat.
 *
 * ## Salah
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * MEMUTUSKAN:
 *
 * Menetapkan : PERATURAN BUPATI TENTANG CAMAT.
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 *
 * Pasal 2
 *
 * Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
 *
 * Ditetapkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * MEMUTUSKAN:
 *
 * Menetapkan : PERATURAN BUPATI TENTANG CAMAT.
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 *
 * Pasal 2
 *
 * Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
 *
 * Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.
 *
 * Ditetapkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { hasLostText } from './helpers/terms.js';
import { flowOfNode, inBody, markOrStart } from './helpers/units.js';

export const penutup: NaskahCheck = {
    code: 'naskah/penutup',
    severity: 'warning',
    technique: true,
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const pasals = naskah.nodes.filter((node) => node.kind === 'pasal' && inBody(naskah, node));
    const last = pasals.at(-1);
    const decides = naskah.nodes.some((node) => node.kind === 'menetapkan' || node.kind === 'memutuskan');
    if (last === undefined || !decides || naskah.title.tentang === undefined || hasLostText(naskah))
        return [];
    // A text without any closing is a draft or an excerpt; one that is signed claims to be complete.
    if (naskah.signings.every((signing) => signing.role === 'lampiran')) return [];
    const findings: Finding[] = [];
    const closing = naskah.nodes
        .filter((node) => node.kind === 'penutup')
        .map((node) => flowOfNode(naskah, node).text);
    const tail = naskah.text.slice(last.span.start).replace(/\s+/g, ' ');
    if (!/\bAgar\s+(?:supaya\s+)?(?:setiap|semua)\s+orang\b/i.test(`${closing.join(' ')} ${tail}`)) {
        findings.push(report(penutup, naskah, markOrStart(last)));
    }
    if (!/\bmulai\s+berlaku\b/i.test(tail)) {
        findings.push(report(penutup, naskah, markOrStart(last), { variant: 'berlaku' }));
    }
    return findings;
}
