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

/** What a reference means: a node, or the reason why none was found. */
export interface Resolution {
    readonly node: NodeIndex;
    readonly reason?: UnresolvedReason;
    readonly dasar: readonly DasarPart[];
}

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
    private readonly annexes: NaskahNode[] = [];
    private readonly body: NodeIndex;
    /** The bases of nodes that were asked for; references to one node share theirs. */
    private readonly bases: (readonly DasarPart[] | undefined)[];
    /** The steps that bases consist of; the bases of a node's descendants share the node's own. */
    private readonly steps: (DasarPart | undefined)[];
    private readonly path: DasarPart[] = [];

    constructor(
        private readonly nodes: readonly NaskahNode[],
        private readonly amending: boolean,
    ) {
        this.bases = new Array(nodes.length).fill(undefined);
        this.steps = new Array(nodes.length).fill(undefined);
        let body = -1;
        for (const node of nodes) {
            if (node.kind === 'batang-tubuh' && body < 0) body = node.index;
            if (node.kind === 'lampiran') this.annexes.push(node);
            if (node.kind === 'pasal') add(this.pasal, node);
            else if (node.kind === 'bab') add(this.bab, node);
        }
        this.body = body;
    }

    /** Resolves the parts of one target. `before` is what the target before it in the chain meant. */
    resolve(
        from: NodeIndex,
        parts: readonly DasarPart[],
        before: readonly DasarPart[] | undefined,
    ): Resolution {
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

    private look(
        from: NodeIndex,
        parts: readonly DasarPart[],
        before: readonly DasarPart[] | undefined,
    ): Resolution {
        const first = parts[0]!;
        const shared = before?.findLastIndex((part) => part.unit === first.unit) ?? -1;
        if (before !== undefined && shared > 0)
            return this.find(from, [...before.slice(0, shared), ...parts]);
        return this.find(from, parts);
    }

    /** "Pasal ini", "ayat ini": the enclosing provision. */
    enclosing(from: NodeIndex, unit: DasarUnit): Resolution {
        for (let node = this.nodes[from]; node !== undefined; node = this.nodes[node.parent]) {
            if (node.kind === unit) return { node: node.index, dasar: this.dasarOf(node.index) };
        }
        return { node: -1, reason: 'perlu-induk', dasar: [] };
    }

    private find(from: NodeIndex, parts: readonly DasarPart[]): Resolution {
        const first = parts[0]!;
        const start = this.findFirst(from, first);
        if (start.node < 0) return { ...start, dasar: [...start.dasar, ...parts.map(plain)] };
        let current = start.node;
        for (let i = 1; i < parts.length; i++) {
            const part = parts[i]!;
            // An annex counts its pasal through all its chapters.
            const next =
                part.unit === 'pasal'
                    ? (this.pasal.get(current)?.get(part.number) ?? NOT_FOUND)
                    : this.child(current, part);
            if (next.many)
                return {
                    node: -1,
                    reason: 'tidak-pasti',
                    dasar: [...this.dasarOf(current), ...parts.slice(i).map(plain)],
                };
            if (next.node < 0) {
                return {
                    node: -1,
                    reason: this.whyMissing(current),
                    dasar: [...this.dasarOf(current), ...parts.slice(i).map(plain)],
                };
            }
            current = next.node;
        }
        return { node: current, dasar: this.dasarOf(current) };
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
                return { node: -1, reason: 'tidak-ada', dasar: [] };
        }
    }

    private findAnnex(from: NodeIndex, part: DasarPart): Resolution {
        const matching = this.annexes.filter((annex) => annex.number === part.number);
        if (matching.length === 1) return this.found(matching[0]!.index);
        if (matching.length > 1) return { node: -1, reason: 'tidak-pasti', dasar: [] };
        if (part.number !== '') return { node: -1, reason: 'tidak-ada', dasar: [] };
        const own = this.nodes[this.nodes[from]!.scope]!;
        if (own.kind === 'lampiran') return this.found(own.index);
        if (this.annexes.length === 1) return this.found(this.annexes[0]!.index);
        return { node: -1, reason: this.annexes.length === 0 ? 'tidak-ada' : 'tidak-pasti', dasar: [] };
    }

    private findNumbered(
        index: Map<NodeIndex, Map<string, Found>>,
        from: NodeIndex,
        part: DasarPart,
    ): Resolution {
        const node = this.nodes[from]!;
        const own = index.get(node.scope)?.get(part.number);
        if (own !== undefined)
            return own.many ? { node: -1, reason: 'tidak-pasti', dasar: [] } : this.found(own.node);
        if (node.quoted) {
            // Other quoted provisions of the same amended act, if only one order quotes that number.
            let other: Found | undefined;
            for (const [scope, numbers] of index) {
                const hit = this.nodes[scope]!.kind === 'kutipan' ? numbers.get(part.number) : undefined;
                if (hit !== undefined) other = other === undefined ? hit : { node: hit.node, many: true };
            }
            if (other !== undefined && !other.many) return this.found(other.node);
            return { node: -1, reason: 'peraturan-lain', dasar: [] };
        }
        if (this.amending && node.scope === this.body && /^\d/.test(part.number)) {
            return { node: -1, reason: 'peraturan-lain', dasar: [] };
        }
        const body = index.get(this.body)?.get(part.number);
        if (body !== undefined)
            return body.many ? { node: -1, reason: 'tidak-pasti', dasar: [] } : this.found(body.node);
        const damaged = this.body < 0 || this.nodes[this.body]!.damaged;
        return { node: -1, reason: damaged ? 'sumber-rusak' : 'tidak-ada', dasar: [] };
    }

    /** A Bagian or Paragraf of the enclosing BAB or Bagian. */
    private findAbove(from: NodeIndex, part: DasarPart): Resolution {
        for (let node = this.nodes[from]; node !== undefined; node = this.nodes[node.parent]) {
            const hit = this.child(node.index, part);
            if (hit.many) return { node: -1, reason: 'tidak-pasti', dasar: [] };
            if (hit.node >= 0) return this.found(hit.node);
        }
        return { node: -1, reason: 'perlu-induk', dasar: [] };
    }

    private findAyat(from: NodeIndex, part: DasarPart): Resolution {
        let pasal = this.nodes[from];
        while (pasal !== undefined && pasal.kind !== 'pasal' && pasal.kind !== 'kutipan')
            pasal = this.nodes[pasal.parent];
        if (pasal === undefined) return { node: -1, reason: 'perlu-induk', dasar: [] };
        if (this.nodes[pasal.scope]!.kind === 'penjelasan') {
            const body = this.pasal.get(this.body)?.get(pasal.number);
            if (body === undefined || body.many) return { node: -1, reason: 'tidak-pasti', dasar: [] };
            pasal = this.nodes[body.node]!;
        }
        const hit = this.child(pasal.index, part);
        if (hit.many) return { node: -1, reason: 'tidak-pasti', dasar: this.dasarOf(pasal.index) };
        if (hit.node >= 0) return this.found(hit.node);
        if (pasal.kind === 'kutipan' || (this.amending && !pasal.quoted))
            return { node: -1, reason: 'peraturan-lain', dasar: [] };
        return { node: -1, reason: this.whyMissing(pasal.index), dasar: this.dasarOf(pasal.index) };
    }

    /** A huruf or angka of the nearest list around; of the node's own list only if it is no item itself. */
    private findItem(from: NodeIndex, part: DasarPart): Resolution {
        let holder: NaskahNode | undefined;
        let node = this.nodes[from];
        if (node !== undefined && (node.kind === 'huruf' || node.kind === 'angka' || node.kind === 'butir')) {
            node = this.nodes[node.parent];
        }
        for (; node !== undefined; node = this.nodes[node.parent]) {
            const hit = this.child(node.index, part);
            if (hit.many) return { node: -1, reason: 'tidak-pasti', dasar: [] };
            if (hit.node >= 0) return this.found(hit.node);
            holder ??= node.children.some((index) => this.nodes[index]!.kind === part.unit)
                ? node
                : undefined;
            if (node.damaged) return { node: -1, reason: 'sumber-rusak', dasar: [] };
            if (node.kind === 'pasal' || node.kind === 'menimbang' || node.kind === 'mengingat') break;
        }
        const own = this.nodes[from]!;
        const inner = this.child(own.index, part);
        if (inner.node >= 0 && !inner.many) return this.found(inner.node);
        if (holder === undefined) return { node: -1, reason: 'perlu-induk', dasar: [] };
        return { node: -1, reason: this.whyMissing(holder.index), dasar: this.dasarOf(holder.index) };
    }

    private found(node: NodeIndex): Resolution {
        return { node, dasar: this.dasarOf(node) };
    }

    private whyMissing(parent: NodeIndex): UnresolvedReason {
        const node = this.nodes[parent]!;
        if (node.damaged) return 'sumber-rusak';
        // The outline of an annex follows no fixed rule, so a missing item may only be read wrongly.
        return this.nodes[node.scope]!.kind === 'lampiran' ? 'tidak-pasti' : 'tidak-ada';
    }

    /** The child with this unit and number. A number that stands there twice is `many`. */
    private child(parent: NodeIndex, part: DasarPart): Found {
        const { children } = this.nodes[parent]!;
        if (children.length > MANY) return this.listed(parent, part);
        let node = -1;
        let many = false;
        for (const index of children) {
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

    /** The basis of a node, from the widest division that its number needs. */
    dasarOf(index: NodeIndex): readonly DasarPart[] {
        const known = this.bases[index];
        if (known !== undefined) return known;
        const parts = this.makeDasar(index);
        this.bases[index] = parts;
        return parts;
    }

    private makeDasar(index: NodeIndex): readonly DasarPart[] {
        const parts = this.path;
        parts.length = 0;
        walk: for (let node = this.nodes[index]; node !== undefined; node = this.nodes[node.parent]) {
            switch (node.kind) {
                case 'pasal': {
                    parts.push(this.step(node, 'pasal'));
                    const scope = this.nodes[node.scope]!;
                    if (scope.kind === 'lampiran') parts.push(this.step(scope, 'lampiran'));
                    break walk;
                }
                case 'lampiran':
                case 'bab':
                case 'bagian':
                case 'paragraf':
                case 'ayat':
                case 'huruf':
                case 'angka':
                    parts.push(this.step(node, node.kind));
                    break;
                default:
                    break;
            }
        }
        // A copy has room for its own members alone.
        return parts.reverse().slice();
    }

    private step(node: NaskahNode, unit: DasarUnit): DasarPart {
        const known = this.steps[node.index];
        if (known !== undefined) return known;
        const step = { unit, number: node.number };
        this.steps[node.index] = step;
        return step;
    }
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
