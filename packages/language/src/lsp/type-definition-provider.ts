import { atasanLangsung, indexOf, type Ketentuan, periksaTim } from '@perkada/model';
import { AstUtils, type LangiumDocument } from 'langium';
import type { TypeDefinitionProvider } from 'langium/lsp';
import type { LocationLink, TypeDefinitionParams } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { golonganId } from '../lowering/context.js';
import { pegawaiOf, superiorOfPegawai } from './answers.js';
import { rangeOf } from './document-validator.js';
import { placeAround, susunanOfUnit } from './hover-provider.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { roleAt } from './role-at.js';
import { type Target, targetAt } from './target.js';

/**
 * "Which rule decides this?": from a pegawai, or a grade within a susunan, to the rules that place him;
 * from a post to the provision that gives it its superior; from the words of a role to what gives it to its holders; from a team to what it violates; from a unit
 * to its susunan.
 */
export class DecidingRuleProvider implements TypeDefinitionProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    getTypeDefinition(document: LangiumDocument, params: TypeDefinitionParams): LocationLink[] | undefined {
        const target = targetAt(document, params.position, this.services);
        if (!target) return this.roleProvisions(document, params);
        const origin = target.source.range;
        if (ast.isUnit(target.node)) {
            const susunan = susunanOfUnit(target.node);
            const name = susunan && this.services.references.NameProvider.getNameNode(susunan);
            if (!susunan?.$cstNode || !name) return undefined;
            return [
                {
                    targetUri: AstUtils.getDocument(susunan).uri.toString(),
                    targetRange: susunan.$cstNode.range,
                    targetSelectionRange: name.range,
                    originSelectionRange: origin,
                },
            ];
        }
        return this.decidingRules(document, target).map(({ place }) => ({
            targetUri: place.uri,
            targetRange: rangeOf(place),
            targetSelectionRange: rangeOf(place),
            originSelectionRange: origin,
        }));
    }

    private roleProvisions(
        document: LangiumDocument,
        params: TypeDefinitionParams,
    ): LocationLink[] | undefined {
        const role = roleAt(document, params.position, this.services);
        if (!role) return undefined;
        const model = this.services.model.ModelProvider.modelOf(document.uri.toString());
        const provisions = new Set(
            role.holders.flatMap(
                ({ pemegang }) => pemegang.ketentuan ?? indexOf(model).jabatan.get(pemegang.jabatan) ?? [],
            ),
        );
        return [...provisions].map(({ place }) => ({
            targetUri: place.uri,
            targetRange: rangeOf(place),
            targetSelectionRange: rangeOf(place),
            originSelectionRange: role.source.range,
        }));
    }

    private decidingRules(document: LangiumDocument, target: Target): readonly Ketentuan[] {
        const model = this.services.model.ModelProvider.modelOf(document.uri.toString());
        if (ast.isPegawai(target.node)) {
            const uri = AstUtils.getDocument(target.node).uri.toString();
            const pegawai = pegawaiOf(model, uri, target.node.name);
            return (pegawai && superiorOfPegawai(model, pegawai)?.penentu) ?? [];
        }
        if (ast.isTimKerja(target.node)) {
            const uri = AstUtils.getDocument(target.node).uri.toString();
            const kasus = model.kasus.find((item) => item.uri === uri);
            const start = this.services.references.NameProvider.getNameNode(target.node)?.range.start;
            const tim = kasus?.tim.find(
                ({ namaPlace }) =>
                    namaPlace.start.line === start?.line && namaPlace.start.character === start.character,
            );
            const violations = kasus && tim ? periksaTim(model, kasus, tim).pelanggaran : [];
            return [...new Set(violations.flatMap(({ aturan }) => aturan ?? []))];
        }
        if (ast.isJabatan(target.node)) {
            const id = this.services.references.NameProvider.getQualifiedName(target.node);
            const post = indexOf(model).jabatan.get(id ?? '');
            return post ? [post] : [];
        }
        if (ast.isJenjang(target.node)) {
            const place = placeAround(target.reference?.$refNode?.astNode);
            if (!place) return [];
            const jenjang = golonganId(target.node, this.services.references.NameProvider);
            return atasanLangsung(model, { jenjang, susunan: place.susunan }).penentu;
        }
        return [];
    }
}
