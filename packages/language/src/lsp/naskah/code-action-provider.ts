import { labelOf, type Naskah, type NaskahNode, type Renumbering, sequenceOf } from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { FindingCodeActionProvider } from '../code-action-provider.js';
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

    getCodeActions(document: LangiumDocument, params: CodeActionParams): CodeAction[] {
        const repairs = new FindingCodeActionProvider(this.context.services).getCodeActions(document, params);
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
        return [...repairs, ...this.renumberings(naskah, params)];
    }

    private renumberings(naskah: Naskah, params: CodeActionParams): CodeAction[] {
        const subject = subjectAt(naskah, params.range.start);
        if (subject?.on !== 'tanda') return [];
        const { node } = subject;
        if (!movable.has(node.kind) || node.ordinal === 0) return [];
        const sequence = sequenceOf(naskah, node);
        const at = sequence.indexOf(node);
        const before = sequence[at - 1];
        const after = sequence[at + 1];
        const text = naskahText('isiBaru', this.context.language);
        const actions: (CodeAction | undefined)[] = [
            this.action(naskah, node, 'sisipSesudah', { kind: 'insert', after: node.index, text }),
            this.action(naskah, node, 'sisipSebelum', { kind: 'insert', before: node.index, text }),
            before &&
                this.action(
                    naskah,
                    node,
                    'naik',
                    { kind: 'move', node: node.index, before: before.index },
                    before,
                ),
            after &&
                this.action(
                    naskah,
                    node,
                    'turun',
                    { kind: 'move', node: node.index, after: after.index },
                    after,
                ),
            this.action(naskah, node, 'hapus', { kind: 'delete', node: node.index }),
        ];
        return actions.filter((action) => action !== undefined);
    }

    private action(
        naskah: Naskah,
        node: NaskahNode,
        key: TextKey,
        operation: Renumbering,
        other?: NaskahNode,
    ): CodeAction | undefined {
        const { edit } = renumberEdit(this.context, this.client, naskah, operation);
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
