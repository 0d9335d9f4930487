import type { Finding } from '../../check/finding.js';
import type { Model } from '../../model/model.js';
import type { CaraPenugasan, PenetapPenugasan } from '../../model/penugasan.js';
import type { KataSambung } from '../../model/umum.js';
import type { Check } from '../check.js';
import { aktorKey, finding, namaPilihan } from '../labels.js';

/**
 * Beberapa jawaban tentang siapa yang menetapkan penugasan
 *
 * Ketentuan-ketentuan tentang siapa yang memberikan atau menetapkan penugasan menyebut pejabat yang
 * berbeda untuk penugasan yang sama.
 *
 * ## Mengapa
 *
 * Penugasan yang ditetapkan pejabat yang tidak berwenang tidak sah. Bila beberapa ketentuan menyebut
 * pejabat yang berbeda, tidak seorang pun tahu tanda tangan siapa yang diperlukan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penugasan dasar Pasal 5 {
 *     ditetapkan oleh penilai kinerja dasar Pasal 5 ayat (1);
 *     ditetapkan oleh pimpinan unit organisasi dasar Pasal 5 ayat (2);
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penugasan dasar Pasal 5 {
 *     ditetapkan oleh penilai kinerja atau pimpinan unit organisasi dasar Pasal 5 ayat (1);
 * }
 * ```
 */
export const penetapBerbeda: Check = {
    code: 'penugasan/penetap-berbeda',
    run: (model) => {
        const givers = model.penugasan.filter(
            (rule): rule is PenetapPenugasan =>
                rule.jenis === 'penetap' &&
                ['ditetapkan', 'diberikan'].includes(rule.tindakan) &&
                !rule.taklengkap,
        );
        return [...differing(model, givers), ...undecided(model, givers), ...byForm(model, givers)];
    },
};

const who = (rule: PenetapPenugasan) =>
    [
        rule.pelaku.kata,
        ...rule.pelaku.aktor.map(aktorKey).sort(),
        'usul',
        ...(rule.pengusul?.aktor.map(aktorKey) ?? []),
    ].join(' ');

const sameForm = (a: PenetapPenugasan, b: PenetapPenugasan) =>
    (a.cara === undefined || b.cara === undefined || a.cara === b.cara) &&
    (a.bentuk === undefined || b.bentuk === undefined || a.bentuk === b.bentuk) &&
    a.syarat.length === 0 &&
    b.syarat.length === 0;

/** Every provision that answers otherwise than the first one for the same assignments. */
function differing(model: Model, givers: readonly PenetapPenugasan[]): Finding[] {
    const [first, ...rest] = givers;
    if (!first) return [];
    return rest
        .filter((rule) => sameForm(first, rule) && who(first) !== who(rule))
        .map((rule) =>
            finding(
                penetapBerbeda.code,
                'warning',
                rule.pelaku.place,
                {
                    pertama: namaPilihan(model, first.pelaku),
                    kedua: namaPilihan(model, rule.pelaku),
                    dasar: [...first.dasar],
                },
                rule.dasar,
                {
                    variant: rule.pengusul || first.pengusul ? 'usul' : 'main',
                    related: [{ place: first.place, role: 'lain' }],
                },
            ),
        );
}

const open: readonly KataSambung[] = ['dan/atau', 'dan'];

/** Who appoints joined by `dan/atau`, who establishes by `atau`: nothing tells which of them when. */
function undecided(model: Model, givers: readonly PenetapPenugasan[]): Finding[] {
    const ways = model.penugasan.filter(
        (rule): rule is CaraPenugasan =>
            rule.jenis === 'cara' && rule.cara.includes('penunjukan') && rule.pelaku !== undefined,
    );
    const reported = new Set<string>();
    return ways.flatMap((way) => {
        const rule = givers.find(
            (item) =>
                open.includes(way.pelaku!.kata) &&
                item.pelaku.kata === 'atau' &&
                item.pengusul === undefined &&
                item.lapisan.jenis === way.lapisan.jenis &&
                item.pelaku.aktor.map(aktorKey).sort().join() ===
                    way.pelaku!.aktor.map(aktorKey).sort().join(),
        );
        if (!rule || reported.has(who(rule))) return [];
        reported.add(who(rule));
        return [
            finding(
                penetapBerbeda.code,
                'warning',
                rule.pelaku.place,
                {
                    pertama: namaPilihan(model, way.pelaku!),
                    kedua: namaPilihan(model, rule.pelaku),
                    dasar: [...way.dasar],
                },
                rule.dasar,
                { variant: 'kata', related: [{ place: way.place, role: 'lain' }] },
            ),
        ];
    });
}

/** Evidence of assignment issued by somebody who does not establish assignments. */
function byForm(model: Model, givers: readonly PenetapPenugasan[]): Finding[] {
    const first = givers[0];
    const allowed = new Set(givers.flatMap((rule) => rule.pelaku.aktor.map(aktorKey)));
    if (!first) return [];
    return model.penugasan.flatMap((rule) => {
        if (rule.jenis !== 'bukti' || !rule.pelaku || rule.taklengkap) return [];
        const persons = rule.pelaku.aktor.every(
            (aktor) => aktor.jenis !== 'peran' || !/^(instansi|perangkat|unit) ?/.test(aktor.peran),
        );
        if (!persons || rule.pelaku.aktor.some((aktor) => allowed.has(aktorKey(aktor)))) return [];
        return [
            finding(
                penetapBerbeda.code,
                'warning',
                rule.pelaku.place,
                {
                    pertama: namaPilihan(model, first.pelaku),
                    kedua: namaPilihan(model, rule.pelaku),
                    bentuk: [...rule.bentuk],
                    dasar: [...first.dasar],
                },
                rule.dasar,
                { variant: 'bukti', related: [{ place: first.place, role: 'lain' }] },
            ),
        ];
    });
}
