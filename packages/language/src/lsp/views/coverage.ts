import {
    type Coverage,
    coverageOf,
    flowOf,
    formatDasar,
    headingOf,
    type Naskah,
    type Rule,
} from '@perkada/model';
import type { Connection } from 'vscode-languageserver';
import { handleOf, rangeOfSpan } from '../naskah/context.js';
import type { Step } from '../steps.js';
import { View, type ViewLocation, viewLocation } from './support.js';

export const coverageRequests = {
    /** `{ uri? }` → `RegulationCoverageView[]`: of the regulations of a file or text; of all without one. */
    coverage: 'perkada/cakupan',
} as const;

/** A provision or a rule, with where it stands and its first words. */
export interface CoverageEntry {
    readonly dasar: string;
    readonly teks: string;
    readonly location: ViewLocation;
}

/** A provision of the text and the rules that carry it. */
export interface ProvisionEntry extends CoverageEntry {
    readonly status: 'dimuat' | 'melalui-induk' | 'definisi' | 'tidak-dimuat';
    readonly aturan: readonly ViewLocation[];
}

/** What `perkada cakupan` tells of one regulation, with places. */
export interface RegulationCoverageView {
    readonly world: string;
    readonly peraturan: string;
    /** The texts that were compared; empty when the regulation names none that is there. */
    readonly naskah: readonly string[];
    readonly ketentuan: readonly ProvisionEntry[];
    readonly aturan: number;
    readonly aturanTanpaDasar: readonly CoverageEntry[];
    readonly dasarTidakAda: readonly CoverageEntry[];
}

/** How far the models carry their texts. */
export class CoverageView extends View {
    register(connection: Connection): void {
        this.answers(connection, coverageRequests.coverage, (of: { uri?: string } | null, step) =>
            this.coverage(of?.uri, step),
        );
    }

    private async coverage(uri: string | undefined, step: Step): Promise<RegulationCoverageView[]> {
        const worlds = uri === undefined ? undefined : this.views.worldsOf(uri);
        const views: RegulationCoverageView[] = [];
        for (const { uri: world, label, model } of await this.views.all(step)) {
            if (!model.identitas || worlds?.includes(world) === false) continue;
            await step();
            const texts = this.services.model.NaskahIndex.textsOf(world);
            const result = coverageOf(model, texts);
            views.push({
                world,
                peraturan: label,
                naskah: texts.all.map((naskah) => naskah.uri),
                ketentuan: result.provisions.map((item) =>
                    provision(texts.all.find((naskah) => naskah.uri === item.naskah)!, item),
                ),
                aturan: result.rules,
                aturanTanpaDasar: result.withoutBasis.map((rule) => this.rule(rule, '')),
                dasarTidakAda: result.unknown.map(({ rule, dasar }) => this.rule(rule, formatDasar(dasar))),
            });
        }
        return views;
    }

    private rule({ place }: Rule, dasar: string): CoverageEntry {
        return { dasar, teks: this.views.wordsAt(place), location: viewLocation(place) };
    }
}

function provision(naskah: Naskah, item: Coverage['provisions'][number]): ProvisionEntry {
    const node = naskah.nodes[item.node]!;
    const words = `${headingOf(naskah, node)} ${flowOf(naskah, node.text).text}`.replace(/\s+/g, ' ').trim();
    return {
        dasar: formatDasar(item.dasar),
        teks: words.length > 90 ? `${words.slice(0, 89)}…` : words,
        location: { uri: naskah.uri, range: rangeOfSpan(naskah, handleOf(node)) },
        status: item.status,
        aturan: item.rules.map(({ place }) => viewLocation(place)),
    };
}
