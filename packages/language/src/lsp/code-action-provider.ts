import type { Finding, TextChange } from '@perkada/model';
import { type Cancellation, type LangiumDocument, URI } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import {
    type CodeAction,
    CodeActionKind,
    type CodeActionParams,
    type Diagnostic,
    type Range,
    type TextEdit,
} from 'vscode-languageserver';
import { acceptance } from '../validation/acceptance.js';
import { settled } from '../validation/removal.js';
import { rangeOf } from './document-validator.js';
import { fixText } from './finding-text.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { stepsOf } from './steps.js';
import { phrase } from './text/phrases.js';

/** The repairs that findings carry. What a repair changes is decided where the finding is made. */
export class FindingCodeActionProvider implements CodeActionProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    async getCodeActions(
        document: LangiumDocument,
        params: CodeActionParams,
        token?: Cancellation.CancellationToken,
    ): Promise<CodeAction[]> {
        const step = stepsOf(this.services, token);
        const wanted = params.context.only;
        if (wanted && !wanted.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
        const { language, placesCursor } = this.services.client.ClientSettings;
        const actions: CodeAction[] = [];
        for (const finding of this.services.model.FindingProvider.findingsOf(document)) {
            const range = rangeOf(finding.place);
            if (!touches(range, params.range)) continue;
            await step();
            const diagnostics = params.context.diagnostics.filter((item) => same(item, finding.code, range));
            for (const fix of finding.fixes ?? []) {
                const changes: Record<string, TextEdit[]> = {};
                for (const raw of fix.changes) {
                    const change = this.settledIn(raw);
                    const edit = { range: rangeOf(change.place), newText: change.newText };
                    changes[change.place.uri] = [...(changes[change.place.uri] ?? []), edit];
                }
                actions.push({
                    title: fixText(finding, fix, language),
                    kind: CodeActionKind.QuickFix,
                    edit: { changes },
                    ...(diagnostics.length > 0 ? { diagnostics } : {}),
                    ...(fix.preferred ? { isPreferred: true } : {}),
                });
            }
            const change = acceptable(finding) ? acceptance(document, finding) : undefined;
            if (change) {
                const title = phrase('terima', language, { kode: finding.code });
                const { uri, end } = change.place;
                // Within the quotes that are left open, at the end of what is inserted on this line.
                const reason = { line: end.line, character: end.character + change.newText.length - 1 };
                actions.push({
                    title,
                    kind: CodeActionKind.QuickFix,
                    edit: {
                        changes: {
                            [change.place.uri]: [{ range: rangeOf(change.place), newText: change.newText }],
                        },
                    },
                    ...(placesCursor
                        ? { command: { title, command: 'perkada.tulisAlasan', arguments: [uri, reason] } }
                        : {}),
                    ...(diagnostics.length > 0 ? { diagnostics } : {}),
                });
            }
        }
        return actions;
    }

    /** What is removed leaves no comma or blank line behind, in the file where it stands. */
    private settledIn(change: TextChange): TextChange {
        const uri = URI.parse(change.place.uri);
        const { LangiumDocuments } = this.services.shared.workspace;
        const document = LangiumDocuments.getDocument(uri);
        return document && uri.path.endsWith('.perkada')
            ? settled(document.textDocument.getText(), change)
            : change;
    }
}

/** What a drafter may have meant; slips of writing and acceptances that are out of date he corrects. */
function acceptable(finding: Finding): boolean {
    return finding.accepted === undefined && !/^(?:sintaks|nama|naskah|diterima)\//.test(finding.code);
}

function same(diagnostic: Diagnostic, code: string, range: Range): boolean {
    return diagnostic.code === code && JSON.stringify(diagnostic.range) === JSON.stringify(range);
}

function touches(a: Range, b: Range): boolean {
    const before = (x: Range['start'], y: Range['start']) =>
        x.line < y.line || (x.line === y.line && x.character < y.character);
    return !before(a.end, b.start) && !before(b.end, a.start);
}
