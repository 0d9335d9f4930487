import { describe, expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

async function hover(at: unknown): Promise<string> {
    const result = await session.request<Hover | null>('textDocument/hover', at);
    return (result?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('hover', () => {
    it('shows a post with its reporting line to the top and its basis', async () => {
        const { aturan } = await session.open({
            aturan: regulation.replace('dipimpin KepalaBagian', 'dipimpin Kepala<|>Bagian'),
        });
        const text = await hover(aturan.at);
        expect(text).toContain('**Kepala Bagian** — jabatan dalam Sekretariat Daerah');
        expect(text).toContain('Kepala Bagian → Asisten → Sekretaris Daerah → Bupati');
        expect(text).toContain('Pasal 2 ayat (3)');
        expect(text).toContain('ahli muda');
    });

    it('shows a pegawai with superior, assessor, line and basis', async () => {
        const { kasus } = await session.open({
            aturan: regulation,
            kasus: cases.replace('ketua Sari', 'ketua Sa<|>ri'),
        });
        const text = await hover(kasus.at);
        expect(text).toContain('**Sari Dewi** — pegawai');
        expect(text).toContain('Ahli Muda di Bagian Hukum');
        expect(text).toMatch(/Atasan langsung: Kepala Bagian \(Pasal 4 huruf b\)/);
        expect(text).toMatch(/penilai kinerja: Kepala Bagian \(Pasal 3\)/i);
        expect(text).toContain('Kepala Bagian → Asisten → Sekretaris Daerah → Bupati');
    });

    it('answers for a grade in the susunan where it is named', async () => {
        const { aturan } = await session.open({
            aturan: regulation.replace('ahli madya di', 'ahli ma<|>dya di'),
        });
        const text = await hover(aturan.at);
        expect(text).toContain('Ahli Madya di Sekretariat Daerah');
        expect(text).toContain('Atasan langsung: Asisten');
    });

    it('shows a unit with its susunan and leader', async () => {
        const { aturan } = await session.open({
            aturan: regulation.replace('daerah SekretariatDaerah', 'daerah Sekretariat<|>Daerah'),
        });
        const text = await hover(aturan.at);
        expect(text).toContain('Susunan: Sekretariat Daerah');
        expect(text).toContain('Dipimpin: Sekretaris Daerah');
    });

    it('explains terms and citations', async () => {
        const { aturan } = await session.open({
            aturan: regulation.replace('kedudukan {', 'kedu<|>dukan {'),
        });
        expect(await hover(aturan.at)).toContain('berkedudukan di bawah');
        const cited = await session.open({ aturan: regulation.replace('ayat (2)', 'ay<|>at (2)') });
        expect(await hover(cited.aturan.at)).toContain('**Pasal 2 ayat (2)** — dasar hukum');
    });

    it('lets no label become markup or a link', async () => {
        const { aturan } = await session.open({
            aturan: regulation
                .replace('Kepala "Kepala Bagian"', 'Ke<|>pala "x"')
                .replace('KepalaBagian "Kepala Bagian"', 'Kepala<|>Bagian "[klik](command:x) <b>**"'),
        });
        const text = await hover(aturan.at);
        expect(text).toContain('\\[klik\\](command:x) \\<b\\>\\*\\*');
    });

    it('ends with the comment that stands directly above the declaration', async () => {
        const of = async (comment: string) => {
            const { a } = await session.open({
                a: regulation
                    .replace('susunan Sekretariat', `${comment}susunan Sekretariat`)
                    .replace('bersusunan Sekretariat', 'bersusunan Sekre<|>tariat'),
            });
            return hover(a.at);
        };
        expect(await of('// Menurut *surat*\n// tahun lalu.\n')).toMatch(
            /\n\n---\n\nMenurut \\\*surat\\\*\ntahun lalu\.$/,
        );
        expect(await of('/* Satu\n * dua. */\n')).toMatch(/\n\n---\n\nSatu\ndua\.$/);
        expect(await of('// Tentang hal lain.\n\n')).not.toContain('hal lain');
        expect(await of('keadaan A "a"; // Tentang A.\n')).not.toContain('Tentang A');
    });
});
