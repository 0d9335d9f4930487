import { formatJalur, jalurProsedur } from '../../evaluate/jalur.js';
import { alurProsedur } from '../../evaluate/prosedur.js';
import type { Check } from '../check.js';
import { aktorKey, finding, namaPilihan } from '../labels.js';

/**
 * Penolakan tidak sampai kepada pemohon
 *
 * Jalan penolakan berakhir dengan jawaban kepada pejabat lain; pihak yang memohon tidak pernah diberi
 * tahu.
 *
 * ## Mengapa
 *
 * Yang menunggu jawaban adalah pemohon. Penolakan yang berhenti pada perantara membiarkan permohonan
 * menggantung.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan lintas instansi dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi asal mengirim SuratPermohonan kepada pejabat yang berwenang dasar Pasal 7 huruf a;
 *     langkah b: pejabat yang berwenang meneruskan SuratPermohonan kepada pimpinan unit organisasi tujuan,
 *         jika disetujui ke c, jika ditolak ke d dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi tujuan menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
 *     langkah d: pimpinan unit organisasi tujuan menjawab SuratPermohonan kepada pejabat yang berwenang,
 *         selesai ditolak dasar Pasal 7 huruf d;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan lintas instansi dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi asal mengirim SuratPermohonan kepada pejabat yang berwenang dasar Pasal 7 huruf a;
 *     langkah b: pejabat yang berwenang meneruskan SuratPermohonan kepada pimpinan unit organisasi tujuan,
 *         jika disetujui ke c, jika ditolak ke d dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi tujuan menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
 *     langkah d: pimpinan unit organisasi tujuan menjawab SuratPermohonan kepada pimpinan unit organisasi asal,
 *         selesai ditolak dasar Pasal 7 huruf d;
 * }
 * ```
 */
export const pemohonTidakDiberiTahu: Check = {
    code: 'mekanisme/pemohon-tidak-diberi-tahu',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) => {
            const requester = mekanisme.langkah[0]?.pelaku;
            if (mekanisme.taklengkap || !requester || requester.aktor.length === 0) return [];
            const keys = new Set(requester.aktor.map(aktorKey));
            return jalurProsedur(alurProsedur(mekanisme.langkah)).flatMap((way) => {
                if (way.akhir !== 'ditolak' || way.langkah.length < 2) return [];
                const last = way.langkah.at(-1)!.langkah;
                // An answer without an addressee goes to whoever asked.
                if (last.kepada.length === 0) return [];
                const informed = last.kepada.some((item) =>
                    item.aktor.some((aktor) => keys.has(aktorKey(aktor))),
                );
                if (informed) return [];
                return [
                    finding(
                        pemohonTidakDiberiTahu.code,
                        'error',
                        last.idPlace,
                        {
                            mekanisme: mekanisme.label,
                            pemohon: namaPilihan(model, requester),
                            jalur: formatJalur(way),
                        },
                        last.dasar,
                    ),
                ];
            });
        }),
};
