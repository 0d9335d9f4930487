import type { TextChange } from '../../check/finding.js';
import { formatJalur, jalurProsedur } from '../../evaluate/jalur.js';
import { alurProsedur } from '../../evaluate/prosedur.js';
import type { Dasar } from '../../text/dasar.js';
import { comparePositions, type Place } from '../../text/place.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Jalan tanpa akhir
 *
 * Sebuah jalan dalam mekanisme berhenti pada langkah yang tidak dinyatakan sebagai akhir, sehingga hasil
 * penugasannya terbuka.
 *
 * ## Mengapa
 *
 * Setiap jalan dari permohonan harus sampai pada penugasan atau penolakan. Jalan yang berhenti di tengah
 * tidak menugaskan siapa pun dan tidak menolak siapa pun.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan "keinginan terlibat" kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi memproses "keinginan terlibat" dasar Pasal 7 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan "keinginan terlibat" kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi menugaskan pejabat, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const tanpaAkhir: Check = {
    code: 'mekanisme/tanpa-akhir',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) => {
            // Only a procedure of assignment must end in one; others may simply stop.
            if (mekanisme.taklengkap || mekanisme.lingkup.length === 0) return [];
            const reported = new Set<string>();
            return jalurProsedur(alurProsedur(mekanisme.langkah)).flatMap((way) => {
                const last = way.langkah.at(-1)?.langkah;
                if (way.akhir !== '' || !last || reported.has(last.id)) return [];
                if (last.alur.length > 0) return [];
                reported.add(last.id);
                return [
                    finding(
                        tanpaAkhir.code,
                        'error',
                        last.idPlace,
                        { mekanisme: mekanisme.label, jalur: formatJalur(way), langkah: last.id },
                        last.dasar,
                        {
                            related: way.langkah.map(({ langkah }) => ({
                                place: langkah.idPlace,
                                role: 'jalur',
                                params: { langkah: langkah.id },
                            })),
                            fixes: [
                                {
                                    title: 'akhiri',
                                    changes: [afterSentence(last, ', selesai ditugaskan')],
                                },
                            ],
                        },
                    ),
                ];
            });
        }),
};

/** Where a flow is written: before the basis of the step, else before its semicolon. */
function afterSentence(
    step: { readonly place: Place; readonly dasar: readonly Dasar[] },
    text: string,
): TextChange {
    const basis = step.dasar[0]?.place;
    const inside =
        basis && comparePositions(step.place.start, basis.start) < 0 && basis.uri === step.place.uri;
    if (!inside || comparePositions(basis.start, step.place.end) > 0) {
        const end = { ...step.place.end, character: Math.max(0, step.place.end.character - 1) };
        return { place: { ...step.place, start: end, end }, newText: text };
    }
    // The word `dasar` and one blank stand before the first basis.
    const at = { ...basis.start, character: Math.max(0, basis.start.character - 'dasar '.length) };
    return { place: { ...basis, start: at, end: at }, newText: `${text} ` };
}
