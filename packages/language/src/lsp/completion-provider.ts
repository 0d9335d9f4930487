import { indexOf } from '@perkada/model';
import {
    type AstNode,
    type AstNodeDescription,
    AstUtils,
    type Cancellation,
    GrammarAST,
    type LangiumDocument,
    type MaybePromise,
    type ReferenceInfo,
    type Stream,
    stream,
} from 'langium';
import {
    type CompletionAcceptor,
    type CompletionContext,
    type CompletionProviderOptions,
    type CompletionValueItem,
    DefaultCompletionProvider,
    type NextFeature,
} from 'langium/lsp';
import {
    CompletionItemKind,
    type CompletionList,
    type CompletionParams,
    InsertTextFormat,
    MarkupKind,
} from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { golonganId } from '../lowering/context.js';
import { unquote } from '../scope/names.js';
import { Describer, describeMarkdown } from './description.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { kindPhrase } from './node-kinds.js';
import { type Step, stepsOf } from './steps.js';
import { keywordHelp } from './text/keyword-help.js';
import { phrase } from './text/phrases.js';
import { provisionSnippets } from './text/snippets.js';

/** Order of proposals: fitting names, other names, words of the language, whole provisions. */
const order = {
    here: '0',
    open: '1',
    rank: '2',
    elsewhere: '3',
    covered: '4',
    keyword: '5',
    snippet: '6',
} as const;

/**
 * Completion that fits the place: posts of this susunan before those of others, grades not yet covered
 * before those that are, words of the language with what they mean, whole provisions to fill in.
 */
export class PerkadaCompletionProvider extends DefaultCompletionProvider {
    override readonly completionOptions: CompletionProviderOptions = { triggerCharacters: ['.', '"'] };

    constructor(private readonly services: PerkadaLspServices) {
        super(services);
    }

    /** The steps of the request that this provider answers. */
    private step: Step = async () => undefined;

