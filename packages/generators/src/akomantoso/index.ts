import { type Naskah, type NaskahNode, type Span, textOf } from '@perkada/model';
import type { GeneratedFile } from '../file.js';
import { generatedMark } from '../mark.js';
import { escapeXml } from '../text/xml.js';
import { eIdOf, elemenHierarki, tandaRujukan } from './acuan.js';
import { type Tanda, tandaTersusun, teksInline } from './inline.js';
import { metaOf } from './meta.js';

/** Writes the nodes of one naskah as Akoma Ntoso 3.0. */
class Penulis {
    readonly #eIds: readonly string[];
    readonly #marks: readonly Tanda[];
    readonly #ownIds = new Set<string>();

    constructor(readonly naskah: Naskah) {
        this.#eIds = eIdOf(naskah);
        this.#marks = tandaTersusun([...tandaRujukan(naskah, this.#eIds), ...this.#titleMarks()]);
        for (const id of this.#eIds) this.#ownIds.add(id);
    }

    #titleMarks(): Tanda[] {
        const { title } = this.naskah;
        const mark = (span: Span | undefined, tag: string): Tanda[] =>
            span === undefined ? [] : [{ span, tag, atribut: '' }];
        return [
            ...mark(title.number?.text ? title.number.span : undefined, 'docNumber'),
            ...mark(title.tentang?.span, 'docTitle'),
        ];
    }

    #id(base: string): string {
        let id = base;
        for (let count = 2; this.#ownIds.has(id); count++) id = `${base}-${count}`;
        this.#ownIds.add(id);
        return id;
    }

