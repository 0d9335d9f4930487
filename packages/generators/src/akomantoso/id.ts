import type { Naskah, NaskahKind, NaskahNode } from '@perkada/model';

/** The hierarchical elements, and their short names in the naming convention of Akoma Ntoso. */
const hierarki: Partial<Record<NaskahKind, { readonly elemen: string; readonly pendek: string }>> = {
    buku: { elemen: 'book', pendek: 'book' },
    bab: { elemen: 'chapter', pendek: 'chp' },
    bagian: { elemen: 'section', pendek: 'sec' },
    paragraf: { elemen: 'subsection', pendek: 'subsec' },
    pasal: { elemen: 'article', pendek: 'art' },
    ayat: { elemen: 'paragraph', pendek: 'para' },
    huruf: { elemen: 'point', pendek: 'point' },
    angka: { elemen: 'point', pendek: 'point' },
    butir: { elemen: 'indent', pendek: 'indent' },
};

/** The short names of the other elements that a node can become. */
const lain: Partial<Record<NaskahKind, string>> = {
    menimbang: 'recs',
    mengingat: 'cits',
    memperhatikan: 'cits',
    lampiran: 'att',
    penjelasan: 'att',
    kutipan: 'mod',
};

/** The short name of an item, by that of what it is an item of; items of an item are in a list. */
const anggota: Readonly<Record<string, string>> = {
    recs: 'rec',
    cits: 'cit',
    rec: 'item',
    cit: 'item',
    item: 'item',
};

/** Nodes without an element of their own whose children have one. */
const tembus: ReadonlySet<NaskahKind> = new Set(['naskah', 'pembukaan', 'batang-tubuh']);
/** Nodes whose words are written as lines, with whatever is inside them. */
const rata: ReadonlySet<NaskahKind> = new Set([
    'judul',
    'memutuskan',
    'menetapkan',
    'penutup',
    'tanda-tangan',
    'berita',
    'judul-lampiran',
]);
/** Inside these, pasal and BAB are counted anew. */
const lingkup: ReadonlySet<NaskahKind> = new Set(['kutipan', 'lampiran', 'penjelasan']);

/** The Akoma Ntoso element of a provision; undefined for what is no provision. */
export function elemenHierarki(node: NaskahNode): string | undefined {
    return hierarki[node.kind]?.elemen;
}

/** The node inside which a node's number is unique. */
function induk(naskah: Naskah, node: NaskahNode): NaskahNode {
    let over = naskah.nodes[node.parent]!;
    if (node.kind !== 'pasal' && node.kind !== 'bab') return over;
    const stop = (kind: NaskahKind) => lingkup.has(kind) || (kind === 'buku' && node.kind === 'bab');
    while (over.parent >= 0 && !stop(over.kind)) over = naskah.nodes[over.parent]!;
    return over;
}

/**
 * The eId of every node after the naming convention: that of the element around it, the short name of its
 * own, and its number, or its place where it has none (`art_9__para_2__point_a`, `recs__rec_b`,
 * `art_I__point_1__mod_1__qstr_1__art_4`). A pasal is counted through the whole body, so its chapter is not
 * named. Undefined for a node that has no element of its own. No two are the same.
 */
export function eIdOf(naskah: Naskah): (string | undefined)[] {
    const used = new Set<string>();
    const counts = new Map<string, number>();
    const ids: (string | undefined)[] = [];
    const shorts: string[] = [];
    for (const node of naskah.nodes) {
        const parent = naskah.nodes[node.parent];
        const flat = rata.has(node.kind) || (parent !== undefined && shorts[parent.index] === 'rata');
        if (parent === undefined || flat || tembus.has(node.kind)) {
            ids.push(undefined);
            shorts.push(flat ? 'rata' : '');
            continue;
        }
        const short =
            anggota[shorts[parent.index]!] ?? lain[node.kind] ?? hierarki[node.kind]?.pendek ?? 'hcontainer';
        const around = ids[induk(naskah, node).index];
        const list = short === 'item' ? 'list_1__' : '';
        const base = `${around === undefined ? '' : `${around}__`}${list}${short}`;
        const place = (counts.get(base) ?? 0) + 1;
        counts.set(base, place);
        const number = node.number.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || place;
        const wanted = short === 'recs' || short === 'cits' ? base : `${base}_${number}`;
        let id = wanted;
        for (let count = 2; used.has(id); count++) id = `${wanted}-${count}`;
        used.add(id);
        ids.push(short === 'mod' ? `${id}__qstr_1` : id);
        shorts.push(short);
    }
    return ids;
}

/** The eId of the `mod` around a quotation, whose own eId ends in `__qstr_1`. */
export function eIdPerubahan(kutipan: string): string {
    return kutipan.replace(/__qstr_1$/, '');
}
