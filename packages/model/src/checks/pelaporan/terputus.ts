import type { Model } from '../../model/model.js';
import type { Aktor } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, namaPilihan } from '../labels.js';

/**
 * Garis pelaporan yang terputus
 *
 * Anggota tim melapor kepada ketua tim, tetapi tidak ada ketentuan kepada siapa ketua tim melapor.
 *
 * ## Mengapa
 *
 * Laporan berhenti pada ketua, padahal ketua bertindak untuk unit pemilik kinerja. Pimpinan yang bertanggung
 * jawab tidak pernah menerima hasilnya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * ketua tim ada dasar Pasal 8;
 * pelaporan dasar Pasal 12 {
 *     anggota tim melapor tentang "pelaksanaan tugas" kepada ketua tim dasar Pasal 12 ayat (1);
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * ketua tim ada dasar Pasal 8;
 * pelaporan dasar Pasal 12 {
 *     anggota tim melapor tentang "pelaksanaan tugas" kepada ketua tim dasar Pasal 12 ayat (1);
 *     ketua tim melapor tentang "pelaksanaan tugas" kepada pimpinan unit organisasi berkala dasar Pasal 12 ayat (2);
 * }
 * ```
 */
export const terputus: Check = {
    code: 'pelaporan/terputus',
    run: (model) => {
        if (model.pelaporan.some((rule) => rule.taklengkap) || reportsElsewhere(model)) return [];
        const first = model.pelaporan.find(
            (rule) =>
                rule.jenis === 'melapor' &&
                rule.penerima.aktor.length > 0 &&
                rule.penerima.aktor.every(isLeader) &&
                !rule.pelapor.aktor.some(isLeader),
        );
        const onward = model.pelaporan.some(
            (rule) =>
                (rule.jenis === 'melapor' && rule.pelapor.aktor.some(isLeader)) ||
                // Whoever may ask the leader receives what he asks for.
                (rule.jenis === 'meminta' && rule.pelapor.aktor.some(isLeader)),
        );
        if (!first || onward) return [];
        return [
            finding(
                terputus.code,
                'warning',
                first.place,
                { pelapor: namaPilihan(model, first.pelapor), penerima: namaPilihan(model, first.penerima) },
                first.dasar,
            ),
        ];
    },
};

function isLeader(aktor: Aktor): boolean {
    return aktor.jenis === 'peran' && aktor.peran === 'ketua tim';
}

/** A duty or a norm may say that the leader reports. */
function reportsElsewhere(model: Model): boolean {
    const sentences = [
        ...model.tanggungJawab.flatMap((block) => (block.aktor.aktor.some(isLeader) ? block.kewajiban : [])),
        ...model.ketentuan.flatMap((block) =>
            block.norma.filter((norma) => norma.pelaku.aktor.some(isLeader)),
        ),
        ...model.tahapan.flatMap((block) => block.langkah.filter((step) => step.pelaku.aktor.some(isLeader))),
    ];
    return sentences.some((item) => item.perbuatan.some((act) => /^(?:melapor|menyampaikan)/.test(act)));
}
