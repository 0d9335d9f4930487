import type { TokenType } from 'chevrotain';

/** A node of Chevrotain's picture of the grammar, as far as it is read here. */
export interface Production {
    readonly definition?: readonly Production[];
    readonly terminalType?: TokenType;
    readonly referencedRule?: Production;
    readonly name?: string;
}

/** The grammar's rules by their names. */
export type Productions = Readonly<Record<string, Production>>;

const isNonTerminal = (production: Production) => production.referencedRule !== undefined;
const isOptional = (production: Production) =>
    production.constructor.name === 'Option' || production.constructor.name.startsWith('Repetition');
const isRepetitionOnce = (production: Production) =>
    production.constructor.name.startsWith('RepetitionMandatory');

/** Names of the tokens that a production can begin with; `nullable` if it may also be nothing. */
function first(production: Production, into: Set<string>, active: Set<Production>): boolean {
    if (production.terminalType) {
        into.add(production.terminalType.name);
        return false;
    }
    const target = isNonTerminal(production) ? production.referencedRule! : production;
    if (active.has(target)) return false;
    active.add(target);
    let nullable: boolean;
    if (target.constructor.name === 'Alternation') {
        nullable = false;
        for (const alternative of target.definition ?? []) {
            if (first(alternative, into, active)) nullable = true;
        }
    } else {
        nullable = true;
        for (const item of target.definition ?? []) {
            if (!first(item, into, active)) {
                nullable = false;
                break;
            }
        }
        if (isOptional(target) && !isRepetitionOnce(target)) nullable = true;
    }
    active.delete(target);
    return nullable;
}

/** Names of the tokens that a rule can begin with. */
export function beginnings(rule: Production | undefined): Set<string> {
    const names = new Set<string>();
    if (rule) first(rule, names, new Set());
    return names;
}

/**
 * Names of the tokens that could stand in a rule where `expected` was wanted: itself, and what the
 * optional clauses just before it begin with. Order is that of the grammar.
 */
export function expectedBefore(rule: Production | undefined, expected: string): Set<string> {
    const result = new Set<string>();
    const visit = (production: Production): void => {
        const items = production.definition ?? [];
        if (production.constructor.name !== 'Alternation') {
            items.forEach((item, index) => {
                if (item.terminalType?.name !== expected && !alternativesStartWith(item, expected)) return;
                const before: Set<string>[] = [];
                for (let i = index - 1; i >= 0; i--) {
                    const found = new Set<string>();
                    const nullable = first(items[i]!, found, new Set());
                    if (!nullable) break;
                    before.unshift(found);
                }
                for (const set of before) for (const name of set) result.add(name);
            });
        }
        for (const item of items) if (!isNonTerminal(item)) visit(item);
    };
    if (rule) visit(rule);
    result.add(expected);
    return result;
}

function alternativesStartWith(production: Production, token: string): boolean {
    if (production.constructor.name !== 'Alternation') return false;
    const names = new Set<string>();
    first(production, names, new Set());
    return names.has(token);
}

/** The keywords that a rule and the clauses in it are made of, blocks of further provisions left out. */
export function keywordsOf(rule: Production | undefined): Set<string> {
    const words = new Set<string>();
    const seen = new Set<Production>();
    const visit = (production: Production): void => {
        const target = production.referencedRule ?? production;
        if (seen.has(target)) return;
        seen.add(target);
        for (const item of target.definition ?? []) {
            if (item.terminalType) {
                if (/^[A-Za-z]/.test(item.terminalType.name)) words.add(item.terminalType.name);
                if (item.terminalType.name === '{') return;
            } else visit(item);
        }
    };
    if (rule) visit(rule);
    return words;
}
