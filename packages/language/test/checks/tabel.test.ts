import { renderTabel, renderTabelJabatan, tabelJabatan, tabelKedudukan } from '@perkada/model';
import { describe, expect, it } from 'vitest';
import { checkTexts } from './support.js';

const text = `peraturan bupati "Contoh" nomor 1 tahun 2024
susunan Dinas "Dinas" {
    jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
    jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
    jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
    jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang, bila ada;
    kedudukan {
        ahli madya di bawah Kepala dasar Pasal 4 huruf a;
        ahli muda di bawah KepalaBidang dan/atau Sekretaris dasar Pasal 4 huruf b;
        ahli pertama di bawah KepalaBidang dasar Pasal 4 huruf c;
        ahli pertama di bawah Sekretaris dasar Pasal 4 huruf d;
        keterampilan di bawah KepalaBidang atau Sekretaris dasar Pasal 4 huruf e;
        pelaksana di bawah KepalaBidang dasar Pasal 4 huruf f;
        pelaksana dapat di bawah KepalaSeksi jika ada Pengawas dasar Pasal 4 huruf g;
    }
}
perangkat daerah "Dinas Sosial" bersusunan Dinas;
`;

describe('the table of kedudukan', () => {
    it('marks gaps, conflicts and undecided superiors, by sign and words', async () => {
        const { model } = await checkTexts({ 'contoh.perkada': text });
        const table = tabelKedudukan(model);
        const cell = (grade: string) => table.baris.find((row) => row.jenjang === grade)!.sel[0]!;
        expect(cell('ahli utama').tanda).toEqual(['kosong']);
        expect(cell('ahli madya').tanda).toEqual([]);
        expect(cell('ahli muda').tanda).toEqual(['belum pasti']);
        expect(cell('ahli pertama').tanda).toEqual(['bertentangan']);
        expect(cell('pelaksana').jawaban.map((item) => item.dapat)).toEqual([[], ['Dinas.KepalaSeksi']]);
        const rendered = renderTabel(model, table, 'id');
        expect(rendered).toMatch(/Ahli Utama +✗ tidak ada aturan/);
        expect(rendered).toMatch(/Ahli Madya +wajib Kepala Dinas \[Pasal 4 huruf a\]/);
        expect(rendered).toMatch(/Ahli Muda +\? belum pasti: Kepala Bidang, Sekretaris/);
        expect(rendered).toMatch(/Ahli Pertama +‼ bertentangan: Kepala Bidang dan Sekretaris/);
        expect(rendered).toMatch(
            /Penyelia, Mahir, Terampil, Pemula +salah satu Kepala Bidang atau Sekretaris/,
        );
        expect(rendered).toMatch(/wajib Kepala Bidang; dapat Kepala Seksi jika ada Kepala Seksi/);
        expect(renderTabel(model, table, 'en')).toMatch(/Ahli Utama +✗ no rule/);
    });

    it('shows one susunan by posts', async () => {
        const { model } = await checkTexts({ 'contoh.perkada': text });
        const table = tabelJabatan(model, 'Dinas')!;
        expect(table.kolom.map((column) => column.label)).toEqual([
            'Kepala Dinas',
            'Sekretaris',
            'Kepala Bidang',
            'Kepala Seksi',
        ]);
        const row = (grade: string) => table.baris.find((item) => item.jenjang === grade)!.sel;
        expect(row('ahli madya')).toEqual(['wajib', undefined, undefined, undefined]);
        expect(row('terampil')).toEqual([undefined, 'pilihan', 'pilihan', undefined]);
        expect(row('pelaksana')).toEqual([undefined, undefined, 'wajib', 'dapat']);
        expect(row('ahli pertama')).toEqual([undefined, 'bertentangan', 'bertentangan', undefined]);
        expect(renderTabelJabatan(table, 'id')).toMatch(/Ahli Utama .*✗ tidak ada aturan/);
        expect(tabelJabatan(model, 'TidakAda')).toBeUndefined();
    });
});
