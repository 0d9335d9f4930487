import type { IToken, TokenType } from 'chevrotain';
import type {
    AstNode,
    CompositeCstNode,
    CstNode,
    CstNodeBuilder,
    GrammarAST,
    LeafCstNode,
    RootCstNode,
} from 'langium';

type Range = CstNode['range'];

/** What leaves and inner nodes of a concrete syntax tree share. */
abstract class Node implements CstNode {
    container: CompositeCstNode | undefined;
    private owner: AstNode | undefined;
    abstract readonly offset: number;
    abstract readonly end: number;
    abstract readonly range: Range;

    constructor(
        readonly root: RootCstNode,
        readonly grammarSource: GrammarAST.AbstractElement | undefined,
    ) {
        this.container = undefined;
        this.owner = undefined;
    }

    get length(): number {
        return this.end - this.offset;
    }

    get hidden(): boolean {
        return false;
    }

    get text(): string {
        return this.root.fullText.substring(this.offset, this.end);
    }

    get astNode(): AstNode {
        let node: Node | undefined = this;
        while (node) {
            if (typeof node.owner?.$type === 'string') return node.owner;
            node = node.container as unknown as Node | undefined;
        }
        throw new Error('this node belongs to no AST node');
    }

    set astNode(value: AstNode | undefined) {
        this.owner = value;
    }
}

/** A token in the tree. Its range is made when somebody asks, which for most tokens nobody does. */
class Leaf extends Node implements LeafCstNode {
    readonly offset: number;
    readonly end: number;
    readonly tokenType: TokenType;
    private readonly startLine: number;
    private readonly startColumn: number;
    private readonly endLine: number;
    private readonly endColumn: number;

    constructor(
        token: IToken,
        root: RootCstNode,
        feature: GrammarAST.AbstractElement | undefined,
        private readonly isHidden: boolean,
    ) {
        super(root, feature);
        this.offset = token.startOffset;
        this.end = token.startOffset + token.image.length;
        this.tokenType = token.tokenType;
        this.startLine = token.startLine!;
        this.startColumn = token.startColumn!;
        this.endLine = token.endLine!;
        this.endColumn = token.endColumn!;
    }

    override get hidden(): boolean {
        return this.isHidden;
    }

    get range(): Range {
        return {
            start: { line: this.startLine - 1, character: this.startColumn - 1 },
            end: { line: this.endLine - 1, character: this.endColumn },
        };
    }
}

class Composite extends Node implements CompositeCstNode {
    readonly content: CstNode[] = [];
    private cached: Range | undefined = undefined;

    get offset(): number {
        return this.firstVisible?.offset ?? 0;
    }

    get end(): number {
        return this.lastVisible?.end ?? 0;
    }

    get range(): Range {
        const first = this.firstVisible;
        const last = this.lastVisible;
        if (!first || !last) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        this.cached ??= { start: first.range.start, end: last.range.end };
        return this.cached;
    }

    private get firstVisible(): CstNode | undefined {
        return this.content.find((child) => !child.hidden) ?? this.content[0];
    }

    private get lastVisible(): CstNode | undefined {
        for (let i = this.content.length - 1; i >= 0; i--)
            if (!this.content[i]!.hidden) return this.content[i];
        return this.content.at(-1);
    }
}

class Root extends Composite implements RootCstNode {
    constructor(readonly fullText: string) {
        super(undefined as unknown as RootCstNode, undefined);
        (this as { root: RootCstNode }).root = this;
    }
}

/**
 * Builds the concrete syntax tree as Langium's own builder does, with plain arrays, ranges made on
 * demand and no work for tokens that have no comment before them.
 */
export class PerkadaCstBuilder implements Pick<CstNodeBuilder, keyof CstNodeBuilder> {
    private root = new Root('');
    private stack: Composite[] = [];

    get current(): CstNodeBuilder['current'] {
        return this.top as unknown as CstNodeBuilder['current'];
    }

    private get top(): Composite {
        return this.stack[this.stack.length - 1] ?? this.root;
    }

    buildRootNode(input: string): RootCstNode {
        this.root = new Root(input);
        this.stack = [this.root];
        return this.root;
    }

    buildCompositeNode(feature: GrammarAST.AbstractElement): CompositeCstNode {
        const node = new Composite(this.root, feature);
        this.add(node);
        this.stack.push(node);
        return node;
    }

    buildLeafNode(token: IToken, feature?: GrammarAST.AbstractElement): LeafCstNode {
        const leaf = new Leaf(token, this.root, feature, feature === undefined);
        this.add(leaf);
        return leaf;
    }

    private add(node: Node): void {
        const parent = this.top;
        node.container = parent;
        parent.content.push(node);
    }

    removeNode(node: CstNode): void {
        const siblings = node.container?.content;
        const index = siblings?.lastIndexOf(node) ?? -1;
        if (index >= 0) siblings!.splice(index, 1);
    }

    /** Puts comments before the token that is read next: in the node being built, or before it while it is empty. */
    addHiddenNodes(tokens: IToken[]): void {
        if (tokens.length === 0) return;
        const leaves = tokens.map((token) => new Leaf(token, this.root, undefined, true));
        let current: Composite = this.top;
        let at = current.content.length;
        // The node being built is the last child of its container, and so on upwards.
        while (at === 0 && current.container) {
            current = current.container as unknown as Composite;
            at = current.content.length - 1;
        }
        for (const leaf of leaves) leaf.container = current;
        current.content.splice(at, 0, ...leaves);
    }

    construct(item: { $type: string | symbol | undefined; $cstNode: CstNode; $infixName?: string }): void {
        const node = this.top;
        if (typeof item.$type === 'string' && !item.$infixName) node.astNode = item as AstNode;
        item.$cstNode = node;
        this.stack.pop();
        if (node.content.length === 0) this.removeNode(node);
    }
}
