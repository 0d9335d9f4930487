import { describe, expect, it } from 'vitest';
import type { LocationLink } from 'vscode-languageserver-protocol';
import { textIn } from './support/markers.js';
import { type Opened, Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

async function concrete(files: Record<string, Opened>, from: Opened): Promise<string[]> {
    const links = await session.request<LocationLink[]>('textDocument/implementation', from.at);
    return links.map((link) => {
        const file = Object.values(files).find((item) => item.uri === link.targetUri)!;
        return textIn(file.text, link.targetSelectionRange);
    });
}

describe('from what is laid down to where it becomes concrete', () => {
    it.each([
        ['a susunan to its units', 'susunan Sekre<|>tariat "', ['SekretariatDaerah']],
        ['a post to the units that it leads', 'jabatan Kepala<|>Bagian "', ['BagianHukum']],
        ['a grade to the pegawai who have it', 'ahli <|>muda, ahli', ['Sari']],
    ])('%s', async (_what, marked, wanted) => {
        const files = await session.open({
            aturan: regulation.replace(marked.replace('<|>', ''), marked),
            kasus: cases,
        });
        expect(await concrete(files, files.aturan)).toEqual(wanted);
    });

    it('a letter to the steps that issue it, not to those that receive it', async () => {
        const files = await session.open({
            aturan: `${regulation}
surat Perm<|>ohonan "surat permohonan";
mekanisme Lintas "Lintas unit" untuk penunjukan lintas unit {
    langkah a: pimpinan pemilik kinerja mengirim Permohonan kepada pimpinan tujuan, lalu ke b;
    langkah b: pimpinan tujuan menerima Permohonan, selesai ditugaskan;
}
`,
        });
        expect(await concrete(files, files.aturan)).toEqual(['a']);
    });

    it('a procedure to the teams that came about by it', async () => {
        const files = await session.open({
            aturan: `${regulation}
mekanisme Dal<|>am "Dalam unit" untuk penunjukan dalam unit {
    langkah a: pimpinan pemilik kinerja menugaskan pejabat, selesai ditugaskan;
}
`,
            kasus: cases.replace('dalam unit {', 'dalam unit melalui Dalam {'),
        });
        expect(await concrete(files, files.aturan)).toEqual(['Rapat']);
    });

    it('a declaration is where the name is defined', async () => {
        const { a } = await session.open({
            a: regulation.replace('bersusunan Sekre', 'bersusunan Se<|>kre'),
        });
        const declared = await session.request('textDocument/declaration', a.at);
        expect(declared).toEqual(await session.request('textDocument/definition', a.at));
        expect(declared).toHaveLength(1);
    });
});
