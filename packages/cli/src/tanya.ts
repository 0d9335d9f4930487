import { factsOf, indexOf, jelaskanPejabat, type Language, type Penjelasan, teksDasar } from '@perkada/model';
import type { Workspace } from './workspace.js';

/** The answer to a question at the prompt, or nothing when the question could not be read. */
export interface AskResult {
    readonly penjelasan?: Penjelasan;
    readonly errors: readonly string[];
}

/** Reads a question in the words of a scenario (`ahli muda di SekretariatDaerah dengan ada Pengawas`) and answers it. */
export async function ask(
    workspace: Workspace,
    regulation: { readonly uri: string; readonly name: string },
    question: string,
    language: Language,
    render: (finding: ReturnType<Workspace['findings']>[number]) => string,
): Promise<AskResult> {
    const uri = new URL('tanya.perkada', regulation.uri).toString();
    const text = `uji menurut ${regulation.name}\nuji "tanya" {\n${question.replaceAll('\n', ' ')}\n}\n`;
    await workspace.addText(uri, text);
    const errors = workspace
        .findings(uri)
        .filter((finding) => finding.severity === 'error' && finding.place.uri === uri);
    if (errors.length > 0) return { errors: errors.map(render) };
    const model = workspace.services.model.ModelProvider.modelOf(uri);
    const subject = model.uji.find((scenario) => scenario.uri === uri)?.subjek;
    if (subject?.jenis !== 'pejabat') return { errors: [] };
    const unit = indexOf(model).unit.get(subject.tempat);
    const susunan = unit ? unit.susunan : subject.tempat;
    if (susunan === undefined) return { errors: [] };
    const fakta = factsOf(model, susunan, subject.fakta);
    const asked = { jenjang: subject.jenjang, susunan, ...(unit ? { unit: unit.id } : {}), fakta };
    return { penjelasan: jelaskanPejabat(model, asked, language), errors: [] };
}

/** The answer as lines of text. */
export function renderAnswer(answer: Penjelasan): string {
    const width = Math.max(...answer.baris.map((row) => row.hal.length), 0);
    const rows = answer.baris.map((row) => {
        const basis = row.dasar.length > 0 ? `  [${teksDasar(row.dasar)}]` : '';
        return `  ${row.hal.padEnd(width)}  ${row.teks}${basis}`;
    });
    return `${[answer.judul, ...rows].join('\n')}\n`;
}
