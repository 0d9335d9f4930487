/** Finds the provision that a written reference means, from the place where it stands. */

import {
    type DasarPart,
    type DasarUnit,
    letterValue,
    type NaskahNode,
    type NodeIndex,
    ordinalValue,
    type UnresolvedReason,
} from '@perkada/model';
import type { NodeView } from '../reader/node-view.js';
import type { WrittenTarget } from './chain.js';

/** What a reference means: a node, or the reason why none was found. */
export interface Resolution {
    readonly node: NodeIndex;
    readonly reason?: UnresolvedReason;
    /** Of what was not found: the node that it was looked for in, or -1, and the parts that lead on from there. */
    readonly base: NodeIndex;
    readonly rest: readonly DasarPart[];
    readonly restFrom: number;
}

const NO_PARTS: readonly DasarPart[] = [];

const missing = (reason: UnresolvedReason, base: NodeIndex = -1): Resolution => ({
    node: -1,
    reason,
    base,
    rest: NO_PARTS,
    restFrom: 0,
});

/** A number in which a letter stands for a digit. */
const MISREAD = /^(?=.*\d)\d*[OIl]+[\dOIl]*$/;

/** The node itself where several have the same number, or none has. */
type Found = { readonly node: NodeIndex; readonly many: boolean };

const NOT_FOUND: Found = { node: -1, many: false };

/** With more children than this a node gets a register of them. */
const MANY = 40;

export class Resolver {
    /** Pasal and BAB by number, for each numbering scope. */
    private readonly pasal = new Map<NodeIndex, Map<string, Found>>();
    private readonly bab = new Map<NodeIndex, Map<string, Found>>();
    /** The children of nodes that have many, by kind and number. */
    private readonly registers = new Map<NodeIndex, Map<string, Found>>();
    private readonly annexes: NodeView[] = [];
    private readonly body: NodeIndex;

    constructor(
        private readonly nodes: readonly NodeView[],
        private readonly amending: boolean,
    ) {
        let body = -1;
        for (const node of nodes) {
            if (node.kind === 'batang-tubuh' && body < 0) body = node.index;
            if (node.kind === 'lampiran') this.annexes.push(node);
            if (node.kind === 'pasal') add(this.pasal, node);
            else if (node.kind === 'bab') add(this.bab, node);
        }
        this.body = body;
    }

    /**
     * Resolves the parts of one target as they are written. "nomor (1)" where no list is around means the
     * ayat of that number, if there is one.
     */
    resolveWritten(
        from: NodeIndex,
        { parts, self }: Pick<WrittenTarget, 'parts' | 'self'>,
        before: Resolution | undefined,
        text: string,
    ): Resolution {
        if (self) return this.enclosing(from, parts[0]!.unit);
        const resolved = this.resolve(from, parts, before);
        const first = parts[0]!;
        if (resolved.node >= 0 || first.unit !== 'angka') return resolved;
        if (text.charCodeAt(first.numberSpan.start - 1) !== 0x28) return resolved;
        const meant = this.resolve(from, [{ ...first, unit: 'ayat' }, ...parts.slice(1)], before);
        return meant.node >= 0 ? meant : resolved;
    }

    /** Resolves the parts of one target. `before` is what the target before it in the chain meant. */
    resolve(from: NodeIndex, parts: readonly DasarPart[], before: Resolution | undefined): Resolution {
        const found = this.look(from, parts, before);
        if (found.reason !== 'tidak-ada' || !parts.some((part) => MISREAD.test(part.number))) return found;
        // "Pasal 2O": a scanner took the nought for a letter.
        const read = parts.map((part) =>
            MISREAD.test(part.number)
                ? { unit: part.unit, number: part.number.replace(/O/g, '0').replace(/[Il]/g, '1') }
                : part,
        );
        const meant = this.look(from, read, before);
        return meant.node >= 0 ? meant : { ...found, reason: 'sumber-rusak' };
    }

