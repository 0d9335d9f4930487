import { describe, expect, it } from 'vitest';
import { Session } from './support/session.js';

const session = new Session();

const induk = `peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja"

susunan Dinas "Dinas" dasar Pasal 2 {
    level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan dasar Pasal 2;
    level 2 jabatan Kabid "Kepala Bidang", Administrator, di bawah Kepala dasar Pasal 2;
    penilai kinerja Kabid dasar Pasal 3;
    kedudukan {
        ahli muda di bawah Kabid dasar Pasal 4;
    }
}
perangkat daerah Sosial "Dinas Sosial" bersusunan Dinas dasar Pasal 5 {
    bidang Bantuan "Bidang Bantuan" dipimpin Kabid;
    bidang Data "Bidang Data" dipimpin Kabid;
}
`;
const bagian = 'lampiran I dari Contoh\n\nketua tim dari unit pemilik kinerja dasar Pasal 6;\n';
/** Names nothing of the annex: only the meaning of the whole regulation binds the two. */
const kasus = `penugasan menurut Contoh

pegawai Sari "Sari", ahli muda di Sosial.Bantuan;
pegawai Budi "Budi", ahli muda di Sosial.Data;
tim kerja Rapat "Rapat" milik Sosial.Bantuan lintas unit {
    ketua Budi;
    anggota Sari;
}
`;
const violated = 'tim/ketua-bukan-dari-pemilik';

describe('findings on a file that nothing edited', () => {
    const codesOf = (uri: string) => session.client.diagnostics(uri)?.map((item) => item.code) ?? [];

    it('follow an edit of another file of the regulation, even one that it does not name', async () => {
        const files = await session.open({ induk, bagian, kasus });
        expect(codesOf(files.kasus.uri)).toContain(violated);
        await session.client.change(files.bagian.uri, 'lampiran I dari Contoh\n');
        await session.client.settle();
        expect(codesOf(files.kasus.uri)).not.toContain(violated);
        await session.client.change(files.bagian.uri, bagian.replace('tim dari', 'tim diutamakan dari'));
        await session.client.settle();
        expect(codesOf(files.kasus.uri)).toContain(violated);
        expect(
            session.client.diagnostics(files.kasus.uri)!.find((item) => item.code === violated)!.severity,
        ).toBe(2);
    });

    it('follow a file that joins the regulation, leaves it, and comes back', async () => {
        const files = await session.open({ induk, kasus });
        expect(codesOf(files.kasus.uri)).not.toContain(violated);
        const joining = files.kasus.uri.replace('kasus', 'bagian');
        await session.client.open([joining, bagian]);
        await session.client.settle();
        expect(codesOf(files.kasus.uri)).toContain(violated);
        await session.client.change(joining, bagian.replace('dari Contoh', 'dari Lain'));
        await session.client.settle();
        expect(codesOf(files.kasus.uri)).not.toContain(violated);
        await session.client.change(joining, bagian);
        await session.client.settle();
        expect(codesOf(files.kasus.uri)).toContain(violated);
    });

    it('follow the regulation that takes another name', async () => {
        const files = await session.open({ induk, bagian, kasus });
        await session.client.change(files.induk.uri, induk.replace('"Contoh"', '"Lain"'));
        await session.client.settle();
        expect(codesOf(files.kasus.uri)).not.toContain(violated);
        expect(codesOf(files.kasus.uri)).toContain('nama/tidak-dikenal');
        await session.client.change(files.induk.uri, induk);
        await session.client.settle();
        expect(codesOf(files.kasus.uri)).toEqual([violated]);
    });
});

describe('a document that was never saved', () => {
    const draft = 'untitled:Untitled-1';

    it('is gone when it is closed, and the server goes on', async () => {
        const files = await session.open({ induk });
        const found = await session.client.open([draft, induk.replace('di bawah Kepala', 'di bawah Kepla')]);
        expect(found.map((item) => item.code)).toContain('nama/tidak-dikenal');
        const cleared = session.client.next(draft);
        await session.client.connection.sendNotification('textDocument/didClose', {
            textDocument: { uri: draft },
        });
        expect(await cleared).toEqual([]);
        const changed = induk.replace('di bawah Kabid', 'di bawah Kabd');
        expect((await session.client.change(files.induk.uri, changed)).map((item) => item.code)).toContain(
            'nama/tidak-dikenal',
        );
        // The same name may come again.
        expect((await session.client.open([draft, induk])).map((item) => item.code)).not.toContain(
            'nama/tidak-dikenal',
        );
    });
});
