import { describe, expect, it } from 'vitest';
import { perkada } from '../support/cli.js';

const rows = (path: string, question: string): { hal: string; teks: string; dasar: string[] }[] =>
    JSON.parse(perkada('tanya', path, question, '--format', 'json').stdout).baris;
const row = (path: string, question: string, hal: string) =>
    rows(path, question).find((item) => item.hal === hal);

describe('perkada tanya', () => {
    it('names the superior, the line up to the Bupati and the basis', () => {
        const { stdout, status } = perkada(
            'tanya',
            'examples/bungo-15-2024',
            'ahli muda di SekretariatDaerah',
        );
        expect(status).toBe(0);
        expect(stdout).toMatch(/Atasan langsung +Kepala Bagian {2}\[Pasal 16 ayat \(2\) huruf b\]/);
        expect(stdout).toContain('Kepala Bagian → Asisten → Sekretaris Daerah → Bupati');
    });

    it('says that there is no rule for Ahli Utama in Bungo', () => {
        const answer = row('examples/bungo-15-2024', 'ahli utama di SekretariatDaerah', 'Atasan langsung');
        expect(answer).toMatchObject({ teks: 'tidak ada aturan', dasar: [] });
    });

    it('takes facts: with a Pengawas the pelaksana of Palangka Raya may stand under him', () => {
        const path = 'examples/palangka-raya-13-2024';
        const open = row(path, 'pelaksana di SekretariatDaerah', 'Bergantung pada');
        expect(open?.teks).toContain('Kepala Sub Bagian');
        const known = rows(path, 'pelaksana di SekretariatDaerah dengan ada Pengawas');
        expect(known.find((item) => item.hal === 'Dapat juga')?.teks).toBe('Kepala Sub Bagian');
        expect(known.find((item) => item.hal === 'Bergantung pada')).toBeUndefined();
    });

    it('says what it did not understand, and how to ask', () => {
        const unknown = perkada('tanya', 'examples/bungo-15-2024', 'ahli mudah di SekretariatDaerah');
        expect(unknown.status).toBe(2);
        expect(unknown.stderr).toContain('Mungkin maksudnya ‘ahli muda’?');
        expect(perkada('tanya', 'examples/bungo-15-2024', '{{{').status).toBe(2);
        expect(perkada('tanya', 'examples', 'ahli muda di SekretariatDaerah').stderr).toContain(
            'beberapa peraturan',
        );
    });
});
