import { nodeByKey, type Renumbering } from '@perkada/model';
import { type Cancellation, URI } from 'langium';
import { AbstractExecuteCommandHandler, type ExecuteCommandAcceptor } from 'langium/lsp';
import { stepsOf } from '../steps.js';
import type { NaskahContext } from './context.js';
import { type ClientEdits, leftOver, renumberEdit } from './renumber-edit.js';
import { naskahText } from './texts.js';

/** Commands of the server that work on the text of a regulation. */
export const naskahCommands = {
    /**
     * `{ uri, kunci, kerja, acuan?, teks? }` → `{ diterapkan, pesan? }`. `kunci` is the key of the provision
     * (`pasal:9/ayat:2`); `kerja` is `sisip-sesudah`, `sisip-sebelum`, `hapus`, `pindah-sesudah` or
     * `pindah-sebelum`, the last two with the key of the other provision as `acuan`.
     */
    renumber: 'perkada.naskah.nomoriUlang',
} as const;

export interface RenumberCommand {
    readonly uri: string;
    readonly kunci: string;
    readonly kerja: 'sisip-sesudah' | 'sisip-sebelum' | 'hapus' | 'pindah-sesudah' | 'pindah-sebelum';
    readonly acuan?: string;
    readonly teks?: string;
}

/** Makes the edit of a command and hands it to the client, which shows and applies it. */
export class NaskahCommands extends AbstractExecuteCommandHandler {
    constructor(
        private readonly context: NaskahContext,
        private readonly client: () => ClientEdits,
    ) {
        super();
    }

    registerCommands(acceptor: ExecuteCommandAcceptor): void {
        acceptor(naskahCommands.renumber, ([request], token) =>
            this.renumber(request as RenumberCommand, token),
        );
    }

    private async renumber(
        request: RenumberCommand,
        token: Cancellation.CancellationToken,
    ): Promise<{ diterapkan: boolean; pesan?: string }> {
        const { services, language } = this.context;
        const document = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(request.uri));
        const naskah = document && this.context.naskah(document);
        if (!naskah) return { diterapkan: false, pesan: naskahText('tanpaNaskah', language) };
        const node = nodeByKey(naskah, request.kunci)?.index ?? -1;
        const other = nodeByKey(naskah, request.acuan ?? '')?.index ?? -1;
        const text = request.teks ?? naskahText('isiBaru', language);
        const operations: Record<RenumberCommand['kerja'], Renumbering> = {
            'sisip-sesudah': { kind: 'insert', after: node, text },
            'sisip-sebelum': { kind: 'insert', before: node, text },
            hapus: { kind: 'delete', node },
            'pindah-sesudah': { kind: 'move', node, after: other },
            'pindah-sebelum': { kind: 'move', node, before: other },
        };
        const operation = operations[request.kerja];
        if (!operation) return { diterapkan: false };
        const step = stepsOf(services, token);
        const result = await renumberEdit(this.context, this.client(), naskah, operation, step);
        const pesan = leftOver(this.context, result);
        const answer = await services.shared.lsp.Connection?.workspace.applyEdit(result.edit);
        return { diterapkan: answer?.applied ?? false, ...(pesan ? { pesan } : {}) };
    }
}
