import { bawahan, indexOf } from '@perkada/model';
import type { Cancellation, LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, CodeLensParams, Range } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { rangeOf } from './document-validator.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { type Step, stepsOf } from './steps.js';
import { occurrencesOf } from './target.js';
import { phrase } from './text/phrases.js';
import { entries } from './views/scenarios.js';
import { viewText } from './views/view-texts.js';

/** Few lenses: who stands below the head of a susunan, which units have it, and running a scenario. */
export class PerkadaCodeLensProvider implements CodeLensProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    async provideCodeLens(
        document: LangiumDocument,
        _params: CodeLensParams,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<CodeLens[]> {
        const step = stepsOf(this.services, cancelToken);
        const file = document.parseResult.value;
        const settings = this.services.client.ClientSettings;
        if (!settings.codeLens || !ast.isBerkas(file)) return [];
        const model = this.services.model.ModelProvider.modelOf(document.uri.toString());
        const lenses: CodeLens[] = [];
        for (const item of file.isi.filter(ast.isSusunan)) {
            await step();
            const name = this.services.references.NameProvider.getNameNode(item);
            const susunan = indexOf(model).susunan.get(item.name);
            if (!name || !susunan) continue;
            const head = susunan.jabatan.find((post) => post.pimpinan && !post.padaInduk);
            if (head) {
                const below = bawahan(model, head.id);
                const title = phrase('lensaBawahan', settings.language, {
                    jabatan: below.jabatan.filter((post) => post.id.startsWith(`${susunan.id}.`)).length,
                    jenjang: new Set(below.jenjang.map((grade) => grade.jenjang)).size,
                });
                lenses.push(await this.lens(document, name.range, title, item, step));
            }
            const units = indexOf(model).unitBySusunan.get(susunan.id)?.length ?? 0;
            if (units > 0) {
                const title = phrase('lensaUnit', settings.language, { jumlah: units });
                lenses.push(await this.lens(document, name.range, title, item, step));
            }
        }
        const uri = document.uri.toString();
        for (const { id, uji } of entries(model, uri)) {
            const title = viewText('lensaUji', settings.language);
            const command = { title, command: 'perkada.jalankanUji', arguments: [uri, id] };
            lenses.push({ range: rangeOf(uji.labelPlace), command });
        }
        return lenses;
    }

    /** A lens that lists, when clicked, the places that name the susunan. */
    private async lens(
        document: LangiumDocument,
        range: Range,
        title: string,
        node: ast.Susunan,
        step: Step,
    ): Promise<CodeLens> {
        const uri = document.uri.toString();
        const occurrences = await occurrencesOf(node, document, this.services, step);
        const locations = occurrences
            .filter((occurrence) => !occurrence.declares)
            .map((occurrence) => ({
                uri: occurrence.document.uri.toString(),
                range: occurrence.cst.range,
            }));
        return {
            range,
            command: { title, command: 'perkada.tampilkanRujukan', arguments: [uri, range.start, locations] },
        };
    }
}
