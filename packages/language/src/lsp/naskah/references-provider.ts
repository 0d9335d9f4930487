import { usesOfTerm } from '@perkada/model';
import type { Cancellation, LangiumDocument } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { stepsOf } from '../steps.js';
import { handleOf, locationOf, locationOfUse, mentionsOf, type NaskahContext, subjectAt } from './context.js';

/** Every reference to a provision in its text, and every rule of the models that rests on it; every use of a defined term. */
export class NaskahReferencesProvider implements ReferencesProvider {
    constructor(private readonly context: NaskahContext) {}

    async findReferences(
        document: LangiumDocument,
        params: ReferenceParams,
        token?: Cancellation.CancellationToken,
    ): Promise<Location[]> {
        const step = stepsOf(this.context.services, token);
        const naskah = this.context.naskah(document);
        const subject = naskah && subjectAt(naskah, params.position);
        if (!naskah || !subject?.node) return [];
        if (subject.on === 'istilah')
            return usesOfTerm(naskah, subject.use.definition)
                .filter(({ defines }) => params.context.includeDeclaration || !defines)
                .map(({ span }) => locationOf(naskah, span));
        const { node } = subject;
        const uses = await this.context.usesOf(naskah, step);
        return [
            ...(params.context.includeDeclaration ? [locationOf(naskah, handleOf(node))] : []),
            ...mentionsOf(naskah, node).map((span) => locationOf(naskah, span)),
            ...(uses.get(node.index) ?? []).map(locationOfUse),
        ];
    }
}
