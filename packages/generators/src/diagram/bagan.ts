import type { Place } from '@perkada/model';
import type { Baris, JenisGaris } from './svg.js';

/** What a box stands for: it decides its look. */
export type JenisSimpul = 'jabatan' | 'kelompok' | 'unit' | 'luar';

/** A box of a chart. */
export interface Simpul {
    readonly id: string;
    readonly jenis: JenisSimpul;
    /** Lines of text before wrapping. */
    readonly isi: readonly Baris[];
    /** Whether a dashed frame marks it, and what the frame says. */
    readonly bingkai?: string;
    /** Where the text says it; the drawing does not depend on it. */
    readonly tempat?: readonly Place[];
}

/** Command, coordination, permission: solid, dashed, dotted, as the annexes draw them. Reports go up, requests for them down. */
export type JenisSambungan = 'perintah' | 'boleh' | 'koordinasi' | 'lapor' | 'minta';

export interface Sambungan {
    readonly dari: string;
    readonly ke: string;
    readonly jenis: JenisSambungan;
    readonly label?: string;
    /** Where the text says it; the drawing does not depend on it. */
    readonly tempat?: readonly Place[];
}

/** A chart before layout: what SVG, Mermaid and the description are made of. */
export interface Bagan {
    /** File name without ending. */
    readonly nama: string;
    /** Heading, first line in capitals. */
    readonly judul: readonly string[];
    readonly simpul: readonly Simpul[];
    readonly sambungan: readonly Sambungan[];
    /** Remarks under the chart. */
    readonly catatan: readonly string[];
    /** `bawah` draws from the top down, `kanan` from left to right; the chooser picks where absent. */
    readonly arah?: 'bawah' | 'kanan';
}

export const garisOf: Readonly<Record<JenisSambungan, JenisGaris>> = {
    perintah: 'penuh',
    boleh: 'titik',
    koordinasi: 'putus',
    lapor: 'penuh',
    minta: 'putus',
};

/** Which end of a line has an arrow. */
export const panahOf: Readonly<Partial<Record<JenisSambungan, 'dari' | 'ke'>>> = {
    lapor: 'dari',
    minta: 'ke',
};

export const legenda: Readonly<Record<JenisSambungan, string>> = {
    perintah: 'garis perintah / berkedudukan di bawah',
    boleh: 'dapat berkedudukan di bawah, atau bersyarat',
    koordinasi: 'garis koordinasi',
    lapor: 'melapor / bertanggung jawab kepada',
    minta: 'meminta laporan',
};

/** The chart in words, for those who do not see it. */
export function uraianBagan(bagan: Bagan): string {
    const label = (id: string) =>
        bagan.simpul
            .find((node) => node.id === id)
            ?.isi.map((line) => line.teks)
            .join(', ') ?? id;
    const words = {
        perintah: 'membawahi',
        boleh: 'dapat membawahi',
        koordinasi: 'mengoordinasikan',
        lapor: 'menerima laporan dari',
        minta: 'dapat meminta laporan dari',
    };
    const sentences = bagan.sambungan.map(
        (edge) =>
            `${label(edge.dari)} ${words[edge.jenis]} ${label(edge.ke)}${edge.label ? ` (${edge.label})` : ''}.`,
    );
    const framed = bagan.simpul
        .filter((node) => node.bingkai !== undefined)
        .map((node) => `${node.isi[0]?.teks ?? node.id}: ${node.bingkai}.`);
    const alone = bagan.simpul
        .filter((node) => !bagan.sambungan.some((edge) => edge.dari === node.id || edge.ke === node.id))
        .map((node) => `${label(node.id)}.`);
    return [
        ...bagan.judul.map((line) => `${line}.`),
        ...alone,
        ...sentences,
        ...framed,
        ...bagan.catatan,
    ].join(' ');
}

/**
 * The boxes as a reader goes through the chart: each one followed by whatever hangs below it, so that a
 * layout that keeps this order crosses no lines without need.
 */
export function menurutBagan(simpul: readonly Simpul[], sambungan: readonly Sambungan[]): Simpul[] {
    const byId = new Map(simpul.map((node) => [node.id, node]));
    const below = new Set(sambungan.filter((edge) => edge.jenis !== 'koordinasi').map((edge) => edge.ke));
    const result = new Set<Simpul>();
    const visit = (node: Simpul | undefined): void => {
        if (!node || result.has(node)) return;
        result.add(node);
        const edges = sambungan.filter((edge) => edge.dari === node.id && edge.jenis !== 'koordinasi');
        for (const edge of edges) visit(byId.get(edge.ke));
    };
    for (const node of simpul) if (!below.has(node.id)) visit(node);
    for (const node of simpul) visit(node);
    return [...result];
}

/** The key of a line among the elements of a chart. */
export const kunciSambungan = ({ dari, ke, jenis }: Sambungan): string => `${dari}>${ke}>${jenis}`;
