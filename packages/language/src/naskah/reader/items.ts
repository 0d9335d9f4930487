/**
 * Where a list item belongs. An item goes on with the innermost list that its number continues;
 * number 1 opens a list inside the innermost node; any other number is a gap or a repetition in the
 * innermost list of its kind. Also finds items whose mark the source has lost.
 */
import { toLetter } from '@perkada/model';
import { isLower, isUpper } from './chars.js';
import { numeralAt } from './compact.js';
import { MARK_TRAITS, Mark, type MarkClass, type ScannedMark } from './marks.js';
import { isOrder } from './misread.js';
import type { Draft, Tree } from './tree.js';

/** What the placing of items needs to know of the reader. */
export interface ItemContext {
    readonly text: string;
    readonly tree: Tree;
    readonly mark: ScannedMark;
    /** The columns of marks are torn off in this text. */
    readonly torn: boolean;
    readonly amending: boolean;
    readonly inAnnex: boolean;
    readonly inConsiderations: boolean;
    /** End of the last words before this line. */
    readonly prevTo: number;
    readonly blankBefore: number;
    baseDepth(): number;
    moreLostItems(): boolean;
    /** The words of the next line, where a mark stands alone on its own. */
    nextWords(): string;
}

const COLON = 0x3a;
const SEMICOLON = 0x3b;
const STOP = 0x2e;

/** The words that begin an order to change another act. */
const ORDERS =
    /^(Ketentuan|Di ?antara|Setelah|Sesudah|Sebelum|Judul|Penjelasan|Lampiran|Pasal|Bab|BAB|Bagian|Paragraf|Mengubah|Menambah|Menghapus|Frasa|Frase|Substansi|Pada|Dalam)\b/;

/** Whether a node's words order a change and announce the new wording: "… berbunyi sebagai berikut:". */
export function ordersChange(context: ItemContext, node: Draft): boolean {
    const last = node.lastText;
    if (last === undefined) return false;
    if (context.text.charCodeAt(context.prevTo - 1) !== COLON) {
        // The colon may be lost, or stand off; the announcement itself is certain.
        const end = context.text.slice(Math.max(last.start, last.end - 40), last.end);
        return /\bberbunyi(\s+sebagai\s+berikut)?\s*[.;]?$/.test(end);
    }
    const words = node.text
        .map((span) => context.text.slice(span.start, Math.min(span.end, span.start + 2000)))
        .join(' ');
    return /\b(berbunyi|disisipkan|diubah|ditambah(kan)?|diganti)\b/.test(words);
}

/** Opens the node of `context.mark` at its place in the tree. */
export function placeItem(context: ItemContext, from: number, to: number): Draft | undefined {
    const { mark, tree } = context;
    if (mark.cls === Mark.ayat) {
        const ayat = placeAyat(context, from, mark.ordinal, mark.broken, false);
        if (ayat !== undefined) return ayat;
    }
    const base = quotationBase(context, to);
    const pasal = tree.depthOf('pasal');
    const damagedAyat = pasal > base ? brokenAyatNumber(context, pasal, to) : 0;
    if (damagedAyat > 0) return placeAyat(context, from, damagedAyat, true, true);
    if (mark.cls === Mark.compound) return placeCompound(context, from, base);
    if (tryContinue(context, base, mark.cls, mark.ordinal))
        return make(context, from, mark.cls, mark.ordinal);
    if (mark.otherCls !== Mark.none && tryContinue(context, base, mark.otherCls, mark.otherOrdinal)) {
        return make(context, from, mark.otherCls, mark.otherOrdinal);
    }
    let cls: MarkClass = mark.cls;
    let ordinal = mark.ordinal;
    if (
        mark.otherCls !== Mark.none &&
        mark.otherOrdinal === 1 &&
        ordinal !== 1 &&
        !hasList(context, base, cls)
    ) {
        cls = mark.otherCls;
        ordinal = 1;
    }
    if (cls === Mark.capitalDot && ordinal === 1 && context.inAnnex && repeatsCapitals(context, base))
        return make(context, from, cls, ordinal);
    const top = tree.frame(tree.depth);
    if (
        ordinal === 1 &&
        !(top.cls === cls && context.text.charCodeAt(context.prevTo - 1) !== COLON && !context.inAnnex)
    ) {
        return make(context, from, cls, ordinal);
    }
    let depth = tree.depth;
    while (depth > base && tree.frame(depth).last[cls] === 0) depth--;
    if (tree.frame(depth).last[cls]! > 0) tree.closeTo(depth);
    else {
        // The beginning of this list is lost, or it never had one.
        depth = tree.depth;
        while (
            depth > base &&
            isItem(tree.frame(depth).cls) &&
            context.text.charCodeAt(context.prevTo - 1) !== COLON
        )
            depth--;
        tree.closeTo(depth);
    }
    if (context.torn) markDamaged(tree);
    return make(context, from, cls, ordinal);
}

