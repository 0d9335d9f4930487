import { type Naskah, type NaskahNode, type Span, textOf } from '@perkada/model';
import { escapeXml } from '../text/xml.js';
import { tandaRujukan } from './acuan.js';
import { eIdOf, eIdPerubahan, elemenHierarki } from './id.js';
import { type Tanda, tandaTersusun, teksInline } from './inline.js';
import { metaOf } from './meta.js';

/** Writes the nodes of one naskah as Akoma Ntoso 3.0. */
export class Penulis {
    readonly #eIds: readonly (string | undefined)[];
    readonly #marks: readonly Tanda[];
    readonly #ids = new Set<string>();
    readonly #counts = new Map<string, number>();

    constructor(readonly naskah: Naskah) {
        this.#eIds = eIdOf(naskah);
        this.#marks = tandaTersusun([...tandaRujukan(naskah, this.#eIds), ...this.#titleMarks()]);
        for (const id of this.#eIds) if (id !== undefined) this.#ids.add(id);
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

    /** The eId of the next element of a name inside another one (`art_1__ref_2`); `around` may be empty. */
    #baru(around: string, name: string): string {
        const base = around === '' ? name : `${around}__${name}`;
        for (;;) {
            const place = (this.#counts.get(base) ?? 0) + 1;
            this.#counts.set(base, place);
            const id = `${base}_${place}`;
            if (!this.#ids.has(id)) return id;
        }
    }

    #id(node: NaskahNode): string {
        return this.#eIds[node.index] ?? '';
    }

    #children(node: NaskahNode): NaskahNode[] {
        return node.children.map((index) => this.naskah.nodes[index]!);
    }

    #inline(spans: readonly Span[], around: string): string {
        return teksInline(this.naskah, spans, this.#marks, (name) => this.#baru(around, name));
    }

    /** One paragraph of the lines; nothing where they hold no words. */
    #p(spans: readonly Span[], around: string): string {
        const text = this.#inline(spans, around);
        return text === '' ? '' : `<p>${text}</p>`;
    }

    /** A paragraph for each line: for title blocks and signatures, whose lines mean something. */
    #lines(spans: readonly Span[], around: string): string {
        return spans.map((span) => this.#p([span], around)).join('');
    }