    override getCompletion(
        document: LangiumDocument,
        params: CompletionParams,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<CompletionList | undefined> {
        // Langium's provider does not hand the token on: each request is answered by a provider of its own.
        const own = Object.create(this) as this;
        own.step = stepsOf(this.services, cancelToken);
        return super.getCompletion.call(own, document, params, cancelToken);
    }

    private get language() {
        return this.services.client.ClientSettings.language;
    }

    protected override getReferenceCandidates(
        refInfo: ReferenceInfo,
        context: CompletionContext,
    ): Stream<AstNodeDescription> {
        const seen = new Set<AstNode | undefined>();
        const prefix = this.writtenBefore(context);
        const candidates = super.getReferenceCandidates(refInfo, context).filter((description) => {
            // A post of this susunan is proposed by its own name only, not by its path as well.
            const node = description.node;
            if (node && seen.has(node) && !prefix.includes('.')) return false;
            seen.add(node);
            return node !== undefined && this.fits(refInfo, node, prefix);
        });
        return stream(candidates.toArray());
    }

    private writtenBefore(context: CompletionContext): string {
        return context.textDocument.getText().slice(context.tokenOffset, context.offset);
    }

    /**
     * Leaves out what the place rules out: a post under itself, a step that leads to itself, a post of another
     * susunan unless its path is being written, a grade that nobody can stand under, a member named already,
     * a grade of another kind of region.
     */
    private fits(refInfo: ReferenceInfo, node: AstNode, prefix: string): boolean {
        const post = AstUtils.getContainerOfType(refInfo.container, ast.isJabatan);
        if (post && node === post) return false;
        if (ast.isLangkah(node) && AstUtils.getContainerOfType(refInfo.container, ast.isLangkah) === node)
            return false;
        if (ast.isPegawai(node)) {
            const team = AstUtils.getContainerOfType(refInfo.container, ast.isTimKerja);
            if (team && namedIn(team).has(node)) return false;
        }
        if (ast.isAcuanAtasan(refInfo.container) && !prefix.includes('.')) {
            const around = susunanAround(refInfo.container);
            if (around.length > 0 && ast.isJabatan(node) && !around.includes(node.$container)) return false;
            if (around.length > 0 && this.isFunctional(node, around)) return false;
        }
        if (ast.isKepalaDaerah(node) || ast.isJenjang(node)) {
            const uri = AstUtils.getDocument(refInfo.container).uri.toString();
            const kind = this.services.model.ModelProvider.modelOf(uri).identitas?.jenis;
            const region = kind && { bupati: 'kabupaten', 'wali kota': 'kota', gubernur: 'provinsi' }[kind];
            if (region && node.daerah && node.daerah !== region) return false;
        }
        return true;
    }

    protected override createReferenceCompletionItem(
        description: AstNodeDescription,
        refInfo: ReferenceInfo,
        context: CompletionContext,
    ): CompletionValueItem {
        const node = description.node;
        const isGrade = node && (ast.isJenjang(node) || ast.isKelompok(node));
        const label = isGrade ? golonganId(node, this.services.references.NameProvider) : description.name;
        const covered =
            isGrade && refInfo.property === 'subjek' ? this.coverage(node, refInfo.container) : undefined;
        const sort =
            covered === undefined
                ? label.includes('.')
                    ? order.elsewhere
                    : order.here
                : covered
                  ? order.covered
                  : this.isStructural(node)
                    ? order.rank
                    : order.open;
        const state =
            covered === undefined
                ? ''
                : ` · ${phrase(covered ? 'sudahDiatur' : 'belumDiatur', this.language)}`;
        const printed = node && 'label' in node && typeof node.label === 'string' ? unquote(node.label) : '';
        return {
            nodeDescription: description,
            label,
            kind: this.nodeKindProvider.getCompletionItemKind(description),
            detail: `${phrase(kindPhrase(description), this.language)}${state}`,
            ...(printed && printed !== label ? { labelDetails: { description: printed } } : {}),
            ...(node ? this.documentation(node, context) : {}),
            sortText: `${sort}${this.rank(node)}${label}`,
        } as CompletionValueItem;
    }

    /** Posts first, then grades in library order, then everything else by name. */
    private rank(node: AstNode | undefined): string {
        if (node && ast.isJabatan(node)) return '00';
        if (!node || !ast.isJenjang(node) || !ast.isRumpun(node.$container)) return '99';
        return String(node.$container.jenjang.indexOf(node) + 1).padStart(2, '0');
    }

    /** Whether the rules before this one already place a grade; undefined outside a kedudukan block. */
    private coverage(grade: ast.Golongan, container: AstNode): boolean | undefined {
        const rule = AstUtils.getContainerOfType(container, ast.isAturanKedudukan);
        const block =
            AstUtils.getContainerOfType(container, ast.isKedudukanSusunan) ??
            AstUtils.getContainerOfType(container, ast.isKedudukan);
        if (!block) return undefined;
        const model = this.services.model.ModelProvider.modelOf(AstUtils.getDocument(block).uri.toString());
        const names = this.services.references.NameProvider;
        const members = (golongan: ast.Golongan) => {
            const id = golonganId(golongan, names);
            return indexOf(model).kelompok.get(id)?.anggota ?? [id];
        };
        const placed = new Set(
            block.aturan
                .filter((other) => other !== rule && !other.syarat && !other.modalitas)
                .flatMap((other) => other.subjek)
                .flatMap((subject) => (subject.ref ? members(subject.ref) : [])),
        );
        return members(grade).every((id) => placed.has(id));
    }

    /** Whether a grade is a rank of structural posts: rules place those below them. */
    private isStructural(node: AstNode | undefined): boolean {
        if (!node || !ast.isJenjang(node)) return false;
        const uri = AstUtils.getDocument(node).uri.toString();
        const id = golonganId(node, this.services.references.NameProvider);
        return (
            indexOf(this.services.model.ModelProvider.modelOf(uri)).jenjang.get(id)?.jenis === 'struktural'
        );
    }

    /** Whether this is a grade below which nobody stands, for no post of the susunan has it. */
    private isFunctional(node: AstNode, around: readonly ast.Susunan[]): boolean {
        if (!ast.isJenjang(node) && !ast.isKelompok(node)) return false;
        if (this.isStructural(node)) return false;
        const held = around
            .flatMap((susunan) => susunan.isi.filter(ast.isJabatan))
            .flatMap((post) => post.sifat.filter(ast.isSifatJenjang))
            .flatMap((item) => item.jenjang.map((grade) => grade.ref));
        return !held.includes(node);
    }

    private documentation(node: AstNode, context: CompletionContext) {
        const model = this.services.model.ModelProvider.modelOf(context.document.uri.toString());
        const description = new Describer(model, this.services, this.language).describe(node);
        if (!description) return {};
        const value = describeMarkdown(description, this.language);
        return { documentation: { kind: MarkupKind.Markdown, value } };
    }

    protected override async completionFor(
        context: CompletionContext,
        next: NextFeature,
        acceptor: CompletionAcceptor,
    ): Promise<void> {
        await this.step();
        if (GrammarAST.isKeyword(next.feature)) this.snippets(context, next.feature, acceptor);
        return super.completionFor(context, next, acceptor);
    }

    private snippets(
        context: CompletionContext,
        keyword: GrammarAST.Keyword,
        acceptor: CompletionAcceptor,
    ): void {
        const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule);
        for (const snippet of provisionSnippets) {
            if (snippet.rule !== rule?.name || !snippet.label.startsWith(keyword.value)) continue;
            acceptor(context, {
                label: snippet.label,
                kind: CompletionItemKind.Snippet,
                insertText: snippet.body,
                insertTextFormat: InsertTextFormat.Snippet,
                detail: phrase('cuplikan', this.language),
                sortText: order.snippet + snippet.label,
            });
        }
    }

    protected override completionForKeyword(
        context: CompletionContext,
        keyword: GrammarAST.Keyword,
        acceptor: CompletionAcceptor,
    ): MaybePromise<void> {
        if (!this.filterKeyword(context, keyword)) return;
        const help = keywordHelp(keyword.value, this.language);
        acceptor(context, {
            label: keyword.value,
            kind: CompletionItemKind.Keyword,
            detail: phrase('kataKunci', this.language),
            ...(help ? { documentation: { kind: MarkupKind.Markdown, value: help } } : {}),
            sortText: order.keyword + keyword.value,
        });
    }
}

/** The susunan whose posts a superior is looked for in; empty where the rule speaks of every unit. */
function susunanAround(node: AstNode): ast.Susunan[] {
    const susunan = AstUtils.getContainerOfType(node, ast.isSusunan);
    if (susunan) return [susunan];
    const shared =
        AstUtils.getContainerOfType(node, ast.isKedudukan) ??
        AstUtils.getContainerOfType(node, ast.isStrukturPenugasan);
    return shared?.susunan.flatMap(({ ref }) => ref ?? []) ?? [];
}

/** Who is named in a team already. */
function namedIn(team: ast.TimKerja): Set<ast.Pegawai | undefined> {
    const named = team.isi.flatMap((item) =>
        ast.isKetuaTimKasus(item) ? item.ketua : ast.isAnggotaTimKasus(item) ? item.anggota : [],
    );
    return new Set(named.map((reference) => reference.ref));
}
