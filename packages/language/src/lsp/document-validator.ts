import type { Finding, Place } from '@perkada/model';
import {
    Cancellation,
    type DocumentValidator,
    interruptAndCheck,
    type LangiumDocument,
    type ValidationOptions,
} from 'langium';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver';
import { findingText, relatedText } from './finding-text.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { driven } from './steps.js';

const severities = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    info: DiagnosticSeverity.Information,
} as const;

/** Findings about something that has no effect are shown faded. */
const faded = /\/(tidak-dipakai|tak-dipakai|tanpa-akibat|tak-terjangkau|tidak-tercapai|berulang)$/;

/** Findings as diagnostics in the client's language. The only source of what an editor underlines. */
export class FindingDocumentValidator implements DocumentValidator {
    constructor(private readonly services: PerkadaLspServices) {}

    async validateDocument(
        document: LangiumDocument,
        _options?: ValidationOptions,
        token: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
    ): Promise<Diagnostic[]> {
        await driven(this.services.model.FindingProvider.judging(document), () => interruptAndCheck(token));
        const seen = new Set<string>();
        const diagnostics: Diagnostic[] = [];
        for (const finding of this.services.model.FindingProvider.findingsOf(document)) {
            if (finding.accepted !== undefined) continue;
            const diagnostic = this.diagnostic(finding);
            const key = JSON.stringify([diagnostic.range, diagnostic.code, diagnostic.message]);
            if (!seen.has(key)) diagnostics.push(diagnostic);
            seen.add(key);
        }
        return diagnostics;
    }

    private diagnostic(finding: Finding): Diagnostic {
        const { language } = this.services.client.ClientSettings;
        const related = (finding.related ?? []).map((other) => ({
            location: { uri: other.place.uri, range: rangeOf(other.place) },
            message: relatedText(finding, other, language),
        }));
        const page = this.services.client.ClientSettings.docsPage(finding.code);
        return {
            range: rangeOf(finding.place),
            severity: severities[finding.severity],
            code: finding.code,
            ...(page ? { codeDescription: { href: page } } : {}),
            source: 'perkada',
            message: findingText(finding, language),
            ...(related.length > 0 ? { relatedInformation: related } : {}),
            ...(faded.test(finding.code) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
        };
    }
}

export function rangeOf(place: Place): Range {
    return { start: { ...place.start }, end: { ...place.end } };
}
