import {
    checkingModel,
    checkingNaskah,
    comparePlaces,
    type Finding,
    finish,
    type Model,
    type Naskah,
    type RegisterAct,
    type RegulationTexts,
    type Stepwise,
} from '@perkada/model';
import { type LangiumDocument, URI } from 'langium';
import { isBerkas } from '../generated/ast.js';
import { naskahOf } from '../naskah/naskah-parser.js';
import type { PerkadaServices } from '../perkada-module.js';
import { nameFromLabel } from '../scope/names.js';
import { duplicateNames, unresolvedNames } from '../validation/name-findings.js';
import { naskahHeaderFindings } from '../validation/naskah-findings.js';
import { syntaxFindings, type Unread, unreadParts } from '../validation/syntax-findings.js';
import type { PerkadaWorkspaceManager } from './workspace-manager.js';
import type { WorldIndex } from './worlds.js';

/** The findings of a text, with what they depend on besides the text. */
interface JudgedText {
    readonly acts: readonly RegisterAct[];
    /** See `CitedActsIndex.versionOf`. */
    readonly version: number;
    readonly findings: Finding[];
}

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
    private readonly byNaskah = new WeakMap<Naskah, JudgedText>();

    constructor(private readonly services: PerkadaServices) {}

    /**
     * Makes what `findingsOf` answers of a document, with a pause after every check: a newer edit need not
     * wait until an older text has been judged.
     */
    *judging(document: LangiumDocument): Stepwise<void> {
        const naskah = naskahOf(document);
        if (naskah) yield* this.naskahFindings(naskah);
        else yield* this.worldFindings(document);
    }

    /** The findings whose place is in this document, sorted by place. The world must be linked. */
    findingsOf(document: LangiumDocument): Finding[] {
        const naskah = naskahOf(document);
        if (naskah) return finish(this.naskahFindings(naskah));
        const unread = unreadParts(document, this.services);
        const isUnread = (finding: Finding) => {
            const offset = document.textDocument.offsetAt(finding.place.start);
            return unread.some((part) => part.start <= offset && offset < part.end);
        };
        const own = [
            ...syntaxFindings(document, this.services),
            ...this.unresolvedNames(document),
            ...duplicateNames(document, this.services).filter((finding) => !isUnread(finding)),
            ...naskahHeaderFindings(document, this.services.model.NaskahIndex),
        ];
        const certain = certainIn(document, unread);
        const ofWorld = finish(this.worldFindings(document)).get(document.uri.toString()) ?? [];
        return [...own, ...ofWorld.filter(certain)].sort(byPlace);
    }

    /**
     * Names that nothing answers to, but none that a provision which could not be read may have
     * declared, nor any within such a provision: one slip, one message.
     */
    private unresolvedNames(document: LangiumDocument): Finding[] {
        const findings = unresolvedNames(document, this.services);
        if (findings.length === 0) return findings;
        const uri = document.uri.toString();
        const worlds = this.services.shared.workspace.IndexManager as WorldIndex;
        const unread = unreadParts(document, this.services);
        const words = new Set<string>();
        for (const member of worlds.documentsOf(worlds.worldOf(uri))) {
            const other = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(member));
            if (!other) continue;
            const text = other.textDocument.getText();
            for (const part of unreadParts(other, this.services)) {
                const read = text.slice(part.start, part.end);
                for (const [word] of read.matchAll(/[A-Za-z]\w*/g)) words.add(word);
                for (const [label] of read.matchAll(/"[^"\n]*"/g)) words.add(nameFromLabel(label));
            }
        }
        return findings.filter((finding) => {
            const offset = document.textDocument.offsetAt(finding.place.start);
            if (unread.some((part) => part.start <= offset && offset < part.end)) return false;
            return !String(finding.params.nama ?? '')
                .split(/[. ]/)
                .some((word) => words.has(word));
        });
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

    private *naskahFindings(naskah: Naskah): Stepwise<Finding[]> {
        const { registers } = this.services.shared.workspace.WorkspaceManager as PerkadaWorkspaceManager;
        const { citedActs } = this.services.shared.workspace.IndexManager as WorldIndex;
        const acts = registers.actsFor(naskah.uri);
        const version = citedActs.versionOf(naskah.uri);
        const judged = this.byNaskah.get(naskah);
        if (judged?.acts === acts && judged.version === version) return judged.findings;
        const findings = yield* checkingNaskah(naskah, { acts, others: citedActs.othersOf(naskah.uri) });
        this.byNaskah.set(naskah, { acts, version, findings });
        return findings;
    }

    /** The findings on the Model that a document belongs to, by file; none on the library's own. */
    private *worldFindings(document: LangiumDocument): Stepwise<ReadonlyMap<string, Finding[]>> {
        const uri = document.uri.toString();
        const worlds = this.services.shared.workspace.IndexManager as WorldIndex;
        if (worlds.roleOf(uri)?.kind === 'pustaka') return new Map();
        const model = this.services.model.ModelProvider.modelOf(uri);
        const texts = this.services.model.NaskahIndex.textsOf(uri);
        const cached = this.byModel.get(model);
        if (cached?.texts === texts) return cached.findings;
        const findings = new Map<string, Finding[]>();
        for (const finding of yield* checkingModel(model, texts)) {
            const list = findings.get(finding.place.uri);
            if (list) list.push(finding);
            else findings.set(finding.place.uri, [finding]);
        }
        this.byModel.set(model, { texts, findings });
        return findings;
    }
}

/**
 * Whether a finding of the Model can be relied on: not where a part of the same provision of the file,
 * with all that stands in its braces, could not be read.
 */
function certainIn(document: LangiumDocument, unread: readonly Unread[]): (finding: Finding) => boolean {
    const file = document.parseResult.value;
    if (unread.length === 0 || !isBerkas(file)) return () => true;
    const doubtful = file.isi.flatMap((item) => {
        const node = item.$cstNode;
        return node && unread.some((part) => part.start < node.end && node.offset < part.end) ? [node] : [];
    });
    return (finding) => {
        const offset = document.textDocument.offsetAt(finding.place.start);
        return !doubtful.some((node) => node.offset <= offset && offset < node.end);
    };
}

function byPlace(a: Finding, b: Finding): number {
    return comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
