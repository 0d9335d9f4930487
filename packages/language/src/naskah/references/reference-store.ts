/** The references of a text in columns; `reference-views.ts` shows them as `Reference`s. */
import type {
    DasarPart,
    DasarUnit,
    NodeIndex,
    ReferencePart,
    ReferenceTarget,
    Span,
    UnresolvedReason,
} from '@perkada/model';
import { Columns, codesOf } from '../reader/columns.js';
import { numeralAt } from '../reader/compact.js';
import type { NodeStore } from '../reader/node-store.js';
import { setSpan, spanOf } from './bits.js';
import type { Joiner, WrittenChain, WrittenTarget } from './chain.js';
import { ReferenceView, TargetView } from './reference-views.js';
import { type Resolution, Resolver } from './resolve.js';

const UNITS: readonly DasarUnit[] = [
    'menimbang',
    'mengingat',
    'lampiran',
    'bab',
    'bagian',
    'paragraf',
    'pasal',
    'ayat',
    'huruf',
    'angka',
];
const UNIT_CODES = codesOf(UNITS);
const JOINERS: readonly Joiner[] = ['awal', 'koma', 'dan', 'atau', 'dan-atau', 'sampai-dengan'];
const JOINER_CODES = codesOf(JOINERS);
const REASONS: readonly UnresolvedReason[] = [
    'tidak-ada',
    'sumber-rusak',
    'perlu-induk',
    'peraturan-lain',
    'tidak-pasti',
];
const REASON_CODES = codesOf(REASONS);

/** Each span takes two columns. */
export const Ref = {
    span: 0,
    node: 2,
    preposition: 3,
    phrase: 5,
    matter: 7,
    targets: 9,
    targetCount: 10,
    citation: 11,
    flags: 12,
} as const;
const Target = { span: 0, parts: 2, partCount: 3, node: 4, reason: 5, joiner: 6, self: 7 } as const;
const Part = { unit: 0, unitSpan: 1, numberSpan: 3 } as const;
export const RefFlag = { external: 1, leads: 2 } as const;

/** A range of more provisions than this is no range of a regulation; it is left without its middle. */
const MAX_RANGE = 1000;

const NOTHING: readonly never[] = [];

export class ReferenceStore {
    private readonly references = new Columns(13);
    private readonly targets = new Columns(8);
    private readonly parts = new Columns(5);
    /** The numbers of parts that are not what stands at their place: "Kesatu" for "kesatu". */
    private readonly numbers = new Map<number, string>();
    private resolver: Resolver | undefined;

    constructor(
        readonly text: string,
        readonly store: NodeStore,
        private readonly amending: boolean,
    ) {}

    add(node: NodeIndex, chain: WrittenChain, external: boolean, citation: number): void {
        const { references } = this;
        const row = references.add();
        setSpan(references, row, Ref.span, chain);
        references.set(row, Ref.node, node);
        setSpan(references, row, Ref.preposition, chain.preposition);
        setSpan(references, row, Ref.phrase, chain.phrase);
        setSpan(references, row, Ref.matter, chain.matter);
        references.set(row, Ref.targets, this.targets.count);
        references.set(row, Ref.targetCount, chain.targets.length);
        references.set(row, Ref.citation, citation);
        references.set(row, Ref.flags, (external ? RefFlag.external : 0) | (chain.leads ? RefFlag.leads : 0));
    }

    /** Adds a target to the reference that was added last. */
    addTarget(target: WrittenTarget, node: NodeIndex, reason: UnresolvedReason | undefined): void {
        const { targets, parts } = this;
        const row = targets.add();
        setSpan(targets, row, Target.span, target);
        targets.set(row, Target.parts, parts.count);
        targets.set(row, Target.partCount, target.parts.length);
        targets.set(row, Target.node, node);
        targets.set(row, Target.reason, reason === undefined ? -1 : REASON_CODES[reason]);
        targets.set(row, Target.joiner, JOINER_CODES[target.joiner]);
        targets.set(row, Target.self, target.self ? 1 : 0);
        for (const { unit, number, unitSpan, numberSpan } of target.parts) {
            const part = parts.add();
            parts.set(part, Part.unit, UNIT_CODES[unit]);
            setSpan(parts, part, Part.unitSpan, unitSpan);
            setSpan(parts, part, Part.numberSpan, numberSpan);
            if (target.self || unit === 'bagian') this.numbers.set(part, number);
        }
    }

