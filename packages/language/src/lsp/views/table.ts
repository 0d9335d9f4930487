import {
    formatDasar,
    hubunganJabatan,
    indexOf,
    type JawabanSel,
    type Language,
    type Model,
    type Place,
    type Position,
    placeOf,
    type Susunan,
    selKedudukan,
    type TabelKedudukan,
    type TandaSel,
    tabelJabatan,
    tabelKedudukan,
    targetOfBasis,
    teksHubungan,
    teksJawaban,
} from '@perkada/model';
import { interruptAndCheck } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { PerkadaLspServices } from '../lsp-services.js';
import { handleOf } from '../naskah/context.js';
import { answered } from '../steps.js';
import { holds } from './diagram-choice.js';
import { ViewWorkspace } from './support.js';
import { type ViewedWorld, viewedWorld } from './world.js';

/** The request for the table of kedudukan. */
export const tableRequest = 'perkada/tabel';

export interface TableParams {
    readonly uri: string;
    readonly position?: Position;
    /** Columns: every susunan, or the posts of one. */
    readonly tampilan: 'susunan' | 'jabatan';
    /** The susunan whose posts are columns; without it the one at the cursor, else the one shown, else the first. */
    readonly susunan?: string;
    /** The susunan that the panel shows now. */
    readonly tampil?: string;
}

/** What holds for a grade in a column. */
export interface TableEntry {
    /** Modality and superior, a sign first where something is wrong. */
    readonly isi: string;
    /** The facts under which it holds; empty where it always does. */
    readonly keadaan: string;
    readonly tanda?: TandaSel;
    readonly dasar: readonly { readonly teks: string; readonly tempat?: Place }[];
    /** The rules that decide. */
    readonly tempat: readonly Place[];
}

export interface TableAnswer {
    /** `galat`: a file of the regulation cannot be read completely. */
    readonly keadaan: 'baik' | 'galat';
    /** Absent where the last good table is to stay. */
    readonly tabel?: {
        readonly tampilan: 'susunan' | 'jabatan';
        /** The susunan whose posts are columns. */
        readonly susunan?: string;
        readonly kolom: readonly {
            readonly id: string;
            readonly label: string;
            /** Its name in the text. */
            readonly tempat?: Place;
            /** All that the text says of it. */
            readonly lingkup?: Place;
        }[];
        /** Rows are grades; an empty cell: the grade does not stand there. */
        readonly baris: readonly {
            readonly id: string;
            readonly label: string;
            readonly sel: readonly (readonly TableEntry[])[];
        }[];
        /** How many cells have each sign. */
        readonly ringkas: Readonly<Record<TandaSel, number>>;
    };
    readonly daftar: readonly { readonly id: string; readonly label: string }[];
}

export function registerTable(connection: Connection, services: PerkadaLspServices): void {
    const view = new TableView(services);
    connection.onRequest(tableRequest, (params: TableParams, token) => answered(view.answer(params, token)));
}

type Table = NonNullable<TableAnswer['tabel']>;

class TableView {
    private readonly tables = new WeakMap<Model, TabelKedudukan>();

    private readonly views: ViewWorkspace;

    constructor(private readonly services: PerkadaLspServices) {
        this.views = new ViewWorkspace(services);
    }

    async answer(params: TableParams, token: CancellationToken): Promise<TableAnswer | null> {
        const world = await viewedWorld(this.views, params.uri, token);
        if (!world) return null;
        const { model } = world;
        const susunan = model.susunan.filter((item) => item.jabatan.length > 0);
        const daftar = susunan.map(({ id, label }) => ({ id, label }));
        const keadaan = world.broken(model.berkas) ? 'galat' : 'baik';
        if (susunan.length === 0 || (world.broken() && params.tampil !== undefined))
            return { keadaan, daftar };
        const build = new TableBuilder(world, this.services);
        const chosen = chooseSusunan(susunan, params);
        const tabel = params.tampilan === 'jabatan' ? build.byPost(chosen) : build.bySusunan(this.of(model));
        await interruptAndCheck(token);
        return { keadaan, tabel, daftar };
    }

    private of(model: Model): TabelKedudukan {
        let table = this.tables.get(model);
        if (!table) {
            table = tabelKedudukan(model);
            this.tables.set(model, table);
        }
        return table;
    }
}

function chooseSusunan(all: readonly Susunan[], { uri, position, susunan, tampil }: TableParams): Susunan {
    const byId = (id: string | undefined) => all.find((item) => item.id === id);
    const around = position
        ? all.filter((item) =>
              [item, ...item.kedudukan].some((provision) => holds(provision.place, { uri, position })),
          )
        : [];
    return byId(susunan) ?? around.find((item) => item.id === tampil) ?? around[0] ?? byId(tampil) ?? all[0]!;
}

