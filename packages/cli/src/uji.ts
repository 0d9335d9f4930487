import {
    formatDasar,
    type HasilHarapan,
    jalankanUji,
    type Language,
    labelOfId,
    type Uji,
} from '@perkada/model';
import { say } from './language.js';
import { displayPath, Workspace } from './workspace.js';

interface ScenarioResult {
    readonly uji: Uji;
    readonly hasil: readonly HasilHarapan[];
    readonly nama: (id: string) => string;
}

const failed = (hasil: readonly HasilHarapan[]) => hasil.some((item) => item.status === 'gagal');
const judged = (hasil: readonly HasilHarapan[]) =>
    hasil.length > 0 && hasil.every((item) => item.status !== 'tidak dapat dinilai');

/**
 * Runs the scenarios of every regulation below the paths. Exit code 1 when an expectation fails or cannot be
 * judged, 2 when there is no scenario: nothing tested is not green.
 */
export async function runScenarios(
    paths: readonly string[],
    options: { readonly format: string },
    language: Language,
    output: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Promise<number> {
    const workspace = await Workspace.load(paths);
    const results: ScenarioResult[] = [];
    const seen = new Set<string>();
    for (const uri of [...workspace.asked].sort()) {
        const world = workspace.worlds.worldOf(uri);
        if (seen.has(world)) continue;
        seen.add(world);
        const model = workspace.services.model.ModelProvider.modelOf(uri);
        for (const uji of model.uji) {
            if (!workspace.asked.has(uji.uri)) continue;
            results.push({ uji, hasil: jalankanUji(model, uji), nama: (id) => labelOfId(model, id) });
        }
    }
    if (results.length === 0) {
        output.err(say(language, 'noScenario', { path: paths.join(', ') }));
        return 2;
    }
    const good = results.filter(({ hasil }) => !failed(hasil) && judged(hasil)).length;
    if (options.format === 'json') output.out(`${JSON.stringify(results.map(toRecord), null, 2)}\n`);
    else {
        for (const result of results) output.out(renderScenario(result, language));
        output.out(`${say(language, 'scenarioSummary', { good, all: results.length })}\n`);
    }
    return good === results.length ? 0 : 1;
}

function toRecord({ uji, hasil, nama }: ScenarioResult): object {
    return {
        uji: uji.label,
        file: displayPath(uji.uri),
        line: uji.place.start.line + 1,
        hasil: hasil.map(({ harapan, status, alasan, nyata, dasar }) => ({
            line: harapan.place.start.line + 1,
            status,
            ...(alasan === undefined ? {} : { alasan }),
            nyata: nyata.map(nama),
            dasar: dasar.map(formatDasar),
        })),
    };
}

function renderScenario({ uji, hasil, nama }: ScenarioResult, language: Language): string {
    const mark = failed(hasil) ? 'scenarioFailed' : judged(hasil) ? 'scenarioMet' : 'scenarioOpen';
    const lines = [`${say(language, mark).padEnd(18)} ${uji.label}`];
    for (const item of hasil) {
        if (item.status === 'terpenuhi') continue;
        const line = item.harapan.place.start.line + 1;
        const actual = item.nyata.map(nama).join(', ');
        lines.push(
            `  ${displayPath(uji.uri)}:${line}  ${say(language, item.status === 'gagal' ? 'expectationFailed' : 'expectationOpen', { nyata: actual || '–' })}`,
        );
    }
    return `${lines.join('\n')}\n`;
}
