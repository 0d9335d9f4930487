import {
    type AstNode,
    AstUtils,
    type Cancellation,
    CstUtils,
    GrammarUtils,
    type LangiumDocument,
    type LeafCstNode,
} from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
    LSPErrorCodes,
    type Range,
    type RenameParams,
    ResponseError,
    type TextDocumentPositionParams,
    type TextEdit,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import type { WorldIndex } from '../workspace/worlds.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { kindPhrase } from './node-kinds.js';
import { type Step, stepsOf } from './steps.js';
import { documentsInReach, type Occurrence, occurrencesOf, targetAt } from './target.js';
import { type PhraseKey, phrase } from './text/phrases.js';

/**
 * Rename in every file of the regulation's world. A name made from a label becomes a name of its own;
 * labels, comments and the printed text are left alone, and the user is told how many mention it.
 */
export class PerkadaRenameProvider implements RenameProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    prepareRename(document: LangiumDocument, params: TextDocumentPositionParams): Range | undefined {
        const target = targetAt(document, params.position, this.services);
        if (!target) this.refuse('gantiBukanNama');
        this.refuseLibrary(target.node);
        // The protocol also allows a range with the name that the user starts from.
        const placeholder = this.services.references.NameProvider.getName(target.node) ?? target.source.text;
        return { ...target.source.range, range: target.source.range, placeholder } as Range;
    }

    async rename(
        document: LangiumDocument,
        params: RenameParams,
        token?: Cancellation.CancellationToken,
    ): Promise<WorkspaceEdit | undefined> {
        const step = stepsOf(this.services, token);
        const target = targetAt(document, params.position, this.services);
        if (!target) this.refuse('gantiBukanNama');
        const node = target.node;
        this.refuseLibrary(node);
        const newName = params.newName.trim();
        const oldName = this.services.references.NameProvider.getName(node) ?? '';
        if (newName === oldName) return { changes: {} };
        this.refuseMalformed(node, newName);
        await this.refuseCollision(node, document, newName, step);
        const changes: Record<string, TextEdit[]> = {};
        const occurrences = await occurrencesOf(node, document, this.services, step);
        for (const occurrence of occurrences) {
            const edit = this.editOf(node, occurrence, newName);
            const uri = occurrence.document.uri.toString();
            changes[uri] = [...(changes[uri] ?? []), edit];
        }
        await this.tellWhatIsLeft(document, oldName, occurrences, step);
        return { changes };
    }

    private editOf(
        node: AstNode,
        { cst, declares, qualifier, document }: Occurrence,
        newName: string,
    ): TextEdit {
        if (declares && cst.text.startsWith('"')) {
            // Named after its label until now: the name is written out, the label stays.
            if (ast.isUnit(node)) {
                return { range: { start: cst.range.start, end: cst.range.start }, newText: `${newName} ` };
            }
            const after = headerEnd(node) ?? cst.range.end;
            return { range: { start: after, end: after }, newText: ` disebut ${newName}` };
        }
        if (!declares && !qualifier && this.needsPath(node, cst.text, newName, document)) {
            return { range: cst.range, newText: `${this.susunanOf(node)}.${newName}` };
        }
        return { range: cst.range, newText: newName };
    }

    /** A post named alone from outside its susunan, whose new name another susunan also has. */
    private needsPath(node: AstNode, written: string, newName: string, document: LangiumDocument): boolean {
        if (!ast.isJabatan(node) || written.includes('.')) return false;
        const twin = this.postsNamed(document, newName).some((post) => post !== node);
        return twin && AstUtils.getDocument(node) !== document;
    }

    private susunanOf(node: AstNode): string {
        return ast.isJabatan(node) && ast.isSusunan(node.$container) ? node.$container.name : '';
    }

    private postsNamed(document: LangiumDocument, name: string): ast.Jabatan[] {
        const posts: ast.Jabatan[] = [];
        for (const member of documentsInReach(document, this.services)) {
            const file = member.parseResult.value;
            if (!ast.isBerkas(file)) continue;
            for (const susunan of file.isi.filter(ast.isSusunan)) {
                posts.push(...susunan.isi.filter(ast.isJabatan).filter((post) => post.name === name));
            }
        }
        return posts;
    }

    private refuse(key: PhraseKey, values?: Record<string, string | number>): never {
        const message = phrase(key, this.services.client.ClientSettings.language, values);
        throw new ResponseError(LSPErrorCodes.RequestFailed, message);
    }

    private refuseLibrary(node: AstNode): void {
        const worlds = this.services.shared.workspace.IndexManager as WorldIndex;
        if (worlds.roleOf(AstUtils.getDocument(node).uri.toString())?.kind !== 'pustaka') return;
        const nama = this.services.references.NameProvider.getNameNode(node)?.text ?? '';
        this.refuse('gantiPustaka', { nama });
    }

    private refuseMalformed(node: AstNode, name: string): void {
        const { tokens, errors } = this.services.parser.Lexer.tokenize(name);
        const type = errors.length === 0 && tokens.length === 1 ? tokens[0]!.tokenType.name : '';
        const wordAllowed = ast.isLangkah(node) || ast.isSurat(node);
        const numberAllowed = ast.isLangkah(node);
        const fits =
            type === 'NAMA'
                ? !numberAllowed
                : type === 'KATA'
                  ? wordAllowed
                  : /^(ANGKA|NOMOR)$/.test(type) && numberAllowed;
        if (!fits) this.refuse(wordAllowed ? 'gantiBentukKata' : 'gantiBentukNama', { nama: name });
    }

    private async refuseCollision(
        node: AstNode,
        document: LangiumDocument,
        newName: string,
        step: Step,
    ): Promise<void> {
        const names = this.services.references.NameProvider;
        const collide = (other: AstNode) => {
            const place = AstUtils.getDocument(other);
            this.refuse('gantiBentrok', {
                nama: newName,
                jenis: phrase(kindPhrase(other), this.services.client.ClientSettings.language),
                berkas: decodeURIComponent(place.uri.path.split('/').at(-1) ?? ''),
                baris: (names.getNameNode(other)?.range.start.line ?? 0) + 1,
            });
        };
        if (ast.isLangkah(node)) {
            const other = node.$container.langkah.find((step) => String(step.name) === newName);
            if (other) collide(other);
            return;
        }
        const qualifiedOld = names.getQualifiedName(node) ?? '';
        const dot = qualifiedOld.lastIndexOf('.');
        const qualifiedNew = dot < 0 ? newName : `${qualifiedOld.slice(0, dot)}.${newName}`;
        const worlds = this.services.shared.workspace.IndexManager as WorldIndex;
        for (const member of documentsInReach(document, this.services)) {
            const offered = worlds.namesOf(member.uri.toString());
            for (const description of [
                ...(offered.get(qualifiedNew) ?? []),
                ...(offered.get(newName) ?? []),
            ]) {
                if (description.node && description.node !== node && sameSpace(node, description.node)) {
                    collide(description.node);
                }
            }
        }
        if (!ast.isJabatan(node)) return;
        // A post of that name elsewhere, if something names it without its susunan from outside.
        for (const twin of this.postsNamed(document, newName)) {
            const bare = (await occurrencesOf(twin, document, this.services, step)).some(
                ({ cst, declares, document: user }) =>
                    !declares && !cst.text.includes('.') && user !== AstUtils.getDocument(twin),
            );
            if (bare) collide(twin);
        }
    }

    private async tellWhatIsLeft(
        document: LangiumDocument,
        name: string,
        renamed: readonly Occurrence[],
        step: Step,
    ): Promise<void> {
        if (name === '') return;
        const word = new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`, 'g');
        const count = (leaf: LeafCstNode) => leaf.text.match(word)?.length ?? 0;
        let left = 0;
        for (const member of documentsInReach(document, this.services)) {
            await step();
            const root = member.parseResult.value.$cstNode;
            if (!root?.text.includes(name)) continue;
            for (const leaf of CstUtils.flattenCst(root)) {
                if (leaf.hidden || leaf.text.startsWith('"')) left += count(leaf);
            }
        }
        if (left === 0) return;
        const { language } = this.services.client.ClientSettings;
        void this.services.shared.lsp.Connection?.window.showInformationMessage(
            phrase('gantiTersisa', language, { tempat: renamed.length, sisa: left, nama: name }),
        );
    }
}

/** Kinds of declarations whose names are looked up together. */
function sameSpace(a: AstNode, b: AstNode): boolean {
    const spaces = [
        [ast.isJabatan, ast.isJenjang, ast.isKelompok, ast.isKepalaDaerah, ast.isPihakLain, ast.isSurat],
        [ast.isUnit, ast.isSusunan],
    ];
    return (
        a.$type === b.$type || spaces.some((space) => space.some((is) => is(a)) && space.some((is) => is(b)))
    );
}

/** Behind which part of a regulation's header `disebut` belongs. */
function headerEnd(node: AstNode): Range['end'] | undefined {
    for (const property of ['tentang', 'tahun', 'nomor', 'daerah']) {
        const part = GrammarUtils.findNodeForProperty(node.$cstNode, property);
        if (part) return part.range.end;
    }
    return undefined;
}
