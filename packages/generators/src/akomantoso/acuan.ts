import type { Bit, Citation, JenisPeraturan, Naskah } from '@perkada/model';
import { escapeXml } from '../text/xml.js';
import type { Tanda } from './inline.js';

/** A name as a part of an address: small letters, digits and hyphens. */
export const slug = (text: string) =>
    text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');

/**
 * The address of an act after the naming convention of Akoma Ntoso: `/akn/id/act/undang-undang/2014/23`. The
 * kind names its region; that an act is one of the Republic is said by the country, and is not always written.
 */
export function alamatPeraturan(
    kind: string,
    year: Bit | undefined,
    number: Bit | undefined,
    jenis: JenisPeraturan,
): string {
    const parts = [
        slug(kind).replace(/-republik-indonesia$/, '') || jenis,
        slug(year?.text ?? '') || 'tanpa-tahun',
        slug(number?.text ?? '') || 'tanpa-nomor',
    ];
    return `/akn/id/act/${parts.join('/')}`;
}

function alamatKutipan(citation: Citation): string {
    return alamatPeraturan(citation.kind.text, citation.year, citation.number, citation.jenis);
}

/** The references and citations of a naskah as tagged stretches: to its own provisions, and to other acts. */
export function tandaRujukan(naskah: Naskah, eIds: readonly (string | undefined)[]): Tanda[] {
    const marks: Tanda[] = [];
    const ref = (span: Tanda['span'], href: string) =>
        marks.push({ span, tag: 'ref', atribut: ` href="${escapeXml(href)}"` });
    for (const reference of naskah.references) {
        const citation = reference.citation >= 0 ? naskah.citations[reference.citation] : undefined;
        for (const target of reference.targets) {
            const own = eIds[target.node];
            if (own !== undefined) ref(target.span, `#${own}`);
            else if (target.node < 0 && citation) ref(target.span, alamatKutipan(citation));
        }
    }
    for (const citation of naskah.citations) {
        const last = citation.year ?? citation.number ?? citation.kind;
        ref(
            { start: citation.kind.span.start, end: Math.max(last.span.end, citation.kind.span.end) },
            alamatKutipan(citation),
        );
    }
    return marks;
}
