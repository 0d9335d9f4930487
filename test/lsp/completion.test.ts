import { describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

async function complete(fixture: string, others: Record<string, string> = {}): Promise<CompletionItem[]> {
    const files = await session.open({ ...others, here: fixture });
    const list = await session.request<CompletionList>('textDocument/completion', files.here.at);
    return [...list.items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

const labels = (items: readonly CompletionItem[]) => items.map((item) => item.label);

describe('completion', () => {
    it('offers the posts of this susunan before those of others', async () => {
        const other = 'susunan Kecil "Kecil" {\n    jabatan Lurah "Lurah", Pengawas, pimpinan;\n}\n';
        const items = await complete(regulation.replace('di bawah KepalaBagian', 'di bawah <|>') + other);
        const names = labels(items);
        expect(names.slice(0, 3).sort()).toEqual(['Asisten', 'KepalaBagian', 'Sekda']);
        expect(names).not.toContain('Sekretariat.Asisten');
        expect(items[0]!.documentation).toMatchObject({ kind: 'markdown' });
        // Nobody stands below a grade of functional posts where no post has it; other posts have a path.
        expect(names).not.toContain('ahli utama');
        expect(names).not.toContain('Kecil.Lurah');
        const path = await complete(
            regulation.replace('di bawah KepalaBagian', 'di bawah Kecil.<|>') + other,
        );
        expect(labels(path)).toEqual(['Kecil.Lurah']);
    });

    it('offers a functional grade as superior where a post of the susunan has it', async () => {
        const items = await complete(
            regulation
                .replace('di bawah KepalaBagian dasar', 'di bawah <|> dasar')
                .replace('"Kepala Bagian", Administrator', '"Kepala Bagian", ahli madya'),
        );
        expect(labels(items)).toContain('ahli madya');
        expect(labels(items)).not.toContain('ahli muda');
    });

    it('offers as members only those who are not in the team yet, and no step as its own successor', async () => {
        const members = await complete(cases.replace('anggota Budi', 'anggota <|>'), { aturan: regulation });
        expect(labels(members)).toEqual(['Budi']);
        const steps = await complete(`${regulation}
mekanisme Lintas "Lintas" untuk penunjukan lintas unit {
    langkah a: pimpinan tujuan menerima permohonan, lalu ke <|>;
    langkah b: pimpinan tujuan menugaskan pejabat, selesai ditugaskan;
}
`);
        expect(labels(steps)).toEqual(['b']);
    });

    it('puts grades that no rule places yet before those that have one', async () => {
        const items = await complete(
            regulation.replace('ahli madya di bawah Asisten', '<|>\n        ahli madya di bawah Asisten'),
        );
        const names = labels(items);
        expect(names.indexOf('ahli utama')).toBeLessThan(names.indexOf('ahli madya'));
        expect(items.find((item) => item.label === 'ahli utama')!.detail).toContain('belum diatur');
        expect(items.find((item) => item.label === 'pelaksana')!.detail).toContain('sudah diatur');
        expect(names).not.toContain('Sekda');
    });

    it('offers units by their paths in a case, and only units of its regulation', async () => {
        await session.open({
            lain: regulation.replace('"Contoh"', '"Lain"').replace(/BagianHukum/g, 'BagianLain'),
        });
        const items = await complete(cases.replace('di SekretariatDaerah.BagianHukum', 'di <|>'), {
            aturan: regulation,
        });
        expect(labels(items)).toContain('SekretariatDaerah.BagianHukum');
        expect(labels(items)).not.toContain('SekretariatDaerah.BagianLain');
    });

    it('offers terms with what they mean, and whole provisions to fill in', async () => {
        const items = await complete(`${regulation}\n<|>`);
        const term = items.find((item) => item.label === 'keadaan')!;
        expect(term.detail).toBe('istilah peraturan');
        expect(term.documentation).toMatchObject({ value: expect.stringContaining('pertanyaan ya/tidak') });
        const whole = items.find((item) => item.label.startsWith('susunan …'))!;
        expect(whole.insertTextFormat).toBe(2);
        expect(whole.textEdit?.newText ?? whole.insertText).toContain('level 1 jabatan');
    });

    it('completes a word that is begun', async () => {
        const items = await complete(regulation.replace('di bawah Sekda dasar', 'di bawah Se<|> dasar'));
        expect(labels(items)).toContain('Sekda');
        expect(labels(items)).not.toContain('KepalaBagian');
    });

    it('starts an empty file with its header', async () => {
        const items = await complete('<|>');
        expect(labels(items)).toContain('peraturan');
        expect(items.some((item) => item.label.startsWith('peraturan … nomor'))).toBe(true);
    });
});
