import type { Language } from '@perkada/model';
import {
    type Coverage,
    coverageOf,
    flowOf,
    formatDasar,
    headingOf,
    type Naskah,
    placeOf,
    type Rule,
} from '@perkada/model';
import { say } from './language.js';
import { displayPath, type Workspace } from './workspace.js';

/** A provision or rule that the coverage names, with where it stands. Lines count from 1. */
export interface CoverageRecord {
    readonly dasar: string;
    readonly file: string;
    readonly line: number;
    readonly text: string;
}

/** How far one regulation's model carries its text. */
export interface RegulationCoverage {
    readonly peraturan: string;
    /** The texts that were compared; empty when the regulation names none that is there. */
    readonly naskah: readonly string[];
    readonly ketentuan: number;
    readonly dimuat: number;
    /** Carried only through what encloses them. */
    readonly melaluiInduk: number;
    /** Definitions of terms, which no rule need carry. */
    readonly definisi: number;
    readonly tidakDimuat: readonly CoverageRecord[];
    readonly aturan: number;
    readonly aturanTanpaDasar: readonly CoverageRecord[];
    readonly dasarTidakAda: readonly CoverageRecord[];
}

/** The coverage of every regulation among the files that were asked for. */
export function coverage(workspace: Workspace): RegulationCoverage[] {
    return workspace.regulations().map(({ uri, name, model }) => {
        const texts = workspace.services.model.NaskahIndex.textsOf(uri);
        const result = coverageOf(model, texts);
        const count = (status: Coverage['provisions'][number]['status']) =>
            result.provisions.filter((provision) => provision.status === status).length;
        return {
            peraturan: name,
            naskah: texts.all.map((naskah) => displayPath(naskah.uri)),
            ketentuan: result.provisions.length,
            dimuat: count('dimuat'),
            melaluiInduk: count('melalui-induk'),
            definisi: count('definisi'),
            tidakDimuat: result.provisions
                .filter(({ status }) => status === 'tidak-dimuat')
                .map(({ naskah, node, dasar }) =>
                    ofNode(texts.all.find((text) => text.uri === naskah)!, node, formatDasar(dasar)),
                ),
            aturan: result.rules,
            aturanTanpaDasar: result.withoutBasis.map((rule) => ofRule(workspace, rule, '')),
            dasarTidakAda: result.unknown.map(({ rule, dasar }) =>
                ofRule(workspace, rule, formatDasar(dasar)),
            ),
        };
    });
}

const excerpt = (text: string) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

function ofNode(naskah: Naskah, index: number, dasar: string): CoverageRecord {
    const node = naskah.nodes[index]!;
    return {
        dasar,
        file: displayPath(naskah.uri),
        line: placeOf(naskah, node.span).start.line + 1,
        text: excerpt(`${headingOf(naskah, node)} ${flowOf(naskah, node.text).text}`),
    };
}

function ofRule(workspace: Workspace, { place }: Rule, dasar: string): CoverageRecord {
    const document = workspace.document(place.uri)?.textDocument;
    return {
        dasar,
        file: displayPath(place.uri),
        line: place.start.line + 1,
        text: excerpt(document?.getText({ start: place.start, end: place.end }) ?? ''),
    };
}

/** The coverage for a reader. */
export function renderCoverage(results: readonly RegulationCoverage[], language: Language): string {
    const lines: string[] = [];
    const list = (title: string, records: readonly CoverageRecord[]) => {
        if (records.length === 0) return;
        lines.push(`  ${title}`);
        for (const { dasar, file, line, text } of records)
            lines.push(`    ${file}:${line}  ${[dasar, text].filter((part) => part !== '').join(' — ')}`);
    };
    for (const result of results) {
        lines.push(`${result.peraturan}: ${result.naskah.join(', ')}`);
        if (result.naskah.length === 0) {
            lines.push(`  ${say(language, 'noText')}`, '');
            continue;
        }
        lines.push(
            `  ${say(language, 'coverage', {
                count: result.ketentuan,
                carried: result.dimuat,
                around: result.melaluiInduk,
                terms: result.definisi,
                open: result.tidakDimuat.length,
            })}`,
            `  ${say(language, 'coverageRules', {
                count: result.aturan,
                bare: result.aturanTanpaDasar.length,
                unknown: result.dasarTidakAda.length,
            })}`,
        );
        list(say(language, 'notCarried'), result.tidakDimuat);
        list(say(language, 'withoutBasis'), result.aturanTanpaDasar);
        list(say(language, 'basisUnknown'), result.dasarTidakAda);
        lines.push('');
    }
    return lines.join('\n');
}
