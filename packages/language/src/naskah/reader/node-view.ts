import type { MarkForm, NaskahKind, NaskahNode, NumberSystem, Span } from '@perkada/model';
import { Column, Flag, FORM_CODES, FORMS, KINDS, SYSTEM_CODES, SYSTEMS } from './node-columns.js';
import type { NodeStore } from './node-store.js';

/** A node of a store: what it says is looked up in the columns. The reader writes through it too. */
export class NodeView implements NaskahNode {
    constructor(
        private readonly store: NodeStore,
        readonly index: number,
    ) {}

    get kind(): NaskahKind {
        return KINDS[this.store.get(this.index, Column.kind)]!;
    }

    get parent(): number {
        return this.store.get(this.index, Column.parent);
    }

    get children(): readonly number[] {
        return this.store.childrenOf(this.index);
    }

    /** The first child, or -1; `nextSibling` leads on. */
    get firstChild(): number {
        return this.store.get(this.index, Column.firstChild);
    }

    get nextSibling(): number {
        return this.store.get(this.index, Column.next);
    }

    get childCount(): number {
        return this.store.get(this.index, Column.childCount);
    }

    get number(): string {
        return this.store.numbers[this.index]!;
    }

    set number(value: string) {
        this.store.numbers[this.index] = value;
    }

    get ordinal(): number {
        return this.store.get(this.index, Column.ordinal);
    }

    set ordinal(value: number) {
        this.store.set(this.index, Column.ordinal, value);
    }

    get suffix(): string {
        return this.store.suffixes.get(this.index) ?? '';
    }

    set suffix(value: string) {
        if (value !== '') this.store.suffixes.set(this.index, value);
    }

    get system(): NumberSystem {
        return SYSTEMS[this.store.get(this.index, Column.system)]!;
    }

    set system(value: NumberSystem) {
        this.store.set(this.index, Column.system, SYSTEM_CODES[value]);
    }

    get form(): MarkForm {
        return FORMS[this.store.get(this.index, Column.form)]!;
    }

    set form(value: MarkForm) {
        this.store.set(this.index, Column.form, FORM_CODES[value]);
    }

    get level(): number {
        return this.store.get(this.index, Column.level);
    }

    set level(value: number) {
        this.store.set(this.index, Column.level, value);
    }

    get span(): Span {
        return { start: this.store.get(this.index, Column.start), end: this.end };
    }

    get end(): number {
        return this.store.get(this.index, Column.end);
    }

    set end(value: number) {
        this.store.set(this.index, Column.end, value);
    }

    get mark(): Span | undefined {
        const start = this.store.get(this.index, Column.markStart);
        return start < 0 ? undefined : { start, end: this.store.get(this.index, Column.markEnd) };
    }

    get numberSpan(): Span | undefined {
        const start = this.store.get(this.index, Column.numberStart);
        return start < 0 ? undefined : { start, end: this.store.get(this.index, Column.numberEnd) };
    }

    get heading(): readonly Span[] {
        return this.store.spansOf(this.index, Column.heading);
    }

    get headingLines(): number {
        return this.store.get(this.index, Column.headingCount);
    }

    get text(): readonly Span[] {
        return this.store.spansOf(this.index, Column.text);
    }

    /** Where the last of the node's own words stand. */
    get lastText(): Span | undefined {
        const { store, index } = this;
        if (store.get(index, Column.textCount) === 0) return undefined;
        const last = store.get(index, Column.lastText);
        return { start: store.spans.start(last), end: store.spans.end(last) };
    }

    /** The first lines of the node's own words. */
    firstWords(most: number): readonly Span[] {
        return this.store.firstWords(this.index, most);
    }

    get textLines(): number {
        return this.store.get(this.index, Column.textCount);
    }

    get key(): string {
        return this.store.keyOf(this.index);
    }

    get scope(): number {
        return this.store.get(this.index, Column.scope);
    }

    get damaged(): boolean {
        return this.has(Flag.damaged);
    }

    set damaged(value: boolean) {
        this.mend(Flag.damaged, value);
    }

    get implied(): boolean {
        return this.has(Flag.implied);
    }

    set implied(value: boolean) {
        this.mend(Flag.implied, value);
    }

    get quoted(): boolean {
        return this.has(Flag.quoted);
    }

    private has(flag: number): boolean {
        return (this.store.get(this.index, Column.flags) & flag) !== 0;
    }

    private mend(flag: number, value: boolean): void {
        const flags = this.store.get(this.index, Column.flags);
        this.store.set(this.index, Column.flags, value ? flags | flag : flags & ~flag);
    }

    /** The node as plain data, for those who write it down. */
    toJSON(): NaskahNode {
        const { index, kind, parent, children, number, ordinal, suffix, system, form, level } = this;
        const { span, mark, numberSpan, heading, text, key, scope, damaged, implied, quoted } = this;
        return {
            index,
            kind,
            parent,
            children,
            number,
            ordinal,
            suffix,
            system,
            form,
            level,
            span,
            mark,
            numberSpan,
            heading,
            text,
            key,
            scope,
            damaged,
            implied,
            quoted,
        };
    }
}
