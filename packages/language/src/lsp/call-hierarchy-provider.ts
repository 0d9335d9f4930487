import {
    atasanJabatan,
    atasanLangsung,
    indexOf,
    labelOfId,
    type Model,
    type PertanyaanAtasan,
    type Place,
} from '@perkada/model';
import { AstUtils, type Cancellation, type LangiumDocument } from 'langium';
import type { CallHierarchyProvider } from 'langium/lsp';
import {
    type CallHierarchyIncomingCall,
    type CallHierarchyIncomingCallsParams,
    type CallHierarchyItem,
    type CallHierarchyOutgoingCall,
    type CallHierarchyOutgoingCallsParams,
    type CallHierarchyPrepareParams,
    SymbolKind,
} from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { golonganId } from '../lowering/context.js';
import { pegawaiOf, questionOf } from './answers.js';
import { rangeOf } from './document-validator.js';
import { placeAround } from './hover-provider.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { roleAt } from './role-at.js';
import { stepsOf } from './steps.js';
import { targetAt } from './target.js';

/** Whoever stands in a reporting line; kept in the item between requests. */
type Anggota =
    | { readonly jenis: 'jabatan'; readonly id: string; readonly dunia: string }
    | { readonly jenis: 'pejabat'; readonly pertanyaan: PertanyaanAtasan; readonly dunia: string }
    | { readonly jenis: 'pegawai'; readonly uri: string; readonly id: string; readonly dunia: string };

/**
 * Garis pelaporan as a call hierarchy: outgoing are the superiors, incoming are those below. Posts,
 * grades within a susunan, and pegawai take part; on the words of a role, whoever holds it there.
 */