/**
 * A second "A." below an open chapter of capitals is no list inside an item: an annex counts its chapters
 * once, so the number is repeated. Returns to the list of capitals.
 */
function repeatsCapitals({ tree }: ItemContext, base: number): boolean {
    for (let depth = tree.depth; depth >= base; depth--) {
        if (tree.frame(depth).last[Mark.capitalDot]! > 0) {
            tree.closeTo(depth);
            return true;
        }
    }
    return false;
}

const isItem = (cls: MarkClass): boolean => cls !== Mark.none && cls !== Mark.ayat;

/** In a quotation only its own lists count, until the next order of the amending act itself comes. */
function quotationBase(context: ItemContext, to: number): number {
    const { tree, mark, text } = context;
    const base = context.baseDepth();
    if (base === 0 || tree.frame(base).node.kind !== 'kutipan') return Math.max(base, 0);
    if (mark.cls !== Mark.numberDot && mark.cls !== Mark.letterDot) return base;
    const alone = mark.rest >= to;
    const whole = alone ? context.nextWords() : text.slice(mark.rest, Math.min(to, mark.rest + 400));
    const words = whole.slice(0, 24);
    if (words !== '' && !ORDERS.test(words)) return base;
    for (let depth = base - 1; depth > 0; depth--) {
        const frame = tree.frame(depth);
        if (frame.last[mark.cls] === mark.ordinal - 1 && mark.ordinal > 1) {
            if (
                words !== '' &&
                !/\b(diubah|disisipkan|dihapus|ditambah|berbunyi|diganti)/.test(whole) &&
                !/^(Ketentuan|Di ?antara)/.test(words)
            )
                break;
            tree.closeTo(depth);
            return context.baseDepth();
        }
        if (frame.node.kind === 'pasal') break;
    }
    return base;
}

function tryContinue(context: ItemContext, base: number, cls: MarkClass, ordinal: number): boolean {
    if (ordinal <= 1 && context.mark.suffix === '') return false;
    const { tree } = context;
    const before = context.mark.suffix === '' ? ordinal - 1 : ordinal;
    for (let depth = tree.depth; depth >= base; depth--) {
        if (tree.frame(depth).last[cls] === before) {
            tree.closeTo(depth);
            return true;
        }
    }
    return false;
}

function hasList(context: ItemContext, base: number, cls: MarkClass): boolean {
    for (let depth = context.tree.depth; depth >= base; depth--)
        if (context.tree.frame(depth).last[cls]! > 0) return true;
    return false;
}

function make(context: ItemContext, from: number, cls: MarkClass, ordinal: number): Draft {
    const { tree, mark, text } = context;
    const traits = MARK_TRAITS[cls]!;
    tree.frame(tree.depth).last[cls] = Math.min(ordinal, 32767);
    const node = tree.open(traits.kind, from, cls);
    node.form = mark.broken ? 'rusak' : traits.form;
    node.system = traits.system;
    node.level = traits.level;
    node.ordinal = ordinal;
    node.suffix = mark.suffix;
    node.number =
        mark.broken && traits.system === 'arabic'
            ? String(ordinal) + mark.suffix
            : numeralAt(text, mark.numberStart, mark.numberEnd);
    tree.setMark(node, mark.start, mark.end, mark.numberStart, mark.numberEnd);
    if (mark.broken) tree.damage('tanda-rusak', mark.start, mark.end, node.index);
    return node;
}

function placeAyat(
    context: ItemContext,
    from: number,
    ordinal: number,
    broken: boolean,
    guessed: boolean,
): Draft | undefined {
    const { tree, mark } = context;
    if (
        tree.depthOf('kutipan') < 0 &&
        tree.frame(tree.depth).cls !== Mark.none &&
        context.amending &&
        ordersChange(context, tree.top)
    ) {
        tree.open('kutipan', from);
    }
    const pasal = tree.depthOf('pasal');
    const quoted = tree.depthOf('kutipan');
    const holder = Math.max(pasal, quoted);
    if (holder < 0) return undefined;
    tree.closeTo(holder);
    const frame = tree.frame(holder);
    mark.broken = broken;
    const before = frame.last[Mark.ayat]!;
    const node = make(context, from, Mark.ayat, ordinal);
    if (broken) node.number = String(ordinal) + mark.suffix;
    else if (node.number.charCodeAt(0) === 0x30) node.number = node.number.replace(/^0+(?=\d)/, '');
    // A misread mark with the next number is no doubt about the numbering.
    if (guessed || ((broken || context.torn) && ordinal !== before + 1)) frame.node.damaged = true;
    return node;
}

