import type { Finding } from '../../check/finding.js';
import type { Model } from '../../model/model.js';
import type { Ketentuan, Lingkup } from '../../model/umum.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/** Provisions of one layer on one subject, with the scopes that they name together. */
interface Daftar {
    readonly nama: 'penugasan' | 'pelaksanaan tugas';
    readonly lapisan: 'batang tubuh' | 'lampiran';
    readonly lingkup: ReadonlySet<Lingkup>;
    readonly ketentuan: readonly Ketentuan[];
}

/**
 * Lingkup penugasan dan pelaksanaan tugas berbeda
 *
 * Lingkup yang dapat ditugaskan berbeda dengan lingkup pelaksanaan tugas, atau lampiran menyebut lingkup
 * lain daripada batang tubuh.
 *
 * ## Mengapa
 *
 * Orang ditugaskan untuk melaksanakan. Lingkup yang dapat ditugaskan tetapi tidak diatur pelaksanaannya,
 * atau sebaliknya, tidak dapat dijalankan; lampiran tidak dapat menambah lingkup yang tidak dikenal batang
 * tubuh.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penugasan dasar Pasal 5 {
 *     lingkup dalam unit, lintas unit dasar Pasal 5 ayat (1);
 * }
 * pelaksanaan tugas dasar Pasal 8 {
 *     lingkup dalam unit, lintas unit, lintas instansi dasar Pasal 8 ayat (1);
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penugasan dasar Pasal 5 {
 *     lingkup dalam unit, lintas unit dasar Pasal 5 ayat (1);
 * }
 * pelaksanaan tugas dasar Pasal 8 {
 *     lingkup dalam unit, lintas unit dasar Pasal 8 ayat (1);
 * }
 * ```
 */
export const lingkupBerbeda: Check = {
    code: 'penugasan/lingkup-berbeda',
    run: (model) => {
        const body = { tugas: penugasan(model, 'batang tubuh'), kerja: pelaksanaan(model, 'batang tubuh') };
        const annex = { tugas: penugasan(model, 'lampiran'), kerja: pelaksanaan(model, 'lampiran') };
        return [
            ...compare(body.tugas, body.kerja, 'main'),
            ...compare(body.tugas, annex.tugas, 'lampiran'),
            ...compare(body.kerja, annex.kerja, 'lampiran'),
        ];
    },
};

function penugasan(model: Model, lapisan: Daftar['lapisan']): Daftar {
    const rules = model.penugasan.filter(
        (rule) =>
            rule.jenis === 'lingkup' &&
            rule.lapisan.jenis === lapisan &&
            rule.bentuk === undefined &&
            !rule.taklengkap,
    );
    return {
        nama: 'penugasan',
        lapisan,
        lingkup: simplified(rules.flatMap((rule) => (rule.jenis === 'lingkup' ? rule.lingkup : []))),
        ketentuan: rules,
    };
}

function pelaksanaan(model: Model, lapisan: Daftar['lapisan']): Daftar {
    const rules = model.pelaksanaanTugas
        .flatMap((block) => block.ketentuanLingkup)
        .filter((rule) => rule.lapisan.jenis === lapisan && !rule.taklengkap);
    return {
        nama: 'pelaksanaan tugas',
        lapisan,
        lingkup: simplified(rules.flatMap((rule) => rule.lingkup)),
        ketentuan: rules,
    };
}

/** Lintas unit within and between perangkat daerah together are lintas unit: a subdivision, no other scope. */
function simplified(scopes: readonly Lingkup[]): Set<Lingkup> {
    const set = new Set(scopes);
    if (set.has('lintas unit dalam perangkat daerah')) {
        set.delete('lintas unit dalam perangkat daerah');
        set.delete('lintas perangkat daerah');
        set.add('lintas unit');
    }
    return set;
}

function compare(first: Daftar, second: Daftar, variant: string): Finding[] {
    if (first.lingkup.size === 0 || second.lingkup.size === 0) return [];
    const more = [...second.lingkup].filter((scope) => !first.lingkup.has(scope));
    const less = [...first.lingkup].filter((scope) => !second.lingkup.has(scope));
    const at = second.ketentuan[0]!;
    const names = {
        pertama: `${first.nama} (${first.lapisan})`,
        kedua: `${second.nama} (${second.lapisan})`,
    };
    const dasar = first.ketentuan.flatMap((item) => item.dasar).slice(0, 1);
    const report = (scopes: readonly Lingkup[], key: string, place: Ketentuan) =>
        finding(
            lingkupBerbeda.code,
            'warning',
            place.place,
            { ...names, lingkup: [...scopes], dasar },
            place.dasar,
            {
                variant: key,
                related: [{ place: first.ketentuan[0]!.place, role: 'lain' }],
            },
        );
    const namesScope = (item: Ketentuan) => {
        const scopes = (item as { lingkup?: readonly Lingkup[] }).lingkup ?? [];
        return more.some((scope) => scopes.includes(scope));
    };
    return [
        ...(more.length > 0
            ? [report(more, variant === 'main' ? 'main' : 'lebih', second.ketentuan.find(namesScope) ?? at)]
            : []),
        ...(less.length > 0 ? [report(less, variant === 'main' ? 'kurang' : 'tidak-dirinci', at)] : []),
    ];
}
