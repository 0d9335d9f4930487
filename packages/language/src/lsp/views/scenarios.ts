import {
    type Dasar,
    formatDasar,
    type Harapan,
    type HasilHarapan,
    jalankanUji,
    jelaskanPejabat,
    type Ketentuan,
    labelOfId,
    type Model,
    namaAktor,
    teksPertanyaan,
    type Uji,
} from '@perkada/model';
import type { Connection, Range } from 'vscode-languageserver';
import { basisText, rowText } from '../answers.js';
import { rangeOf } from '../document-validator.js';
import type { Step } from '../steps.js';
import { type CoveredFile, scenarioCoverage } from './scenario-coverage.js';
import { View, type ViewLocation, viewLocation } from './support.js';
import { viewText } from './view-texts.js';

export const scenarioRequests = {
    /** `null` → `ScenarioFile[]`: every scenario of the workspace, by file. */
    list: 'perkada/skenario',
    /** `ScenarioRun` → `ScenarioOutcome`: the scenarios named, judged. */
    run: 'perkada/skenario/jalankan',
} as const;

/** A file that holds scenarios. */
export interface ScenarioFile {
    readonly uri: string;
    readonly world: string;
    /** The regulation that they belong to, as a reader knows it. */
    readonly peraturan: string;
    readonly uji: readonly ScenarioEntry[];
}

export interface ScenarioEntry {
    /** Unique in its file and the same as long as the label stays. */
    readonly id: string;
    readonly label: string;
    readonly range: Range;
}

/** Which scenarios to judge; `ids` absent for all of a file. `cakupan` asks for what they exercise. */
export interface ScenarioRun {
    readonly berkas: readonly { readonly uri: string; readonly ids?: readonly string[] }[];
    readonly cakupan?: boolean;
}

export interface ScenarioOutcome {
    readonly hasil: readonly ScenarioResult[];
    readonly cakupan: readonly CoveredFile[];
}

/** The verdict on a scenario. One that cannot be judged, or expects nothing, is neither met nor failed. */
export interface ScenarioResult {
    readonly uri: string;
    readonly id: string;
    readonly status: 'terpenuhi' | 'gagal' | 'tidak dapat dinilai';
    /** The expectations that are not met or cannot be judged. */
    readonly harapan: readonly ExpectationResult[];
    /** Why there is nothing to judge; empty otherwise. */
    readonly alasan: string;
}

export interface ExpectationResult {
    readonly range: Range;
    readonly status: 'gagal' | 'tidak dapat dinilai';
    readonly diharapkan: string;
    readonly nyata: string;
    /** Why it cannot be judged; empty for one that failed. */
    readonly alasan: string;
    /** How the answer came about, in sentences with their basis. */
    readonly penjelasan: readonly string[];
    /** The provisions that the answer used. */
    readonly ketentuan: readonly { readonly teks: string; readonly location: ViewLocation }[];
}

/** Scenarios for the editor's Testing view. */
export class ScenarioView extends View {
    register(connection: Connection): void {
        this.answers(connection, scenarioRequests.list, (_: null, step) => this.list(step));
        this.answers(connection, scenarioRequests.run, (run: ScenarioRun, step) => this.run(run, step));
    }

    private async list(step: Step): Promise<ScenarioFile[]> {
        return (await this.views.all(step)).flatMap(({ uri: world, label, model }) => {
            const files = [...new Set(model.uji.map(({ uri }) => uri))].sort();
            return files.map((uri) => ({
                uri,
                world,
                peraturan: label,
                uji: entries(model, uri).map(({ id, uji }) => ({
                    id,
                    label: uji.label,
                    range: rangeOf(uji.place),
                })),
            }));
        });
    }

    private async run({ berkas, cakupan }: ScenarioRun, step: Step): Promise<ScenarioOutcome> {
        const hasil: ScenarioResult[] = [];
        const used = new Map<string, { model: Model; ketentuan: Set<Ketentuan> }>();
        for (const { uri, ids } of berkas) {
            if (!this.views.worlds.roleOf(uri)) continue;
            const world = this.views.worlds.worldOf(uri);
            const { model } = this.views.world(world);
            const entry = used.get(world) ?? { model, ketentuan: new Set<Ketentuan>() };
            used.set(world, entry);
            for (const { id, uji } of entries(model, uri)) {
                if (ids && !ids.includes(id)) continue;
                await step();
                const results = jalankanUji(model, uji);
                for (const result of results) for (const item of result.ketentuan) entry.ketentuan.add(item);
                hasil.push({ uri, id, ...this.verdict(model, results) });
            }
        }
        const files = cakupan
            ? [...used].flatMap(([world, { model, ketentuan }]) =>
                  scenarioCoverage(model, this.services.model.NaskahIndex.textsOf(world), ketentuan),
              )
            : [];
        return { hasil, cakupan: files };
    }

