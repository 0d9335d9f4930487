// Embeds the published JSON Schema of the Model, so that the generator can hand it over where there is no disk.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const schema = readFileSync(new URL('../docs/skema/model-1.schema.json', import.meta.url), 'utf8');
const folder = new URL('../packages/generators/src/json/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
    new URL('skema.ts', folder),
    `/** docs/skema/model-1.schema.json, made by scripts/embed-schema.mjs. */\nexport const skemaModel: string = ${JSON.stringify(schema)};\n`,
);
