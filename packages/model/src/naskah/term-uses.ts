import type { Position } from '../text/place.js';
import { NameFinder, nameKey } from './checks/helpers/name-finder.js';
import { isSound, namesOf, squeezed } from './checks/helpers/terms.js';
import { flowOfNode } from './checks/helpers/units.js';
import { offsetAt } from './places.js';
import type { Definition, Naskah, Span } from './types.js';

/** A place where a text uses a term that it defines. */
export interface TermUse {
    readonly definition: Definition;
    readonly span: Span;
    /** Whether this is where the term, or another name for it, is given its meaning. */
    readonly defines: boolean;
}

const known = new WeakMap<Naskah, readonly TermUse[]>();

/**
 * Every use of the terms that a text defines, in the order of the text. Only what is written with the
 * term's own capitals is one: "pimpinan" is not the defined "Pimpinan". Of two definitions the first counts.
 */
export function termUses(naskah: Naskah): readonly TermUse[] {
    let uses = known.get(naskah);
    if (!uses) {
        uses = collect(naskah);
        known.set(naskah, uses);
    }
    return uses;
}

/** The use of a defined term at a position; directly behind its last letter it counts too. */
export function termAtPosition(naskah: Naskah, position: Position): TermUse | undefined {
    const offset = offsetAt(naskah, position);
    return termUses(naskah).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** The uses of one definition's term and of its other names. */
export function usesOfTerm(naskah: Naskah, definition: Definition): TermUse[] {
    return termUses(naskah).filter((use) => use.definition === definition);
}

function collect(naskah: Naskah): TermUse[] {
    const byName = new Map<string, Definition>();
    for (const definition of naskah.definitions.filter(isSound)) {
        for (const name of namesOf(definition)) if (!byName.has(name)) byName.set(name, definition);
    }
    const finder = new NameFinder(byName.keys());
    // Several names may differ in their capitals alone.
    const written = new Map<string, string[]>();
    for (const name of byName.keys())
        written.set(nameKey(name), [...(written.get(nameKey(name)) ?? []), name]);
    const declared = new Set(
        naskah.definitions.flatMap(({ term, aliases }) => [term, ...aliases].map(({ span }) => span.start)),
    );
    const uses: TermUse[] = [];
    for (const node of naskah.nodes) {
        const flow = flowOfNode(naskah, node);
        for (const { start, end, name } of finder.find(flow.text)) {
            const words = squeezed(flow.text.slice(start, end));
            const definition = written.get(name)?.includes(words) ? byName.get(words) : undefined;
            if (!definition) continue;
            const span = flow.spanOf(start, end);
            uses.push({ definition, span, defines: declared.has(span.start) });
        }
    }
    return uses.sort((a, b) => a.span.start - b.span.start);
}
