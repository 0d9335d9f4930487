import { checkNaskah, citedActs, type Finding, makeRegister } from '@perkada/model';
import { describe, expect, test } from 'vitest';
import { readNaskah } from '../../src/index.js';

const act = (number: string, gazette: string, extra = '') =>
    `Undang-Undang Nomor ${number} Tahun 1998 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 1998 Nomor ${gazette}${extra})`;
const article = (words: string) => `Pasal 1\n\n${words}\n`;

function codes(findings: readonly Finding[]): string[] {
    return findings.map((finding) => finding.code);
}

describe('what a workspace adds', () => {
    test('a citation that another regulation gives with another number is reported, with that regulation', () => {
        const other = readNaskah(article(`Camat menaati ${act('3', '10')}.`), 'lain.naskah');
        const naskah = readNaskah(article(`Camat menaati ${act('3', '11')}.`), 'ini.naskah');
        expect(codes(checkNaskah(naskah))).toEqual([]);
        const [finding] = checkNaskah(naskah, { others: citedActs(other) });
        expect(finding).toMatchObject({ code: 'naskah/kutipan-berbeda', variant: 'ruang-kerja' });
        expect(finding!.params).toMatchObject({ tertulis: '1998/11', lain: '1998/10' });
        expect(finding!.related![0]!.place.uri).toBe('lain.naskah');
    });

    test('its own citations in the workspace are not compared with themselves', () => {
        const naskah = readNaskah(article(`Camat menaati ${act('3', '10')}.`), 'ini.naskah');
        expect(checkNaskah(naskah, { others: citedActs(naskah) })).toEqual([]);
    });

    test('an act that is added to the register is judged by it', () => {
        const naskah = readNaskah(article(`Camat menaati ${act('3', '11')}.`), 'ini.naskah');
        const acts = [
            {
                jenis: 'undang-undang',
                number: '3',
                year: '1998',
                tentang: 'Contoh',
                gazettes: [{ gazette: 'LN', year: '1998', number: '10' }],
                source: 'publik',
            } as const,
        ];
        const [finding] = checkNaskah(naskah, { acts });
        expect(finding).toMatchObject({
            code: 'naskah/kutipan-register',
            params: { tertulis: '11', benar: '10' },
        });
    });

    test('an act that was repealed before the regulation is told, by the day where it is known', () => {
        const repealed = (date: string, words = 'Camat menaati Undang-Undang Nomor 5 Tahun 2014.') =>
            codes(
                checkNaskah(
                    readNaskah(
                        `PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN ${date.slice(-4)}\nTENTANG\nLAYANAN\n\nBAB I\nUMUM\n\nPasal 1\n\n${words}\n\nDitetapkan di Contoh\npada tanggal ${date}\n\nBUPATI CONTOH,\n\nBUDI\n`,
                    ),
                    { codes: new Set(['naskah/kutipan-dicabut']) },
                ),
            );
        expect(repealed('30 Oktober 2023')).toEqual([]);
        expect(repealed('31 Oktober 2023')).toEqual(['naskah/kutipan-dicabut']);
        expect(repealed('2 Januari 2024')).toEqual(['naskah/kutipan-dicabut']);
        expect(repealed('2 Januari 2024', 'Undang-Undang Nomor 5 Tahun 2014 sudah dicabut.')).toEqual([]);
        // Only the year of this repeal is known.
        const older = 'Camat menaati Undang-Undang Nomor 32 Tahun 2004.';
        expect(repealed('31 Desember 2014', older)).toEqual([]);
        expect(repealed('1 Januari 2015', older)).toEqual(['naskah/kutipan-dicabut']);
    });

    test('the register tells acts of different issuers apart', () => {
        const register = makeRegister();
        const name = 'Peraturan Menteri Dalam Negeri';
        expect(register.find('peraturan-menteri', '80', '2015', name)?.gazettes[0]?.number).toBe('2036');
        expect(
            register.find('peraturan-menteri', '80', '2015', 'Peraturan Menteri Pertanian'),
        ).toBeUndefined();
    });

    test('a misspelling can be added, and one can be removed', () => {
        const naskah = readNaskah(article('Camat memimpin kacamatan dibawah bupati.'), 'ini.naskah');
        expect(codes(checkNaskah(naskah, { spelling: { kacamatan: 'kecamatan', dibawah: '' } }))).toEqual([
            'naskah/ejaan',
        ]);
    });

    test('only the wanted codes are checked', () => {
        const naskah = readNaskah(article('Camat adalah adalah pemimpin dibawah bupati.'), 'ini.naskah');
        expect(codes(checkNaskah(naskah, { codes: new Set(['naskah/ejaan']) }))).toEqual(['naskah/ejaan']);
    });
});

describe('what silences', () => {
    const old = (year: string) =>
        `UNDANG-UNDANG REPUBLIK INDONESIA\nNOMOR 1 TAHUN ${year}\nTENTANG\nCONTOH\n\nPasal 1\n\nIsteri berkedudukan dibawah ini.\n`;

    test('drafting rules do not bind texts from before the law on drafting', () => {
        expect(codes(checkNaskah(readNaskah(old('1974'))))).toEqual([]);
        expect(codes(checkNaskah(readNaskah(old('2014'))))).toContain('naskah/ejaan');
    });

    test('numbers, references and endings of a bad scan are not judged; the scan is', () => {
        const words =
            'Dina.s pel,aksana pelak:sana keten.tuan bi.dang ad,ministrasi kepe.ndudukan per.undangan Da.erah sek.retaris'.replaceAll(
                ',',
                '.',
            );
        const text = `Pasal 2\n\n(1) ${words}\n(3) ${words}\n(3) sebagaimana dimaksud pada ayat (9) ${words}\n`;
        const findings = checkNaskah(readNaskah(text));
        expect(codes(findings)).toEqual(['naskah/sumber-rusak']);
        expect(findings[0]!.variant).toBe('salah-baca');
    });

    test('a number that is missing where a page ends may stand on the lost page', () => {
        const text = 'Pasal 2\n\n(1) Camat memimpin kecamatan.\n\n- 4 -\n\n(3) Camat dibantu sekretaris.\n';
        expect(codes(checkNaskah(readNaskah(text)))).not.toContain('naskah/nomor-lompat');
    });

    test('a name that has the word Pasal in it is no reference', () => {
        expect(
            codes(checkNaskah(readNaskah(article('Pajak Penghasilan Pasal 22 Impor dipungut oleh bank.')))),
        ).toEqual([]);
    });
});
