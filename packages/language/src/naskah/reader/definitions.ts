/** The definitions of the general provisions: term, aliases, the defining verb, the rest. */
import {
    type Bit,
    type Definition,
    type DefinitionAlias,
    flowOf,
    headingOf,
    type Naskah,
    type NaskahKind,
    type NaskahNode,
    type TextFlow,
    withDescendants,
} from '@perkada/model';

const INTRO = /\byang dimaksud( dengan)?\b/i;
const VERB = /(?:^|[\s,])(adalah|ialah|yaitu|merupakan)(?=\s|$)/;
const ALIAS =
    /(?:,? )?(?:yang )?(?:untuk )?(?:selanjutnya|seterusnya|berikutnya|dapat)(?: dalam [^,]{1,60}? ini)? (?:hanya )?(disebut|disingkat)(?: dengan| sebagai)?(?: dengan)? /g;

/** Reads the definitions of a naskah whose nodes are complete. */
export function readDefinitions(naskah: Naskah): Definition[] {
    const found = [...definitionsIn(naskah, 'batang-tubuh'), ...termsIn(naskah)];
    // An act that only enacts another one has the definitions of that one, which it annexes.
    return found.length > 0 ? found : definitionsIn(naskah, 'lampiran');
}

/** A code defines each term in a pasal of its own, in a chapter of terms ("PENGERTIAN ISTILAH"). */
function termsIn(naskah: Naskah): Definition[] {
    const found: Definition[] = [];
    for (const bab of naskah.nodes) {
        if (bab.kind !== 'bab' || bab.quoted || !/\b(PENGERTIAN|ISTILAH)\b/.test(headingOf(naskah, bab)))
            continue;
        for (const index of withDescendants(naskah, bab)) {
            const pasal = naskah.nodes[index]!;
            if (pasal.kind !== 'pasal' || !VERB.test(flowOf(naskah, pasal.text.slice(0, 1)).text)) continue;
            const definition = readDefinition(naskah, pasal);
            if (definition !== undefined && /^[A-Z]/.test(definition.term.text)) found.push(definition);
        }
    }
    return found;
}

function definitionsIn(naskah: Naskah, scope: NaskahKind): Definition[] {
    const found: Definition[] = [];
    for (const node of naskah.nodes) {
        if (
            node.kind !== 'pasal' ||
            node.quoted ||
            node.ordinal !== 1 ||
            naskah.nodes[node.scope]!.kind !== scope
        )
            continue;
        const intro = flowOf(naskah, node.text).text;
        if (!node.implied && !INTRO.test(intro)) continue;
        for (const index of node.children) {
            const item = naskah.nodes[index]!;
            if (item.kind !== 'angka' && item.kind !== 'huruf' && item.kind !== 'butir') continue;
            const definition = readDefinition(naskah, item);
            if (definition !== undefined) found.push(definition);
        }
        // A single definition stands in the pasal's own words.
        if (node.children.length === 0) {
            const own = readDefinition(naskah, node);
            if (own !== undefined) found.push(own);
        }
    }
    return found;
}

function readDefinition(naskah: Naskah, node: NaskahNode): Definition | undefined {
    const flow = flowOf(naskah, node.text);
    const { text } = flow;
    if (text.trim() === '') return undefined;
    const verb = VERB.exec(text);
    const head = verb === null ? text : text.slice(0, verb.index);
    const aliases: DefinitionAlias[] = [];
    let termEnd = verb === null ? -1 : head.length;
    ALIAS.lastIndex = 0;
    for (let match = ALIAS.exec(head); match !== null; match = ALIAS.exec(head)) {
        if (aliases.length === 0) termEnd = match.index;
        const start = match.index + match[0].length;
        const rest = head.slice(start);
        const stop = rest.search(/,? (?:yang |dan |atau )?(?:selanjutnya|seterusnya)|,(?= )/);
        const end = start + (stop < 0 ? rest.length : stop);
        const alias = bitOf(flow, start, end);
        if (alias.text !== '')
            aliases.push({ ...alias, verb: match[1] === 'disingkat' ? 'disingkat' : 'disebut' });
    }
    // Without a verb the term ends where small letters begin.
    if (termEnd < 0) termEnd = capitalEnd(text);
    let termStart = 0;
    const intro = /^.*\byang dimaksud(?: dengan)?:? /i.exec(head);
    if (intro !== null && node.kind === 'pasal') termStart = intro[0].length;
    const term = bitOf(flow, termStart, termEnd);
    if (term.text === '') return undefined;
    const verbStart = verb === null ? -1 : verb.index + verb[0].length - verb[1]!.length;
    const bodyFrom =
        verb === null ? flow.offsetOf(Math.max(termEnd, 0)) : flow.offsetOf(verbStart + verb[1]!.length);
    return {
        node: node.index,
        term,
        aliases,
        verb: verb === null ? undefined : bitOf(flow, verbStart, verbStart + verb[1]!.length),
        body: node.text
            .filter((span) => span.end > bodyFrom)
            .map((span) => ({ start: Math.max(span.start, bodyFrom), end: span.end })),
    };
}

/** The end of the leading words that begin with a capital ("Pemerintah Daerah" of "Pemerintah Daerah sebagai …"). */
function capitalEnd(text: string): number {
    let end = 0;
    for (const match of text.matchAll(/\S+/g)) {
        const word = match[0];
        const small = /^[a-z]/.test(word) && !/^(dan|atau|di|ke|dengan|untuk|atas|pada)$/.test(word);
        if (small) break;
        if (!/^[a-z]/.test(word)) end = match.index + word.length;
    }
    return end;
}

function bitOf(flow: TextFlow, start: number, end: number): Bit {
    let from = start;
    let to = end;
    while (from < to && /[\s,]/.test(flow.text[from]!)) from++;
    while (to > from && /[\s,]/.test(flow.text[to - 1]!)) to--;
    return { text: flow.text.slice(from, to).replace(/\s+/g, ' '), span: flow.spanOf(from, to) };
}