    private verdict(model: Model, results: readonly HasilHarapan[]): Omit<ScenarioResult, 'uri' | 'id'> {
        const harapan = results
            .filter(({ status }) => status !== 'terpenuhi')
            .map((result) => this.expectation(model, result));
        if (results.length === 0)
            return {
                status: 'tidak dapat dinilai',
                harapan,
                alasan: viewText('kosong', this.language),
            };
        const status = harapan.some((item) => item.status === 'gagal')
            ? 'gagal'
            : harapan.length > 0
              ? 'tidak dapat dinilai'
              : 'terpenuhi';
        return { status, harapan, alasan: '' };
    }

    private expectation(model: Model, result: HasilHarapan): ExpectationResult {
        const { language } = this;
        const facts = (result.jawaban?.perluDiketahui ?? []).map((item) =>
            teksPertanyaan(model, item, language),
        );
        return {
            range: rangeOf(result.harapan.place),
            status: result.status === 'gagal' ? 'gagal' : 'tidak dapat dinilai',
            diharapkan: this.expected(model, result.harapan),
            nyata: this.actual(model, result),
            alasan:
                result.alasan === undefined
                    ? ''
                    : viewText(result.alasan, language, { fakta: facts.join(', ') || '…' }),
            penjelasan: result.jawaban
                ? jelaskanPejabat(model, result.jawaban.pertanyaan, language).baris.map(rowText)
                : result.dasar.length > 0
                  ? [viewText('dasarUji', language, { isi: basisText(result.dasar) })]
                  : [],
            ketentuan: result.ketentuan.map((item) => ({
                teks: this.views.wordsAt(item.place),
                location: viewLocation(item.place),
            })),
        };
    }

    /** What is expected, in the same form as `actual`, so that the two can be laid side by side. */
    private expected(model: Model, { isi, place }: Harapan): string {
        const { language } = this;
        const mode = (word: string | undefined) =>
            word === undefined || word === 'wajib' ? '' : ` (${word})`;
        switch (isi?.jenis) {
            case 'atasan':
            case 'penilai':
            case 'pimpinan': {
                const name = labelOfId(model, isi.jabatan) + mode(isi.modalitas);
                return viewText(roles[isi.jenis], language, { isi: name });
            }
            case 'tanpa':
                return viewText(roles[isi.peran], language, { isi: viewText('tidakAda', language) });
            case 'dasar':
                return viewText('dasarUji', language, { isi: formatDasar(isi.dasar) });
            case 'sah':
                return viewText(isi.tidak ? 'tidakSah' : 'sah', language);
            case 'pelanggaran':
                return viewText('pelanggaran', language, {
                    isi: formatDasar(isi.dasar) + mode(isi.tingkat),
                });
            case 'langkah': {
                const step = viewText('langkahUji', language, { isi: isi.langkah });
                return isi.pelaku
                    ? viewText('oleh', language, { apa: step, siapa: namaAktor(model, isi.pelaku) })
                    : step;
            }
            case 'selesai':
                return viewText('selesai', language, { isi: isi.akhir });
            case 'tidak boleh':
                return viewText('tidakBoleh', language);
            default:
                return this.views.wordsAt(place);
        }
    }

    private actual(model: Model, { harapan, nyata, dasar }: HasilHarapan): string {
        const { language } = this;
        const none = viewText('tidakAda', language);
        const names = nyata.map((id) => labelOfId(model, id)).join(', ') || none;
        const bases = (list: readonly Dasar[]) => basisText(list) || none;
        switch (harapan.isi?.jenis) {
            case 'atasan':
            case 'penilai':
            case 'pimpinan':
                return viewText(roles[harapan.isi.jenis], language, { isi: names });
            case 'tanpa':
                return viewText(roles[harapan.isi.peran], language, { isi: names });
            case 'dasar':
                return viewText('dasarUji', language, { isi: bases(dasar) });
            case 'pelanggaran':
                return viewText('pelanggaran', language, {
                    isi: nyata.length === 0 ? none : `${bases(dasar)} (${nyata.join(', ')})`,
                });
            default:
                return names;
        }
    }
}

const roles = { atasan: 'atasan', penilai: 'penilai', pimpinan: 'pemimpin' } as const;

/** The scenarios of a file with their ids; two of the same label are told apart by their order. */
export function entries(model: Model, uri: string): { id: string; uji: Uji }[] {
    const seen = new Map<string, number>();
    return model.uji
        .filter((uji) => uji.uri === uri)
        .map((uji) => {
            const count = (seen.get(uji.label) ?? 0) + 1;
            seen.set(uji.label, count);
            return { id: count === 1 ? uji.label : `${uji.label}#${count}`, uji };
        });
}
