import type {
    Bit,
    DasarPart,
    NodeIndex,
    Reference,
    ReferencePart,
    ReferenceTarget,
    Span,
    UnresolvedReason,
} from '@perkada/model';
import { bitOf } from './bits.js';
import { Ref, type ReferenceStore, RefFlag } from './reference-store.js';

/** A reference; what it says is looked up in the columns. Its targets are made once. */
export class ReferenceView implements Reference {
    private list: readonly ReferenceTarget[] | undefined;

    constructor(
        private readonly store: ReferenceStore,
        private readonly row: number,
    ) {
        this.list = undefined;
    }

    get span(): Span {
        return this.store.span(this.row, Ref.span)!;
    }

    get node(): NodeIndex {
        return this.store.get(this.row, Ref.node);
    }

    get preposition(): Bit | undefined {
        return this.small(Ref.preposition);
    }

    get phrase(): Bit | undefined {
        const leads = (this.store.get(this.row, Ref.flags) & RefFlag.leads) !== 0;
        return leads ? this.small(Ref.phrase) : this.bit(Ref.phrase);
    }

    get matter(): Bit | undefined {
        return this.bit(Ref.matter);
    }

    get targets(): readonly ReferenceTarget[] {
        this.list ??= this.store.targetsOf(this.row);
        return this.list;
    }

    get citation(): number {
        return this.store.get(this.row, Ref.citation);
    }

    get external(): boolean {
        return this.store.isExternal(this.row);
    }

    private bit(column: number): Bit | undefined {
        const { text, store } = this.store;
        const span = this.store.span(this.row, column);
        return span && bitOf(text, store.views[this.node]!.text, span);
    }

    /** A single word, in small letters. */
    private small(column: number): Bit | undefined {
        const span = this.store.span(this.row, column);
        return span && { text: this.store.text.slice(span.start, span.end).toLowerCase(), span };
    }

    toJSON(): Reference {
        const { span, node, preposition, phrase, matter, targets, citation, external } = this;
        return { span, node, preposition, phrase, matter, targets, citation, external };
    }
}

/** A target of a reference. What is made of several columns is made once. */
export class TargetView implements ReferenceTarget {
    private written: readonly ReferencePart[] | undefined;
    private basis: readonly DasarPart[] | undefined;
    private middle: readonly NodeIndex[] | undefined;

    constructor(
        private readonly store: ReferenceStore,
        private readonly reference: number,
        private readonly row: number,
    ) {
        this.written = undefined;
        this.basis = undefined;
        this.middle = undefined;
    }

    get span(): Span {
        return this.store.targetSpan(this.row);
    }

    get parts(): readonly ReferencePart[] {
        this.written ??= this.store.partsOf(this.row);
        return this.written;
    }

    get dasar(): readonly DasarPart[] {
        this.basis ??= this.store.basisOf(this.reference, this.row);
        return this.basis;
    }

    get node(): NodeIndex {
        return this.store.targetNode(this.row);
    }

    get reason(): UnresolvedReason | undefined {
        return this.store.reasonOf(this.row);
    }

    get joiner(): ReferenceTarget['joiner'] {
        return this.store.joinerOf(this.row);
    }

    get between(): readonly NodeIndex[] {
        this.middle ??= this.store.between(this.reference, this.row);
        return this.middle;
    }

    get self(): boolean {
        return this.store.isSelf(this.row);
    }

    toJSON(): ReferenceTarget {
        const { span, parts, dasar, node, reason, joiner, between, self } = this;
        return { span, parts, dasar, node, reason, joiner, between, self };
    }
}
