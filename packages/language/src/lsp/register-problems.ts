import type { RegisterFault } from '@perkada/model';
import { TextDocument } from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { LoadedRegister } from '../workspace/registers.js';
import type { PerkadaWorkspaceManager } from '../workspace/workspace-manager.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { phrase } from './text/phrases.js';

/** Shows in a workspace's register, at its place, what of it cannot be used. The register is no document. */
export function showRegisterProblems(services: PerkadaLspServices): void {
    const { registers } = services.shared.workspace.WorkspaceManager as PerkadaWorkspaceManager;
    const connection = services.shared.lsp.Connection;
    registers.onLoad((uri) => {
        const register = registers.get(uri);
        const diagnostics = register ? problemsOf(register, services) : [];
        void connection?.sendDiagnostics({ uri, diagnostics });
    });
}

function problemsOf(register: LoadedRegister, services: PerkadaLspServices): Diagnostic[] {
    const { language } = services.client.ClientSettings;
    const text = TextDocument.create(register.uri, 'json', 0, register.text);
    const place = ({ span }: RegisterFault) => ({
        start: text.positionAt(span.start),
        end: text.positionAt(span.end),
    });
    return register.faults.map((fault) => ({
        range: place(fault),
        severity: DiagnosticSeverity.Error,
        source: 'perkada',
        code: 'berkas/tidak-terbaca',
        message:
            fault.row === 0
                ? phrase('registerBukanDaftar', language)
                : fault.key === undefined
                  ? phrase('registerBukanPeraturan', language, { baris: fault.row })
                  : phrase('registerKunci', language, { baris: fault.row, kunci: fault.key }),
    }));
}
