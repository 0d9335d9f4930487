/**
 * Scanned texts: page breaks, misread marks and pasal numbers, and acts that change several others,
 * each in a few words of our own. What was tried, and what it gave, stands in docs/naskah/teks-lain.md.
 */
import { readNaskah } from '@perkada/language';
import { checkNaskah, type Naskah, nodeByKey, ownText } from '@perkada/model';
import { describe, expect, it } from 'vitest';

const read = (...lines: string[]): Naskah => readNaskah(`${lines.join('\n')}\n`, 'pindaian.naskah');
const codes = (naskah: Naskah): string[] =>
    checkNaskah(naskah)
        .filter((finding) => finding.code !== 'naskah/sumber-rusak')
        .map((finding) => `${finding.code}:${finding.place.start.line + 1}`);
const keys = (naskah: Naskah, kind: string): string[] =>
    naskah.nodes.filter((node) => node.kind === kind).map((node) => node.key);
const enacted = ['MEMUTUSKAN:', 'Menetapkan: UNDANG-UNDANG TENTANG LAYANAN.', ''];

describe('page breaks', () => {
    it('a marked break, its catchword and a misread letterhead are no text', () => {
        const naskah = read(
            'Pasal 1',
            'Camat melayani masyarakat dengan',
            'tertib. . .',
            '=== HALAMAN 4 ===',
            'PRES!DEN',
            'REPLBLIK INDONESIA',
            '-t7-',
            'tertib dan ramah.',
        );
        expect(ownText(naskah, nodeByKey(naskah, 'pasal:1')!)).toBe(
            'Camat melayani masyarakat dengan tertib dan ramah.',
        );
    });

    it('a catchword with the mark of the next line is one, whatever the words became', () => {
        const naskah = read(
            'Pasal 1',
            'Camat memerlukan:',
            'a. izin;',
            'b. daftar; dan',
            'c. persetujuan . . .',
            'c. persetqjuan bupati.',
        );
        expect(keys(naskah, 'huruf')).toHaveLength(3);
    });
});

describe('misread marks', () => {
    it('an ayat mark counts where the list expects it, and so does a reference to it', () => {
        const naskah = read(
            'Pasal 1',
            '(1) Camat melayani masyarakat.',
            '(21 Layanan sebagaimana dimaksud pada ayat (1) dilakukan setiap hari.',
            '{3) Hari sebagaimana dimaksud pada ayat (21 ditetapkan bupati.',
        );
        expect(keys(naskah, 'ayat')).toEqual(['pasal:1/ayat:1', 'pasal:1/ayat:2', 'pasal:1/ayat:3']);
        expect(naskah.references.map(({ targets }) => naskah.nodes[targets[0]!.node!]?.key)).toEqual([
            'pasal:1/ayat:1',
            'pasal:1/ayat:2',
        ]);
        expect(codes(naskah)).toEqual([]);
    });

    it('an amount at the head of a line is no mark', () => {
        const naskah = read(
            'Pasal 1',
            '(1) Camat dibantu paling banyak',
            '(71 orang) petugas.',
            '(2) Cukup.',
        );
        expect(keys(naskah, 'ayat')).toHaveLength(2);
    });

    it('the last item of a list may have lost its mark', () => {
        const naskah = read(
            'Pasal 1',
            'Camat memerlukan:',
            'a. izin;',
            'b. daftar; dan',
            'persetujuan bupati.',
        );
        expect(codes(naskah)).toEqual([]);
    });

    it('"dan/ atau" joins, at the end of an item or on a line of its own', () => {
        const at = (...tail: string[]) =>
            codes(read('Pasal 1', 'Camat memerlukan:', 'a. izin;', ...tail, 'c. persetujuan bupati.'));
        expect(at('b. daftar; dan/ atau')).toEqual([]);
        expect(at('b. daftar pemohon di kecamatan;', 'dan/ atau')).toEqual([]);
    });
});

describe('misread numbers of pasal', () => {
    it('a letter for the last digit', () => {
        const naskah = read(
            ...[
                'Pasal 9',
                'Camat melayani.',
                '',
                'Pasal 1O',
                'Lurah melayani.',
                '',
                'Pasal 11',
                'Warga dilayani.',
            ],
        );
        expect(keys(naskah, 'pasal')).toEqual(['pasal:9', 'pasal:10', 'pasal:11']);
    });

    it('a number run together with its word', () => {
        const naskah = read('NOMOR1TAHUN1970', ...enacted, 'BAB I.', 'UMUM', 'Pasal 1', 'Camat melayani.');
        expect(keys(naskah, 'bab')).toHaveLength(1);
        expect(keys(naskah, 'pasal')).toEqual(['pasal:1']);
    });
});