    #children(node: NaskahNode): NaskahNode[] {
        return node.children.map((index) => this.naskah.nodes[index]!);
    }

    #inline(spans: readonly Span[]): string {
        return teksInline(this.naskah, spans, this.#marks);
    }

    /** One paragraph of the lines; nothing where they hold no words. */
    #p(spans: readonly Span[]): string {
        const text = this.#inline(spans);
        return text === '' ? '' : `<p>${text}</p>`;
    }

    /** A paragraph for each line: for title blocks and signatures, whose lines mean something. */
    #lines(spans: readonly Span[]): string {
        return spans.map((span) => this.#p([span])).join('');
    }

    /** Number and name of a division, as they are written. */
    #head(node: NaskahNode): string {
        const num = node.mark
            ? `<num>${escapeXml(textOf(this.naskah, node.mark).replace(/\s+/g, ' ').trim())}</num>`
            : '';
        const heading = this.#inline(node.heading);
        return num + (heading === '' ? '' : `<heading>${heading}</heading>`);
    }

    /** A provision and all inside it. Anything that is no division is kept as an `hcontainer` of its kind. */
    hierarki(node: NaskahNode): string {
        const tag = elemenHierarki(node);
        const open = tag
            ? `<${tag} eId="${this.#eIds[node.index]}">`
            : `<hcontainer eId="${this.#eIds[node.index]}" name="${node.kind}">`;
        const close = `</${tag ?? 'hcontainer'}>`;
        const children = this.#children(node);
        const quoted = children.filter(({ kind }) => kind === 'kutipan');
        if (quoted.length > 0)
            return `${open}${this.#head(node)}<content>${this.#p(node.text)}${this.#kutipan(node, quoted)}</content>${close}`;
        if (children.length === 0)
            return `${open}${this.#head(node)}<content>${this.#p(node.text) || '<p/>'}</content>${close}`;
        const first = children[0]!.span.start;
        const before = this.#p(node.text.filter(({ start }) => start < first));
        const after = this.#p(node.text.filter(({ start }) => start >= first));
        const intro = before === '' ? '' : `<intro>${before}</intro>`;
        const wrapUp = after === '' ? '' : `<wrapUp>${after}</wrapUp>`;
        return `${open}${this.#head(node)}${intro}${children.map((child) => this.hierarki(child)).join('')}${wrapUp}${close}`;
    }

    /** The quoted provisions of an amending act. */
    #kutipan(node: NaskahNode, quoted: readonly NaskahNode[]): string {
        const parts = quoted.map((part) => {
            const inside = this.#children(part)
                .map((child) => this.hierarki(child))
                .join('');
            const content = inside === '' ? this.#p(part.text) || '<p/>' : inside;
            return `<quotedStructure eId="${this.#eIds[part.index]}">${content}</quotedStructure>`;
        });
        return `<p><mod eId="${this.#id(`${this.#eIds[node.index]}__mod`)}">${parts.join('')}</mod></p>`;
    }

    #preface(node: NaskahNode | undefined): string {
        if (!node) return '';
        const lines = this.#lines(node.text);
        return lines === ''
            ? ''
            : `<preface><longTitle eId="${this.#id('preface__longTitle')}">${lines}</longTitle></preface>`;
    }

    #formula(node: NaskahNode, name: string): string {
        const lines = this.#lines([...(node.mark ? [node.mark] : []), ...node.heading, ...node.text]);
        return lines === ''
            ? ''
            : `<formula eId="${this.#id(`formula_${name}`)}" name="${name}">${lines}</formula>`;
    }

    /** Considerations and legal grounds: lists whose items are `recital` or `citation`. */
    #pertimbangan(node: NaskahNode, list: 'recitals' | 'citations'): string {
        const item = list === 'recitals' ? 'recital' : 'citation';
        const children = this.#children(node);
        const id = this.#eIds[node.index]!;
        if (children.length === 0) return this.#formula(node, node.kind);
        const flat = (child: NaskahNode): string =>
            [this.#p(child.text), ...this.#children(child).map(flat)].filter(Boolean).join('');
        const items = children.map(
            (child) =>
                `<${item} eId="${this.#eIds[child.index]}">${this.#head(child)}${flat(child) || '<p/>'}</${item}>`,
        );
        const label = node.mark ? escapeXml(textOf(this.naskah, node.mark).trim()) : node.kind;
        const own = this.#p(node.text);
        return `<${list} eId="${id}"><intro><p>${label}</p>${own}</intro>${items.join('')}</${list}>`;
    }

    #preamble(node: NaskahNode | undefined): string {
        if (!node) return '';
        const parts = [this.#lines(node.text)];
        for (const child of this.#children(node)) {
            if (child.kind === 'menimbang') parts.push(this.#pertimbangan(child, 'recitals'));
            else if (child.kind === 'mengingat' || child.kind === 'memperhatikan')
                parts.push(this.#pertimbangan(child, 'citations'));
            else parts.push(this.#formula(child, child.kind));
        }
        const content = parts.join('');
        return content === '' ? '' : `<preamble>${content}</preamble>`;
    }

    #body(node: NaskahNode | undefined): string {
        const children = node ? this.#children(node) : [];
        const loose = node ? this.#p(node.text) : '';
        const own =
            loose === '' && children.length > 0
                ? ''
                : `<hcontainer eId="${this.#id('body__teks')}" name="teks"><content>${loose || '<p/>'}</content></hcontainer>`;
        return `<body>${own}${children.map((child) => this.hierarki(child)).join('')}</body>`;
    }

    #signature(node: NaskahNode): string {
        const name = this.naskah.signings.find((signing) => signing.node === node.index)?.name;
        return node.text
            .map((span) => {
                const line = this.#inline([span]);
                if (line === '') return '';
                const signs =
                    name !== undefined && name.span.start >= span.start && name.span.end <= span.end;
                return signs ? `<p><signature>${line}</signature></p>` : `<p>${line}</p>`;
            })
            .join('');
    }

    #conclusions(nodes: readonly NaskahNode[]): string {
        const flat = (node: NaskahNode): string =>
            (node.kind === 'tanda-tangan' ? this.#signature(node) : this.#lines(node.text)) +
            this.#children(node).map(flat).join('');
        const content = nodes.map(flat).join('');
        return content === '' ? '' : `<conclusions>${content}</conclusions>`;
    }

    /** An annex, or the elucidation, as a document of its own inside the act. */
    #attachment(node: NaskahNode, index: number): string {
        const children = this.#children(node);
        const heading = children.filter(({ kind }) => kind === 'judul-lampiran');
        const signing = children.filter(({ kind }) => kind === 'tanda-tangan');
        const inside = children.filter((child) => !heading.includes(child) && !signing.includes(child));
        const name = node.kind === 'penjelasan' ? 'penjelasan' : 'lampiran';
        const lines = this.#lines([
            ...(node.mark ? [node.mark] : []),
            ...node.heading,
            ...heading.flatMap((block) => [
                ...(block.mark ? [block.mark] : []),
                ...block.heading,
                ...block.text,
            ]),
        ]);
        const preface = lines === '' ? '' : `<preface>${lines}</preface>`;
        const content = this.#p(node.text) + inside.map((child) => this.hierarki(child)).join('');
        return `<attachment eId="${this.#eIds[node.index]}"><doc name="${name}">${metaOf(this.naskah, `${name}-${index + 1}`)}${preface}<mainBody>${content || '<p/>'}</mainBody>${this.#conclusions(signing)}</doc></attachment>`;
    }

    dokumen(): string {
        const root = this.naskah.nodes[0];
        const children = root ? this.#children(root) : [];
        const one = (kind: NaskahNode['kind']) => children.find((node) => node.kind === kind);
        const attachments = children.filter(({ kind }) => kind === 'lampiran' || kind === 'penjelasan');
        const attached =
            attachments.length === 0
                ? ''
                : `<attachments>${attachments.map((node, index) => this.#attachment(node, index)).join('')}</attachments>`;
        const closing = children.filter(
            ({ kind }) => kind === 'penutup' || kind === 'tanda-tangan' || kind === 'berita',
        );
        return `<act name="${this.naskah.title.jenis}" contains="originalVersion">${metaOf(this.naskah, '!main', true)}${this.#preface(one('judul'))}${this.#preamble(one('pembukaan'))}${this.#body(one('batang-tubuh'))}${this.#conclusions(closing)}${attached}</act>`;
    }
}

/** The text of a regulation as Akoma Ntoso 3.0 XML. Never throws; a text without structure gives an act with one container. */
export function renderAkomaNtoso(naskah: Naskah): string {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${generatedMark} -->\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${new Penulis(naskah).dokumen()}</akomaNtoso>\n`;
}

/** The Akoma Ntoso file of a naskah; `nama` is its name without an ending. */
export function generateAkomaNtoso(naskah: Naskah, nama: string): GeneratedFile[] {
    return [{ path: `${nama}.akn.xml`, content: renderAkomaNtoso(naskah) }];
}
