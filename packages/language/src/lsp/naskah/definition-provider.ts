import type { Cancellation, LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver';
import { stepsOf } from '../steps.js';
import { handleOf, meantNodes, type NaskahContext, rangeOfSpan, subjectAt } from './context.js';

/** From a reference to the provision; from a defined term to its definition; from a provision's own mark to the rules that rest on it. */
export class NaskahDefinitionProvider implements DefinitionProvider {
    constructor(private readonly context: NaskahContext) {}

    async getDefinition(
        document: LangiumDocument,
        params: DefinitionParams,
        token?: Cancellation.CancellationToken,
    ): Promise<LocationLink[] | undefined> {
        const step = stepsOf(this.context.services, token);
        const naskah = this.context.naskah(document);
        const subject = naskah && subjectAt(naskah, params.position);
        if (!naskah || !subject || subject.on === 'kata') return undefined;
        if (subject.on === 'rujukan') {
            const nodes = meantNodes(naskah, subject.target);
            if (nodes.length === 0) return undefined;
            return nodes.map((node) => ({
                originSelectionRange: rangeOfSpan(naskah, subject.target.span),
                targetUri: naskah.uri,
                targetRange: rangeOfSpan(naskah, node.span),
                targetSelectionRange: rangeOfSpan(naskah, handleOf(node)),
            }));
        }
        if (subject.on === 'istilah') {
            const { definition, span } = subject.use;
            return [
                {
                    originSelectionRange: rangeOfSpan(naskah, span),
                    targetUri: naskah.uri,
                    targetRange: rangeOfSpan(naskah, naskah.nodes[definition.node]!.span),
                    targetSelectionRange: rangeOfSpan(naskah, definition.term.span),
                },
            ];
        }
        const uses = (await this.context.usesOf(naskah, step)).get(subject.node.index) ?? [];
        return uses.map((use) => ({
            originSelectionRange: rangeOfSpan(naskah, handleOf(subject.node)),
            targetUri: use.document.uri.toString(),
            targetRange: use.node.$container.$cstNode?.range ?? use.cst.range,
            targetSelectionRange: use.cst.range,
        }));
    }
}
