import { type AstNode, AstUtils, type Cancellation, type LangiumDocument, URI } from 'langium';
import type { TypeHierarchyProvider } from 'langium/lsp';
import type {
    TypeHierarchyItem,
    TypeHierarchyPrepareParams,
    TypeHierarchySubtypesParams,
    TypeHierarchySupertypesParams,
} from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { unquote, wordsOf } from '../scope/names.js';
import { susunanOfUnit } from './hover-provider.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { PerkadaNodeKinds } from './node-kinds.js';
import { type Step, stepsOf } from './steps.js';
import { documentsInReach, targetAt } from './target.js';

const kinds = new PerkadaNodeKinds();

/**
 * Type hierarchy: a group of grades is above its grades, a susunan above the units that have it, a
 * grade above the posts that may have it.
 */
export class PerkadaTypeHierarchyProvider implements TypeHierarchyProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    prepareTypeHierarchy(
        document: LangiumDocument,
        params: TypeHierarchyPrepareParams,
    ): TypeHierarchyItem[] | undefined {
        const target = targetAt(document, params.position, this.services);
        const item = target && this.item(target.node, document.uri.toString());
        return item ? [item] : undefined;
    }

    async supertypes(
        params: TypeHierarchySupertypesParams,
        token?: Cancellation.CancellationToken,
    ): Promise<TypeHierarchyItem[]> {
        const step = stepsOf(this.services, token);
        const { node, document } = this.nodeOf(params.item);
        if (!node || !document) return [];
        if (ast.isUnit(node)) return this.items([susunanOfUnit(node)], document);
        if (ast.isJabatan(node)) {
            const grades = node.sifat.filter(ast.isSifatJenjang).flatMap((item) => item.jenjang);
            return this.items(
                grades.map((grade) => grade.ref),
                document,
            );
        }
        if (!ast.isGolongan(node)) return [];
        const groups = (await this.all(document, ast.isKelompok, step)).filter((group) =>
            group.anggota.some((member) => member.ref === node),
        );
        return this.items(groups, document);
    }

    async subtypes(
        params: TypeHierarchySubtypesParams,
        token?: Cancellation.CancellationToken,
    ): Promise<TypeHierarchyItem[]> {
        const step = stepsOf(this.services, token);
        const { node, document } = this.nodeOf(params.item);
        if (!node || !document) return [];
        if (ast.isKelompok(node)) {
            return this.items(
                node.anggota.map((member) => member.ref),
                document,
            );
        }
        if (ast.isSusunan(node)) {
            const units = (await this.all(document, ast.isUnit, step)).filter((unit) => {
                const declaration = unit.$container;
                return 'susunan' in declaration && declaration.susunan?.ref === node;
            });
            return this.items(units, document);
        }
        if (!ast.isJenjang(node)) return [];
        const posts = (await this.all(document, ast.isJabatan, step)).filter((post) =>
            post.sifat.some(
                (item) => ast.isSifatJenjang(item) && item.jenjang.some((grade) => grade.ref === node),
            ),
        );
        return this.items(posts, document);
    }

    private async all<T extends AstNode>(
        document: LangiumDocument,
        is: (node: unknown) => node is T,
        step: Step,
    ): Promise<T[]> {
        const found: T[] = [];
        for (const member of documentsInReach(document, this.services)) {
            await step();
            found.push(...AstUtils.streamAst(member.parseResult.value).filter(is));
        }
        return found;
    }

    private nodeOf(item: TypeHierarchyItem): { node?: AstNode; document?: LangiumDocument } {
        const documents = this.services.shared.workspace.LangiumDocuments;
        const home = documents.getDocument(URI.parse(item.uri));
        const asker = documents.getDocument(URI.parse(String(item.data)));
        const node = home && targetAt(home, item.selectionRange.start, this.services)?.node;
        return { ...(node ? { node } : {}), ...(asker ? { document: asker } : {}) };
    }

    private items(nodes: readonly (AstNode | undefined)[], document: LangiumDocument): TypeHierarchyItem[] {
        const items = [...new Set(nodes)].map((node) => node && this.item(node, document.uri.toString()));
        return items.filter((item) => item !== undefined);
    }

    private item(node: AstNode, asker: string): TypeHierarchyItem | undefined {
        const name = this.services.references.NameProvider.getNameNode(node);
        if (!name || !node.$cstNode) return undefined;
        return {
            name: unquote(wordsOf(name)),
            kind: kinds.getSymbolKind(node),
            uri: AstUtils.getDocument(node).uri.toString(),
            range: node.$cstNode.range,
            selectionRange: name.range,
            data: asker,
        };
    }
}
