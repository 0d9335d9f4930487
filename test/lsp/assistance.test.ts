import { describe, expect, it } from 'vitest';
import type {
    CodeAction,
    CodeLens,
    InlayHint,
    Position,
    SignatureHelp,
    WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { Client, uriOf } from './support/client.js';
import { applyEdits } from './support/markers.js';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();
const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('quick fixes', () => {
    it('offers the nearest name and inserts exactly that', async () => {
        const { a } = await session.open({ a: regulation.replace('di bawah Sekda', 'di bawah Sek<|>da1') });
        const actions = await session.request<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri: a.uri },
            range: { start: a.at.position, end: a.at.position },
            context: { diagnostics: session.client.diagnostics(a.uri) },
        });
        const fix = actions.find((action) => action.title === 'Ganti dengan ‘Sekda’')!;
        expect(fix.isPreferred).toBe(true);
        expect(fix.diagnostics?.[0]?.code).toBe('nama/tidak-dikenal');
        const edit: WorkspaceEdit = fix.edit!;
        expect(applyEdits(a.text, edit.changes![a.uri]!)).toBe(regulation);
    });

    it('offers to accept a finding beside its provision, with the reason left open', async () => {
        const text = regulation.replace(/$/, '\n');
        const { a } = await session.open({
            a: `${text}susunan Kosong "Kosong" {\n    jabatan <|>Camat "Camat", Administrator;\n}\n`,
        });
        const actions = await session.request<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri: a.uri },
            range: { start: a.at.position, end: a.at.position },
            context: { diagnostics: session.client.diagnostics(a.uri) },
        });
        const accept = actions.find((action) => action.title.includes('"susunan/jabatan-tanpa-atasan"'))!;
        expect(accept.title).toMatch(/^Terima temuan ini/);
        expect(applyEdits(a.text, accept.edit!.changes![a.uri]!)).toContain(
            'jabatan Camat "Camat", Administrator diterima "susunan/jabatan-tanpa-atasan": "";',
        );
        expect(accept.command).toBeUndefined();
    });

    it('tells a client that can, where the reason is written', async () => {
        const client = await Client.start({ initializationOptions: { tulisAlasan: true } });
        const text = `${regulation}susunan Kosong "Kosong" {\n    jabatan Camat "Camat", Administrator;\n}\n`;
        const found = await client.open(['alasan.perkada', text]);
        const { range } = found.find((item) => item.code === 'susunan/jabatan-tanpa-atasan')!;
        const uri = uriOf('alasan.perkada');
        const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri },
            range,
            context: { diagnostics: [] },
        });
        await client.stop();
        const accept = actions.find((action) => action.title.includes('"susunan/jabatan-tanpa-atasan"'))!;
        expect(accept.command!.command).toBe('perkada.tulisAlasan');
        const [where, { line, character }] = accept.command!.arguments as [string, Position];
        expect(where).toBe(uri);
        const written = applyEdits(text, accept.edit!.changes![uri]!).split('\n')[line]!;
        expect(written.slice(0, character)).toMatch(/diterima "susunan\/jabatan-tanpa-atasan": "$/);
        expect(written.slice(character)).toBe('";');
    });

    it('offers nothing elsewhere, and nothing when only refactorings are asked for', async () => {
        const { a } = await session.open({ a: regulation.replace('di bawah Sekda', 'di bawah Sek<|>da1') });
        const ask = (line: number, only?: string[]) =>
            session.request<CodeAction[]>('textDocument/codeAction', {
                textDocument: { uri: a.uri },
                range: { start: { line, character: 0 }, end: { line, character: 0 } },
                context: { diagnostics: [], ...(only ? { only } : {}) },
            });
        expect(await ask(0)).toEqual([]);
        expect(await ask(a.at.position.line, ['refactor'])).toEqual([]);
    });
});

describe('inlay hints', () => {
    it('show superior and assessor behind a pegawai, only where both are certain', async () => {
        const { kasus } = await session.open({
            aturan: regulation,
            kasus: `${cases}pegawai Tanpa, ahli utama di SekretariatDaerah;\n`,
        });
        const hints = await session.request<InlayHint[]>('textDocument/inlayHint', {
            textDocument: { uri: kasus.uri },
            range: whole,
        });
        expect(hints.map((hint) => [hint.position.line, hint.label])).toEqual([
            [2, 'di bawah Kepala Bagian, dinilai Kepala Bagian'],
            [3, 'di bawah Kepala Bagian, dinilai Kepala Bagian'],
        ]);
    });

    it('show the level of the post behind a unit that it leads and a pegawai who holds it', async () => {
        const files = await session.open({
            aturan: regulation,
            kasus: `${cases}pegawai Kabag "Kabag", KepalaBagian di SekretariatDaerah.BagianHukum;\n`,
        });
        const hintsOf = async (uri: string) =>
            (
                await session.request<InlayHint[]>('textDocument/inlayHint', {
                    textDocument: { uri },
                    range: whole,
                })
            ).map((hint) => hint.label);
        expect(await hintsOf(files.aturan.uri)).toEqual(['level 3']);
        expect(await hintsOf(files.kasus.uri)).toContain('level 3');
    });

    it('say nothing of a post that the text places at two levels, or at none', async () => {
        for (const level of ['level 3 dan level 4 jabatan', 'jabatan']) {
            const { a } = await session.open({
                a: regulation.replace('level 3 jabatan', level),
            });
            const hints = await session.request<InlayHint[]>('textDocument/inlayHint', {
                textDocument: { uri: a.uri },
                range: whole,
            });
            expect(hints).toEqual([]);
        }
    });
});

describe('code lenses', () => {
    const lensesOf = (client: Client, uri: string) =>
        client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });

    it('count who stands below the head, and the units', async () => {
        const { a } = await session.open({ a: regulation });
        const lenses = await lensesOf(session.client, a.uri);
        expect(lenses.map((lens) => lens.command?.title)).toEqual([
            '2 jabatan dan 4 jenjang di bawahnya',
            'dipakai 1 unit',
        ]);
    });

    it('can be switched off', async () => {
        const client = await Client.start({ settings: { lensa: false, petunjuk: false } });
        await client.open(['a.perkada', regulation]);
        await expect.poll(() => lensesOf(client, 'file:///peraturan/a.perkada')).toEqual([]);
        await client.stop();
    });
});

describe('form of the sentence', () => {
    it('shows the slots of a rule and which comes next', async () => {
        const { a } = await session.open({
            aturan: regulation,
            a: cases.replace('ahli muda di', 'ahli muda <|>di'),
        });
        const help = await session.request<SignatureHelp>('textDocument/signatureHelp', a.at);
        const [form] = help.signatures;
        expect(form!.label).toContain('jenjang atau jabatan di unit;');
        const [start, end] = form!.parameters![help.activeParameter!]!.label as [number, number];
        expect(form!.label.slice(start, end)).toBe('unit');
    });
});
