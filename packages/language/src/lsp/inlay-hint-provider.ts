import { labelOfId, penilaiKinerja } from '@perkada/model';
import { type Cancellation, interruptAndCheck, type LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { pegawaiOf, questionOf, superiorOfPegawai } from './answers.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { phrase } from './text/phrases.js';

/** What the evaluator derives for a pegawai, behind his line. Nothing where it cannot be sure. */
export class PerkadaInlayHintProvider implements InlayHintProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    async getInlayHints(
        document: LangiumDocument,
        params: InlayHintParams,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<InlayHint[]> {
        const file = document.parseResult.value;
        const { inlayHints, language } = this.services.client.ClientSettings;
        if (!inlayHints || !ast.isBerkas(file)) return [];
        const uri = document.uri.toString();
        const hints: InlayHint[] = [];
        for (const node of file.isi.filter(ast.isPegawai)) {
            if (cancelToken) await interruptAndCheck(cancelToken);
            const range = node.$cstNode?.range;
            if (
                !range ||
                range.end.line < params.range.start.line ||
                range.start.line > params.range.end.line
            )
                continue;
            const model = this.services.model.ModelProvider.modelOf(uri);
            const pegawai = pegawaiOf(model, uri, node.name);
            const question = pegawai && questionOf(model, pegawai);
            const answer = pegawai && superiorOfPegawai(model, pegawai);
            if (!question || answer?.status !== 'ditetapkan') continue;
            const parts = [
                phrase('petunjukAtasan', language, { atasan: labelOfId(model, answer.atasan[0]!.jabatan) }),
            ];
            const assessor = penilaiKinerja(model, question, answer);
            if (assessor.status === 'ditetapkan') {
                const penilai = labelOfId(model, assessor.pemegang[0]!.jabatan);
                parts.push(phrase('petunjukPenilai', language, { penilai }));
            }
            hints.push({
                position: range.end,
                label: parts.join(', '),
                kind: InlayHintKind.Type,
                paddingLeft: true,
            });
        }
        return hints;
    }
}