    private look(from: NodeIndex, parts: readonly DasarPart[], before: Resolution | undefined): Resolution {
        const first = parts[0]!;
        if (before !== undefined) {
            const basis = this.dasarOf(before);
            const shared = basis.findLastIndex((part) => part.unit === first.unit);
            if (shared > 0) return this.find(from, [...basis.slice(0, shared), ...parts]);
        }
        return this.find(from, parts);
    }

    /** "Pasal ini", "ayat ini": the enclosing provision. */
    enclosing(from: NodeIndex, unit: DasarUnit): Resolution {
        for (let node = this.nodes[from]; node !== undefined; node = this.nodes[node.parent]) {
            if (node.kind === unit) return this.found(node.index);
        }
        return missing('perlu-induk');
    }

    private find(from: NodeIndex, parts: readonly DasarPart[]): Resolution {
        const start = this.findFirst(from, parts[0]!);
        if (start.node < 0) return { ...start, rest: parts };
        let current = start.node;
        for (let i = 1; i < parts.length; i++) {
            const part = parts[i]!;
            // An annex counts its pasal through all its chapters.
            const next =
                part.unit === 'pasal'
                    ? (this.pasal.get(current)?.get(part.number) ?? NOT_FOUND)
                    : this.child(current, part);
            if (next.node < 0 || next.many) {
                const reason = next.many ? 'tidak-pasti' : this.whyMissing(current);
                return { node: -1, reason, base: current, rest: parts, restFrom: i };
            }
            current = next.node;
        }
        return this.found(current);
    }

    private findFirst(from: NodeIndex, part: DasarPart): Resolution {
        switch (part.unit) {
            case 'lampiran':
                return this.findAnnex(from, part);
            case 'pasal':
                return this.findNumbered(this.pasal, from, part);
            case 'bab':
                return this.findNumbered(this.bab, from, part);
            case 'bagian':
            case 'paragraf':
                return this.findAbove(from, part);
            case 'ayat':
                return this.findAyat(from, part);
            case 'huruf':
            case 'angka':
                return this.findItem(from, part);
            case 'menimbang':
            case 'mengingat':
                // The text of a regulation never refers to its own considerations this way.
                return missing('tidak-ada');
        }
    }

    private findAnnex(from: NodeIndex, part: DasarPart): Resolution {
        const matching = this.annexes.filter((annex) => annex.number === part.number);
        if (matching.length === 1) return this.found(matching[0]!.index);
        if (matching.length > 1) return missing('tidak-pasti');
        if (part.number !== '') return missing('tidak-ada');
        const own = this.nodes[this.nodes[from]!.scope]!;
        if (own.kind === 'lampiran') return this.found(own.index);
        if (this.annexes.length === 1) return this.found(this.annexes[0]!.index);
        return missing(this.annexes.length === 0 ? 'tidak-ada' : 'tidak-pasti');
    }

    private findNumbered(
        index: Map<NodeIndex, Map<string, Found>>,
        from: NodeIndex,
        part: DasarPart,
    ): Resolution {
        const node = this.nodes[from]!;
        const own = index.get(node.scope)?.get(part.number);
        if (own !== undefined) return own.many ? missing('tidak-pasti') : this.found(own.node);
        if (node.quoted) {
            // Other quoted provisions of the same amended act, if only one order quotes that number.
            let other: Found | undefined;
            for (const [scope, numbers] of index) {
                const hit = this.nodes[scope]!.kind === 'kutipan' ? numbers.get(part.number) : undefined;
                if (hit !== undefined) other = other === undefined ? hit : { node: hit.node, many: true };
            }
            if (other !== undefined && !other.many) return this.found(other.node);
            return missing('peraturan-lain');
        }
        if (this.amending && node.scope === this.body && /^\d/.test(part.number)) {
            return missing('peraturan-lain');
        }
        const body = index.get(this.body)?.get(part.number);
        if (body !== undefined) return body.many ? missing('tidak-pasti') : this.found(body.node);
        const damaged = this.body < 0 || this.nodes[this.body]!.damaged;
        return missing(damaged ? 'sumber-rusak' : 'tidak-ada');
    }

