import {
    type AstNode,
    type Cancellation,
    DefaultLinker,
    interruptAndCheck,
    isReference,
    type LangiumDocument,
    type ReferenceInfo,
} from 'langium';

/** How many references are linked between two looks at whether somebody still wants the result. */
const stride = 200;

/**
 * Links the references of a tree in the order of the text. A tree is walked once: an edit elsewhere in
 * the regulation links it anew many times, and most of that time went into finding its references again.
 */
export class PerkadaLinker extends DefaultLinker {
    private readonly references = new WeakMap<AstNode, readonly ReferenceInfo[]>();

    override async link(
        document: LangiumDocument,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<void> {
        const root = document.parseResult.value;
        let references = this.references.get(root);
        if (!references) {
            const found: ReferenceInfo[] = [];
            collect(root, found);
            references = found;
            this.references.set(root, found);
        }
        for (const [index, reference] of references.entries()) {
            if (cancelToken && index % stride === 0) await interruptAndCheck(cancelToken);
            this.doLink(reference, document);
        }
    }
}

function collect(node: AstNode, into: ReferenceInfo[]): void {
    const children: AstNode[] = [];
    for (const property in node) {
        if (property.startsWith('$')) continue;
        const value = (node as unknown as Record<string, unknown>)[property];
        if (Array.isArray(value)) {
            for (const [index, item] of value.entries()) {
                if (isReference(item)) into.push({ reference: item, container: node, property, index });
                else if (isNode(item)) children.push(item);
            }
        } else if (isReference(value)) into.push({ reference: value, container: node, property });
        else if (isNode(value)) children.push(value);
    }
    for (const child of children) collect(child, into);
}

function isNode(value: unknown): value is AstNode {
    return typeof value === 'object' && value !== null && '$type' in value;
}