export class ReportingLineHierarchyProvider implements CallHierarchyProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    prepareCallHierarchy(
        document: LangiumDocument,
        params: CallHierarchyPrepareParams,
    ): CallHierarchyItem[] | undefined {
        const target = targetAt(document, params.position, this.services);
        const dunia = document.uri.toString();
        const model = this.services.model.ModelProvider.modelOf(dunia);
        let member: Anggota | undefined;
        if (ast.isJabatan(target?.node)) {
            const id = this.services.references.NameProvider.getQualifiedName(target.node);
            if (id) member = { jenis: 'jabatan', id, dunia };
        } else if (ast.isKepalaDaerah(target?.node)) {
            member = { jenis: 'jabatan', id: target.node.name, dunia };
        } else if (ast.isPegawai(target?.node)) {
            const uri = AstUtils.getDocument(target.node).uri.toString();
            member = { jenis: 'pegawai', uri, id: target.node.name, dunia };
        } else if (ast.isJenjang(target?.node)) {
            const place = placeAround(target.reference?.$refNode?.astNode);
            if (place) {
                const jenjang = golonganId(target.node, this.services.references.NameProvider);
                member = { jenis: 'pejabat', pertanyaan: { jenjang, susunan: place.susunan }, dunia };
            }
        }
        if (!target) {
            const holders = roleAt(document, params.position, this.services)?.holders ?? [];
            const posts = new Set(holders.map(({ pemegang }) => pemegang.jabatan));
            const items = [...posts].flatMap((id) => this.item(model, { jenis: 'jabatan', id, dunia }) ?? []);
            return items.length > 0 ? items : undefined;
        }
        const item = member && this.item(model, member);
        return item ? [item] : undefined;
    }

    outgoingCalls(params: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] | undefined {
        const member = params.item.data as Anggota;
        const model = this.services.model.ModelProvider.modelOf(member.dunia);
        return this.superiorsOf(model, member).flatMap((id) => {
            const to = this.item(model, { jenis: 'jabatan', id, dunia: member.dunia });
            return to ? [{ to, fromRanges: [params.item.selectionRange] }] : [];
        });
    }

    async incomingCalls(
        params: CallHierarchyIncomingCallsParams,
        token?: Cancellation.CancellationToken,
    ): Promise<CallHierarchyIncomingCall[] | undefined> {
        const step = stepsOf(this.services, token);
        const member = params.item.data as Anggota;
        if (member.jenis !== 'jabatan') return [];
        const model = this.services.model.ModelProvider.modelOf(member.dunia);
        const below: Anggota[] = [];
        const { dunia } = member;
        for (const susunan of model.susunan) {
            await step();
            for (const post of susunan.jabatan) {
                if (atasanJabatan(model, post).some((link) => link.jabatan === member.id))
                    below.push({ jenis: 'jabatan', id: post.id, dunia });
            }
            if (!susunan.jabatan.some((post) => post.id === member.id)) continue;
            for (const grade of model.pustaka.jenjang) {
                if (grade.jenis === 'struktural') continue;
                const pertanyaan = { jenjang: grade.id, susunan: susunan.id };
                const answer = atasanLangsung(model, pertanyaan);
                if ([...answer.atasan, ...answer.dapat].some((calon) => calon.jabatan === member.id))
                    below.push({ jenis: 'pejabat', pertanyaan, dunia });
            }
        }
        for (const kasus of model.kasus) {
            for (const pegawai of kasus.pegawai) {
                await step();
                const person: Anggota = { jenis: 'pegawai', uri: kasus.uri, id: pegawai.id, dunia };
                if (this.superiorsOf(model, person).includes(member.id)) below.push(person);
            }
        }
        return below.flatMap((other) => {
            const from = this.item(model, other);
            return from ? [{ from, fromRanges: [from.selectionRange] }] : [];
        });
    }

    private superiorsOf(model: Model, member: Anggota): string[] {
        if (member.jenis === 'jabatan') {
            const post = indexOf(model).jabatan.get(member.id);
            return post ? atasanJabatan(model, post).map((link) => link.jabatan) : [];
        }
        let question = member.jenis === 'pejabat' ? member.pertanyaan : undefined;
        if (member.jenis === 'pegawai') {
            const pegawai = this.pegawai(model, member);
            if (pegawai?.jabatan)
                return this.superiorsOf(model, { ...member, jenis: 'jabatan', id: pegawai.jabatan });
            question = pegawai && questionOf(model, pegawai);
        }
        if (!question) return [];
        const answer = atasanLangsung(model, question);
        return [...answer.atasan, ...answer.dapat].map((calon) => calon.jabatan);
    }

    private pegawai(model: Model, member: { readonly uri: string; readonly id: string }) {
        return pegawaiOf(model, member.uri, member.id);
    }

    private item(model: Model, member: Anggota): CallHierarchyItem | undefined {
        const index = indexOf(model);
        if (member.jenis === 'jabatan') {
            const post = index.jabatan.get(member.id);
            const head = index.kepalaDaerah.get(member.id);
            const place = post?.namaPlace ?? head?.place;
            if (!place) return undefined;
            const detail = post ? labelOfId(model, post.susunan) : '';
            return entry(labelOfId(model, member.id), detail, SymbolKind.Method, place, member, post?.place);
        }
        if (member.jenis === 'pegawai') {
            const pegawai = this.pegawai(model, member);
            if (!pegawai) return undefined;
            const what = pegawai.jabatan
                ? labelOfId(model, pegawai.jabatan)
                : labelOfId(model, pegawai.jenjang ?? '');
            return entry(pegawai.label, what, SymbolKind.Object, pegawai.namaPlace, member, pegawai.place);
        }
        const { jenjang, susunan } = member.pertanyaan;
        const answer = atasanLangsung(model, member.pertanyaan);
        const place = answer.penentu[0]?.place ?? index.jenjang.get(jenjang)?.place;
        if (!place) return undefined;
        return entry(
            labelOfId(model, jenjang),
            labelOfId(model, susunan),
            SymbolKind.EnumMember,
            place,
            member,
        );
    }
}

function entry(
    name: string,
    detail: string,
    kind: SymbolKind,
    place: Place,
    data: Anggota,
    whole: Place = place,
): CallHierarchyItem {
    const range = rangeOf(whole.uri === place.uri ? whole : place);
    return { name, detail, kind, uri: place.uri, range, selectionRange: rangeOf(place), data };
}
