import { indexOf, labelOfId, type Model, penilaiKinerja } from '@perkada/model';
import { AstUtils, type Cancellation, type LangiumDocument, type Reference } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, InlayHintKind, type InlayHintParams, type Range } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { pegawaiOf, questionOf, superiorOfPegawai } from './answers.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { stepsOf } from './steps.js';
import { phrase } from './text/phrases.js';

/**
 * What is derived: superior and assessor behind the line of a pegawai, the level of the post behind its name
 * where a unit or a pegawai has it. Nothing where the Model cannot be sure.
 */
export class PerkadaInlayHintProvider implements InlayHintProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    async getInlayHints(
        document: LangiumDocument,
        params: InlayHintParams,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<InlayHint[]> {
        const step = stepsOf(this.services, cancelToken);
        const file = document.parseResult.value;
        const { inlayHints } = this.services.client.ClientSettings;
        if (!inlayHints || !ast.isBerkas(file)) return [];
        const uri = document.uri.toString();
        const hints: InlayHint[] = [];
        const model = this.services.model.ModelProvider.modelOf(uri);
        const shown = ({ start, end }: Range) =>
            end.line >= params.range.start.line && start.line <= params.range.end.line;
        for (const node of AstUtils.streamAst(file)) {
            const range = node.$cstNode?.range;
            if (!range || !shown(range)) continue;
            await step();
            if (ast.isPegawai(node)) hints.push(...this.officialHints(model, uri, node, range));
            if (ast.isSubUnit(node)) hints.push(...this.levelHints(model, node.pemimpin));
        }
        return hints;
    }

    /** Under whom a pegawai stands and who assesses him; for the holder of a post, the post's level. */
    private officialHints(model: Model, uri: string, node: ast.Pegawai, range: Range): InlayHint[] {
        const { language } = this.services.client.ClientSettings;
        const pegawai = pegawaiOf(model, uri, node.name);
        if (pegawai?.jabatan) return this.levelHints(model, node.jabatan);
        const question = pegawai && questionOf(model, pegawai);
        const answer = pegawai && superiorOfPegawai(model, pegawai);
        if (!question || answer?.status !== 'ditetapkan') return [];
        const parts = [
            phrase('petunjukAtasan', language, { atasan: labelOfId(model, answer.atasan[0]!.jabatan) }),
        ];
        const assessor = penilaiKinerja(model, question, answer);
        if (assessor.status === 'ditetapkan') {
            const penilai = labelOfId(model, assessor.pemegang[0]!.jabatan);
            parts.push(phrase('petunjukPenilai', language, { penilai }));
        }
        return [
            {
                position: range.end,
                label: parts.join(', '),
                kind: InlayHintKind.Type,
                paddingLeft: true,
            },
        ];
    }

    /** The level of a post behind its name; nothing where the text gives it none, or several. */
    private levelHints(model: Model, reference: Reference | undefined): InlayHint[] {
        const post = reference?.ref;
        const id = post && this.services.references.NameProvider.getQualifiedName(post);
        const jabatan = id === undefined ? undefined : indexOf(model).jabatan.get(id);
        if (!reference?.$refNode || jabatan?.level === undefined || jabatan.levelLain.length > 0) return [];
        const { language } = this.services.client.ClientSettings;
        return [
            {
                position: reference.$refNode.range.end,
                label: phrase('level', language, { level: jabatan.level }),
                kind: InlayHintKind.Type,
                paddingLeft: true,
            },
        ];
    }
}
