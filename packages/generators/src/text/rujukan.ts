import { type Dasar, type DasarPart, dasarKey, formatDasar, letterValue } from '@perkada/model';

/** Items of a list in a sentence: `a`, `a dan b`, `a, b, dan c`; `serta` where an item has its own `dan`. */
export function gabung(items: readonly string[], kata = 'dan'): string {
    const word = kata === 'dan' && items.some((item) => item.includes(' dan ')) ? 'serta' : kata;
    if (items.length < 3) return items.join(` ${word} `);
    return `${items.slice(0, -1).join(', ')}, ${word} ${items.at(-1)}`;
}

function rank(part: DasarPart | undefined): number {
    if (part === undefined) return 0;
    const number = Number.parseInt(part.number, 10);
    return Number.isNaN(number) ? letterValue(part.number.replace(/[^a-z]/gi, '')) : number;
}

function compareDasar(a: Dasar, b: Dasar): number {
    for (let i = 0; i < Math.max(a.parts.length, b.parts.length); i++) {
        const difference = rank(a.parts[i]) - rank(b.parts[i]);
        if (difference !== 0) return difference;
    }
    return 0;
}

function unique(dasar: readonly Dasar[]): Dasar[] {
    return [...new Map(dasar.map((basis) => [dasarKey(basis), basis])).values()];
}

/** More than this many provisions in one reference are summed up by the division that holds them. */
const most = 3;

/**
 * The provisions of the body that a basis names, as a sentence refers to them, smaller numbers first:
 * `Pasal 5 ayat (1) huruf a dan huruf b`. Empty when the basis stands in an annex only.
 */
export function rujukanBatangTubuh(dasar: readonly Dasar[]): string {
    let bases = unique(dasar.filter((basis) => basis.parts[0]?.unit === 'pasal')).sort(compareDasar);
    while (bases.length > most && bases.some((basis) => basis.parts.length > 1)) {
        const depth = Math.max(...bases.map((basis) => basis.parts.length));
        bases = unique(
            bases.map((basis) =>
                basis.parts.length === depth ? { parts: basis.parts.slice(0, -1) } : basis,
            ),
        );
    }
    // A basis inside another one that is named too adds nothing.
    bases = bases.filter(
        (basis) => !bases.some((other) => dasarKey(basis).startsWith(`${dasarKey(other)}/`)),
    );
    const mentions = bases.map((basis, index) => {
        const before = bases[index - 1];
        let shared = 0;
        while (
            before !== undefined &&
            shared < basis.parts.length - 1 &&
            before.parts[shared]?.unit === basis.parts[shared]!.unit &&
            before.parts[shared]?.number === basis.parts[shared]!.number
        )
            shared += 1;
        return formatDasar({ parts: basis.parts.slice(shared) });
    });
    return gabung(mentions);
}

/** ` sebagaimana dimaksud dalam Pasal 5 ayat (1)`, or nothing when the basis stands in an annex only. */
export function sebagaimanaDimaksud(dasar: readonly Dasar[]): string {
    const reference = rujukanBatangTubuh(dasar);
    return reference === '' ? '' : ` sebagaimana dimaksud dalam ${reference}`;
}