    /** Number and name of a division, as they are written. */
    #head(node: NaskahNode): string {
        const num = node.mark
            ? `<num>${escapeXml(textOf(this.naskah, node.mark).replace(/\s+/g, ' ').trim())}</num>`
            : '';
        const id = this.#id(node);
        const heading = this.#inline(node.heading, id);
        return num + (heading === '' ? '' : `<heading eId="${id}__heading">${heading}</heading>`);
    }

    /** The words of a node before and after the nodes inside it. */
    #sekitar(node: NaskahNode, children: readonly NaskahNode[]): [readonly Span[], readonly Span[]] {
        const first = children[0]?.span.start ?? Number.POSITIVE_INFINITY;
        return [
            node.text.filter(({ start }) => start < first),
            node.text.filter(({ start }) => start >= first),
        ];
    }

    /** A provision and all inside it. Anything that is no provision is kept as an `hcontainer` of its kind. */
    hierarki(node: NaskahNode): string {
        if (node.kind === 'kutipan') {
            const id = this.#baru(this.#eIds[node.parent] ?? '', 'hcontainer');
            return `<hcontainer eId="${id}" name="kutipan"><content eId="${id}__content">${this.#kutipan(node)}</content></hcontainer>`;
        }
        const id = this.#id(node);
        const tag = elemenHierarki(node);
        const open = tag ? `<${tag} eId="${id}">` : `<hcontainer eId="${id}" name="${node.kind}">`;
        const close = `</${tag ?? 'hcontainer'}>`;
        const children = this.#children(node);
        const [first, last] = this.#sekitar(node, children);
        const before = this.#p(first, id);
        if (children.every(({ kind }) => kind === 'kutipan')) {
            const quoted = children.map((child) => this.#kutipan(child)).join('');
            const content = before + quoted + this.#p(last, id);
            return `${open}${this.#head(node)}<content eId="${id}__content">${content || '<p/>'}</content>${close}`;
        }
        const inside = children.map((child) => this.hierarki(child)).join('');
        const after = this.#p(last, id);
        const intro = before === '' ? '' : `<intro eId="${id}__intro">${before}</intro>`;
        const wrapUp = after === '' ? '' : `<wrapUp eId="${id}__wrapup">${after}</wrapUp>`;
        return `${open}${this.#head(node)}${intro}${inside}${wrapUp}${close}`;
    }

    /** The quoted provisions of an amending act. */
    #kutipan(node: NaskahNode): string {
        const id = this.#id(node);
        const children = this.#children(node);
        const [first, last] = this.#sekitar(node, children);
        const content =
            this.#p(first, id) + children.map((child) => this.hierarki(child)).join('') + this.#p(last, id);
        return `<p><mod eId="${eIdPerubahan(id)}"><quotedStructure eId="${id}">${content || '<p/>'}</quotedStructure></mod></p>`;
    }

    #preface(node: NaskahNode | undefined): string {
        const lines = node ? this.#lines(node.text, '') : '';
        return lines === '' ? '' : `<preface><longTitle eId="longTitle">${lines}</longTitle></preface>`;
    }

    #formula(node: NaskahNode): string {
        const id = this.#baru('', 'formula');
        const lines = this.#lines([...(node.mark ? [node.mark] : []), ...node.heading, ...node.text], id);
        return lines === '' ? '' : `<formula eId="${id}" name="${node.kind}">${lines}</formula>`;
    }

    /** Considerations and legal grounds: lists whose items are `recital` or `citation`. */
    #pertimbangan(node: NaskahNode, list: 'recitals' | 'citations'): string {
        const item = list === 'recitals' ? 'recital' : 'citation';
        const children = this.#children(node);
        const id = this.#id(node);
        if (children.length === 0) return this.#formula(node);
        const [first, last] = this.#sekitar(node, children);
        const label = node.mark ? escapeXml(textOf(this.naskah, node.mark).trim()) : node.kind;
        const intro = `<intro eId="${id}__intro"><p>${label}</p>${this.#p(first, id)}</intro>`;
        const items = children.map((child) => this.#butir(child, item)).join('');
        const after = this.#p(last, id);
        const wrapUp = after === '' ? '' : `<wrapUp eId="${id}__wrapup">${after}</wrapUp>`;
        return `<${list} eId="${id}">${intro}${items}${wrapUp}</${list}>`;
    }

    /** An item of a list that is no hierarchy of provisions, with a list of its own for the items inside it. */
    #butir(node: NaskahNode, tag: 'recital' | 'citation' | 'item'): string {
        const id = this.#id(node);
        const children = this.#children(node);
        const [first, last] = this.#sekitar(node, children);
        const open = `<${tag} eId="${id}">${this.#head(node)}`;
        if (children.length === 0) return `${open}${this.#p(node.text, id) || '<p/>'}</${tag}>`;
        const before = this.#inline(first, id);
        const items = children.map((child) => this.#butir(child, 'item')).join('');
        const after = this.#inline(last, id);
        const introduction = before === '' ? '' : `<listIntroduction>${before}</listIntroduction>`;
        const wrapUp = after === '' ? '' : `<listWrapUp>${after}</listWrapUp>`;
        return `${open}<blockList eId="${id}__list_1">${introduction}${items}${wrapUp}</blockList></${tag}>`;
    }

    #preamble(node: NaskahNode | undefined): string {
        if (!node) return '';
        const parts = [this.#lines(node.text, '')];
        for (const child of this.#children(node)) {
            if (child.kind === 'menimbang') parts.push(this.#pertimbangan(child, 'recitals'));
            else if (child.kind === 'mengingat' || child.kind === 'memperhatikan')
                parts.push(this.#pertimbangan(child, 'citations'));
            else parts.push(this.#formula(child));
        }
        const content = parts.join('');
        return content === '' ? '' : `<preamble>${content}</preamble>`;
    }

    #body(node: NaskahNode | undefined): string {
        const children = node ? this.#children(node) : [];
        const inside = children.map((child) => this.hierarki(child)).join('');
        const loose = node ? this.#p(node.text, '') : '';
        if (loose === '' && children.length > 0) return `<body>${inside}</body>`;
        const id = this.#baru('', 'hcontainer');
        return `<body><hcontainer eId="${id}" name="teks"><content eId="${id}__content">${loose || '<p/>'}</content></hcontainer>${inside}</body>`;
    }

    #signature(node: NaskahNode, around: string): string {
        const name = this.naskah.signings.find((signing) => signing.node === node.index)?.name;
        return node.text
            .map((span) => {
                const line = this.#inline([span], around);
                if (line === '') return '';
                const signs =
                    name !== undefined && name.span.start >= span.start && name.span.end <= span.end;
                return signs ? `<p><signature>${line}</signature></p>` : `<p>${line}</p>`;
            })
            .join('');
    }

    #conclusions(nodes: readonly NaskahNode[], around: string): string {
        const own = (node: NaskahNode): string => {
            if (node.kind === 'tanda-tangan') return this.#signature(node, around);
            // An item that strayed in among the signatures: a line with its number.
            if (elemenHierarki(node))
                return this.#p([...(node.mark ? [node.mark] : []), ...node.heading, ...node.text], around);
            return this.#lines(node.text, around);
        };
        const flat = (node: NaskahNode): string => own(node) + this.#children(node).map(flat).join('');
        const content = nodes.map(flat).join('');
        return content === '' ? '' : `<conclusions>${content}</conclusions>`;
    }

    /** An annex, or the elucidation, as a document of its own inside the act; `place` counts those of its kind. */
    #attachment(node: NaskahNode, place: number): string {
        const id = this.#id(node);
        const children = this.#children(node);
        const heading = children.filter(({ kind }) => kind === 'judul-lampiran');
        const signing = children.filter(({ kind }) => kind === 'tanda-tangan');
        const inside = children.filter((child) => !heading.includes(child) && !signing.includes(child));
        const lines = this.#lines(
            [node, ...heading].flatMap((block) => [
                ...(block.mark ? [block.mark] : []),
                ...block.heading,
                ...(block === node ? [] : block.text),
            ]),
            id,
        );
        const preface = lines === '' ? '' : `<preface>${lines}</preface>`;
        const content = this.#p(node.text, id) + inside.map((child) => this.hierarki(child)).join('');
        const meta = metaOf(this.naskah, {
            nama: `${node.kind}-${place}`,
            mengatur: node.kind !== 'penjelasan',
        });
        return `<attachment eId="${id}"><doc name="${node.kind}">${meta}${preface}<mainBody>${content || '<p/>'}</mainBody>${this.#conclusions(signing, id)}</doc></attachment>`;
    }

    #attachments(nodes: readonly NaskahNode[]): string {
        const places = new Map<string, number>();
        const attached = nodes.map((node) => {
            const place = (places.get(node.kind) ?? 0) + 1;
            places.set(node.kind, place);
            return this.#attachment(node, place);
        });
        return attached.length === 0 ? '' : `<attachments>${attached.join('')}</attachments>`;
    }

    dokumen(): string {
        const root = this.naskah.nodes[0];
        const children = root ? this.#children(root) : [];
        const one = (kind: NaskahNode['kind']) => children.find((node) => node.kind === kind);
        const all = (...kinds: NaskahNode['kind'][]) => children.filter(({ kind }) => kinds.includes(kind));
        return [
            `<act name="${this.naskah.title.jenis}" contains="originalVersion">`,
            metaOf(this.naskah),
            this.#preface(one('judul')),
            this.#preamble(one('pembukaan')),
            this.#body(one('batang-tubuh')),
            this.#conclusions(all('penutup', 'tanda-tangan', 'berita'), ''),
            this.#attachments(all('lampiran', 'penjelasan')),
            '</act>',
        ].join('');
    }
}