    /** A Bagian or Paragraf of the enclosing BAB or Bagian. */
    private findAbove(from: NodeIndex, part: DasarPart): Resolution {
        for (let node = this.nodes[from]; node !== undefined; node = this.nodes[node.parent]) {
            const hit = this.child(node.index, part);
            if (hit.many) return missing('tidak-pasti');
            if (hit.node >= 0) return this.found(hit.node);
        }
        return missing('perlu-induk');
    }

    private findAyat(from: NodeIndex, part: DasarPart): Resolution {
        let pasal = this.nodes[from];
        while (pasal !== undefined && pasal.kind !== 'pasal' && pasal.kind !== 'kutipan')
            pasal = this.nodes[pasal.parent];
        if (pasal === undefined) return missing('perlu-induk');
        if (this.nodes[pasal.scope]!.kind === 'penjelasan') {
            const body = this.pasal.get(this.body)?.get(pasal.number);
            if (body === undefined || body.many) return missing('tidak-pasti');
            pasal = this.nodes[body.node]!;
        }
        const hit = this.child(pasal.index, part);
        if (hit.many) return missing('tidak-pasti', pasal.index);
        if (hit.node >= 0) return this.found(hit.node);
        if (pasal.kind === 'kutipan' || (this.amending && !pasal.quoted)) return missing('peraturan-lain');
        return missing(this.whyMissing(pasal.index), pasal.index);
    }

    /** A huruf or angka of the nearest list around; of the node's own list only if it is no item itself. */
    private findItem(from: NodeIndex, part: DasarPart): Resolution {
        let holder: NodeView | undefined;
        let node = this.nodes[from];
        if (node !== undefined && (node.kind === 'huruf' || node.kind === 'angka' || node.kind === 'butir')) {
            node = this.nodes[node.parent];
        }
        for (; node !== undefined; node = this.nodes[node.parent]) {
            const hit = this.child(node.index, part);
            if (hit.many) return missing('tidak-pasti');
            if (hit.node >= 0) return this.found(hit.node);
            if (holder === undefined && this.hasChild(node, part.unit)) holder = node;
            if (node.damaged) return missing('sumber-rusak');
            if (node.kind === 'pasal' || node.kind === 'menimbang' || node.kind === 'mengingat') break;
        }
        const own = this.nodes[from]!;
        const inner = this.child(own.index, part);
        if (inner.node >= 0 && !inner.many) return this.found(inner.node);
        if (holder === undefined) return missing('perlu-induk');
        return missing(this.whyMissing(holder.index), holder.index);
    }

    private found(node: NodeIndex): Resolution {
        return { node, base: -1, rest: NO_PARTS, restFrom: 0 };
    }

    private whyMissing(parent: NodeIndex): UnresolvedReason {
        const node = this.nodes[parent]!;
        if (node.damaged) return 'sumber-rusak';
        // The outline of an annex follows no fixed rule, so a missing item may only be read wrongly.
        return this.nodes[node.scope]!.kind === 'lampiran' ? 'tidak-pasti' : 'tidak-ada';
    }

    private hasChild(node: NodeView, unit: DasarUnit): boolean {
        for (let index = node.firstChild; index >= 0; index = this.nodes[index]!.nextSibling)
            if (this.nodes[index]!.kind === unit) return true;
        return false;
    }

    /** The child with this unit and number. A number that stands there twice is `many`. */
    private child(parent: NodeIndex, part: DasarPart): Found {
        const { childCount, firstChild } = this.nodes[parent]!;
        if (childCount > MANY) return this.listed(parent, part);
        let node = -1;
        let many = false;
        for (let index = firstChild; index >= 0; index = this.nodes[index]!.nextSibling) {
            const child = this.nodes[index]!;
            if (child.kind !== part.unit || !sameNumber(child, part)) continue;
            if (node >= 0) many = true;
            else node = index;
        }
        return { node, many };
    }

