import type { Finding } from '../../check/finding.js';
import { indexOf } from '../../evaluate/model-index.js';
import { alurProsedur, penjaga } from '../../evaluate/prosedur.js';
import type { Model } from '../../model/model.js';
import type { Langkah, Mekanisme } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { aktorKey, finding, namaObjek, namaPilihan } from '../labels.js';

/**
 * Permohonan tanpa putusan
 *
 * Sesuatu diajukan atau dimohonkan kepada seorang pejabat, tetapi tidak ada langkah yang membuatnya
 * memutus, menyetujui, atau menolak.
 *
 * ## Mengapa
 *
 * Pengajuan kepada pejabat yang berwenang bermakna hanya bila ia dapat menyetujui atau menolak. Tanpa
 * putusan tidak jelas apakah pengajuan itu sekadar pemberitahuan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan lintas perangkat daerah dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi asal mengirim SuratPermohonan kepada pimpinan unit organisasi tujuan
 *         dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi tujuan memberikan Instruksi kepada penilai kinerja dasar Pasal 7 huruf b;
 *     langkah c: penilai kinerja menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan lintas perangkat daerah dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi asal mengirim SuratPermohonan kepada pimpinan unit organisasi tujuan
 *         dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi tujuan memutus SuratPermohonan,
 *         jika disetujui ke c, jika ditolak selesai ditolak dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi tujuan menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 */
export const permohonanTanpaPutusan: Check = {
    code: 'mekanisme/permohonan-tanpa-putusan',
    run: (model) => model.mekanisme.filter((item) => !item.taklengkap).flatMap((item) => check(model, item)),
};

function check(model: Model, mekanisme: Mekanisme): Finding[] {
    const graph = alurProsedur(mekanisme.langkah);
    const decides = (step: Langkah) =>
        (graph.lanjutan.get(step.id) ?? []).some((next) => next.hasil !== undefined) ||
        penjaga(step) !== undefined ||
        step.perbuatan.some((act) => ['memutus', 'menyetujui', 'menolak', 'menandatangani'].includes(act));
    return mekanisme.langkah.flatMap((step, position) => {
        const asks = step.perbuatan.includes('mengajukan') || (position === 0 && isRequest(model, step));
        const target = step.kepada[0];
        if (!asks || !target || decides(step)) return [];
        const keys = new Set(target.aktor.map(aktorKey));
        const later = mekanisme.langkah.slice(position + 1);
        const acts = later.filter((other) => other.pelaku.aktor.some((aktor) => keys.has(aktorKey(aktor))));
        // Decided by the addressee, or by an outcome that the next step waits for.
        if (acts.some(decides) || (later[0] && penjaga(later[0]) !== undefined)) return [];
        if (!step.perbuatan.includes('mengajukan') && (acts.length === 0 || acts.some(assigns))) return [];
        const at = step.perbuatan.includes('mengajukan') ? step : (acts[0] ?? step);
        const object = step.objek[0];
        return [
            finding(
                permohonanTanpaPutusan.code,
                'error',
                at.idPlace,
                {
                    mekanisme: mekanisme.label,
                    hal: object ? namaObjek(model, object) : step.id,
                    penerima: namaPilihan(model, target),
                    langkah: step.id,
                },
                at.dasar,
            ),
        ];
    });
}

/** Whether the step sends a letter that asks for something. */
function isRequest(model: Model, step: Langkah): boolean {
    return step.objek.some(
        (item) =>
            item.jenis === 'benda' &&
            indexOf(model).surat.get(item.id)?.jenis === 'surat' &&
            namaObjek(model, item).toLowerCase().includes('permohonan'),
    );
}

/** Whoever assigns at once has granted the request. */
function assigns(step: Langkah): boolean {
    return step.perbuatan.some((act) => ['menugaskan', 'menyusun', 'menunjuk'].includes(act));
}
