import { type Naskah, type NaskahNode, sequenceOf } from '@perkada/model';
import type { Cancellation, LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
    LSPErrorCodes,
    type Range,
    type RenameParams,
    ResponseError,
    type TextDocumentPositionParams,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { stepsOf } from '../steps.js';
import { nameOf } from './code-action-provider.js';
import { type NaskahContext, rangeOfSpan, subjectAt } from './context.js';
import { type ClientEdits, leftOver, renumberEdit } from './renumber-edit.js';
import { naskahText, problemText, type TextKey } from './texts.js';

/**
 * Renaming a provision moves it: its number becomes the one that is given, the others move up or down, and
 * every reference in the text and every basis in the models follows.
 */
export class NaskahRenameProvider implements RenameProvider {
    constructor(
        private readonly context: NaskahContext,
        private readonly client: ClientEdits,
    ) {}

    prepareRename(document: LangiumDocument, params: TextDocumentPositionParams): Range | undefined {
        const { naskah, node, range } = this.subject(document, params);
        void naskah;
        return { ...range, range, placeholder: node.number } as Range;
    }

    async rename(
        document: LangiumDocument,
        params: RenameParams,
        token?: Cancellation.CancellationToken,
    ): Promise<WorkspaceEdit | undefined> {
        const step = stepsOf(this.context.services, token);
        const { naskah, node } = this.subject(document, params);
        const wanted = params.newName
            .trim()
            .replace(/^(Pasal|ayat|huruf|angka|BAB)\s+/i, '')
            .replace(/[().]/g, '');
        if (wanted.toLowerCase() === node.number.toLowerCase()) return { changes: {} };
        const sequence = sequenceOf(naskah, node);
        const at = sequence.indexOf(node);
        const to = sequence.findIndex((other) => other.number.toLowerCase() === wanted.toLowerCase());
        if (to < 0)
            this.refuse('gantiTidakAda', {
                nomor: wanted,
                ini: nameOf(naskah, node),
                awal: sequence[0]?.number ?? '',
                akhir: sequence.at(-1)?.number ?? '',
            });
        const index = sequence[to]!.index;
        const result = await renumberEdit(
            this.context,
            this.client,
            naskah,
            to > at
                ? { kind: 'move', node: node.index, after: index }
                : { kind: 'move', node: node.index, before: index },
            step,
        );
        const [problem] = result.notUpdated;
        if (problem && (result.edit.documentChanges ?? Object.keys(result.edit.changes ?? {})).length === 0)
            this.refuse('tidakDapat', { alasan: problemText(problem.problem, this.context.language) });
        const left = leftOver(this.context, result);
        if (left) void this.context.services.shared.lsp.Connection?.window.showWarningMessage(left);
        return result.edit;
    }

    private subject(
        document: LangiumDocument,
        params: TextDocumentPositionParams,
    ): { naskah: Naskah; node: NaskahNode; range: Range } {
        const naskah = this.context.naskah(document);
        const subject = naskah && subjectAt(naskah, params.position);
        const node = subject?.node;
        const numbered = subject?.on === 'tanda' || subject?.on === 'rujukan' ? subject : undefined;
        if (!naskah || !numbered || !node?.numberSpan) this.refuse('gantiBukanNomor');
        if (numbered.on === 'tanda') return { naskah, node, range: rangeOfSpan(naskah, node.numberSpan) };
        const span = numbered.target.parts.at(-1)?.numberSpan ?? numbered.target.span;
        return { naskah, node, range: rangeOfSpan(naskah, span) };
    }

    private refuse(key: TextKey, values?: Record<string, string | number>): never {
        throw new ResponseError(LSPErrorCodes.RequestFailed, naskahText(key, this.context.language, values));
    }
}