class TableBuilder {
    private readonly model: Model;
    private readonly language: Language;

    constructor(
        private readonly world: ViewedWorld,
        private readonly services: PerkadaLspServices,
    ) {
        this.model = world.model;
        this.language = services.client.ClientSettings.language;
    }

    bySusunan(table: TabelKedudukan): Table {
        return {
            tampilan: 'susunan',
            kolom: table.kolom.map(({ id, label }) => ({
                id,
                label,
                tempat: indexOf(this.model).susunan.get(id)?.namaPlace,
                lingkup: indexOf(this.model).susunan.get(id)?.place,
            })),
            baris: table.baris.map((row) => ({
                id: row.jenjang,
                label: row.label,
                sel: row.sel.map((cell) =>
                    cell.jawaban.map((answer) => {
                        const { isi, keadaan } = teksJawaban(this.model, answer, this.language);
                        return this.entry(answer, isi, keadaan, signOf(answer));
                    }),
                ),
            })),
            ringkas: summary(table.baris.flatMap((row) => row.sel.map((cell) => cell.tanda))),
        };
    }

    /** Posts as columns; the last column says where a grade stands under none. */
    byPost(susunan: Susunan): Table {
        const table = tabelJabatan(this.model, susunan.id)!;
        const note = { id: '', label: this.language === 'en' ? 'Note' : 'Keterangan' };
        const cells = table.baris.map((row) => selKedudukan(this.model, susunan, row.jenjang));
        return {
            tampilan: 'jabatan',
            susunan: susunan.id,
            kolom: [
                ...table.kolom.map(({ id, label }) => ({
                    id,
                    label,
                    tempat: indexOf(this.model).jabatan.get(id)?.namaPlace,
                    lingkup: indexOf(this.model).jabatan.get(id)?.place,
                })),
                note,
            ],
            baris: table.baris.map((row, at) => ({
                id: row.jenjang,
                label: row.label,
                sel: [
                    ...table.kolom.map(({ id }) => this.underPost(cells[at]!.jawaban, id)),
                    row.tanda.map((sign) => ({
                        isi: teksHubungan(sign, this.language),
                        keadaan: '',
                        tanda: sign,
                        dasar: [],
                        tempat: cells[at]!.jawaban.find((answer) => signOf(answer) === sign)?.tempat ?? [],
                    })),
                ],
            })),
            ringkas: summary(cells.map((cell) => cell.tanda)),
        };
    }

    private underPost(answers: readonly JawabanSel[], post: string): TableEntry[] {
        return answers.flatMap((answer) => {
            const relation = hubunganJabatan(answer, post);
            if (relation === undefined) return [];
            const { keadaan } = teksJawaban(this.model, answer, this.language);
            const commanded =
                relation === 'wajib' && answer.modalitas !== undefined && answer.modalitas !== 'wajib';
            const isi = commanded ? answer.modalitas! : teksHubungan(relation, this.language);
            const sign = relation === 'bertentangan' || relation === 'belum pasti' ? relation : undefined;
            return [this.entry(answer, isi, keadaan, sign)];
        });
    }

    private entry(answer: JawabanSel, isi: string, keadaan: string, tanda: TandaSel | undefined): TableEntry {
        const texts = this.services.model.NaskahIndex.textsOf(this.world.document.uri.toString());
        const none = answer.status === 'tanpa aturan' || answer.status === 'bergantung';
        return {
            isi,
            keadaan,
            ...(tanda === undefined ? {} : { tanda }),
            dasar: (none ? [] : answer.dasar).map((dasar) => {
                const target = targetOfBasis(texts, dasar);
                const node = target.status === 'ada' ? target.nodes[0] : undefined;
                return {
                    teks: formatDasar(dasar),
                    ...(target.status === 'ada' && node
                        ? { tempat: placeOf(target.naskah, handleOf(node)) }
                        : {}),
                };
            }),
            tempat: answer.tempat,
        };
    }
}

function signOf(answer: JawabanSel): TandaSel | undefined {
    switch (answer.status) {
        case 'tanpa aturan':
            return 'kosong';
        case 'bertentangan':
        case 'belum pasti':
            return answer.status;
        default:
            return undefined;
    }
}

function summary(cells: readonly (readonly TandaSel[])[]): Record<TandaSel, number> {
    const count = (sign: TandaSel) => cells.filter((signs) => signs.includes(sign)).length;
    return {
        kosong: count('kosong'),
        bertentangan: count('bertentangan'),
        'belum pasti': count('belum pasti'),
    };
}
