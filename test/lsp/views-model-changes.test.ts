import { describe, expect, it } from 'vitest';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

/** What the server has told since, each as the names of the files without their folder. */
function listen(): string[][] {
    const told: string[][] = [];
    session.client.connection.onNotification(
        'perkada/modelBerubah',
        ({ uris }: { uris: readonly string[] }) => {
            told.push(uris.map((uri) => uri.split('/').at(-1)!));
        },
    );
    return told;
}

describe('perkada/modelBerubah', () => {
    it('names every file of the regulation that an edit concerns, and none of another', async () => {
        const lain = await session.open({ lain: regulation.replace('"Contoh"', '"Lain"') });
        const { kasus } = await session.open({ aturan: regulation, kasus: cases });
        expect(lain.lain.uri).not.toBe(kasus.uri);
        const told = listen();
        await session.client.change(kasus.uri, kasus.text.replace('"Sari Dewi"', '"Sari"'));
        await session.client.settle();
        expect(told.length).toBeGreaterThan(0);
        expect(told.at(-1)).toEqual(['aturan.perkada', 'kasus.perkada']);
    });

    it('names the regulation that a file has left, too', async () => {
        const { aturan, kasus } = await session.open({ aturan: regulation, kasus: cases });
        const told = listen();
        await session.client.change(kasus.uri, kasus.text.replace('menurut Contoh', 'menurut TiadaDiMana'));
        await session.client.settle();
        expect(told.flat()).toContain('aturan.perkada');
        expect(aturan.uri).toContain('aturan');
    });

    it('never names the built-in library', async () => {
        const told = listen();
        await session.open({ aturan: regulation });
        expect(told.flat()).toContain('aturan.perkada');
        expect(told.flat().join()).not.toContain('jabatan.perkada');
    });
});