    /** As `child`, by a register of the children: a text in disorder may have them all under one node. */
    private listed(parent: NodeIndex, part: DasarPart): Found {
        let register = this.registers.get(parent);
        if (register === undefined) {
            register = new Map();
            for (const index of this.nodes[parent]!.children) {
                const { kind, number, ordinal, system } = this.nodes[index]!;
                enter(register, `${kind} ${number}`, index);
                if (((kind === 'bagian' || kind === 'paragraf') && ordinal > 0) || isLetter(kind, system))
                    enter(register, `${kind}#${ordinal}`, index);
            }
            this.registers.set(parent, register);
        }
        const { unit, number } = part;
        const same = register.get(`${unit} ${number}`) ?? NOT_FOUND;
        let alike: Found | undefined;
        if (unit === 'bagian' || unit === 'paragraf') alike = register.get(`${unit}#${ordinalValue(number)}`);
        else if (unit === 'huruf' && number.length === 2)
            alike = register.get(`${unit}#${letterValue(number)}`);
        if (alike === undefined || same.many) return same;
        if (same.node < 0 || alike.many) return alike;
        return { node: Math.min(same.node, alike.node), many: same.node !== alike.node };
    }

    /** The complete basis of what was looked for. */
    dasarOf({ node, base, rest, restFrom }: Resolution): readonly DasarPart[] {
        if (node >= 0) return basisOf(this.nodes, node);
        const parts = base < 0 ? [] : basisOf(this.nodes, base);
        for (let i = restFrom; i < rest.length; i++) parts.push(plain(rest[i]!));
        return parts;
    }
}

/** The basis of a node, from the widest division that its number needs. */
export function basisOf(nodes: readonly NaskahNode[], index: NodeIndex): DasarPart[] {
    const parts: DasarPart[] = [];
    walk: for (let node = nodes[index]; node !== undefined; node = nodes[node.parent]) {
        switch (node.kind) {
            case 'pasal': {
                parts.push({ unit: 'pasal', number: node.number });
                const scope = nodes[node.scope]!;
                if (scope.kind === 'lampiran') parts.push({ unit: 'lampiran', number: scope.number });
                break walk;
            }
            case 'lampiran':
            case 'bab':
            case 'bagian':
            case 'paragraf':
            case 'ayat':
            case 'huruf':
            case 'angka':
                parts.push({ unit: node.kind, number: node.number });
                break;
            default:
                break;
        }
    }
    return parts.reverse();
}

const isLetter = (kind: string, system: string): boolean => kind === 'huruf' && system === 'letter';

function enter(register: Map<string, Found>, key: string, node: NodeIndex): void {
    const before = register.get(key);
    register.set(key, before === undefined ? { node, many: false } : { node: before.node, many: true });
}

function add(index: Map<NodeIndex, Map<string, Found>>, node: NaskahNode): void {
    let numbers = index.get(node.scope);
    if (numbers === undefined) {
        numbers = new Map();
        index.set(node.scope, numbers);
    }
    const before = numbers.get(node.number);
    numbers.set(
        node.number,
        before === undefined ? { node: node.index, many: false } : { node: before.node, many: true },
    );
}

/** A part without the places that a written one carries. */
const plain = ({ unit, number }: DasarPart): DasarPart => ({ unit, number });

function sameNumber(node: NaskahNode, part: DasarPart): boolean {
    if (node.number === part.number) return true;
    if (part.unit === 'bagian' || part.unit === 'paragraf')
        return ordinalValue(part.number) === node.ordinal && node.ordinal > 0;
    if (part.unit === 'huruf' && node.system === 'letter' && part.number.length === 2)
        return letterValue(part.number) === node.ordinal;
    return false;
}
