import {
    checkModel,
    checkNaskah,
    comparePlaces,
    type Finding,
    type Model,
    type Naskah,
    type RegulationTexts,
} from '@perkada/model';
import { type LangiumDocument, URI } from 'langium';
import { naskahOf } from '../naskah/naskah-parser.js';
import type { PerkadaServices } from '../perkada-module.js';
import { duplicateNames, unresolvedNames } from '../validation/name-findings.js';
import { naskahHeaderFindings } from '../validation/naskah-findings.js';
import { syntaxFindings } from '../validation/syntax-findings.js';
import type { WorldIndex } from './worlds.js';

/**
 * All findings on a document: of its syntax, of its names, and of the Model that it belongs to; on a
 * regulation's text, those of the text itself.
 * The editor and the command line ask here, so that they show the same.
 */
export class FindingProvider {
    private readonly byModel = new WeakMap<
        Model,
        { readonly texts: RegulationTexts; readonly findings: Map<string, Finding[]> }
    >();
    private readonly byNaskah = new WeakMap<Naskah, Finding[]>();

    constructor(private readonly services: PerkadaServices) {}

    /** The findings whose place is in this document, sorted by place. The world must be linked. */
    findingsOf(document: LangiumDocument): Finding[] {
        const naskah = naskahOf(document);
        if (naskah) return this.naskahFindings(naskah);
        const own = [
            ...syntaxFindings(document),
            ...unresolvedNames(document, this.services),
            ...duplicateNames(document, this.services),
            ...naskahHeaderFindings(document, this.services.model.NaskahIndex),
        ];
        const uri = document.uri.toString();
        const worlds = this.services.shared.workspace.IndexManager as WorldIndex;
        if (worlds.roleOf(uri)?.kind === 'pustaka') return own.sort(byPlace);
        return [...own, ...(this.modelFindings(uri).get(uri) ?? [])].sort(byPlace);
    }

    /** Findings of the whole world that a document belongs to, by URI, those of syntax and names included. */
    findingsOfWorld(uri: string): Map<string, Finding[]> {
        const worlds = this.services.shared.workspace.IndexManager as WorldIndex;
        const result = new Map<string, Finding[]>();
        for (const member of worlds.documentsOf(worlds.worldOf(uri))) {
            const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(member));
            if (document) result.set(member, this.findingsOf(document));
        }
        return result;
    }

    private naskahFindings(naskah: Naskah): Finding[] {
        let findings = this.byNaskah.get(naskah);
        if (!findings) {
            findings = checkNaskah(naskah);
            this.byNaskah.set(naskah, findings);
        }
        return findings;
    }

    private modelFindings(uri: string): Map<string, Finding[]> {
        const model = this.services.model.ModelProvider.modelOf(uri);
        const texts = this.services.model.NaskahIndex.textsOf(uri);
        const cached = this.byModel.get(model);
        if (cached?.texts === texts) return cached.findings;
        const findings = new Map<string, Finding[]>();
        for (const finding of checkModel(model, texts)) {
            const list = findings.get(finding.place.uri);
            if (list) list.push(finding);
            else findings.set(finding.place.uri, [finding]);
        }
        this.byModel.set(model, { texts, findings });
        return findings;
    }
}

function byPlace(a: Finding, b: Finding): number {
    return comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
