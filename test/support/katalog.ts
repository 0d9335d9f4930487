import type { Statement } from './statements.js';

/** One line below a row: which statement of the Model carries it, and what it must say. */
export interface Expectation {
    readonly line: number;
    readonly text: string;
    /** Whether nothing may match. */
    readonly absent: boolean;
    readonly selector: RegExp;
    readonly dasar?: string;
    readonly facts: readonly Fact[];
}

interface Fact {
    readonly key: string;
    readonly test: 'equal' | 'contains' | 'none';
    readonly value: string;
}

export interface Row {
    readonly id: string;
    readonly title: string;
    readonly line: number;
    readonly expectations: readonly Expectation[];
}

/**
 * Reads the rows of a catalogue file. `## id title` opens a row; each line below names a statement
 * by kind and name (`*` for any text), after `@` a basis that it rests on, and after `|` its facts,
 * parted by `; key`: `key=value`, `key~part of the value`, `key!` for a fact that is not there.
 * `tidak ada` before the line says that no statement may match.
 */
export function readCatalogue(text: string): Row[] {
    const rows: { id: string; title: string; line: number; expectations: Expectation[] }[] = [];
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (line.startsWith('## ')) {
            const [id, ...title] = line.slice(3).split(' ');
            rows.push({ id: id!, title: title.join(' '), line: index + 1, expectations: [] });
        } else if (line !== '' && !line.startsWith('#')) {
            const row = rows.at(-1);
            if (!row) throw new Error(`Line ${index + 1} stands before any row: ${line}`);
            row.expectations.push(readExpectation(line, index + 1));
        }
    }
    return rows;
}

function readExpectation(text: string, line: number): Expectation {
    const absent = text.startsWith('tidak ada ');
    const rest = absent ? text.slice('tidak ada '.length) : text;
    const bar = rest.indexOf(' | ');
    const [name, dasar] = (bar < 0 ? rest : rest.slice(0, bar)).split(' @ ');
    const facts =
        bar < 0
            ? []
            : rest
                  .slice(bar + 3)
                  .split(/; (?=[a-z][A-Za-z]*[=~!])/)
                  .map((part) => readFact(part, line));
    const pattern = name!
        .trim()
        .split('*')
        .map((part) => part.replace(/[.()+?^${}|[\]\\]/g, '\\$&'))
        .join('.*');
    return {
        line,
        text,
        absent,
        selector: new RegExp(`^${pattern}$`),
        ...(dasar === undefined ? {} : { dasar: dasar.trim() }),
        facts,
    };
}

function readFact(text: string, line: number): Fact {
    const match = /^([a-z][A-Za-z]*)([=~!])(.*)$/.exec(text);
    if (!match) throw new Error(`Line ${line}: "${text}" is no fact`);
    const [, key, operator, value] = match;
    const test = operator === '=' ? 'equal' : operator === '~' ? 'contains' : 'none';
    return { key: key!, test, value: value! };
}

const keyOf = (statement: Statement) => `${statement.jenis} ${statement.nama}`.trim();

function differences(statement: Statement, expectation: Expectation): string[] {
    return expectation.facts.flatMap(({ key, test, value }) => {
        const actual = statement.fakta[key];
        const holds =
            test === 'none'
                ? actual === undefined
                : actual !== undefined && (test === 'equal' ? actual === value : actual.includes(value));
        return holds ? [] : [`${key} is ${actual ?? '–'}, not ${test === 'none' ? '–' : value}`];
    });
}

export interface Outcome {
    /** What is wrong; undefined when the expectation is met. */
    readonly fault?: string;
    /** The statements that meet it. */
    readonly met: readonly Statement[];
}

/** Looks for the statement that carries a line of the catalogue. */
export function resolve(statements: readonly Statement[], expectation: Expectation): Outcome {
    const named = statements.filter((statement) => expectation.selector.test(keyOf(statement)));
    const { dasar } = expectation;
    const based = dasar === undefined ? named : named.filter((statement) => statement.dasar.includes(dasar));
    const met = based.filter((statement) => differences(statement, expectation).length === 0);
    if (expectation.absent) {
        return met.length === 0
            ? { met }
            : { met, fault: `line ${expectation.line}: there is one — ${expectation.text}` };
    }
    if (met.length > 0) return { met };
    const where = `line ${expectation.line}: ${expectation.text}`;
    if (named.length === 0) return { met, fault: `${where}\n    no such element` };
    if (based.length === 0) {
        const found = [...new Set(named.flatMap((statement) => statement.dasar))].join(' / ');
        return { met, fault: `${where}\n    not on this basis, but on: ${found}` };
    }
    const closest = based
        .map((statement) => differences(statement, expectation))
        .sort((a, b) => a.length - b.length)[0]!;
    return { met, fault: `${where}\n    ${closest.join('; ')}` };
}
