/** Title blocks, signing blocks, annex headings and the gazette line. */
import type {
    Annex,
    Bit,
    GazetteEntry,
    Naskah,
    NaskahNode,
    SigningBlock,
    Span,
    TitleBlock,
} from '@perkada/model';
import { jenisOf, scanGazette } from '../references/citations.js';
import { Cursor, squeeze } from '../references/cursor.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const KIND = /^(PERATURAN|KEPUTUSAN|INSTRUKSI|UNDANG ?- ?UNDANG|QANUN|RANCANGAN)\b/i;
const OFFICE =
    /^(?:P[jltsdh.]{1,3}\.? ?)?(BUPATI|WALI ?KOTA|GUBERNUR|PRESIDEN|MENTERI|KEPALA|MAHKAMAH|DEWAN|BADAN|PENJABAT)\b/i;

function lineText(naskah: Naskah, span: Span): string {
    return squeeze(naskah.text.slice(span.start, span.end));
}

function join(naskah: Naskah, spans: readonly Span[]): Bit | undefined {
    const first = spans[0];
    const last = spans[spans.length - 1];
    if (first === undefined || last === undefined) return undefined;
    return {
        text: spans.map((span) => lineText(naskah, span)).join(' '),
        span: { start: first.start, end: last.end },
    };
}

/** The title block of the regulation: from `judul`, with the invocation of `pembukaan`. */
export function readTitle(naskah: Naskah): TitleBlock {
    const judul = naskah.nodes.find((node) => node.kind === 'judul');
    const block =
        judul === undefined ? { title: { jenis: 'lain' } as TitleBlock } : readBlock(naskah, judul.text);
    const title: Mutable<TitleBlock> = { ...block.title };
    const opening = naskah.nodes.find((node) => node.kind === 'pembukaan');
    const [rahmat, ...office] = opening?.text ?? [];
    if (rahmat !== undefined && /rahmat/i.test(lineText(naskah, rahmat))) {
        title.rahmat = join(naskah, [rahmat]);
        const last = office.slice(0, 3).findIndex((line) => naskah.text[line.end - 1] === ',');
        title.officeLine = join(naskah, office.slice(0, last < 0 ? 1 : last + 1));
    }
    return title;
}

/** The lines of a title block; `rest` are those behind the name. */
function readBlock(
    naskah: Naskah,
    lines: readonly Span[],
    nameLike?: string,
): { title: TitleBlock; rest: readonly Span[] } {
    const title: Mutable<TitleBlock> = { jenis: 'lain' };
    let at = 0;
    for (; at < lines.length; at++) {
        const words = lineText(naskah, lines[at]!);
        if (/^tentang\b/i.test(words)) break;
        if (/^no(mor(\b|\d)|\.)/i.test(words)) readNumber(naskah, lines[at]!, title);
        else if (KIND.test(words) && title.kind === undefined) readKind(naskah, lines, at, title);
        else if (/^PROVINSI\b/i.test(words) && title.kind === undefined)
            title.province = part(naskah, lines[at]!, 8);
        else if (OFFICE.test(words) && title.kind === undefined) title.office = join(naskah, [lines[at]!]);
    }
    const tentang: Span[] = [];
    if (at < lines.length) {
        const line = lines[at]!;
        const word = naskah.text.slice(line.start, line.end).length;
        if (word > 8) tentang.push({ start: skip(naskah.text, line.start + 7, line.end), end: line.end });
        at++;
    }
    let words = tentang.map((span) => lineText(naskah, span)).join(' ');
    for (; at < lines.length; at++) {
        const next = lineText(naskah, lines[at]!);
        // An annex repeats the regulation's name; what comes after it is the annex' own.
        if (nameLike !== undefined && !begins(nameLike, `${words} ${next}`)) break;
        if (
            nameLike === undefined &&
            (/^(DENGAN RAHMAT|Menimbang)/i.test(next) || (OFFICE.test(next) && next.endsWith(',')))
        )
            break;
        tentang.push(lines[at]!);
        words = `${words} ${next}`.trim();
    }
    title.tentang = join(naskah, tentang);
    return { title, rest: lines.slice(at) };
}

function begins(name: string, words: string): boolean {
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    return plain(name).startsWith(plain(words));
}

function skip(text: string, from: number, end: number): number {
    let at = from;
    while (at < end && /[\s:]/.test(text[at]!)) at++;
    return at;
}

function part(naskah: Naskah, line: Span, length: number): Bit | undefined {
    return join(naskah, [{ start: skip(naskah.text, line.start + length, line.end), end: line.end }]);
}

function readNumber(naskah: Naskah, line: Span, title: Mutable<TitleBlock>): void {
    const words = naskah.text.slice(line.start, line.end);
    // Also run together: "NOMOR1TAHUN1970".
    const match = /^(no(?:mor|\.))[\s:]*([^\s]*?)\s*(?:tahun\s*(\d{2,4}))?\s*$/i.exec(words);
    const year = /tahun\s*(\d{2,4})/i.exec(words);
    const start = line.start + skip(words, (match?.[1] ?? 'nomor').length, words.length);
    const number = /^tahun$/i.test(match?.[2] ?? '') ? '' : (match?.[2] ?? '');
    title.number = { text: number, span: { start, end: start + number.length } };
    if (year?.[1] !== undefined) {
        const from = line.start + year.index + year[0].length - year[1].length;
        title.year = { text: year[1], span: { start: from, end: from + year[1].length } };
    }
}

