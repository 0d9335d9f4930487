import { type DasarPart, type Naskah, type NaskahKind, type NaskahNode, nodesOfBasis } from '@perkada/model';

/** What is being written: the steps before it, the unit whose number is asked for, and what is there of it. */
export interface AskedStep {
    readonly steps: readonly DasarPart[];
    readonly unit: DasarPart['unit'];
    readonly written: string;
    /** An ayat whose bracket is open and must be closed. */
    readonly bracket: boolean;
}

const unitWords = 'Lampiran|BAB|Bagian|Paragraf|Pasal|pasal|ayat|huruf|angka';
const step = new RegExp(`^(${unitWords})\\s+(\\([0-9]+[A-Za-z]?\\)|[A-Za-z0-9.]+\\)?)\\s+`);
const last = new RegExp(`^(${unitWords})\\s+(\\(?)([A-Za-z0-9.]*)$`);

/** Reads the reference that ends at the cursor: "Pasal 9 ayat (" asks for an ayat of Pasal 9. */
export function stepsBefore(text: string): AskedStep | undefined {
    const starts = [...text.matchAll(new RegExp(`\\b(${unitWords})\\s`, 'g'))].map(({ index }) => index);
    // The longest run of steps that reaches the cursor.
    for (const start of starts) {
        const steps: DasarPart[] = [];
        let rest = text.slice(start);
        for (let match = step.exec(rest); match; match = step.exec(rest)) {
            steps.push({
                unit: match[1]!.toLowerCase() as DasarPart['unit'],
                number: match[2]!.replace(/[()]/g, ''),
            });
            rest = rest.slice(match[0].length);
        }
        const end = last.exec(rest);
        if (!end) continue;
        const unit = end[1]!.toLowerCase() as DasarPart['unit'];
        if (end[2] === '(' && unit !== 'ayat') continue;
        if (unit === 'ayat' && end[2] === '') continue;
        return { steps, unit, written: end[3]!, bracket: unit === 'ayat' };
    }
    return undefined;
}

/** The provision inside which the asked number is: what the steps name, from the cursor's place where they are relative. */
export function enclosingOf(
    naskah: Naskah,
    steps: readonly DasarPart[],
    here: NaskahNode | undefined,
): NaskahNode | undefined {
    if (steps.length > 0) {
        for (let at = here; at; at = naskah.nodes[at.parent]) {
            const found =
                at.parent < 0 ? nodesOfBasis(naskah, { parts: steps })[0] : below(naskah, at, steps);
            if (found) return found;
        }
        return nodesOfBasis(naskah, { parts: steps })[0];
    }
    return here ?? naskah.nodes[0];
}

function below(naskah: Naskah, node: NaskahNode, steps: readonly DasarPart[]): NaskahNode | undefined {
    let at: NaskahNode | undefined = node;
    for (const part of steps) {
        at = at?.children
            .map((index) => naskah.nodes[index]!)
            .find(
                (child) =>
                    child.kind === part.unit && child.number.toLowerCase() === part.number.toLowerCase(),
            );
    }
    return at;
}

/** The numbered provisions of a kind below a node; without any there, those of the nearest node around it. */
export function numberedBelow(naskah: Naskah, parent: NaskahNode, kind: NaskahKind): NaskahNode[] {
    for (let at: NaskahNode | undefined = parent; at; at = naskah.nodes[at.parent]) {
        const found =
            kind === 'pasal' || kind === 'bab' || kind === 'lampiran'
                ? naskah.nodes.filter((node) => node.kind === kind && !node.quoted)
                : at.children.map((index) => naskah.nodes[index]!).filter((node) => node.kind === kind);
        const numbered = found.filter((node) => node.number !== '');
        if (numbered.length > 0) return [...new Map(numbered.map((node) => [node.number, node])).values()];
    }
    return [];
}
