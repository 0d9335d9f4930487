import { indexOf } from '../../evaluate/model-index.js';
import type { Kalimat, PilihanAktor } from '../../model/prosedur.js';
import type { KetentuanBermodalitas } from '../../model/umum.js';
import type { Check } from '../check.js';
import { aktorKey, finding, namaObjek, namaPilihan } from '../labels.js';

type Kirim = Kalimat & KetentuanBermodalitas & { readonly pelaku: PilihanAktor };

const keys = (items: readonly PilihanAktor[]) =>
    items
        .flatMap((item) => item.aktor.map(aktorKey))
        .sort()
        .join();

/**
 * Surat yang sama dengan tembusan berbeda
 *
 * Surat yang sama, dari pengirim dan kepada penerima yang sama, ditembuskan kepada pejabat yang berbeda
 * pada dua ketentuan.
 *
 * ## Mengapa
 *
 * Pengirim tidak tahu siapa yang wajib ditembusi. Perbedaan itu biasanya tidak disengaja.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPermohonan "surat permohonan" dasar Pasal 6;
 * ketentuan "Pengajuan" {
 *     pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi tembusan penilai kinerja dasar Pasal 6;
 * }
 * mekanisme Sukarela untuk pengajuan sukarela dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi
 *         tembusan penilai kinerja dan pejabat pembina kepegawaian dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi memutus SuratPermohonan, jika disetujui selesai ditugaskan,
 *         jika ditolak selesai ditolak dasar Pasal 7 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPermohonan "surat permohonan" dasar Pasal 6;
 * ketentuan "Pengajuan" {
 *     pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi tembusan penilai kinerja dasar Pasal 6;
 * }
 * mekanisme Sukarela untuk pengajuan sukarela dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi
 *         tembusan penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi memutus SuratPermohonan, jika disetujui selesai ditugaskan,
 *         jika ditolak selesai ditolak dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const tembusanBerbeda: Check = {
    code: 'surat/tembusan-berbeda',
    run: (model) => {
        const sendings: Kirim[] = [
            ...model.ketentuan.flatMap((block) => block.norma),
            ...model.mekanisme.flatMap((block) => block.langkah),
        ].filter((item) => item.tembusan.length > 0 && item.kepada.length > 0 && !item.taklengkap);
        const first = new Map<string, Kirim>();
        return sendings.flatMap((item) =>
            item.objek.flatMap((objek) => {
                if (objek.jenis !== 'benda' || indexOf(model).surat.get(objek.id)?.jenis !== 'surat')
                    return [];
                const key = `${objek.id} ${keys([item.pelaku])} ${keys(item.kepada)}`;
                const known = first.get(key);
                if (!known) {
                    first.set(key, item);
                    return [];
                }
                if (keys(known.tembusan) === keys(item.tembusan)) return [];
                return [
                    finding(
                        tembusanBerbeda.code,
                        'warning',
                        item.tembusan[0]!.place,
                        {
                            surat: namaObjek(model, objek),
                            pertama: known.tembusan.map((copy) => namaPilihan(model, copy)),
                            kedua: item.tembusan.map((copy) => namaPilihan(model, copy)),
                            dasar: [...known.dasar],
                        },
                        item.dasar,
                        { related: [{ place: known.place, role: 'lain' }] },
                    ),
                ];
            }),
        );
    },
};
