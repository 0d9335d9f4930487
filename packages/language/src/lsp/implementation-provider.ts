import { menerbitkan } from '@perkada/model';
import { type AstNode, AstUtils, type Cancellation, type LangiumDocument } from 'langium';
import type { ImplementationProvider } from 'langium/lsp';
import type { ImplementationParams, LocationLink } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { stepsOf } from './steps.js';
import { documentsInReach, targetAt } from './target.js';

/**
 * From what a regulation lays down to where it becomes concrete: from a susunan to the units that have it,
 * from a post to the units that it leads and to whoever holds it, from a grade to the pegawai who have it,
 * from a letter to the steps that issue it, from a procedure to the teams that came about by it.
 */
export class ConcreteProvider implements ImplementationProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    async getImplementation(
        document: LangiumDocument,
        params: ImplementationParams,
        token?: Cancellation.CancellationToken,
    ): Promise<LocationLink[] | undefined> {
        const step = stepsOf(this.services, token);
        const target = targetAt(document, params.position, this.services);
        if (!target) return undefined;
        const links: LocationLink[] = [];
        for (const member of documentsInReach(document, this.services)) {
            await step();
            for (const node of AstUtils.streamAst(member.parseResult.value)) {
                if (!this.isConcrete(node, target.node)) continue;
                const name = this.services.references.NameProvider.getNameNode(node) ?? node.$cstNode;
                if (!name || !node.$cstNode) continue;
                links.push({
                    targetUri: member.uri.toString(),
                    targetRange: node.$cstNode.range,
                    targetSelectionRange: name.range,
                    originSelectionRange: target.source.range,
                });
            }
        }
        return links;
    }

    private isConcrete(node: AstNode, of: AstNode): boolean {
        if (ast.isUnit(node)) {
            const { $container } = node;
            if (ast.isSusunan(of)) return $container.susunan?.ref === of;
            return ast.isSubUnit($container) && $container.pemimpin?.ref === of;
        }
        if (ast.isPegawai(node)) return node.jabatan.ref === of;
        if (ast.isTimKerja(node)) return node.mekanisme.some((mekanisme) => mekanisme.ref === of);
        if (ast.isPenugasanIndividu(node)) return node.mekanisme?.ref === of;
        return ast.isLangkah(node) && ast.isSurat(of) && this.issues(node, of);
    }

    /** Whether a step issues a letter; which acts issue something is decided by the evaluator. */
    private issues(step: ast.Langkah, letter: ast.Surat): boolean {
        const model = this.services.model.ModelProvider.modelOf(AstUtils.getDocument(step).uri.toString());
        const start = step.$cstNode?.range.start;
        const uri = AstUtils.getDocument(step).uri.toString();
        const steps = [...model.mekanisme, ...model.tahapan].flatMap((item) => item.langkah);
        const lowered = steps.find(
            ({ place }) =>
                place.uri === uri &&
                place.start.line === start?.line &&
                place.start.character === start.character,
        );
        return lowered !== undefined && menerbitkan(lowered).includes(letter.name);
    }
}
