import type { Finding } from '../../check/finding.js';
import type { Model } from '../../model/model.js';
import type { Aktor, PilihanAktor } from '../../model/prosedur.js';
import type { Ketentuan } from '../../model/umum.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/** Titles that give power and that no law defines for a regulation. */
const titles: readonly { readonly kata: string; readonly dipakai: (aktor: Aktor) => boolean }[] = [
    {
        kata: 'pejabat yang berwenang',
        dipakai: (aktor) => aktor.jenis === 'peran' && aktor.peran === 'pejabat yang berwenang',
    },
    { kata: 'pemilik kinerja', dipakai: (aktor) => aktor.pihak === 'pemilik kinerja' },
    { kata: 'level', dipakai: (aktor) => aktor.jenis === 'level' },
    {
        kata: 'pimpinan unit kerja',
        dipakai: (aktor) => aktor.jenis === 'peran' && aktor.peran === 'pimpinan unit kerja',
    },
];

/**
 * Istilah yang menentukan tidak didefinisikan
 *
 * Peraturan memakai sebutan yang menentukan siapa yang berwenang, seperti pejabat yang berwenang, pemilik
 * kinerja, atau pejabat level, tetapi tidak mengartikannya dalam ketentuan umum. Bila angka-angka awal
 * ketentuan umum tidak termuat dalam model, tidak dilaporkan.
 *
 * ## Mengapa
 *
 * Wewenang yang diberikan kepada sebutan tanpa arti tidak dapat dijalankan: tidak diketahui siapa
 * orangnya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * istilah "Sistem Kerja" adalah "tata cara kerja" dasar Pasal 1 angka 1;
 * istilah "Pejabat Fungsional" adalah "pemegang jabatan fungsional" dasar Pasal 1 angka 2;
 * istilah "Ketua Tim" adalah "pemimpin tim kerja" dasar Pasal 1 angka 3;
 * mekanisme Penunjukan untuk penunjukan lintas instansi dasar Pasal 7 {
 *     langkah a: pejabat yang berwenang menugaskan pejabat, selesai ditugaskan dasar Pasal 7;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * istilah "Sistem Kerja" adalah "tata cara kerja" dasar Pasal 1 angka 1;
 * istilah "Pejabat Fungsional" adalah "pemegang jabatan fungsional" dasar Pasal 1 angka 2;
 * istilah "Ketua Tim" adalah "pemimpin tim kerja" dasar Pasal 1 angka 3;
 * istilah "Pejabat yang Berwenang" adalah "pejabat pembina kepegawaian" dasar Pasal 1 angka 4;
 * mekanisme Penunjukan untuk penunjukan lintas instansi dasar Pasal 7 {
 *     langkah a: pejabat yang berwenang menugaskan pejabat, selesai ditugaskan dasar Pasal 7;
 * }
 * ```
 */
export const tidakDidefinisikan: Check = {
    code: 'istilah/tidak-didefinisikan',
    run: (model) => {
        if (!definitionsComplete(model)) return [];
        const defined = model.istilah.map((item) =>
            `${item.label} ${item.sebutan ?? ''} ${item.singkatan ?? ''}`.toLowerCase(),
        );
        const uses = actors(model);
        const found = titles.flatMap(({ kata, dipakai }): Finding[] => {
            const use = uses.find(({ aktor }) => dipakai(aktor));
            if (!use || defined.some((label) => label.includes(kata))) return [];
            return [
                finding(
                    tidakDidefinisikan.code,
                    'warning',
                    use.aktor.place,
                    { istilah: kata },
                    use.ketentuan.dasar,
                ),
            ];
        });
        return [...found, ...staff(model, defined)];
    },
};

/** Whether the definitions begin with the first one: otherwise the missing ones may define the title. */
function definitionsComplete(model: Model): boolean {
    if (model.istilah.length < 3) return false;
    const numbers = model.istilah.flatMap((item) =>
        item.dasar.flatMap((basis) => {
            const last = basis.parts.at(-1);
            return last?.unit === 'angka' && basis.parts[0]?.unit === 'pasal' ? [Number(last.number)] : [];
        }),
    );
    return numbers.includes(1) && !model.istilah.some((item) => item.taklengkap);
}

function actors(model: Model): { aktor: Aktor; ketentuan: Ketentuan }[] {
    const of = (ketentuan: Ketentuan, ...choices: (PilihanAktor | undefined)[]) =>
        choices.flatMap((choice) => (choice?.aktor ?? []).map((aktor) => ({ aktor, ketentuan })));
    return [
        ...model.penugasan.flatMap((rule) => ('pelaku' in rule ? of(rule, rule.pelaku) : [])),
        ...model.mekanisme.flatMap((block) =>
            block.langkah.flatMap((step) => of(step, step.pelaku, ...step.kepada)),
        ),
        ...model.tahapan.flatMap((block) =>
            block.langkah.flatMap((step) => of(step, step.pelaku, ...step.kepada)),
        ),
        ...model.ketentuan.flatMap((block) => block.norma.flatMap((norma) => of(norma, norma.pelaku))),
        ...model.pelaporan.flatMap((rule) => of(rule, rule.pelapor, rule.penerima)),
    ];
}

/** One of the two groups that the regulation governs is defined, the other is not. */
function staff(model: Model, defined: readonly string[]): Finding[] {
    const functional = defined.some(
        (label) => label.includes('pejabat fungsional') || label.includes('jabatan fungsional'),
    );
    const executive = defined.some((label) => label.includes('pelaksana'));
    const rule = [...model.kedudukanUmum, ...model.susunan.flatMap((item) => item.kedudukan)].find((item) =>
        item.subjek.some((subject) => subject.acuan === 'pelaksana'),
    );
    const subject = rule?.subjek.find((item) => item.acuan === 'pelaksana');
    // Jabatan Administrasi covers pelaksana by law.
    const covered = defined.some((label) => label.includes('jabatan administrasi'));
    if (!functional || executive || covered || !rule || !subject) return [];
    return [finding(tidakDidefinisikan.code, 'warning', subject.place, { istilah: 'pelaksana' }, rule.dasar)];
}
