import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateJson, skemaModelId } from '../../src/json/index.js';
import { modelContoh, semuaContoh } from '../support/contoh.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const published = readFileSync(`${root}docs/skema/model-1.schema.json`, 'utf8');

/** Everything below a value with the path to it. */
function* leaves(value: unknown, path: readonly string[] = []): Generator<[readonly string[], unknown]> {
    if (typeof value !== 'object' || value === null) yield [path, value];
    else for (const [name, item] of Object.entries(value)) yield* leaves(item, [...path, name]);
}

test('the published schema is the one of the types', async () => {
    const { modelSchema } = (await import(`${root}scripts/model-schema.mjs`)) as {
        modelSchema: () => string;
    };
    expect(published, 'the types have changed: run npm run schema').toBe(modelSchema());
    expect((JSON.parse(published) as { $id: string }).$id).toBe(skemaModelId);
});

describe.each(semuaContoh)('the JSON of %s', (name) => {
    let data: Record<string, unknown>;
    let files: ReturnType<typeof generateJson>;
    const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(
        JSON.parse(published),
    );
    beforeAll(async () => {
        files = generateJson(await modelContoh(name));
        data = JSON.parse(files[0]!.content as string);
    });

    test('fits the published schema, which it names', () => {
        expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
        expect(data.$schema).toBe(skemaModelId);
    });

    test('is the whole Model, with files named from their own folder', async () => {
        const model = await modelContoh(name);
        const { $schema, $comment, ...rest } = data;
        const folder = model.berkas[0]!.slice(0, model.berkas[0]!.lastIndexOf('/') + 1);
        expect(rest).toEqual(JSON.parse(JSON.stringify(model).replaceAll(folder, '')));
        for (const [path, value] of leaves(data))
            expect(String(value), path.join('.')).not.toContain('file://');
    });

    test('is rejected by the schema once something is left out, added or mistyped', () => {
        const without = structuredClone(data);
        delete (without.susunan as Record<string, unknown>[])[0]!.label;
        expect(validate(without)).toBe(false);
        expect(validate({ ...data, tambahan: 1 })).toBe(false);
        expect(validate({ ...data, versi: 2 })).toBe(false);
    });

    test('and its schema carry the mark near their start', () => {
        for (const { content } of files)
            expect((content as string).slice(0, 200)).toContain('dibuat oleh perkada');
        expect(JSON.parse(files[1]!.content as string)).toMatchObject(JSON.parse(published));
    });
});
