import { menerbitkan } from '../../evaluate/dokumen.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { aktorKey, finding, namaObjek, namaPilihan } from '../labels.js';

/**
 * Surat disebut dari pejabat yang tidak menerbitkannya
 *
 * Sebuah langkah mendasarkan diri pada surat dari pejabat tertentu, padahal dalam mekanisme itu surat
 * tersebut diterbitkan pejabat lain.
 *
 * ## Mengapa
 *
 * Dasar penetapan harus dapat ditunjukkan. Surat yang menurut langkah lain berasal dari pejabat lain bukan
 * dasar yang dimaksud, atau salah satu penyebutannya keliru.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * surat SuratPersetujuan "surat persetujuan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan lintas instansi dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi tujuan menyampaikan SuratPersetujuan kepada pejabat yang berwenang
 *         dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi asal menyusun SuratPenugasan
 *         berdasarkan SuratPersetujuan dari pejabat yang berwenang, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * surat SuratPersetujuan "surat persetujuan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan lintas instansi dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi tujuan menyampaikan SuratPersetujuan kepada pejabat yang berwenang
 *         dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi asal menyusun SuratPenugasan
 *         berdasarkan SuratPersetujuan dari pimpinan unit organisasi tujuan, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const penerbitBerbeda: Check = {
    code: 'mekanisme/penerbit-berbeda',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) =>
            mekanisme.langkah.flatMap((step) => {
                const source = step.dari[0];
                if (step.taklengkap || !source) return [];
                return step.berdasarkan.flatMap((item) => {
                    if (item.jenis !== 'benda' || indexOf(model).surat.get(item.id)?.jenis === 'hal')
                        return [];
                    const issuers = mekanisme.langkah.filter((other) => menerbitkan(other).includes(item.id));
                    const keys = new Set(issuers.flatMap((other) => other.pelaku.aktor.map(aktorKey)));
                    if (issuers.length === 0 || source.aktor.some((aktor) => keys.has(aktorKey(aktor))))
                        return [];
                    return [
                        finding(
                            penerbitBerbeda.code,
                            'error',
                            source.place,
                            {
                                surat: namaObjek(model, item),
                                disebut: namaPilihan(model, source),
                                penerbit: namaPilihan(model, issuers[0]!.pelaku),
                                langkah: issuers[0]!.id,
                            },
                            step.dasar,
                            { related: [{ place: issuers[0]!.idPlace, role: 'penerbitan' }] },
                        ),
                    ];
                });
            }),
        ),
};
