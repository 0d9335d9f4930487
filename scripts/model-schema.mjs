// Makes docs/skema/model-1.schema.json, the published JSON Schema of the Model, of the types in packages/model.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The schema as text: the types' own, wrapped as the JSON file that `hasilkan json` writes. */
export function modelSchema() {
    const { definitions } = createGenerator({
        path: `${root}packages/model/src/model/model.ts`,
        tsconfig: `${root}packages/model/tsconfig.json`,
        type: 'Model',
        skipTypeCheck: true,
        topRef: true,
        additionalProperties: false,
        encodeRefs: false,
    }).createSchema('Model');
    const { Model, ...others } = definitions;
    const schema = {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: 'urn:perkada:skema:model:1',
        ...Model,
        title: 'Model peraturan kepala daerah tentang sistem kerja',
        description:
            'Satu peraturan sebagai data: susunan, kedudukan, penugasan, mekanisme, dan kasus, masing-masing dengan tempat dan dasarnya.',
        properties: {
            $schema: { const: 'urn:perkada:skema:model:1' },
            $comment: { type: 'string' },
            ...Model.properties,
        },
        definitions: Object.fromEntries(Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    mkdirSync(`${root}docs/skema`, { recursive: true });
    writeFileSync(`${root}docs/skema/model-1.schema.json`, modelSchema());
}
