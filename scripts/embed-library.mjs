// Embeds packages/language/library/*.perkada as strings, so that the language runs where there is no disk.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const language = new URL('../packages/language/', import.meta.url);
const sources = readdirSync(new URL('library/', language))
    .filter((name) => name.endsWith('.perkada'))
    .sort()
    .map((name) => [name, readFileSync(new URL(`library/${name}`, language), 'utf8')]);
mkdirSync(new URL('src/library/generated/', language), { recursive: true });
writeFileSync(
    new URL('src/library/generated/library.ts', language),
    `/** The files of packages/language/library, by name. Made by scripts/embed-library.mjs. */\nexport const libraryFiles: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(sources), null, 4)};\n`,
);
