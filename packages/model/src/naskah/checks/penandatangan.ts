/**
 * Jabatan penanda tangan tidak sesuai
 *
 * Peraturan ditandatangani oleh pejabat yang disebut dalam judulnya, dan diundangkan oleh
 * sekretaris daerah (pejabat), bukan oleh sekretariat daerah (unit). Nama ditulis tanpa gelar.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 164 sampai dengan angka 167. Yang menandatangani adalah pejabat;
 * jabatan yang tidak sama dengan judul menimbulkan keraguan siapa yang menetapkan.
 *
 * ## Salah
 *
 * ```naskah
 * BUPATI CONTOH
 *
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 *
 * Ditetapkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 *
 * Diundangkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * SEKRETARIAT DAERAH KABUPATEN CONTOH,
 *
 * SITI
 *
 * BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * BUPATI CONTOH
 *
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 *
 * Ditetapkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 *
 * Diundangkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * SEKRETARIS DAERAH KABUPATEN CONTOH,
 *
 * SITI
 *
 * BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, SigningBlock } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { plain } from './helpers/words.js';

export const penandatangan: NaskahCheck = {
    code: 'naskah/penandatangan',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

const acting = /^(?:Pj|Plt|Plh|Pjs|Penjabat|Pelaksana Tugas|Pelaksana Harian|a\.?n|u\.?b)\.?\s*/i;
const degree = /^(?:Drs?|Dra|Ir|Prof|dr|H\.\s*Dr)\.\s|,\s*(?:S|M|A)\.?\s?[A-Z][A-Za-z]*\.?(?:$|[,. ])/;

function run(naskah: Naskah): readonly Finding[] {
    return naskah.signings.flatMap((signing) => [
        ...officeFindings(naskah, signing),
        ...nameFindings(naskah, signing),
    ]);
}

function officeFindings(naskah: Naskah, signing: SigningBlock): Finding[] {
    const office = signing.office;
    if (office === undefined) return [];
    const written = office.text.replace(/\s+/g, ' ').trim();
    const unit = /^(?:Pj\.?\s*|Plt\.?\s*|Plh\.?\s*)?(SEKRETARIAT)\b/i.exec(written);
    if (unit !== null) {
        const raw = naskah.text.slice(office.span.start, office.span.end);
        const at = office.span.start + raw.toUpperCase().indexOf('SEKRETARIAT');
        const span = { start: at, end: at + 'SEKRETARIAT'.length };
        const right = raw.includes('SEKRETARIAT') ? 'SEKRETARIS' : 'Sekretaris';
        return [
            report(penandatangan, naskah, span, {
                params: { tertulis: written, harus: right },
                fixes: [replaceFix(naskah, span, right)],
            }),
        ];
    }
    const head = naskah.title.office;
    if (head === undefined || (signing.role !== 'ditetapkan' && signing.role !== 'lampiran')) return [];
    const a = plain(written.replace(acting, ''));
    const b = plain(head.text);
    if (a === '' || b === '' || a.startsWith(b) || b.startsWith(a)) return [];
    return [
        report(penandatangan, naskah, office.span, {
            variant: 'berbeda',
            params: { tertulis: written, harus: head.text },
        }),
    ];
}

function nameFindings(naskah: Naskah, signing: SigningBlock): Finding[] {
    const name = signing.name;
    if (name === undefined || !degree.test(name.text.trim())) return [];
    return [
        report(penandatangan, naskah, name.span, {
            variant: 'gelar',
            severity: 'info',
            params: { nama: name.text },
        }),
    ];
}
