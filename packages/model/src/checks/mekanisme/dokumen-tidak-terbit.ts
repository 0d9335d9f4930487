import type { Finding, Fix } from '../../check/finding.js';
import { menerbitkan } from '../../evaluate/dokumen.js';
import { formatJalur, jalurProsedur } from '../../evaluate/jalur.js';
import { indexOf } from '../../evaluate/model-index.js';
import { alurProsedur } from '../../evaluate/prosedur.js';
import type { Model } from '../../model/model.js';
import type { Langkah, Mekanisme, PilihanAktor } from '../../model/prosedur.js';
import { formatDasar } from '../../text/dasar.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Surat diterima, tetapi tidak pernah diterbitkan
 *
 * Pada sebuah jalan, seseorang menerima surat atau dokumen yang pada jalan itu tidak disusun atau dikirim
 * oleh siapa pun. Termasuk penerimaan yang berlaku pula setelah permohonan ditolak, karena langkahnya
 * tidak dibatasi.
 *
 * ## Mengapa
 *
 * Surat penugasan adalah bukti penugasan. Bila tidak ada yang wajib menerbitkannya, penugasan tidak
 * terbukti; bila penerimaannya berdiri setelah penolakan, orang yang ditolak pun tampak ditugaskan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Sukarela untuk pengajuan sukarela dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi menugaskan pejabat dasar Pasal 7 huruf b;
 *     langkah c: pejabat menerima SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi memutus SuratPermohonan dasar Pasal 7 huruf a;
 *     langkah b: jika disetujui, pimpinan unit organisasi menyusun SuratPenugasan dasar Pasal 7 huruf b;
 *     langkah c: jika ditolak, pimpinan unit organisasi menjawab SuratPermohonan dengan alasan dasar Pasal 7 huruf c;
 *     langkah d: pejabat menerima SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf d;
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
 *     langkah a: pimpinan unit organisasi memutus SuratPermohonan dasar Pasal 7 huruf a;
 *     langkah b: jika disetujui, pimpinan unit organisasi menyusun SuratPenugasan dasar Pasal 7 huruf b;
 *     langkah c: jika ditolak, pimpinan unit organisasi menjawab SuratPermohonan dengan alasan, selesai ditolak
 *         dasar Pasal 7 huruf c;
 *     langkah d: pejabat menerima SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf d;
 * }
 * ```
 */
export const dokumenTidakTerbit: Check = {
    code: 'mekanisme/dokumen-tidak-terbit',
    run: (model) => model.mekanisme.filter((item) => !item.taklengkap).flatMap((item) => check(model, item)),
};

function check(model: Model, mekanisme: Mekanisme): Finding[] {
    const ways = jalurProsedur(alurProsedur(mekanisme.langkah), menerbitkan);
    const issuedSomewhere = new Set(mekanisme.langkah.flatMap(menerbitkan));
    const found = new Map<string, Finding>();
    for (const way of ways) {
        const issued = new Set<string>();
        way.langkah.forEach(({ langkah: step }, position) => {
            for (const id of diterima(model, step)) {
                const key = `${step.id} ${id}`;
                if (issued.has(id) || found.has(key)) continue;
                const previous = position > 0 ? way.langkah[position - 1]!.langkah : undefined;
                const branch = issuedSomewhere.has(id);
                const fix = branch ? undefined : insertion(mekanisme, previous, step, id);
                found.set(
                    key,
                    finding(
                        dokumenTidakTerbit.code,
                        'error',
                        step.idPlace,
                        {
                            mekanisme: mekanisme.label,
                            surat: indexOf(model).surat.get(id)?.label ?? labelOfId(model, id),
                            jalur: formatJalur(way, position + 1),
                        },
                        step.dasar,
                        { variant: branch ? 'cabang' : 'main', ...(fix ? { fixes: [fix] } : {}) },
                    ),
                );
            }
            for (const id of menerbitkan(step)) issued.add(id);
        });
    }
    return [...found.values()];
}

/** The letters and documents that a step receives. Matters (`hal`) need no letter. */
function diterima(model: Model, step: Langkah): string[] {
    if (!step.perbuatan.includes('menerima')) return [];
    return step.objek.flatMap((item) =>
        item.jenis === 'benda' && indexOf(model).surat.get(item.id)?.jenis !== 'hal' ? [item.id] : [],
    );
}

/** An actor as the language writes him; undefined where that takes more than his name. */
function tulis(pilihan: PilihanAktor): string | undefined {
    const names = pilihan.aktor.map((aktor) => {
        const side = aktor.pihak === undefined ? '' : ` ${aktor.pihak}`;
        if (aktor.jenis === 'level') return undefined;
        return `${aktor.jenis === 'peran' ? aktor.peran : aktor.id}${side}`;
    });
    if (names.length === 0 || names.includes(undefined)) return undefined;
    return names.join(` ${pilihan.kata === 'tunggal' ? 'dan' : pilihan.kata} `);
}

/** The evident repair: whoever acts just before draws the letter up. */
function insertion(
    mekanisme: Mekanisme,
    previous: Langkah | undefined,
    step: Langkah,
    surat: string,
): Fix | undefined {
    const actor = previous && tulis(previous.pelaku);
    const next = previous && mekanisme.langkah[mekanisme.langkah.indexOf(previous) + 1];
    if (!previous || !actor || previous.alur.length > 0 || next !== step) return undefined;
    const taken = new Set(mekanisme.langkah.map((item) => item.id));
    const id = [...'bcdefghij'].map((letter) => `${previous.id}${letter}`).find((name) => !taken.has(name));
    if (!id) return undefined;
    const basis = previous.dasar.map(formatDasar).join(', ');
    return {
        title: 'sisipkan',
        params: { pelaku: actor, langkah: id },
        preferred: true,
        changes: [
            {
                place: { ...step.place, end: step.place.start },
                newText: `langkah ${id}: ${actor} menyusun ${surat}${basis ? ` dasar ${basis}` : ''};\n    `,
            },
        ],
    };
}
