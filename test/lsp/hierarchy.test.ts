import { describe, expect, it } from 'vitest';
import type {
    CallHierarchyIncomingCall,
    CallHierarchyItem,
    CallHierarchyOutgoingCall,
    TypeHierarchyItem,
} from 'vscode-languageserver-protocol';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

const prepare = async (at: unknown) =>
    (await session.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at))[0]!;
const superiors = async (item: CallHierarchyItem) =>
    (await session.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item })).map(
        (call) => call.to,
    );
const below = async (item: CallHierarchyItem) =>
    (await session.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item })).map(
        (call) => call.from,
    );
const names = (items: readonly { name: string }[]) => items.map((item) => item.name);

describe('call hierarchy: garis pelaporan', () => {
    it('climbs from a pegawai to the head of the region', async () => {
        const { kasus } = await session.open({
            aturan: regulation,
            kasus: cases.replace('ketua Sari', 'ketua Sa<|>ri'),
        });
        const line: string[] = [];
        let item: CallHierarchyItem | undefined = await prepare(kasus.at);
        while (item) {
            line.push(item.name);
            [item] = await superiors(item);
        }
        expect(line).toEqual(['Sari Dewi', 'Kepala Bagian', 'Asisten', 'Sekretaris Daerah', 'Bupati']);
    });

    it('lists posts, grades and pegawai below a post', async () => {
        const { aturan } = await session.open({
            aturan: regulation.replace('jabatan KepalaBagian', 'jabatan Kepala<|>Bagian'),
            kasus: cases,
        });
        const item = await prepare(aturan.at);
        expect(names(await below(item)).sort()).toEqual([
            'Ahli Muda',
            'Ahli Pertama',
            'Budi Santoso',
            'Pelaksana',
            'Sari Dewi',
        ]);
    });
});

describe('type hierarchy', () => {
    it('goes from a group to its grades and back, and from a susunan to its units', async () => {
        const { aturan } = await session.open({
            aturan: `${regulation.replace('ahli muda, ahli', 'keahl<|>ian, ahli')}`,
        });
        const [group] = await session.request<TypeHierarchyItem[]>(
            'textDocument/prepareTypeHierarchy',
            aturan.at,
        );
        const grades = await session.request<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: group });
        expect(names(grades)).toEqual(['ahli utama', 'ahli madya', 'ahli muda', 'ahli pertama']);
        const groups = await session.request<TypeHierarchyItem[]>('typeHierarchy/supertypes', {
            item: grades[0],
        });
        expect(names(groups)).toEqual(['keahlian']);
        const units = await session.open({
            aturan: regulation.replace('susunan Sekretariat', 'susunan Sekre<|>tariat'),
        });
        const [susunan] = await session.request<TypeHierarchyItem[]>(
            'textDocument/prepareTypeHierarchy',
            units.aturan.at,
        );
        const having = await session.request<TypeHierarchyItem[]>('typeHierarchy/subtypes', {
            item: susunan,
        });
        expect(names(having)).toEqual(['SekretariatDaerah']);
    });
});