describe('an act that changes several others', () => {
    const orders = [
        'Pasal 2',
        'Beberapa ketentuan dalam Undang-Undang Nomor 5 Tahun 2001 tentang Layanan diubah sebagai berikut:',
        '1. Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:',
        'Pasal 7',
        '(1) Camat melayani masyarakat.',
        '(2) Layanan sebagaimana dimaksud pada ayat (1) diberikan setiap hari.',
        '2. Di antara Pasal 7 dan Pasal 8 disisipkan 2 (dua) pasal, yakni Pasal 7A dan Pasal 7B sehingga berbunyi sebagai berikut:',
        'Pasal 7A',
        'Layanan diberikan dengan ramah.',
        'Pasal 78',
        'Layanan diberikan dengan cepat.',
        '3. Pasal 9 dihapus.',
        'Pasal 3',
        'Beberapa ketentuan dalam Undang-Undang Nomor 6 Tahun 2002 tentang Lurah diubah sebagai berikut:',
        '1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:',
        'Pasal 4',
        'Lurah membantu camat.',
        'Pasal 4',
        'Undang-Undang ini mulai berlaku pada tanggal diundangkan.',
    ];
    const law = read(...enacted, 'Pasal 1', 'Camat melayani masyarakat.', ...orders);

    it('quotes the pasal under its orders, and leaves the quotation for its own next pasal', () => {
        const pasal = law.nodes.filter(({ kind }) => kind === 'pasal');
        expect(pasal.filter(({ quoted }) => !quoted).map(({ key }) => key)).toEqual([
            'pasal:1',
            'pasal:2',
            'pasal:3',
            'pasal:4',
        ]);
        expect(
            pasal.filter(({ quoted }) => quoted).map(({ ordinal, suffix }) => `${ordinal}${suffix ?? ''}`),
        ).toEqual(['7', '7A', '7B', '4']);
    });

    it('reads the same in an annex', () => {
        const annexed = read(
            ...[
                ...enacted,
                'Pasal 1',
                'Camat melayani masyarakat.',
                '',
                'LAMPIRAN',
                'UNDANG-UNDANG TENTANG LAYANAN',
                '',
            ],
            ...['Pasal 1', 'Lurah melayani.', ...orders],
        );
        expect(annexed.nodes.filter(({ kind, quoted }) => kind === 'pasal' && quoted)).toHaveLength(4);
    });
});

describe('a code', () => {
    it('defines each term in a pasal of its own', () => {
        const naskah = read(
            ...[...enacted, 'Pasal 1', 'Camat melayani Warga setiap Hari.', 'BAB II', 'PENGERTIAN ISTILAH'],
            ...['Pasal 2', 'Warga adalah orang yang tinggal di kecamatan.'],
            ...['Pasal 3', 'Hari adalah waktu selama dua puluh empat jam.'],
        );
        expect(naskah.definitions.map(({ term }) => term.text)).toEqual(['Warga', 'Hari']);
        expect(codes(naskah).filter((code) => code.startsWith('naskah/definisi'))).toEqual([]);
    });

    it('the ayat that describes a deed need not call it one', () => {
        const naskah = read(
            'Pasal 1',
            '(1) Setiap orang yang merusak kantor dipidana dengan pidana denda.',
            '(2) Jika Tindak Pidana sebagaimana dimaksud pada ayat (1) dilakukan pada malam hari, dendanya ditambah.',
            '(3) Jika Tindak Pidana sebagaimana dimaksud pada ayat (1) dilakukan pejabat, dendanya ditambah pula.',
        );
        expect(codes(naskah)).toEqual([]);
    });

    it('a heading may hold "tanpa", "dan/ atau" and a misread capital', () => {
        const heading = (words: string) =>
            codes(read('BAB I', 'UMUM', 'Bagian Kesatu', words, 'Pasal 1', 'Camat melayani.'));
        expect(heading('Layanan tanpa ljazah dan/ atau lzin Camat')).toEqual([]);
        expect(heading('Layanan tanpa surat Camat')).toEqual(['naskah/judul-kapital:4']);
    });
});
