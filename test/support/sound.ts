import { type Finding, messages, type Place, renderMessage } from '@perkada/model';
import type { World } from './world.js';

/** No text may take longer than this to be judged, in milliseconds: a hang fails, a slow machine does not. */
const longest = 20_000;

function outside(place: Place, lines: readonly string[]): boolean {
    const end = lines[place.end.line];
    const start = lines[place.start.line];
    return (
        start === undefined ||
        end === undefined ||
        place.start.character > start.length ||
        place.end.character > end.length ||
        place.start.line > place.end.line ||
        (place.start.line === place.end.line && place.start.character > place.end.character)
    );
}

function faultsOf(finding: Finding, world: World): string[] {
    const name = `${finding.code} at ${finding.place.start.line}:${finding.place.start.character}`;
    const faults: string[] = [];
    const places = [finding.place, ...(finding.related ?? []).map(({ place }) => place)];
    for (const place of places) {
        if (place.uri.startsWith('perkada-pustaka:')) continue;
        if (!world.uris.includes(place.uri))
            faults.push(`${name}: a place in ${place.uri}, which is no file`);
        else if (outside(place, world.text(place.uri).split(/\r\n|\n|\r/)))
            faults.push(`${name}: a place outside the text`);
    }
    for (const language of ['id', 'en'] as const) {
        const message = renderMessage(messages, finding.code, finding.variant, finding.params, language);
        if (message.trim() === '' || /\{\w+\}|undefined|\[object/.test(message))
            faults.push(`${name}: the message reads "${message}"`);
    }
    return faults;
}

/**
 * What is wrong with how the language takes this text: nothing, whatever the text is. A text that the
 * parser cannot read must have a finding in it; every finding must lie in a text and have a message.
 */
export function judge(world: World, uri: string, files: readonly string[] = [uri]): string[] {
    const started = performance.now();
    const findings = new Map(files.map((file) => [file, world.findings(file)]));
    const faults = [...findings.values()].flat().flatMap((finding) => faultsOf(finding, world));
    const took = performance.now() - started;
    if (took > longest) faults.push(`took ${Math.round(took)} ms`);
    const { lexerErrors, parserErrors } = world.document(uri).parseResult;
    const broken = lexerErrors.length + parserErrors.length > 0;
    if (broken && !(findings.get(uri) ?? []).some((finding) => finding.severity === 'error'))
        faults.push('the text is broken, but nothing is reported in it');
    return faults;
}
