import { indexOf, labelOfId } from '@perkada/model';
import type { AstNode, LangiumDocument } from 'langium';
import { GrammarAST } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { wordsOf } from '../scope/names.js';
import { basisText } from './answers.js';
import { commentAbove } from './comment-above.js';
import { Describer, describeMarkdown, escapeMarkdown } from './description.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { basisHover } from './naskah/basis-features.js';
import { roleAt } from './role-at.js';
import { leafAt, targetAt } from './target.js';
import { keywordHelp } from './text/keyword-help.js';
import { phrase } from './text/phrases.js';

/** More susunan than this are not listed one by one. */
const most = 12;

/** Hover: what the name under the cursor is and what the evaluator says of it; what a term means. */
export class PerkadaHoverProvider implements HoverProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    getHoverContent(document: LangiumDocument, params: HoverParams): Hover | undefined {
        const language = this.services.client.ClientSettings.language;
        const target = targetAt(document, params.position, this.services);
        if (target) {
            const model = this.services.model.ModelProvider.modelOf(document.uri.toString());
            const describer = new Describer(model, this.services, language);
            const place = ast.isJenjang(target.node)
                ? placeAround(target.reference?.$refNode?.astNode)
                : undefined;
            const description =
                place && ast.isJenjang(target.node)
                    ? describer.gradeIn(target.node, place.susunan, place.unit && this.unitId(place.unit))
                    : describer.describe(target.node);
            if (!description) return undefined;
            const told = describeMarkdown(description, language);
            const comment = commentAbove(target.node);
            const value = comment ? `${told}\n\n---\n\n${escapeMarkdown(comment)}` : told;
            return { contents: { kind: 'markdown', value }, range: target.source.range };
        }
        const provision = basisHover(document, params.position, this.services);
        return (
            provision ??
            this.basis(document, params) ??
            this.role(document, params) ??
            this.keyword(document, params)
        );
    }

    private unitId(unit: ast.Unit): string | undefined {
        return this.services.references.NameProvider.getQualifiedName(unit);
    }

    private basis(document: LangiumDocument, params: HoverParams): Hover | undefined {
        const leaf = leafAt(document, params.position);
        for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
            if (!ast.isDasar(node) || !node.$cstNode) continue;
            const text = escapeMarkdown(wordsOf(node.$cstNode));
            const kind = phrase('dasarHukum', this.services.client.ClientSettings.language);
            return {
                contents: { kind: 'markdown', value: `**${text}** — ${kind}` },
                range: node.$cstNode.range,
            };
        }
        return undefined;
    }

    /** Who holds the role whose words stand here, in each susunan that is spoken of. */
    private role(document: LangiumDocument, params: HoverParams): Hover | undefined {
        const role = roleAt(document, params.position, this.services);
        if (!role || role.holders.length === 0) return undefined;
        const { language } = this.services.client.ClientSettings;
        const model = this.services.model.ModelProvider.modelOf(document.uri.toString());
        const facts = role.holders.map(({ susunan, pemegang }) => {
            const dasar =
                pemegang.ketentuan?.dasar ?? indexOf(model).jabatan.get(pemegang.jabatan)?.dasar ?? [];
            const basis = dasar.length > 0 ? ` (${basisText(dasar)})` : '';
            return `${labelOfId(model, susunan)}: ${labelOfId(model, pemegang.jabatan)}${basis}`;
        });
        const kind = phrase('peran', language);
        const lines = facts.slice(0, most).map((fact) => `- ${escapeMarkdown(fact)}`);
        if (facts.length > most) lines.push('- …');
        return {
            contents: { kind: 'markdown', value: [`**${role.peran}** — ${kind}`, '', ...lines].join('\n') },
            range: role.source.range,
        };
    }

    private keyword(document: LangiumDocument, params: HoverParams): Hover | undefined {
        const leaf = leafAt(document, params.position);
        if (!leaf || leaf.hidden || !GrammarAST.isKeyword(leaf.grammarSource)) return undefined;
        const text = keywordHelp(leaf.text, this.services.client.ClientSettings.language);
        if (!text) return undefined;
        return { contents: { kind: 'markdown', value: `**${leaf.text}** — ${text}` }, range: leaf.range };
    }
}

/** The susunan (and unit) in which a grade is spoken of, where the text itself says so. */
export function placeAround(
    node: AstNode | undefined,
): { readonly susunan: string; readonly unit?: ast.Unit } | undefined {
    for (let current = node; current; current = current.$container) {
        if (ast.isPegawai(current) || ast.isSubjekPejabat(current)) {
            const place = ast.isPegawai(current) ? current.unit?.ref : current.tempat?.ref;
            if (ast.isSusunan(place)) return { susunan: place.name };
            if (ast.isUnit(place)) {
                const susunan = susunanOfUnit(place);
                return susunan ? { susunan: susunan.name, unit: place } : undefined;
            }
            return undefined;
        }
        if (ast.isAturanKedudukan(current) && ast.isKedudukanSusunan(current.$container)) {
            const susunan = current.$container.$container;
            return ast.isSusunan(susunan) ? { susunan: susunan.name } : undefined;
        }
        if (ast.isKedudukan(current) && current.susunan.length === 1) {
            const susunan = current.susunan[0]?.ref;
            return susunan ? { susunan: susunan.name } : undefined;
        }
    }
    return undefined;
}

/** The susunan of a unit: its own, else that of what contains it or to which it is attached. */
export function susunanOfUnit(unit: ast.Unit): ast.Susunan | undefined {
    let declaration: AstNode | undefined = unit.$container;
    for (let depth = 0; declaration && depth < 16; depth++) {
        if (ast.isPerangkatDaerah(declaration)) return declaration.susunan?.ref;
        if (!ast.isSubUnit(declaration)) return undefined;
        if (declaration.susunan) return declaration.susunan.ref;
        const outer: AstNode = declaration.$container;
        const parent: AstNode | undefined = declaration.induk?.ref?.$container;
        declaration = ast.isSubUnit(outer) || ast.isPerangkatDaerah(outer) ? outer : parent;
    }
    return undefined;
}