/** "1)" for "(1)", "i)" for "(5)": the number of the ayat that the damaged mark stands for, or 0. */
function brokenAyatNumber(context: ItemContext, pasal: number, to: number): number {
    const { tree, mark, text } = context;
    const frame = tree.frame(pasal);
    const last = frame.last[Mark.ayat]!;
    const next = last + 1;
    if (mark.cls === Mark.numberParen) {
        if (mark.ordinal === 1 && tree.depth === pasal && frame.node.textLines === 0 && last === 0) return 1;
        if (mark.ordinal !== next || last === 0 || mark.ordinal === 1) return 0;
        for (let depth = tree.depth; depth >= pasal; depth--) {
            if (tree.frame(depth).last[Mark.numberParen] === mark.ordinal - 1) return 0;
        }
        return next;
    }
    if (mark.cls !== Mark.letterParen || last === 0 || mark.ordinal === 1) return 0;
    for (let depth = tree.depth; depth >= pasal; depth--) {
        if (tree.frame(depth).last[Mark.letterParen]! > 0) return 0;
    }
    const ended = text.charCodeAt(context.prevTo - 1) === STOP;
    return ended && mark.rest < to && isUpper(text.charCodeAt(mark.rest)) ? next : 0;
}

/** "A.1." belongs under "A.", "A.1.1." under "A.1.". */
function placeCompound(context: ItemContext, from: number, base: number): Draft {
    const { tree, mark, text } = context;
    const number = text.slice(mark.numberStart, mark.numberEnd);
    const owner = number.slice(0, number.lastIndexOf('.'));
    let depth = tree.depth;
    while (depth > base && tree.frame(depth).node.number !== owner) depth--;
    if (depth > base) tree.closeTo(depth);
    else if (!tryContinue(context, base, Mark.compound, mark.ordinal)) {
        while (tree.depth > base && tree.frame(tree.depth).cls === Mark.compound)
            tree.closeTo(tree.depth - 1);
    }
    return make(context, from, Mark.compound, mark.ordinal);
}

function markDamaged(tree: Tree): void {
    tree.top.damaged = true;
    const pasal = tree.depthOf('pasal');
    if (pasal >= 0) tree.frame(pasal).node.damaged = true;
}

/**
 * Whether a line without a mark is an item whose mark is lost: a dash before words in the body where
 * the words before have ended, a further act under Mengingat, a paragraph of a text whose columns
 * of marks are torn off.
 */
export function isLostItem(context: ItemContext, from: number, to: number, dash: boolean): boolean {
    const { tree, text } = context;
    const { top } = tree;
    const last = text.charCodeAt(context.prevTo - 1);
    const first = text.charCodeAt(from);
    if (context.inConsiderations) {
        if (last !== SEMICOLON || tree.depth < 2) return false;
        const holder = tree.frame(2).node.kind;
        const words = text.slice(from, from + 12);
        if (holder === 'mengingat')
            return /^(Undang-|Peraturan |Keputusan |Ketetapan |Instruksi )/.test(words);
        return holder === 'menimbang' && /^bahwa\b/.test(words);
    }
    if (dash) {
        if (text.startsWith('dicabut', from) || text.startsWith('dihapus', from)) return false;
        if (top.kind === 'pasal' && top.textLines === 0) return context.moreLostItems();
        if (top.kind === 'lampiran' || top.kind === 'judul-lampiran') return false;
        return isFinished(text, context.prevTo);
    }
    if (last === COLON && top.kind === 'pasal' && isLostOrder(context, top, from, to)) return true;
    // "…; dan" and then no mark: the one of the last item is lost.
    if (!context.torn && !context.inAnnex && isItem(tree.frame(tree.depth).cls) && top.textLines > 0)
        return endsWithJoin(text, context.prevTo) && tree.depthOf('pasal') >= 0;
    if (!context.torn || context.inAnnex || tree.depthOf('pasal') < 0) return false;
    if (top.kind === 'pasal' && top.textLines === 0) return top.damaged || hasOwnAyat(context, to);
    if (last === COLON)
        return isLower(first) || (top.damaged && isUpper(first) && definesTerms(context, top));
    if (last === SEMICOLON) return top.implied && top.kind !== 'ayat';
    if (last === STOP && isUpper(first)) {
        const depth = tree.depthOf('pasal');
        const pasal = tree.frame(depth);
        if (top.kind === 'angka' && top.implied && tree.depth === depth + 1) return true;
        return pasal.last[Mark.ayat]! > 0 && impliedAyat(context, depth);
    }
    return endsWithJoin(text, context.prevTo) && top.implied && top.kind !== 'ayat';
}

