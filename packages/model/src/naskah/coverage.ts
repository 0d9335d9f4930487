import type { Model } from '../model/model.js';
import type { Ketentuan } from '../model/umum.js';
import { type Dasar, formatDasar } from '../text/dasar.js';
import { comparePlaces, type Place } from '../text/place.js';
import { type RegulationTexts, targetOfBasis } from './basis.js';
import { provisionsOf, withDescendants } from './queries.js';
import type { Naskah, NaskahNode, NodeIndex } from './types.js';

/** A rule of a model that can rest on a provision, with where it stands in the Model: `kedudukanUmum[2]`. */
export interface Rule {
    readonly path: string;
    readonly place: Place;
    readonly dasar: readonly Dasar[];
}

/**
 * Every provision that a Model lays down, in the order of its files. Cases and scenarios are no
 * provisions; they apply them. What the library declares is not the regulation's own.
 */
export function rulesOf(model: Model): Rule[] {
    const found: Rule[] = [];
    const { kasus: _kasus, uji: _uji, pustaka: _pustaka, ...rest } = model;
    visit(rest, '', found);
    const cases = new Set(model.kasus.map(({ uri }) => uri));
    return found
        .filter(({ place }) => model.berkas.includes(place.uri) && !cases.has(place.uri))
        .sort((a, b) => comparePlaces(a.place, b.place));
}

function visit(value: unknown, path: string, found: Rule[]): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) visit(item, `${path}[${index}]`, found);
        return;
    }
    if (isKetentuan(value)) found.push({ path, place: value.place, dasar: value.dasar });
    for (const [key, item] of Object.entries(value)) {
        if (key !== 'place' && key !== 'dasar' && key !== 'menyimpangDari' && key !== 'diterima')
            visit(item, path === '' ? key : `${path}.${key}`, found);
    }
}

function isKetentuan(value: object): value is Ketentuan {
    return 'place' in value && 'lapisan' in value && 'dasar' in value && Array.isArray(value.dasar);
}

/** One normative provision of the text and the rules that rest on it. */
export interface ProvisionCoverage {
    readonly naskah: string;
    readonly node: NodeIndex;
    readonly dasar: Dasar;
    /**
     * - `dimuat` a rule names it, or something inside it;
     * - `melalui-induk` no rule names it, but one names what encloses it ("Pasal 9" for its ayat (2));
     * - `definisi` it defines a term, so that no rule need carry it;
     * - `tidak-dimuat` no rule carries it.
     */
    readonly status: 'dimuat' | 'melalui-induk' | 'definisi' | 'tidak-dimuat';
    readonly rules: readonly Rule[];
}

/** How far a Model carries its text, and how far its rules rest on it. */
export interface Coverage {
    /** The provisions of the texts without further provisions inside, in the order of the text. */
    readonly provisions: readonly ProvisionCoverage[];
    /** Rules that name no basis, neither themselves nor in every part of them. */
    readonly withoutBasis: readonly Rule[];
    /** Bases that the texts do not have, where that is certain. */
    readonly unknown: readonly { readonly rule: Rule; readonly dasar: Dasar }[];
    /** How many rules were looked at. */
    readonly rules: number;
}

/** Which rules rest on which node, by the node's index, for each text. */
export function rulesByNode(
    model: Model,
    texts: RegulationTexts,
): ReadonlyMap<Naskah, ReadonlyMap<NodeIndex, readonly Rule[]>> {
    const result = new Map<Naskah, Map<NodeIndex, Rule[]>>(texts.all.map((naskah) => [naskah, new Map()]));
    for (const rule of rulesOf(model)) {
        for (const dasar of rule.dasar) {
            const target = targetOfBasis(texts, dasar);
            if (target.status !== 'ada') continue;
            const nodes = result.get(target.naskah);
            for (const { index } of target.nodes) {
                const list = nodes?.get(index);
                if (!list) nodes?.set(index, [rule]);
                else if (!list.includes(rule)) list.push(rule);
            }
        }
    }
    return result;
}

/** The coverage of a regulation: normative provisions that no rule carries, and rules without a basis. */
export function coverageOf(model: Model, texts: RegulationTexts): Coverage {
    const rules = rulesOf(model);
    const byNode = rulesByNode(model, texts);
    const provisions: ProvisionCoverage[] = [];
    for (const naskah of texts.all) {
        const carried = byNode.get(naskah)!;
        for (const { node: index, dasar, definition } of provisionsOf(naskah)) {
            const node = naskah.nodes[index]!;
            const inside = withDescendants(naskah, node).flatMap((inner) => carried.get(inner) ?? []);
            const around = inside.length > 0 ? [] : enclosingRules(naskah, node, carried);
            provisions.push({
                naskah: naskah.uri,
                node: index,
                dasar,
                status:
                    inside.length > 0
                        ? 'dimuat'
                        : definition
                          ? 'definisi'
                          : around.length > 0
                            ? 'melalui-induk'
                            : 'tidak-dimuat',
                rules: inside.length > 0 ? inside : around,
            });
        }
    }
    const unknown = rules.flatMap((rule) =>
        rule.dasar
            .filter((dasar) => targetOfBasis(texts, dasar).status === 'tidak-ada')
            .map((dasar) => ({ rule, dasar })),
    );
    return {
        provisions,
        withoutBasis: rules.filter((rule) => rule.dasar.length === 0 && !isCarriedByParts(rule, rules)),
        unknown,
        rules: rules.length,
    };
}

/** Whether a rule is only the frame of others, all of which have their own basis. */
function isCarriedByParts(rule: Rule, rules: readonly Rule[]): boolean {
    const parts = rules.filter((other) => other.path.startsWith(`${rule.path}.`));
    return parts.length > 0 && parts.every((part) => part.dasar.length > 0);
}

/** The rules that name what encloses a provision, up to its pasal; a whole BAB or annex carries nothing in particular. */
function enclosingRules(
    naskah: Naskah,
    node: NaskahNode,
    carried: ReadonlyMap<NodeIndex, readonly Rule[]>,
): readonly Rule[] {
    for (let at = naskah.nodes[node.parent]; at; at = naskah.nodes[at.parent]) {
        if (at.kind !== 'pasal' && at.kind !== 'ayat' && at.kind !== 'huruf' && at.kind !== 'angka') break;
        const rules = carried.get(at.index);
        if (rules) return rules;
    }
    return [];
}

/** A coverage as plain records, for JSON: no offsets, no positions of nodes. */
export function coverageSummary(coverage: Coverage): {
    readonly ketentuan: number;
    readonly dimuat: number;
    readonly melaluiInduk: number;
    readonly definisi: number;
    readonly tidakDimuat: readonly string[];
    readonly aturan: number;
    readonly aturanTanpaDasar: number;
} {
    const count = (status: ProvisionCoverage['status']) =>
        coverage.provisions.filter((provision) => provision.status === status).length;
    return {
        ketentuan: coverage.provisions.length,
        dimuat: count('dimuat'),
        melaluiInduk: count('melalui-induk'),
        definisi: count('definisi'),
        tidakDimuat: coverage.provisions
            .filter(({ status }) => status === 'tidak-dimuat')
            .map(({ dasar }) => formatDasar(dasar)),
        aturan: coverage.rules,
        aturanTanpaDasar: coverage.withoutBasis.length,
    };
}
