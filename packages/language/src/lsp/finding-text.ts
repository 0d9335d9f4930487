import {
    type Finding,
    type Fix,
    type Language,
    messages,
    type RelatedPlace,
    renderMessage,
} from '@perkada/model';

/** The sentence of a finding in one language. */
export function findingText(finding: Finding, language: Language): string {
    return renderMessage(messages, finding.code, finding.variant, finding.params, language);
}

/** The sentence that explains another place of a finding. */
export function relatedText(finding: Finding, related: RelatedPlace, language: Language): string {
    return renderMessage(messages, finding.code, related.role, related.params ?? finding.params, language);
}

/** What a repair does, as a menu shows it. */
export function fixText(finding: Finding, fix: Fix, language: Language): string {
    return renderMessage(messages, finding.code, fix.title, fix.params ?? finding.params, language);
}
