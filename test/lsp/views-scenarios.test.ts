import type { ScenarioFile, ScenarioOutcome } from '@perkada/language/lsp';
import { describe, expect, it } from 'vitest';
import { Session } from './support/session.js';
import { regulation } from './support/texts.js';

const session = new Session();

const scenarios = `uji menurut Contoh

uji "Terpenuhi" {
    ahli muda di SekretariatDaerah
    harapkan atasan KepalaBagian
    harapkan dasar Pasal 4 huruf b;
}

uji "Gagal" {
    ahli madya di SekretariatDaerah
    harapkan atasan KepalaBagian;
            ^^^^^^^^^^^^^^^^^^^^ gagal
}

uji "Nama tidak dikenal" {
    ahli muda di TidakAda
    harapkan atasan KepalaBagian;
}

uji "Kosong" {
    ahli muda di SekretariatDaerah
}
`;

const run = (uri: string, ids?: readonly string[], cakupan = false) =>
    session.request<ScenarioOutcome>('perkada/skenario/jalankan', {
        berkas: [{ uri, ...(ids ? { ids } : {}) }],
        cakupan,
    });

describe('scenarios for the Testing view', () => {
    it('are found by file, with their regulation and place', async () => {
        const { uji, a } = await session.open({ a: regulation, uji: scenarios });
        const files = await session.request<ScenarioFile[]>('perkada/skenario', null);
        const own = files.find((file) => file.uri === uji.uri)!;
        expect(own).toMatchObject({
            world: a.uri,
            peraturan: 'Peraturan Bupati Contoh Nomor 1 Tahun 2025',
        });
        expect(own.uji.map((item) => [item.label, item.range.start.line])).toEqual([
            ['Terpenuhi', 2],
            ['Gagal', 8],
            ['Nama tidak dikenal', 13],
            ['Kosong', 18],
        ]);
    });

    it('are met, failed, or cannot be judged; the last two are never green', async () => {
        const { uji } = await session.open({ a: regulation, uji: scenarios });
        const { hasil } = await run(uji.uri);
        expect(hasil.map(({ id, status }) => [id, status])).toEqual([
            ['Terpenuhi', 'terpenuhi'],
            ['Gagal', 'gagal'],
            ['Nama tidak dikenal', 'tidak dapat dinilai'],
            ['Kosong', 'tidak dapat dinilai'],
        ]);
        expect(hasil[3]!.alasan).toContain('tidak menguji apa pun');
        expect(hasil[2]!.harapan[0]!.alasan).toContain('tidak dikenal');
    });

    it('lay expected and actual side by side at their place, with the derivation and its basis', async () => {
        const { uji, a } = await session.open({ a: regulation, uji: scenarios });
        const [failed] = (await run(uji.uri, ['Gagal'])).hasil;
        const [expectation] = failed!.harapan;
        expect(expectation).toMatchObject({
            diharapkan: 'atasan: Kepala Bagian',
            nyata: 'atasan: Asisten',
        });
        expect(expectation!.range.start.line).toBe(uji.ranges[0]!.range.start.line);
        expect(expectation!.penjelasan).toContain('Atasan langsung: Asisten (Pasal 4 huruf a)');
        expect(
            expectation!.ketentuan.map(({ location }) => [location.uri, location.range.start.line]),
        ).toEqual([[a.uri, 11]]);
    });

    it('tell which rules they exercise, and which none does', async () => {
        const { uji, a } = await session.open({ a: regulation, uji: scenarios });
        const { cakupan } = await run(uji.uri, ['Terpenuhi'], true);
        const own = cakupan.find((file) => file.uri === a.uri)!;
        expect(own.ketentuan.map(({ range, dipakai }) => [range.start.line, dipakai])).toEqual([
            [8, false],
            [11, false],
            [12, true],
        ]);
        const all = (await run(uji.uri, undefined, true)).cakupan.find((file) => file.uri === a.uri)!;
        expect(all.ketentuan.map(({ dipakai }) => dipakai)).toEqual([false, true, true]);
    });

    it('judge a procedure, and name the missing fact', async () => {
        const procedure = `${regulation}
keadaan Mendesak "keadaan mendesak" dasar Pasal 7;
susunan Dinas "Dinas" {
    jabatan Kepala "Kepala", JPT Pratama, pimpinan;
    kedudukan { ahli muda di bawah Kepala dalam hal Mendesak dasar Pasal 8; }
}
perangkat daerah DinasSatu "Dinas Satu" bersusunan Dinas;
mekanisme Minta "Permintaan" {
    langkah a: Sekda mengirim "surat" kepada Asisten, lalu ke b;
    langkah b: Asisten menerima "surat", selesai diterima;
}
uji "Prosedur" {
    mekanisme Minta setelah a
    harapkan langkah a;
}
uji "Fakta" {
    ahli muda di DinasSatu
    harapkan atasan Kepala;
}
`;
        const { a } = await session.open({ a: procedure });
        const { hasil, cakupan } = await run(a.uri, undefined, true);
        expect(hasil[0]!.harapan[0]).toMatchObject({ diharapkan: 'langkah a', nyata: 'langkah b' });
        expect(hasil[1]!.harapan[0]!.alasan).toContain('keadaan mendesak');
        const steps = cakupan[0]!.ketentuan.filter(({ range }) => range.start.line > 26);
        expect(steps.map(({ dipakai }) => dipakai)).toEqual([true, true]);
    });
});
