import {
    type DasarPart,
    type KeyChanges,
    type Naskah,
    type NaskahNode,
    type NotUpdated,
    type Renumbering,
    renumber,
} from '@perkada/model';
import type { LangiumSharedServices } from 'langium/lsp';
import type {
    ChangeAnnotation,
    InitializeParams,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
} from 'vscode-languageserver';
import { type BasisUse, numberOfStep } from '../../naskah/basis-uses.js';
import { rangeOf } from '../document-validator.js';
import type { Step } from '../steps.js';
import type { NaskahContext } from './context.js';
import { naskahText, problemText } from './texts.js';

/** What a renumbering changes in the text and in the models that rest on it, and what it could not change. */
export interface RenumberEdit {
    readonly edit: WorkspaceEdit;
    readonly notUpdated: readonly NotUpdated[];
    /** Bases in models whose provision is deleted. */
    readonly orphaned: readonly BasisUse[];
}

/** What the client can show of a change before it is made. */
export class ClientEdits {
    private documentChanges = false;
    private annotations = false;

    constructor(services: LangiumSharedServices) {
        services.lsp.LanguageServer.onInitialize((params: InitializeParams) => {
            const support = params.capabilities.workspace?.workspaceEdit;
            this.documentChanges = support?.documentChanges === true;
            this.annotations = this.documentChanges && support?.changeAnnotationSupport !== undefined;
        });
    }

    /** An edit of several files; each change says which kind of change it is, and asks before it is made. */
    make(
        changes: ReadonlyMap<string, { readonly kind: string; readonly edits: readonly TextEdit[] }>,
        kinds: Readonly<Record<string, ChangeAnnotation>>,
        versionOf: (uri: string) => number | null,
    ): WorkspaceEdit {
        if (!this.documentChanges)
            return { changes: Object.fromEntries([...changes].map(([uri, { edits }]) => [uri, [...edits]])) };
        const documentChanges: TextDocumentEdit[] = [...changes].map(([uri, { kind, edits }]) => ({
            textDocument: { uri, version: versionOf(uri) },
            edits: this.annotations ? edits.map((edit) => ({ ...edit, annotationId: kind })) : [...edits],
        }));
        return this.annotations ? { documentChanges, changeAnnotations: { ...kinds } } : { documentChanges };
    }
}

/** The edit of one operation on a text. Undefined if the operation is impossible; `notUpdated` then says why. */
export async function renumberEdit(
    context: NaskahContext,
    client: ClientEdits,
    naskah: Naskah,
    operation: Renumbering,
    step: Step,
): Promise<RenumberEdit> {
    const { services, language } = context;
    await step();
    const result = renumber(naskah, operation);
    const orphaned: BasisUse[] = [];
    const changes = new Map<string, { kind: string; edits: TextEdit[] }>();
    const add = (uri: string, kind: string, edit: TextEdit): void => {
        const entry = changes.get(uri);
        if (entry) entry.edits.push(edit);
        else changes.set(uri, { kind, edits: [edit] });
    };
    for (const { place, newText } of result.changes)
        add(naskah.uri, 'naskah', { range: rangeOf(place), newText });
    for (const use of services.model.NaskahIndex.usesIn(naskah.uri)) {
        await step();
        const target = services.model.NaskahIndex.target(use);
        if (target.status !== 'ada' || target.naskah !== naskah) continue;
        const numbers = newNumbers(naskah, target.nodes[0]!, use.dasar.parts, result.keys);
        if (numbers === 'dihapus') {
            orphaned.push(use);
            continue;
        }
        for (const [part, number] of numbers) {
            const cst = numberOfStep(use, part);
            if (!cst) continue;
            const bracket = cst.text.endsWith(')') ? ')' : '';
            add(use.document.uri.toString(), 'model', { range: cst.range, newText: `${number}${bracket}` });
        }
    }
    const kinds = {
        naskah: { label: naskahText('ubahNaskah', language), needsConfirmation: true },
        model: { label: naskahText('ubahModel', language), needsConfirmation: true },
    };
    const versionOf = (uri: string): number | null =>
        services.shared.workspace.TextDocuments?.get(uri)?.version ?? null;
    return {
        edit: client.make(changes, kinds, versionOf),
        notUpdated: result.notUpdated,
        orphaned,
    };
}

/** The steps of a basis whose numbers change, by their index. */
function newNumbers(
    naskah: Naskah,
    target: NaskahNode,
    parts: readonly DasarPart[],
    keys: KeyChanges,
): ReadonlyMap<number, string> | 'dihapus' {
    const numbers = new Map<number, string>();
    let node: NaskahNode | undefined = target;
    for (let step = parts.length - 1; step >= 0 && node; step--) {
        while (node && node.kind !== parts[step]!.unit) node = naskah.nodes[node.parent];
        if (!node) break;
        const key = keys.get(node.key);
        if (key === null) return 'dihapus';
        const number = key?.slice(key.lastIndexOf(':') + 1).replace(/#\d+$/, '');
        if (number !== undefined && number.toLowerCase() !== parts[step]!.number.toLowerCase())
            numbers.set(step, number);
        node = naskah.nodes[node.parent];
    }
    return numbers;
}

/** What the user must look at himself, in one sentence; undefined if there is nothing. */
export function leftOver(context: NaskahContext, { notUpdated, orphaned }: RenumberEdit): string | undefined {
    const count = notUpdated.length + orphaned.length;
    if (count === 0) return undefined;
    const [first] = notUpdated;
    return naskahText('tidakDiubah', context.language, {
        jumlah: count,
        pertama: first
            ? problemText(first.problem, context.language)
            : problemText('rujukan-ke-yang-dihapus', context.language),
    });
}