const KIND_WORDS =
    /^(?:rancangan )?(undang ?- ?undang(?: republik indonesia)?|qanun|(?:peraturan|keputusan|instruksi) (?:pemerintah(?: pengganti undang-undang)?(?: republik indonesia)?|presiden(?: republik indonesia)?|daerah|gubernur|bupati|wali ?kota|menteri|\S+))/i;

function readKind(naskah: Naskah, lines: readonly Span[], at: number, title: Mutable<TitleBlock>): void {
    const line = lines[at]!;
    const words = naskah.text.slice(line.start, line.end);
    const match = KIND_WORDS.exec(words);
    const kindEnd = line.start + (match?.[0].length ?? words.length);
    title.kind = join(naskah, [{ start: line.start, end: kindEnd }]);
    title.jenis = jenisOf(squeeze(words).replace(/^rancangan /i, ''));
    const region: Span[] = [];
    const from = skip(naskah.text, kindEnd, line.end);
    if (from < line.end) region.push({ start: from, end: line.end });
    for (let i = at + 1; i < lines.length && i < at + 4; i++) {
        const next = lineText(naskah, lines[i]!);
        if (/^(nomor|no\.|tentang|tanggal)/i.test(next)) break;
        region.push(lines[i]!);
    }
    const name = join(naskah, region);
    // "NOMOR … TAHUN …" may stand on the line of the kind.
    const inline = name === undefined ? null : /\s*\bNO(?:MOR\b|\.)/i.exec(name.text);
    if (name !== undefined && inline === null) title.region = name;
    else if (name !== undefined && inline !== null) {
        const number = naskah.text.slice(line.start, line.end).search(/\bNO(?:MOR\b|\.)/i);
        if (number >= 0) readNumber(naskah, { start: line.start + number, end: line.end }, title);
        if (inline.index > 0 && number >= 0) {
            title.region = join(naskah, [{ start: from, end: line.start + number }]);
        }
    }
}

/** The signing blocks in the order of the text. */
export function readSignings(naskah: Naskah): SigningBlock[] {
    return naskah.nodes
        .filter((node) => node.kind === 'tanda-tangan')
        .map((node) => readSigning(naskah, node));
}

function readSigning(naskah: Naskah, node: NaskahNode): SigningBlock {
    const signing: Mutable<SigningBlock> = { node: node.index, role: 'lampiran' };
    const office: Span[] = [];
    for (const line of node.text) {
        const raw = naskah.text.slice(line.start, line.end);
        const place = /^(ditetapkan|disahkan|diundangkan)\s+(?:di\s+)?/i.exec(raw);
        const date = /pada\s+tanggal\s*:?\s*(.*)$/i.exec(raw);
        if (place !== null) {
            signing.role = place[1]!.toLowerCase() as SigningBlock['role'];
            const end = date === null ? raw.length : date.index;
            const city = {
                start: line.start + place[0].length,
                end: line.start + Math.max(place[0].length, raw.slice(0, end).trimEnd().length),
            };
            if (city.end > city.start) signing.city = join(naskah, [city]);
        }
        if (date !== null) {
            const start = line.start + raw.length - date[1]!.length;
            signing.date = { text: squeeze(date[1]!), span: { start, end: line.end } };
            continue;
        }
        if (place !== null || /^\(?\s*(ttd|dto|tanda tangan|cap)\b/i.test(raw)) continue;
        const ended = office.length > 0 && naskah.text[office[office.length - 1]!.end - 1] === ',';
        if (!ended && signing.name === undefined && office.length < 4) office.push(line);
        else if (signing.name === undefined) signing.name = join(naskah, [line]);
    }
    const whole = join(naskah, office);
    if (whole !== undefined) {
        const comma = whole.text.endsWith(',');
        signing.office = comma
            ? {
                  text: whole.text.slice(0, -1).trim(),
                  span: { start: whole.span.start, end: whole.span.end - 1 },
              }
            : whole;
    }
    return signing;
}

/** The annexes with their heading blocks, names and signing blocks. */
export function readAnnexes(naskah: Naskah, name: string, signings: readonly SigningBlock[]): Annex[] {
    const annexes: Annex[] = [];
    for (const node of naskah.nodes) {
        if (node.kind !== 'lampiran') continue;
        const block = naskah.nodes[node.children[0] ?? -1];
        const lines = block?.kind === 'judul-lampiran' ? block.text : [];
        const { title, rest } = readBlock(naskah, lines, name);
        const signing = signings.find((item) => naskah.nodes[item.node]!.parent === node.index);
        annexes.push({ node: node.index, number: node.number, title, name: join(naskah, rest), signing });
    }
    return annexes;
}

/** The line "BERITA DAERAH … TAHUN … NOMOR …". */
export function readGazette(naskah: Naskah): GazetteEntry | undefined {
    const node = naskah.nodes.find((candidate) => candidate.kind === 'berita');
    if (node === undefined) return undefined;
    const cursor = new Cursor(naskah.text);
    cursor.start(node.text);
    return scanGazette(cursor);
}
