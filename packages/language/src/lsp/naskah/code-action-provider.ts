import { labelOf, type Naskah, type NaskahNode, type Renumbering, sequenceOf } from '@perkada/model';
import type { Cancellation, LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { FindingCodeActionProvider } from '../code-action-provider.js';
import { type Step, stepsOf } from '../steps.js';
import { type NaskahContext, subjectAt } from './context.js';
import { type ClientEdits, renumberEdit } from './renumber-edit.js';
import { naskahText, type TextKey } from './texts.js';

const movable: ReadonlySet<string> = new Set([
    'bab',
    'bagian',
    'paragraf',
    'pasal',
    'ayat',
    'huruf',
    'angka',
]);

/** The repairs of findings, and inserting, deleting and moving the provision under the cursor. */
export class NaskahCodeActionProvider implements CodeActionProvider {
    constructor(
        private readonly context: NaskahContext,
        private readonly client: ClientEdits,
    ) {}

    async getCodeActions(
        document: LangiumDocument,
        params: CodeActionParams,
        token?: Cancellation.CancellationToken,
    ): Promise<CodeAction[]> {
        const provider = new FindingCodeActionProvider(this.context.services);
        const repairs = await provider.getCodeActions(document, params, token);
        const naskah = this.context.naskah(document);
        const { only } = params.context;
        if (
            !naskah ||
            (only &&
                !only.some(
                    (kind) =>
                        CodeActionKind.Refactor.startsWith(kind) || kind.startsWith(CodeActionKind.Refactor),
                ))
        )
            return repairs;
        const step = stepsOf(this.context.services, token);
        return [...repairs, ...(await this.renumberings(naskah, params, step))];
    }

    private async renumberings(naskah: Naskah, params: CodeActionParams, step: Step): Promise<CodeAction[]> {
        const subject = subjectAt(naskah, params.range.start);
        if (subject?.on !== 'tanda') return [];
        const { node } = subject;
        if (!movable.has(node.kind) || node.ordinal === 0) return [];
        const sequence = sequenceOf(naskah, node);
        const at = sequence.indexOf(node);
        const before = sequence[at - 1];
        const after = sequence[at + 1];
        const text = naskahText('isiBaru', this.context.language);
        const act = (key: TextKey, operation: Renumbering, other?: NaskahNode) =>
            this.action(naskah, node, step, key, operation, other);
        const actions = await Promise.all([
            act('sisipSesudah', { kind: 'insert', after: node.index, text }),
            act('sisipSebelum', { kind: 'insert', before: node.index, text }),
            before && act('naik', { kind: 'move', node: node.index, before: before.index }, before),
            after && act('turun', { kind: 'move', node: node.index, after: after.index }, after),
            act('hapus', { kind: 'delete', node: node.index }),
        ]);
        return actions.filter((action) => action !== undefined);
    }

    private async action(
        naskah: Naskah,
        node: NaskahNode,
        step: Step,
        key: TextKey,
        operation: Renumbering,
        other?: NaskahNode,
    ): Promise<CodeAction | undefined> {
        const { edit } = await renumberEdit(this.context, this.client, naskah, operation, step);
        if ((edit.documentChanges ?? Object.keys(edit.changes ?? {})).length === 0) return undefined;
        const title = naskahText(key, this.context.language, {
            apa: node.kind,
            ini: nameOf(naskah, node),
            lain: other ? nameOf(naskah, other) : '',
        });
        return { title, kind: CodeActionKind.Refactor, edit };
    }
}

/** What a provision is called in a menu: "Pasal 9", "ayat (2)", "huruf a". */
export function nameOf(naskah: Naskah, node: NaskahNode): string {
    if (node.form === 'judul') return labelOf(naskah, node);
    return node.kind === 'ayat' ? `ayat (${node.number})` : `${node.kind} ${node.number}`;
}
