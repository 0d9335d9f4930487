import { formatDasar, indexOf, type Model, pimpinanOf, type Unit } from '@perkada/model';
import { judulPeraturan, kebab } from '../file.js';
import type { Bagan, Sambungan, Simpul } from './bagan.js';

/** A perangkat daerah with its sub-units and whatever is attached to it; undefined where it has none. */
export function baganUnit(model: Model, top: Unit): Bagan | undefined {
    const index = indexOf(model);
    const units: Unit[] = [top];
    const edges: Sambungan[] = [];
    // The list grows while it is walked: children follow their parents.
    for (const unit of units) {
        for (const child of index.unit.values()) {
            if (child.induk !== unit.id || child.kasus !== undefined || units.includes(child)) continue;
            units.push(child);
            edges.push({ dari: unit.id, ke: child.id, jenis: 'perintah', tempat: [child.place] });
        }
    }
    if (units.length === 1) return undefined;
    return {
        nama: kebab(top.id),
        judul: [
            `BAGAN UNIT PADA ${top.label.toUpperCase()}`,
            judulPeraturan(model.identitas),
            ...(top.dasar.length === 0 ? [] : [top.dasar.map(formatDasar).join(', ')]),
        ],
        simpul: units.map((unit): Simpul => {
            const susunan = unit.susunan === undefined ? undefined : index.susunan.get(unit.susunan);
            const head = unit.bersusunanSendiri && susunan ? pimpinanOf(susunan) : undefined;
            const leader = unit.pemimpin === undefined ? head : index.jabatan.get(unit.pemimpin);
            const remarks = [
                ...(leader ? [`dipimpin ${leader.label}`] : []),
                ...(unit.sebut === 'contoh'
                    ? ['sebagai contoh']
                    : unit.sebut === 'setiap'
                      ? ['setiap unit sejenis']
                      : []),
            ];
            return {
                id: unit.id,
                tempat: [unit.place],
                jenis: 'unit',
                isi: [
                    { teks: unit.label, ukuran: 11, tebal: true },
                    ...(unit.labelLain === undefined ? [] : [{ teks: `(${unit.labelLain})`, ukuran: 10 }]),
                    ...(remarks.length === 0
                        ? []
                        : [{ teks: remarks.join(', '), ukuran: 9.5, miring: true }]),
                ],
            };
        }),
        sambungan: edges,
        catatan: [],
    };
}
