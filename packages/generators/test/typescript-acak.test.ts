import {
    alurProsedur,
    formatDasar,
    indexOf,
    jalankan,
    type Kasus,
    lingkupByWidth,
    type Mekanisme,
    type Model,
    type Pegawai,
    type Pelanggaran,
    type PenugasanIndividu,
    type Place,
    periksaPenugasan,
    periksaTim,
    type TimKerja,
} from '@perkada/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModule, type Modul } from './support/load.js';
import { exampleTexts, modelOf } from './support/models.js';
import { contohKecil } from './support/small.js';
import { acuanUnit } from './support/unit.js';

const place: Place = { uri: 'acak', start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const ketentuan = {
    place,
    lapisan: { jenis: 'batang tubuh' },
    dasar: [],
    menyimpangDari: [],
    diterima: [],
    taklengkap: false,
} as const;
const runs = { numRuns: 300, seed: 20260101 };

function pegawaiOf(model: Model, id: string): fc.Arbitrary<Pegawai> {
    const units = model.unit.map((unit) => unit.id);
    const posts = [...indexOf(model).jabatan.values()];
    const position = fc.oneof(
        fc.record({ jenjang: fc.constantFrom(...model.pustaka.jenjang.map((grade) => grade.id)) }),
        ...(posts.length === 0 ? [] : [fc.constantFrom(...posts).map((post) => ({ jabatan: post.id }))]),
        fc.constant({}),
    );
    const home = fc.oneof(
        ...(units.length === 0 ? [] : [fc.record({ unit: fc.constantFrom(...units) })]),
        ...(model.susunan.length === 0
            ? []
            : [fc.record({ susunan: fc.constantFrom(...model.susunan.map((item) => item.id)) })]),
        fc.constant({ instansi: 'Kementerian Contoh' }),
        fc.constant({}),
    );
    return fc.tuple(position, home).map(([post, place_]) => ({
        ...post,
        ...place_,
        id,
        label: id,
        namaPlace: place,
        place,
        golonganJabatan:
            indexOf(model).jabatan.get((post as { jabatan?: string }).jabatan ?? '')?.jenjang ?? [],
        taklengkap: false,
    }));
}

const scope = () => fc.option(fc.constantFrom(...lingkupByWidth), { nil: undefined });
const ownerOf = (model: Model) =>
    fc.option(
        fc.constantFrom(
            ...model.unit.map((unit) => unit.id),
            ...model.susunan.map((susunan) => susunan.id),
            'TidakDikenal',
        ),
        { nil: undefined },
    );

function person(model: Model, { id, jenjang, jabatan, unit, susunan, instansi }: Pegawai): unknown {
    return { id, jenjang, jabatan, unit: unit && acuanUnit(model, unit), susunan, instansi };
}

const owner = (model: Model, id: string | undefined): unknown =>
    id !== undefined && indexOf(model).unit.has(id) ? acuanUnit(model, id) : id;

const violations = (list: readonly Pick<Pelanggaran, 'jenis' | 'modalitas' | 'dasar' | 'pegawai'>[]) =>
    list.map((item) => [
        item.jenis,
        item.modalitas,
        item.pegawai,
        [...new Set(item.dasar.map(formatDasar))].join('; '),
    ]);
const violationsOfModule = (list: readonly Modul[]) =>
    list.map((item) => [
        item.jenis,
        item.modalitas,
        item.pegawai,
        item.dasar.map((basis: Modul) => basis.teks).join('; '),
    ]);

const regulations: Record<string, Record<string, string>> = { ...contohKecil, ...exampleTexts() };

describe.each(Object.keys(regulations))('random questions to the rule module of %s', (name) => {
    const ready = modelOf(regulations[name]!).then(async (model) => ({
        model,
        modul: await loadModule(model),
    }));

    test('teams are judged as the evaluator judges them', async () => {
        const { model, modul } = await ready;
        const team = fc.record({
            orang: fc.tuple(pegawaiOf(model, 'A'), pegawaiOf(model, 'B'), pegawaiOf(model, 'C')),
            ketua: fc.subarray(['A', 'B'], { maxLength: 2 }),
            anggota: fc.subarray(['A', 'B', 'C']),
            pemilik: ownerOf(model),
            lingkup: scope(),
        });
        let broken = 0;
        fc.assert(
            fc.property(team, ({ orang, ketua, anggota, pemilik, lingkup }) => {
                const member = (pegawai: string) => ({ pegawai, place, diterima: [] });
                const tim: TimKerja = {
                    ...ketentuan,
                    label: 'Tim',
                    namaPlace: place,
                    pemilikPlace: place,
                    ...(pemilik === undefined ? {} : { pemilik }),
                    ...(lingkup === undefined ? {} : { lingkup }),
                    mekanisme: [],
                    ketua: ketua.map(member),
                    anggota: anggota.map(member),
                    surat: [],
                };
                const kasus: Kasus = { uri: 'acak', pegawai: orang, tim: [tim], individu: [] };
                const truth = periksaTim(model, kasus, tim);
                const people = new Map(orang.map((one) => [one.id, person(model, one)]));
                const answer = modul.periksaTim({
                    pemilik: owner(model, pemilik),
                    lingkup,
                    ketua: ketua.map((id) => people.get(id)),
                    anggota: anggota.map((id) => people.get(id)),
                });
                if (!truth.sah) broken++;
                expect(answer.sah).toBe(truth.sah);
                expect(answer.lingkup).toBe(truth.lingkup);
                expect(violationsOfModule(answer.pelanggaran)).toEqual(violations(truth.pelanggaran));
            }),
            runs,
        );
        expect(broken).toBeGreaterThan(10);
    });

    test('assignments are judged as the evaluator judges them', async () => {
        const { model, modul } = await ready;
        const one = fc.record({
            pegawai: pegawaiOf(model, 'A'),
            unit: ownerOf(model),
            lingkup: scope(),
            mekanisme: fc.option(fc.constantFrom('TidakAda', ...model.mekanisme.map((item) => item.id)), {
                nil: undefined,
            }),
        });
        fc.assert(
            fc.property(one, ({ pegawai, unit, lingkup, mekanisme }) => {
                const penugasan: PenugasanIndividu = {
                    ...ketentuan,
                    pegawai: 'A',
                    ...(unit === undefined ? {} : { unit }),
                    ...(lingkup === undefined ? {} : { lingkup }),
                    ...(mekanisme === undefined ? {} : { mekanisme }),
                };
                const kasus: Kasus = { uri: 'acak', pegawai: [pegawai], tim: [], individu: [penugasan] };
                const truth = periksaPenugasan(model, kasus, penugasan);
                const answer = modul.periksaPenugasan({
                    pegawai: person(model, pegawai),
                    unit: owner(model, unit),
                    lingkup,
                    mekanisme,
                });
                expect(answer.sah).toBe(truth.sah);
                expect(answer.lingkup).toBe(truth.lingkup);
                expect(violationsOfModule(answer.pelanggaran)).toEqual(violations(truth.pelanggaran));
            }),
            runs,
        );
    });

    test('procedures move as the evaluator moves them, also from a stored state', async () => {
        const { model, modul } = await ready;
        for (const procedure of indexOf(model).mekanisme.values()) {
            fc.assert(
                fc.property(eventsOf(procedure), (events) => {
                    let state = modul.mulai(procedure.id);
                    for (let count = 0; count <= events.length; count++) {
                        if (count > 0) state = modul.terapkan(state, events[count - 1]);
                        const truth = jalankan(alurProsedur(procedure.langkah), events.slice(0, count));
                        state = JSON.parse(JSON.stringify(state));
                        expect({
                            status: state.status,
                            langkah: state.langkah,
                            hasilMungkin: state.hasilMungkin,
                            akhir: state.akhir,
                            kejadianDitolak: state.kejadianDitolak,
                        }).toEqual({
                            status: truth.status,
                            langkah: truth.langkah,
                            hasilMungkin: truth.hasilMungkin,
                            akhir: truth.akhir,
                            kejadianDitolak: truth.kejadianDitolak,
                        });
                        const due = modul.langkahBerikutnya(state);
                        expect(due?.langkah).toBe(truth.langkah);
                        if (due) {
                            const step = procedure.langkah.find((item) => item.id === due.langkah)!;
                            expect(due.dasar.map((basis: Modul) => basis.teks)).toEqual(
                                step.dasar.map(formatDasar),
                            );
                        }
                    }
                }),
                { ...runs, numRuns: 100 },
            );
        }
    });
});

/** Mostly events that may happen, so that runs reach every end; now and then any event. */
function eventsOf(procedure: Mekanisme): fc.Arbitrary<{ langkah: string; hasil?: string }[]> {
    const graph = alurProsedur(procedure.langkah);
    const ids = ['tidak ada', ...graph.langkah.keys()];
    const step = fc.record({ wild: fc.nat(9), pick: fc.nat(), other: fc.constantFrom(...ids) });
    return fc.array(step, { maxLength: graph.langkah.size + 3 }).map((picks) => {
        const events: { langkah: string; hasil?: string }[] = [];
        for (const { wild, pick, other } of picks) {
            const state = jalankan(graph, events);
            const outcome = state.hasilMungkin[pick % Math.max(1, state.hasilMungkin.length)];
            const langkah = wild === 0 || state.langkah === undefined ? other : state.langkah;
            events.push({
                langkah,
                ...(wild === 1 ? { hasil: 'tak terduga' } : outcome === undefined ? {} : { hasil: outcome }),
            });
        }
        return events;
    });
}