    /** Puts the references in the order of the text; `moved` tells where citations went. */
    sort(moved: ((citation: number) => number) | undefined): void {
        const { references } = this;
        const order = references.risingOrder(Ref.span);
        if (order !== undefined) references.reorder(order);
        if (moved === undefined) return;
        for (let row = 0; row < references.count; row++)
            references.set(row, Ref.citation, moved(references.get(row, Ref.citation)));
    }

    views(): ReferenceView[] {
        this.references.seal();
        this.targets.seal();
        this.parts.seal();
        return Array.from({ length: this.references.count }, (_, row) => new ReferenceView(this, row));
    }

    get(row: number, column: number): number {
        return this.references.get(row, column);
    }

    span(row: number, column: number): Span | undefined {
        return spanOf(this.references, row, column);
    }

    isExternal(row: number): boolean {
        return (this.get(row, Ref.flags) & RefFlag.external) !== 0;
    }

    targetsOf(row: number): ReferenceTarget[] {
        const first = this.get(row, Ref.targets);
        return Array.from(
            { length: this.get(row, Ref.targetCount) },
            (_, i) => new TargetView(this, row, first + i),
        );
    }

    targetSpan(target: number): Span {
        return spanOf(this.targets, target, Target.span)!;
    }

    targetNode(target: number): NodeIndex {
        return this.targets.get(target, Target.node);
    }

    reasonOf(target: number): UnresolvedReason | undefined {
        return REASONS[this.targets.get(target, Target.reason)];
    }

    joinerOf(target: number): Joiner {
        return JOINERS[this.targets.get(target, Target.joiner)]!;
    }

    isSelf(target: number): boolean {
        return this.targets.get(target, Target.self) === 1;
    }

    partsOf(target: number): ReferencePart[] {
        const { parts, targets, text } = this;
        const first = targets.get(target, Target.parts);
        return Array.from({ length: targets.get(target, Target.partCount) }, (_, i) => {
            const numberSpan = spanOf(parts, first + i, Part.numberSpan)!;
            return {
                unit: UNITS[parts.get(first + i, Part.unit)]!,
                number: this.numbers.get(first + i) ?? numeralAt(text, numberSpan.start, numberSpan.end),
                unitSpan: spanOf(parts, first + i, Part.unitSpan),
                numberSpan,
            };
        });
    }

    /** The complete basis of a target. What was not found is looked for once more, for its parts. */
    basisOf(reference: number, target: number): readonly DasarPart[] {
        if (this.isExternal(reference))
            return this.partsOf(target).map(({ unit, number }) => ({ unit, number }));
        this.resolver ??= new Resolver(this.store.views, this.amending);
        let found: Resolution | undefined;
        for (let row = this.get(reference, Ref.targets); row <= target; row++)
            found = this.resolver.resolveWritten(
                this.get(reference, Ref.node),
                this.targetAt(row),
                found,
                this.text,
            );
        return found === undefined ? NOTHING : this.resolver.dasarOf(found);
    }

    private targetAt(row: number): Pick<WrittenTarget, 'parts' | 'self'> {
        return { parts: this.partsOf(row), self: this.isSelf(row) };
    }

    /** The nodes of the same kind and scope between a target and the one before it. */
    between(reference: number, target: number): readonly NodeIndex[] {
        if (this.joinerOf(target) !== 'sampai-dengan' || target === this.get(reference, Ref.targets))
            return NOTHING;
        const { views } = this.store;
        const from = this.targetNode(target - 1);
        const to = this.targetNode(target);
        const first = views[from];
        const last = views[to];
        if (first === undefined || last === undefined || from >= to) return NOTHING;
        if (first.kind !== last.kind || first.scope !== last.scope) return NOTHING;
        if (last.ordinal - first.ordinal > MAX_RANGE) return NOTHING;
        const found: number[] = [];
        const siblings = first.parent === last.parent;
        let index = siblings ? first.nextSibling : from + 1;
        while (index >= 0 && index < to) {
            if (views[index]!.kind === first.kind) found.push(index);
            index = siblings ? views[index]!.nextSibling : index + 1;
        }
        return found;
    }
}
