import { comparePositions, type Place, type Position } from '@perkada/model';
import { URI } from 'langium';
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Step } from '../steps.js';
import { fileName, View, type ViewLocation, type ViewWorld, viewLocation } from './support.js';
import { type ModelNode, ModelTree } from './tree-nodes.js';
import { viewText } from './view-texts.js';

export const treeRequests = {
    /** `TreeQuery` → `TreeNode[]`: the regulations, or what stands below one of them or one of its nodes. */
    children: 'perkada/pohon',
    /** `{ uri, position }` → `TreeNode[]`: from the regulation down to the element there; empty where there is none. */
    path: 'perkada/pohon/letak',
} as const;

/** Which children are asked for: of a world's node, of the world, or (without a world) the worlds. */
export interface TreeQuery {
    readonly world?: string;
    readonly id?: string;
}

export interface TreeFindings {
    readonly kesalahan: number;
    readonly peringatan: number;
    readonly catatan: number;
}

/** One entry of the model tree as a client shows it. */
export interface TreeNode {
    readonly world: string;
    /** Empty for the regulation itself. */
    readonly id: string;
    readonly label: string;
    readonly description: string;
    /** Lines of plain text. */
    readonly tooltip: readonly string[];
    /** Name of a product icon. */
    readonly icon: string;
    readonly location?: ViewLocation;
    readonly hasChildren: boolean;
    readonly findings: TreeFindings;
}

/** The model tree: every level is asked for when it is opened. */
export class ModelTreeView extends View {
    private readonly trees = new WeakMap<object, { language: string; roots: ModelNode[] }>();
    register(connection: Connection): void {
        this.answers(connection, treeRequests.children, (query: TreeQuery | null, step) =>
            this.children(query ?? {}, step),
        );
        this.answers(connection, treeRequests.path, (at: { uri: string; position: Position }) =>
            this.path(at.uri, at.position),
        );
    }

    private async children({ world, id }: TreeQuery, step: Step): Promise<TreeNode[]> {
        if (world === undefined) {
            const nodes: TreeNode[] = [];
            for (const item of await this.views.all(step)) {
                await step();
                nodes.push(this.worldNode(item));
            }
            return nodes;
        }
        if (this.views.worlds.documentsOf(world).length === 0) return [];
        const view = this.views.world(world);
        const diagnostics = this.diagnosticsOf(world);
        const level = id === undefined || id === '' ? this.roots(view) : find(this.roots(view), id)?.children;
        const nodes: TreeNode[] = [];
        for (const node of level ?? []) {
            await step();
            nodes.push(this.node(view, node, diagnostics));
        }
        return nodes;
    }

    private path(uri: string, position: Position): TreeNode[] {
        if (!this.views.worlds.roleOf(uri)) return [];
        const view = this.views.world(this.views.worlds.worldOf(uri));
        if (view.uri.startsWith('perkada-pustaka')) return [];
        const found = innermost(this.roots(view), { uri, start: position, end: position });
        const diagnostics = this.diagnosticsOf(view.uri);
        return [this.worldNode(view), ...found.map((node) => this.node(view, node, diagnostics))];
    }

    private roots(view: ViewWorld): ModelNode[] {
        const known = this.trees.get(view.model);
        if (known?.language === this.language) return known.roots;
        const roots = new ModelTree(view.model, this.views, this.language).roots();
        this.trees.set(view.model, { language: this.language, roots });
        return roots;
    }

    private worldNode(view: ViewWorld): TreeNode {
        const { identitas, berkas } = view.model;
        const start = { line: 0, character: 0 };
        const place = identitas?.place ?? { uri: view.uri, start, end: start };
        const about = identitas?.tentang ?? '';
        const all = this.diagnosticsOf(view.uri).map(({ diagnostic }) => diagnostic);
        const findings = count(all);
        return {
            world: view.uri,
            id: '',
            label: view.label,
            description: identitas ? about : viewText('tanpaPeraturan', this.language),
            tooltip: [
                view.label,
                ...(about === '' ? [] : [viewText('tentang', this.language, { tentang: about })]),
                berkas.map(fileName).join(', '),
                this.findingLine(findings),
            ],
            icon: identitas ? 'book' : 'file',
            location: viewLocation({ ...place, end: place.start }),
            // A regulation always has something; its tree is made only when it is opened.
            hasChildren: identitas !== undefined || this.roots(view).length > 0,
            findings,
        };
    }

    private node(view: ViewWorld, node: ModelNode, diagnostics: readonly Located[]): TreeNode {
        const findings = count(
            diagnostics.filter((item) => covers(node, item)).map(({ diagnostic }) => diagnostic),
        );
        const some = findings.kesalahan + findings.peringatan + findings.catatan > 0;
        return {
            world: view.uri,
            id: node.id,
            label: node.label,
            description: node.description,
            tooltip: [node.label, ...node.facts(), ...(some ? [this.findingLine(findings)] : [])].filter(
                (line) => line !== '',
            ),
            icon: node.icon,
            ...(node.place ? { location: viewLocation(node.place) } : {}),
            hasChildren: node.children.length > 0,
            findings,
        };
    }

    private findingLine(findings: TreeFindings): string {
        return viewText('temuan', this.language, { ...findings });
    }

    /** The findings that the editor shows for a regulation, as they were last told. */
    private diagnosticsOf(world: string): Located[] {
        return this.views.worlds.documentsOf(world).flatMap((uri) => {
            const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
            return (document?.diagnostics ?? []).map((diagnostic) => ({ uri, diagnostic }));
        });
    }
}

interface Located {
    readonly uri: string;
    readonly diagnostic: Diagnostic;
}

function contains(place: Place, { uri, start }: { uri: string; start: Position }): boolean {
    return (
        place.uri === uri &&
        comparePositions(place.start, start) <= 0 &&
        comparePositions(start, place.end) <= 0
    );
}

/** Whether a finding stands in an element or in something below it. */
function covers(node: ModelNode, { uri, diagnostic }: Located): boolean {
    const start = diagnostic.range.start;
    if (node.place && contains(node.place, { uri, start })) return true;
    return node.children.some((child) => covers(child, { uri, diagnostic }));
}

function count(diagnostics: readonly Diagnostic[]): TreeFindings {
    const of = (...severities: (DiagnosticSeverity | undefined)[]) =>
        diagnostics.filter(({ severity }) => severities.includes(severity)).length;
    return {
        kesalahan: of(DiagnosticSeverity.Error, undefined),
        peringatan: of(DiagnosticSeverity.Warning),
        catatan: of(DiagnosticSeverity.Information, DiagnosticSeverity.Hint),
    };
}

function find(nodes: readonly ModelNode[], id: string): ModelNode | undefined {
    for (const node of nodes) {
        if (node.id === id) return node;
        if (!id.startsWith(`${node.id}/`)) continue;
        const below = find(node.children, id);
        if (below) return below;
    }
    return undefined;
}

/** The way down to the smallest element that holds a place. */
function innermost(nodes: readonly ModelNode[], place: Place): ModelNode[] {
    let best: ModelNode[] = [];
    const size = (path: readonly ModelNode[]) => {
        const at = path.at(-1)?.place;
        return at ? (at.end.line - at.start.line) * 1e6 + at.end.character - at.start.character : Infinity;
    };
    const visit = (list: readonly ModelNode[], above: readonly ModelNode[]) => {
        for (const node of list) {
            const path = [...above, node];
            if (node.place && contains(node.place, place) && size(path) < size(best)) best = path;
            visit(node.children, path);
        }
    };
    visit(nodes, []);
    return best;
}
