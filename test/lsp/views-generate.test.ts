import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node.js';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

interface File {
    readonly path: string;
    readonly teks?: string;
    readonly base64?: string;
}
interface Answer {
    readonly berkas?: readonly File[];
    readonly tanpaPng?: boolean;
    readonly kurang?: string;
}

const session = new Session();
const make = (uri: string, jenis: string) => session.request<Answer>('perkada/hasilkan', { uri, jenis });

describe('perkada/hasilkan', () => {
    it('makes each kind of the regulation that a file belongs to', async () => {
        const { aturan, kasus } = await session.open({ aturan: regulation, kasus: cases });
        for (const [jenis, ending] of [
            ['typescript', '.ts'],
            ['diagram', '.svg'],
            ['dmn', '.dmn'],
            ['json', '.json'],
        ] as const) {
            const answer = await make(kasus.uri, jenis);
            expect(answer.berkas?.length, jenis).toBeGreaterThan(0);
            for (const { teks } of answer.berkas!) expect(teks, jenis).toContain('dibuat oleh perkada');
            expect(answer.berkas!.some(({ path }) => path.endsWith(ending))).toBe(true);
            expect(answer).toEqual(await make(aturan.uri, jenis));
        }
    });

    it('asks the client to draw, and makes a whole annex where it does not', async () => {
        const { aturan } = await session.open({ aturan: regulation });
        const without = await make(aturan.uri, 'lampiran');
        expect(without.tanpaPng).toBe(true);
        const asked: string[] = [];
        const pixel =
            'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
        const handler = session.client.connection.onRequest(
            'perkada/hasilkan/gambar',
            ({ svg }: { svg: string }) => {
                asked.push(svg);
                return pixel;
            },
        );
        const drawn = await make(aturan.uri, 'lampiran');
        handler.dispose();
        expect(drawn.tanpaPng).toBe(false);
        expect(asked.length).toBeGreaterThan(0);
        expect(asked[0]).toMatch(/^<svg /);
        for (const answer of [without, drawn]) {
            const word = answer.berkas!.find(({ path }) => path.endsWith('.docx'))!;
            expect(Buffer.from(word.base64!, 'base64').subarray(0, 2).toString()).toBe('PK');
        }
    });

    it('says what is lacking: a text for Akoma Ntoso, a regulation', async () => {
        const { aturan } = await session.open({ aturan: regulation });
        expect(await make(aturan.uri, 'akn')).toEqual({ kurang: 'naskah' });
        expect(await make('file:///tidak/ada.perkada', 'json')).toEqual({ kurang: 'peraturan' });
        await expect(make(aturan.uri, 'constructor')).rejects.toThrow('Unknown kind');
    });

    it('lists the regulations with all their files', async () => {
        const { aturan, kasus } = await session.open({ aturan: regulation, kasus: cases });
        const list = await session.request<{ uri: string; nama: string; berkas: string[] }[]>(
            'perkada/hasilkan/peraturan',
            null,
        );
        const own = list.find(({ uri }) => uri === aturan.uri);
        expect(own).toMatchObject({ nama: 'contoh-1-2025', berkas: [aturan.uri, kasus.uri] });
    });

    it('stops when it is cancelled', async () => {
        const { aturan } = await session.open({ aturan: regulation });
        const source = new CancellationTokenSource();
        const handler = session.client.connection.onRequest('perkada/hasilkan/gambar', () => {
            source.cancel();
            return new Promise((resolve) => setTimeout(() => resolve(null), 50));
        });
        const request = session.client.connection.sendRequest(
            'perkada/hasilkan',
            { uri: aturan.uri, jenis: 'lampiran' },
            source.token,
        );
        await expect(request).rejects.toThrow();
        handler.dispose();
    });
});
