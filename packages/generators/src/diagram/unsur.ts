import type { Place } from '@perkada/model';
import { kunciArus } from './alur.js';
import { kunciSambungan } from './bagan.js';
import type { Diagram } from './index.js';

/** What a reader of a diagram can point at: a box, or a line between two boxes. */
export interface UnsurDiagram {
    /** As in `data-unsur` of the interactive SVG. */
    readonly kunci: string;
    readonly macam: 'simpul' | 'garis';
    /** What the drawing says there, in reading order. */
    readonly teks: readonly string[];
    /** Where the text says it, the most important place first; empty for what only the library declares. */
    readonly tempat: readonly Place[];
    /** Keys of the boxes that a line connects, from above or from the start. */
    readonly ujung?: readonly [dari: string, ke: string];
}

/** The elements of a diagram, boxes first, in the order of the drawing. */
export function unsurDiagram(diagram: Diagram): UnsurDiagram[] {
    if ('bagan' in diagram) {
        const { simpul, sambungan } = diagram.bagan;
        return [
            ...simpul.map(
                (box): UnsurDiagram => ({
                    kunci: box.id,
                    macam: 'simpul',
                    teks: [...box.isi.map((line) => line.teks), ...(box.bingkai ? [box.bingkai] : [])],
                    tempat: box.tempat ?? [],
                }),
            ),
            ...sambungan.map(
                (edge): UnsurDiagram => ({
                    kunci: kunciSambungan(edge),
                    macam: 'garis',
                    teks: edge.label === undefined ? [] : [edge.label],
                    tempat: edge.tempat ?? [],
                    ujung: [edge.dari, edge.ke],
                }),
            ),
        ];
    }
    const { alur } = diagram;
    return [
        ...alur.kegiatan.map(
            (row): UnsurDiagram => ({
                kunci: row.id,
                macam: 'simpul',
                teks: [
                    ...(row.nomor === '' ? [] : [row.nomor]),
                    row.uraian,
                    ...(row.nomor === '' ? [] : [alur.pelaku[row.pelaku] ?? '']),
                    row.dasar,
                ].filter((text) => text !== ''),
                tempat: row.tempat ?? [],
            }),
        ),
        ...alur.arus.map(
            (edge): UnsurDiagram => ({
                kunci: kunciArus(alur, edge),
                macam: 'garis',
                teks: edge.hasil === undefined ? [] : [edge.hasil],
                tempat: alur.kegiatan[edge.dari]?.tempat ?? [],
                ujung: [alur.kegiatan[edge.dari]!.id, alur.kegiatan[edge.ke]!.id],
            }),
        ),
    ];
}
