const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};

/** Characters that no XML document may hold, not even escaped. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text for XML or HTML, as content or inside a quoted attribute; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
    return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character]!);
}
