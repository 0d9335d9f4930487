import type { Finding } from '../../check/finding.js';
import { nodesOfBasis, targetOfBasis } from '../../naskah/basis.js';
import { placeOf } from '../../naskah/places.js';
import type { Naskah, NaskahNode } from '../../naskah/types.js';
import { type Dasar, dasarKey } from '../../text/dasar.js';
import type { Place } from '../../text/place.js';
import { basesOf } from '../written.js';
import type { BasisCheck } from './check.js';

/**
 * Dasar yang menunjuk beberapa ketentuan
 *
 * Nomor yang disebut sebagai dasar dipakai lebih dari satu kali dalam naskah, sehingga tidak dapat dipastikan
 * ketentuan mana yang dimaksud.
 *
 * ## Mengapa
 *
 * Menurut Lampiran II UU 12/2011 angka 72 sampai dengan angka 95, setiap ketentuan mempunyai nomor sendiri.
 * Kalau naskah yang ditetapkan memakai satu nomor dua kali, yang mengacu kepadanya mengacu kepada keduanya.
 * Kalau kedua ketentuan itu berada di bab atau bagian yang berbeda, sebutkan bab atau bagiannya; kalau
 * tidak, bandingkan kedua tempat itu dan perbaiki naskahnya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
 * kedudukan umum {
 *     ahli muda di bawah Administrator dasar Pasal 1 ayat (2);
 * }
 * ```
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN
 *
 * Pasal 1
 *
 * (1) Pejabat mempunyai kedudukan.
 * (2) Ahli muda berkedudukan di bawah administrator.
 * (2) Pelaksana berkedudukan di bawah pengawas.
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
 * kedudukan umum {
 *     ahli muda di bawah Administrator dasar Pasal 1 ayat (2);
 * }
 * ```
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN
 *
 * Pasal 1
 *
 * (1) Pejabat mempunyai kedudukan.
 * (2) Ahli muda berkedudukan di bawah administrator.
 * (3) Pelaksana berkedudukan di bawah pengawas.
 * ```
 */
export const ganda: BasisCheck = {
    code: 'dasar/ganda',
    run: (model, texts) => {
        const found = new Map<string, Repeated>();
        if (texts.all.length === 0) return [];
        for (const dasar of basesOf(model)) {
            const target = targetOfBasis(texts, dasar);
            if (target.status !== 'ada' || target.nodes.length < 2) continue;
            const repeated = firstRepeated(target.naskah, dasar);
            if (repeated === undefined) continue;
            const key = `${target.naskah.uri} ${dasarKey(repeated.dasar)}`;
            const known = found.get(key);
            if (known === undefined) found.set(key, { ...repeated, naskah: target.naskah, bases: [dasar] });
            else known.bases.push(dasar);
        }
        return [...found.values()].map(report);
    },
};

/** A provision whose number the text uses several times, and the bases that name it or something in it. */
interface Repeated {
    readonly naskah: Naskah;
    readonly dasar: Dasar;
    readonly nodes: readonly NaskahNode[];
    readonly bases: (Dasar & { readonly place: Place })[];
}

/**
 * The first step of a basis that several provisions of the body share. Annexes follow outlines of their
 * own, whose lists begin anew as they please; a basis there means all of them.
 */
function firstRepeated(naskah: Naskah, dasar: Dasar): Pick<Repeated, 'dasar' | 'nodes'> | undefined {
    for (let length = 1; length <= dasar.parts.length; length++) {
        const step = { parts: dasar.parts.slice(0, length) };
        const nodes = nodesOfBasis(naskah, step);
        if (nodes.length < 2) continue;
        const inBody = nodes.every((node) => naskah.nodes[node.scope]?.kind === 'batang-tubuh');
        return inBody ? { dasar: step, nodes } : undefined;
    }
    return undefined;
}

function report({ naskah, dasar, nodes, bases }: Repeated): Finding {
    const [first, ...others] = bases;
    return {
        code: 'dasar/ganda',
        severity: 'info',
        params: { dasar, jumlah: nodes.length },
        place: first!.place,
        dasar: [],
        related: [
            ...nodes.map((node) => ({
                place: placeOf(naskah, node.mark ?? node.span),
                role: 'teks-naskah',
                params: { dasar },
            })),
            ...others.map((basis) => ({
                place: basis.place,
                role: 'dasar-lain',
                params: { dasar: { parts: basis.parts } },
            })),
        ],
    };
}
