import {
    comparePositions,
    type Naskah,
    nodeAtPosition,
    type Position,
    placeOf,
    type Rule,
    rulesByNode,
    rulesOf,
    targetOfBasis,
} from '@perkada/model';
import type { Connection } from 'vscode-languageserver';
import { naskahOf } from '../../naskah/naskah-parser.js';
import { rangeOf } from '../document-validator.js';
import { View, type ViewLocation, viewLocation } from './support.js';

export const linkedTextRequests = {
    /** `{ uri, position? }` → `LinkedText`: what stands over against a place, in the text or in the model. */
    linked: 'perkada/pasangan',
} as const;

/** What a place of a model rests on in the text, or what rests on a place of the text. */
export interface LinkedText {
    /** The regulation's text; absent when it names none that is there. */
    readonly naskah?: string;
    /** Where the rule or provision stands that the cursor is in; absent where it is in none. */
    readonly sumber?: ViewLocation;
    /** The provisions, or the rules, over against it; the nearest first. */
    readonly pasangan: readonly ViewLocation[];
}

/** From a model to its text and back, for two editors side by side. */
export class LinkedTextView extends View {
    register(connection: Connection): void {
        this.answers(
            connection,
            linkedTextRequests.linked,
            ({ uri, position }: { uri: string; position?: Position }) => this.linked(uri, position),
        );
    }

    private linked(uri: string, position: Position | undefined): LinkedText {
        const document = this.views.document(uri);
        const naskah = document && naskahOf(document);
        if (naskah) return { naskah: uri, ...this.fromText(naskah, position) };
        if (!document || !this.views.worlds.roleOf(uri)) return { pasangan: [] };
        const text = this.services.model.NaskahIndex.documentFor(uri)?.uri.toString();
        return { ...(text === undefined ? {} : { naskah: text }), ...this.fromModel(uri, position) };
    }

    /** The provisions on which the innermost rule with a basis rests. */
    private fromModel(uri: string, position: Position | undefined): Omit<LinkedText, 'naskah'> {
        if (!position) return { pasangan: [] };
        const world = this.views.worlds.worldOf(uri);
        const texts = this.services.model.NaskahIndex.textsOf(world);
        const inside = rulesOf(this.views.world(world).model)
            .filter(
                ({ place, dasar }) =>
                    dasar.length > 0 &&
                    place.uri === uri &&
                    comparePositions(place.start, position) <= 0 &&
                    comparePositions(position, place.end) <= 0,
            )
            .sort((a, b) => extent(a) - extent(b));
        for (const rule of inside) {
            const pasangan = rule.dasar.flatMap((dasar) => {
                const target = targetOfBasis(texts, dasar);
                return target.status === 'ada'
                    ? target.nodes.map((node) => viewLocation(placeOf(target.naskah, node.span)))
                    : [];
            });
            if (pasangan.length > 0) return { sumber: viewLocation(rule.place), pasangan };
        }
        return { pasangan: [] };
    }

    /** The rules that rest on the innermost provision that carries any. */
    private fromText(naskah: Naskah, position: Position | undefined): Omit<LinkedText, 'naskah'> {
        let node = position && nodeAtPosition(naskah, position);
        const worlds = this.services.model.NaskahIndex.worldsOf(naskah.uri);
        const byNode = worlds.map((world) =>
            rulesByNode(this.views.world(world).model, this.services.model.NaskahIndex.textsOf(world)).get(
                naskah,
            ),
        );
        // What encloses a pasal carries nothing in particular: a whole BAB, a whole annex.
        for (; node && within.has(node.kind); node = naskah.nodes[node.parent]) {
            const { index } = node;
            const rules = byNode.flatMap((nodes) => nodes?.get(index) ?? []);
            if (rules.length === 0) continue;
            const seen = new Set<string>();
            const pasangan = rules
                .map(({ place }) => viewLocation(place))
                .filter((at) => {
                    const key = JSON.stringify(at);
                    return !seen.has(key) && seen.add(key);
                });
            return { sumber: { uri: naskah.uri, range: rangeOf(placeOf(naskah, node.span)) }, pasangan };
        }
        return { pasangan: [] };
    }
}

const within = new Set(['pasal', 'ayat', 'huruf', 'angka', 'butir', 'menimbang', 'mengingat']);

const extent = ({ place }: Rule) =>
    (place.end.line - place.start.line) * 1e6 + place.end.character - place.start.character;
