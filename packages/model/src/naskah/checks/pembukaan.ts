/**
 * Rumusan pembukaan yang tidak ada
 *
 * Sebelum jabatan pembentuk ditulis DENGAN RAHMAT TUHAN YANG MAHA ESA, dan sebelum Menetapkan ditulis
 * MEMUTUSKAN. Hanya diperiksa dalam naskah yang memuat judul, Menimbang, Menetapkan, dan penandatanganan.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 14 menyebut bagian-bagian pembukaan, angka 15 frasa itu, dan angka 53 dan
 * angka 54 kata MEMUTUSKAN. Frasa itu dicantumkan dalam pembukaan setiap jenis peraturan perundang-undangan.
 *
 * ## Salah
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * BUPATI CONTOH,
 *
 * Menimbang : bahwa perlu menetapkan Peraturan Bupati tentang Camat;
 *
 * Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);
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
 *
 * ## Benar
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * DENGAN RAHMAT TUHAN YANG MAHA ESA
 *
 * BUPATI CONTOH,
 *
 * Menimbang : bahwa perlu menetapkan Peraturan Bupati tentang Camat;
 *
 * Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);
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
import { markOrStart } from './helpers/units.js';

export const pembukaan: NaskahCheck = {
    code: 'naskah/pembukaan',
    severity: 'warning',
    technique: true,
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const considers = naskah.nodes.find((node) => node.kind === 'menimbang' && !node.quoted);
    const decides = naskah.nodes.find((node) => node.kind === 'menetapkan' && !node.quoted);
    const { title } = naskah;
    if (considers === undefined || decides === undefined || title.tentang === undefined) return [];
    if (!/^(?:peraturan-|undang-undang)/.test(title.jenis) || hasLostText(naskah)) return [];
    // Only a text that is signed claims to be complete.
    if (naskah.signings.every((signing) => signing.role === 'lampiran')) return [];
    const findings: Finding[] = [];
    const head = naskah.text.slice(0, considers.span.start);
    if (!/rahmat|tuhan\s+yang\s+maha|\bMAHA\s+ESA/i.test(head) && !lostHead(naskah, head)) {
        const place = title.officeLine?.span ?? title.office?.span ?? markOrStart(considers);
        findings.push(report(pembukaan, naskah, place));
    }
    if (
        !/m\s*e\s*m\s*u\s*t\s*u\s*s\s*k\s*a\s*n/i.test(
            naskah.text.slice(considers.span.start, decides.span.end),
        )
    )
        findings.push(report(pembukaan, naskah, markOrStart(decides), { variant: 'memutuskan' }));
    return findings;
}

/**
 * Whether an extraction has thrown away the lines between the name and the considerations: the office that
 * must stand there in any case is gone too, and the text bears the marks of one.
 */
function lostHead(naskah: Naskah, head: string): boolean {
    if (/^\s*(?:PRESIDEN|MENTERI|GUBERNUR|BUPATI|WALI|KEPALA|PENJABAT|P[jl]\.)[^\n]*,\s*$/im.test(head))
        return false;
    return naskah.damages.some(({ kind }) => kind === 'nomor-halaman' || kind === 'baris-terulang');
}