/** "… diubah sebagai berikut:" and an order without its number: the first mark is lost. */
function isLostOrder({ text }: ItemContext, pasal: Draft, from: number, to: number): boolean {
    const last = pasal.text[pasal.text.length - 1];
    if (last === undefined || !isOrder(text.slice(from, to))) return false;
    return /\b(?:sebagai )?berikut:$/.test(text.slice(last.start, last.end));
}

/** The words before end an item or open a list. */
function isFinished(text: string, to: number): boolean {
    const last = text.charCodeAt(to - 1);
    return last === STOP || last === SEMICOLON || last === COLON || endsWithJoin(text, to);
}

/** "…; dan", "…; atau", "…; dan/atau" */
function endsWithJoin(text: string, to: number): boolean {
    return /; ?(dan|atau|dan\/atau)$/.test(text.slice(Math.max(0, to - 12), to));
}

function definesTerms(context: ItemContext, node: Draft): boolean {
    const words = node.text.map((span) => context.text.slice(span.start, span.end)).join(' ');
    return words.length < 200 && /yang dimaksud( dengan)?/i.test(words);
}

function impliedAyat(context: ItemContext, pasal: number): boolean {
    const { tree } = context;
    const first = tree.nodes[tree.frame(pasal).node.firstChild];
    return first?.kind === 'ayat' && (first.implied || tree.frame(pasal).node.damaged);
}

/** In a torn text: whether this pasal speaks of its own ayat before the next pasal begins. */
function hasOwnAyat(context: ItemContext, to: number): boolean {
    const { text } = context;
    const from = to;
    const next = text.indexOf('\nPasal ', from);
    const end = Math.min(next < 0 ? text.length : next, from + 6000);
    return /pada\s+ayat\s+\(/.test(text.slice(from, end)) && !/\n\s*\(1\) \S/.test(text.slice(from, end));
}

/** Opens a node for an item whose mark is lost, with the number that it must have had. */
export function placeLostItem(context: ItemContext, from: number): Draft {
    const { tree, text } = context;
    const last = text.charCodeAt(context.prevTo - 1);
    const opensList = last === COLON;
    let depth = tree.depth;
    let cls: MarkClass;
    if (context.inConsiderations) {
        depth = 2;
        cls = tree.frame(2).node.kind === 'mengingat' ? Mark.numberDot : Mark.letterDot;
    } else if (tree.top.kind === 'pasal' && tree.top.textLines === 0) cls = Mark.ayat;
    else if (opensList && isOrder(text.slice(from, from + 40))) cls = Mark.numberDot;
    else if (opensList) cls = nestedClass(context, tree.top, tree.frame(depth).cls);
    else {
        // A further item of the innermost list; after a full stop in a torn text, the next ayat.
        cls = tree.frame(depth).cls;
        const pasal = tree.depthOf('pasal');
        if (context.torn && last === STOP && pasal >= 0 && tree.frame(pasal).last[Mark.ayat]! > 0) {
            depth = pasal;
            cls = Mark.ayat;
        } else if (cls !== Mark.none) depth--;
        else cls = Mark.bullet;
    }
    tree.closeTo(depth);
    const holder = tree.frame(depth);
    if (context.inAnnex && cls !== Mark.numberDot) cls = Mark.bullet;
    const traits = MARK_TRAITS[cls]!;
    const ordinal = holder.last[cls]! + 1;
    holder.last[cls] = ordinal;
    const node = tree.open(traits.kind, from, cls);
    node.form = 'tanpa';
    node.system = traits.system;
    node.level = traits.level;
    node.ordinal = ordinal;
    if (cls === Mark.bullet) return node;
    node.number = traits.system === 'letter' ? toLetter(ordinal) : String(ordinal);
    node.implied = true;
    // The orders of an amending act go on with the next number: only the first mark is gone.
    if (cls !== Mark.numberDot || !opensList || !isOrder(text.slice(from, from + 40)))
        holder.node.damaged = true;
    tree.damage('tanda-hilang', from, from, holder.node.index, `${traits.kind}:${node.number}`);
    return node;
}

function nestedClass(context: ItemContext, top: Draft, cls: MarkClass): MarkClass {
    if (context.inAnnex) return Mark.bullet;
    if (top.kind === 'pasal') return definesTerms(context, top) ? Mark.numberDot : Mark.letterDot;
    if (top.kind === 'ayat') return Mark.letterDot;
    if (cls === Mark.letterDot) return Mark.numberDot;
    return cls === Mark.numberDot
        ? Mark.letterParen
        : cls === Mark.letterParen
          ? Mark.numberParen
          : Mark.bullet;
}
