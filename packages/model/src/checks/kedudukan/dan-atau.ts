import type { Finding } from '../../check/finding.js';
import { isEquation, isFrame, resolveAcuan } from '../../evaluate/atasan.js';
import type { AturanKedudukan } from '../../model/kedudukan.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, gabungSusunan, labels, severityOf } from '../labels.js';

/**
 * Atasan disambung “dan/atau”
 *
 * Sebuah aturan menempatkan jenjang di bawah dua jabatan yang disambung dengan “dan/atau”, atau dengan
 * “dan”, sehingga atasan langsungnya tidak pasti.
 *
 * ## Mengapa
 *
 * Atasan langsung adalah pejabat penilai kinerja, dan seorang pejabat hanya mempunyai satu. “Atau” dapat
 * diputuskan oleh keputusan penempatan; “dan/atau” membolehkan dua atasan sekaligus dan tidak memutuskan
 * apa-apa.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dan/atau Sekretaris dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang atau Sekretaris dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const danAtau: Check = {
    code: 'kedudukan/dan-atau',
    run: (model) =>
        gabungSusunan(
            model.susunan.flatMap((susunan) => check(model, susunan)),
            ['atasan', 'jenjang'],
        ),
};

function check(model: Model, susunan: Susunan): Finding[] {
    return susunan.kedudukan.flatMap((rule) => {
        if (rule.taklengkap || isEquation(rule) || isFrame(rule)) return [];
        if (rule.atasan.kata !== 'dan/atau' && rule.atasan.kata !== 'dan') return [];
        const written = rule.atasan.atasan.length;
        const possible = new Set(
            rule.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan),
        );
        if (written < 2 || possible.size === 0) return [];
        return [report(model, susunan, rule, [...possible])];
    });
}

function report(model: Model, susunan: Susunan, rule: AturanKedudukan, posts: string[]): Finding {
    const places = rule.atasan.atasan;
    // The word stands between the last two superiors.
    const word = { ...rule.atasan.place, start: places.at(-2)!.place.end, end: places.at(-1)!.place.start };
    return finding(
        danAtau.code,
        rule.atasan.kata === 'dan' ? 'error' : severityOf(rule.modalitas) === 'error' ? 'warning' : 'info',
        rule.atasan.place,
        {
            susunan: susunan.label,
            jenjang: labels(
                model,
                rule.subjek.map((item) => item.acuan),
            ),
            atasan: labels(model, posts),
        },
        rule.dasar,
        {
            variant: rule.atasan.kata === 'dan' ? 'dan' : 'main',
            fixes: [{ title: 'atau', changes: [{ place: word, newText: ' atau ' }] }],
        },
    );
}
