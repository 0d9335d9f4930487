import type { Finding, Model } from '@perkada/model';
import { marked } from '../lsp/support/markers.js';
import { type SourceFile, World } from './world.js';

const folder = 'memory:/';

let shared: World | undefined;

/** One parser serves all fixtures of a test file; the files of the one before are taken out first. */
async function worldOf(files: readonly SourceFile[]): Promise<World> {
    shared ??= await World.of([]);
    await shared.remove(shared.uris);
    await shared.add(files);
    return shared;
}

/**
 * Short texts under their file names, linked as one workspace. `a/contoh.perkada` stands in folder `a`.
 * The world is that of the latest call only.
 */
export async function workspace(texts: Readonly<Record<string, string>>): Promise<World> {
    return worldOf(Object.entries(texts).map(([name, text]) => ({ uri: folder + name, text: text.trim() })));
}

export const uriOf = (name: string) => folder + name;

/** The header of a regulation that a fixture stands under. */
export const header = 'peraturan bupati "Contoh" nomor 1 tahun 2024\n';

/** The Model of a text that follows a regulation's header. Fails when the text has a syntax or name error. */
export async function modelOf(body: string): Promise<Model> {
    const world = await workspace({ 'contoh.perkada': header + body });
    const faults = world
        .findings(uriOf('contoh.perkada'))
        .filter(({ code }) => code.startsWith('sintaks/') || code.startsWith('nama/'));
    if (faults.length > 0) throw new Error(`The fixture has faults: ${JSON.stringify(faults)}`);
    return world.model();
}

/** `line:start-end code`, lines and columns counted from 0. */
const said = (finding: Finding) =>
    `${finding.place.start.line}:${finding.place.start.character}-${finding.place.end.character} ${finding.code}`;

/**
 * The findings on names and syntax in a set of fixtures, and those that their markers (`^^^ code`)
 * expect, as lists to be compared.
 */
export async function marks(
    fixtures: Readonly<Record<string, string>>,
): Promise<{ expected: string[]; found: string[] }> {
    const read = Object.entries(fixtures).map(([name, fixture]) => ({ name, ...marked(fixture) }));
    const world = await worldOf(read.map(({ name, text }) => ({ uri: folder + name, text })));
    const expected = read.flatMap(({ name, ranges }) =>
        ranges.map(
            ({ range, note }) =>
                `${name} ${range.start.line}:${range.start.character}-${range.end.character} ${note}`,
        ),
    );
    const found = read.flatMap(({ name }) =>
        world
            .findings(folder + name)
            .filter(({ code }) => code.startsWith('sintaks/') || code.startsWith('nama/'))
            .map((finding) => `${name} ${said(finding)}`),
    );
    return { expected, found };
}
