/**
 * Judul lampiran tidak sama dengan judul peraturan
 *
 * Kepala lampiran mengulangi jenis, nomor, tahun, dan nama peraturannya. Nomor yang dikosongkan
 * dilaporkan tersendiri.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 195: pada setiap lampiran ditulis nomor, tahun, dan nama
 * peraturannya, tanpa tanda baca akhir. Lampiran yang lepas dari batang tubuhnya hanya dapat
 * dikenali dari situ.
 *
 * ## Salah
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * Pasal 1
 *
 * Rincian tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.
 *
 * LAMPIRAN
 * PERATURAN BUPATI CONTOH
 * NOMOR TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * RINCIAN TUGAS
 *
 * Camat memimpin kecamatan.
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
 * Pasal 1
 *
 * Rincian tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.
 *
 * LAMPIRAN
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * RINCIAN TUGAS
 *
 * Camat memimpin kecamatan.
 *
 * BUPATI CONTOH,
 *
 * BUDI
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Annex, Bit, Naskah, Span } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { isSoundTitle } from './helpers/terms.js';
import { plain } from './helpers/words.js';

export const judulLampiran: NaskahCheck = {
    code: 'naskah/judul-lampiran',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    return naskah.annexes.flatMap((annex) => findingsOf(naskah, annex));
}

function findingsOf(naskah: Naskah, annex: Annex): Finding[] {
    const findings: Finding[] = [];
    const head = naskah.title;
    const name = annex.number === '' ? 'Lampiran' : `Lampiran ${annex.number}`;
    const add = (variant: string, written: Bit, right: Bit) => {
        const empty = written.text.trim() === '';
        findings.push(
            report(judulLampiran, naskah, empty ? emptyNumber(naskah, written.span) : written.span, {
                variant,
                params: { lampiran: name, tertulis: written.text, benar: right.text },
                fixes: [
                    replaceFix(naskah, written.span, empty ? ` ${right.text}` : right.text, 'perbaiki', {
                        baru: right.text,
                    }),
                ],
            }),
        );
    };
    const { number, year, tentang } = annex.title;
    if (number !== undefined && head.number !== undefined && head.number.text.trim() !== '') {
        if (number.text.trim() === '') add('nomor-kosong', number, head.number);
        else if (number.text.trim() !== head.number.text.trim()) add('main', number, head.number);
    }
    if (
        year !== undefined &&
        head.year !== undefined &&
        year.text.trim() !== '' &&
        year.text !== head.year.text
    ) {
        add('tahun', year, head.year);
    }
    if (tentang !== undefined && head.tentang !== undefined && differs(tentang.text, head.tentang.text)) {
        add('nama', tentang, head.tentang);
    }
    return findings;
}

/** "NOMOR    TAHUN": the word before the gap, so that there is something to underline. */
function emptyNumber(naskah: Naskah, gap: Span): Span {
    const before = /\S+\s*$/.exec(naskah.text.slice(Math.max(0, gap.start - 20), gap.start));
    return { start: gap.start - (before?.[0].length ?? 0), end: gap.end };
}

/** Two names that differ by words, not by a missing end that may have been read as something else. */
function differs(written: string, right: string): boolean {
    // A hyphen at the end of a line stays one in the joined name ("UNDANG- UNDANG").
    const a = plain(written).replace(/[^\p{L}\d]/gu, '');
    const b = plain(right).replace(/[^\p{L}\d]/gu, '');
    return (
        isSoundTitle(written) &&
        isSoundTitle(right) &&
        a !== '' &&
        b !== '' &&
        !a.startsWith(b) &&
        !b.startsWith(a)
    );
}
