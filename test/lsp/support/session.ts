import { afterAll, beforeAll } from 'vitest';
import { Client, type ClientOptions } from './client.js';
import { type Marked, marked } from './markers.js';

/** One server for the tests of a file; every fixture stands in a folder of its own, so that none sees another. */
export class Session {
    client!: Client;
    private folders = 0;

    constructor(options: ClientOptions = {}) {
        beforeAll(async () => {
            this.client = await Client.start(options);
        });
        afterAll(() => this.client.stop());
    }

    /** Opens marked texts in a new folder. Names of the result are their addresses. */
    async open<K extends string>(files: Readonly<Record<K, string>>): Promise<Record<K, Opened>> {
        const folder = `f${++this.folders}`;
        const result = {} as Record<K, Opened>;
        for (const [name, fixture] of Object.entries<string>(files) as [K, string][]) {
            const mark = marked(fixture);
            const uri = `file:///peraturan/${folder}/${name}.perkada`;
            await this.client.open([uri, mark.text]);
            result[name] = { ...mark, uri, at: { textDocument: { uri }, position: mark.positions[0]! } };
        }
        await this.client.settle();
        return result;
    }

    request<T>(method: string, params: unknown): Promise<T> {
        return this.client.request<T>(method, params);
    }
}

export interface Opened extends Marked {
    readonly uri: string;
    /** Where the first `<|>` stands, as requests want it. */
    readonly at: {
        readonly textDocument: { readonly uri: string };
        readonly position: Marked['positions'][0];
    };
}
