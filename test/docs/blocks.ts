import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A fenced block of Perkada in a page. Its info string says how it stands to the blocks before it:
 *
 * - `perkada`: the first file of a regulation of its own;
 * - `perkada lanjutan`: goes on in the file of the block before;
 * - `perkada berkas`: a further file of the same regulation;
 * - `temuan <code> …` after any of these: shows exactly these findings, and is left out of what follows.
 */
export interface Block {
    readonly page: string;
    /** Line of the block's first line in its page, from 1. */
    readonly line: number;
    readonly text: string;
    readonly place: 'awal' | 'lanjutan' | 'berkas';
    readonly findings: readonly string[];
}

/** The pages of a folder, by their paths. */
export function pagesOf(folder: URL): URL[] {
    return readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => new URL(name, folder));
}

export function blocksOf(page: URL): Block[] {
    const blocks: Block[] = [];
    const lines = readFileSync(page, 'utf8').split('\n');
    for (let i = 0; i < lines.length; i++) {
        const info = /^```perkada\b(.*)$/.exec(lines[i]!)?.[1]?.trim().split(/\s+/).filter(Boolean);
        if (!info) continue;
        const end = lines.indexOf('```', i + 1);
        if (end < 0) throw new Error(`${basename(page.pathname)}:${i + 1}: the block is not closed`);
        const at = info.indexOf('temuan');
        const place = info[0] === 'lanjutan' || info[0] === 'berkas' ? info[0] : 'awal';
        const known = at < 0 ? info.length : at;
        if (known > (place === 'awal' ? 0 : 1)) {
            throw new Error(`${basename(page.pathname)}:${i + 1}: unknown words ${info.join(' ')}`);
        }
        blocks.push({
            page: basename(page.pathname),
            line: i + 2,
            text: `${lines.slice(i + 1, end).join('\n')}\n`,
            place,
            findings: at < 0 ? [] : info.slice(at + 1).sort(),
        });
        i = end;
    }
    return blocks;
}

/** The files that a reader has after each block of a page: the block with all that it goes on from. */
export function statesOf(
    blocks: readonly Block[],
): { readonly block: Block; readonly files: readonly string[] }[] {
    let files: string[] = [];
    return blocks.map((block) => {
        const next =
            block.place === 'awal'
                ? [block.text]
                : block.place === 'berkas'
                  ? [...files, block.text]
                  : [...files.slice(0, -1), `${files.at(-1) ?? ''}\n${block.text}`];
        // A wrong example is shown and left; what follows goes on from the right ones.
        if (block.findings.length === 0) files = next;
        return { block, files: next };
    });
}
