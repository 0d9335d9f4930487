import type { Bit, Citation, JenisPeraturan, Naskah, NaskahNode } from '@perkada/model';
import { escapeXml } from '../text/xml.js';
import type { Tanda } from './inline.js';

const prefixes: Readonly<Record<string, string>> = {
    bab: 'chp',
    bagian: 'sec',
    paragraf: 'subsec',
    pasal: 'art',
    ayat: 'para',
    huruf: 'point',
    angka: 'point',
    lampiran: 'att',
    menimbang: 'recs',
    mengingat: 'cits',
    memperhatikan: 'cits',
    penjelasan: 'expl',
};

/** The eId of every node, made of its key (`art_9__para_2__point_a`), unique in the whole text. */
export function eIdOf(naskah: Naskah): string[] {
    const used = new Set<string>();
    return naskah.nodes.map((node) => {
        const base = node.key
            .split('/')
            .map((step) => {
                const [kind = '', number = ''] = step.split(':');
                const name = prefixes[kind] ?? kind;
                return number === '' ? name : `${name}_${number}`;
            })
            .join('__')
            .replace(/[^A-Za-z0-9_-]+/g, '-')
            .replace(/^-+|-+$/g, '');
        let id = base === '' ? node.kind : base;
        for (let count = 2; used.has(id); count++) id = `${base || node.kind}-${count}`;
        used.add(id);
        return id;
    });
}

const slug = (text: string) =>
    text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');

/** The address of an act after the naming convention of Akoma Ntoso: `/akn/id/act/undang-undang/2014/23`. */
export function alamatPeraturan(
    kind: string,
    year: Bit | undefined,
    number: Bit | undefined,
    jenis: JenisPeraturan,
): string {
    const parts = [
        slug(kind) || jenis,
        slug(year?.text ?? '') || 'tanpa-tahun',
        slug(number?.text ?? '') || 'tanpa-nomor',
    ];
    return `/akn/id/act/${parts.join('/')}`;
}

function alamatKutipan(citation: Citation): string {
    return alamatPeraturan(citation.kind.text, citation.year, citation.number, citation.jenis);
}

/** The references and citations of a naskah as tagged stretches: to its own provisions, and to other acts. */
export function tandaRujukan(naskah: Naskah, eIds: readonly string[]): Tanda[] {
    const marks: Tanda[] = [];
    const ref = (span: Tanda['span'], href: string) =>
        marks.push({ span, tag: 'ref', atribut: ` href="${escapeXml(href)}"` });
    for (const reference of naskah.references) {
        const citation = reference.citation >= 0 ? naskah.citations[reference.citation] : undefined;
        for (const target of reference.targets) {
            if (target.node >= 0) ref(target.span, `#${eIds[target.node]}`);
            else if (citation) ref(target.span, alamatKutipan(citation));
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

/** Whether a node belongs to a hierarchy of provisions, and under which Akoma Ntoso element. */
export function elemenHierarki(node: NaskahNode): string | undefined {
    switch (node.kind) {
        case 'bab':
            return 'chapter';
        case 'bagian':
            return 'section';
        case 'paragraf':
            return 'subsection';
        case 'pasal':
            return 'article';
        case 'ayat':
            return 'paragraph';
        case 'huruf':
        case 'angka':
            return 'point';
        case 'butir':
            return 'indent';
        default:
            return undefined;
    }
}
