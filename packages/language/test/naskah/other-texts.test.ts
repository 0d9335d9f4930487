/**
 * Forms that public texts of other kinds have, each in a few words of our own: codes, amending acts
 * whose announcement has no colon, old acts, labels that an extraction tore off, misread letters.
 * What was tried, and what it gave, stands in docs/naskah/teks-lain.md.
 */
import { readNaskah } from '@perkada/language';
import { checkNaskah, dasarKey, type Naskah, nodeByKey, ownText } from '@perkada/model';
import { describe, expect, it } from 'vitest';

const read = (...lines: string[]): Naskah => readNaskah(`${lines.join('\n')}\n`, 'lain.naskah');
const codes = (naskah: Naskah): string[] =>
    checkNaskah(naskah)
        .filter((finding) => finding.code !== 'naskah/sumber-rusak')
        .map((finding) => `${finding.code}:${finding.place.start.line + 1}`);
const keys = (naskah: Naskah, kind: string): string[] =>
    naskah.nodes.filter((node) => node.kind === kind).map((node) => node.key);
const head = (title: string, year = '2030'): string[] => [
    'UNDANG-UNDANG REPUBLIK INDONESIA',
    `NOMOR 1 TAHUN ${year}`,
    'TENTANG',
    title,
    '',
    'DENGAN RAHMAT TUHAN YANG MAHA ESA',
    '',
    'PRESIDEN REPUBLIK INDONESIA,',
    '',
];

describe('a code with books', () => {
    const naskah = read(
        ...head('KITAB LAYANAN'),
        'MEMUTUSKAN:',
        'Menetapkan: UNDANG-UNDANG TENTANG KITAB LAYANAN.',
        '',
        'BUKU KESATU',
        'ATURAN UMUM',
        '',
        'BAB I',
        'RUANG LINGKUP',
        '',
        'Pasal 1',
        'Camat melayani masyarakat.',
        '',
        'BUKU KEDUA',
        'LAYANAN',
        '',
        'BAB I',
        'LAYANAN LANGSUNG',
        '',
        'Baglan Kesatu',
        'Umum',
        '',
        'Pasal 2',
        'Lurah membantu camat sebagaimana dimaksud dalam Pasal 1.',
    );

    it('counts chapters anew in each book, and pasal through all of them', () => {
        expect(codes(naskah)).toEqual([]);
        expect(naskah.nodes.filter((node) => node.kind === 'buku').map((node) => node.number)).toEqual([
            'Kesatu',
            'Kedua',
        ]);
        expect(keys(naskah, 'bab')).toEqual(['bab:I', 'bab:I#2']);
        expect(naskah.nodes[nodeByKey(naskah, 'bab:I#2')!.parent]!.number).toBe('Kedua');
        expect(keys(naskah, 'pasal')).toEqual(['pasal:1', 'pasal:2']);
    });

    it('takes the misread heading for a Bagian', () => {
        const bagian = naskah.nodes.find((node) => node.kind === 'bagian')!;
        expect([bagian.number, ownText(naskah, nodeByKey(naskah, 'pasal:1')!)]).toEqual([
            'Kesatu',
            'Camat melayani masyarakat.',
        ]);
    });
});

describe('an amending act', () => {
    it('quotes what it announces without a colon', () => {
        const naskah = read(
            ...head('PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2020 TENTANG LAYANAN'),
            'MEMUTUSKAN:',
            '',
            '## Pasal I',
            'Beberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2020 tentang Layanan diubah sebagai berikut:',
            '',
            '## 1. Di antara angka 1 dan angka 2 Pasal 1 disisipkan 1 (satu) angka sehingga Pasal 1 berbunyi sebagai berikut',
            '',
            '## Pasal 1',
            'Camat melayani masyarakat.',
            '',
            '## 2. Ketentuan Pasal 5 tetap dengan perubahan penjelasan sebagaimana ditetapkan dalam penjelasan pasal demi pasal',
            '',
            '## 3. Ketentuan Pasal 26 diubah sehingga berbunyi sebagai berikut',
            '',
            '## Pasal 26',
            'Lurah melayani masyarakat.',
            '',
            '## Pasal II',
            'Undang-Undang ini mulai berlaku pada tanggal diundangkan.',
        );
        expect(codes(naskah)).toEqual([]);
        expect(keys(naskah, 'pasal')).toEqual([
            'pasal:I',
            'pasal:I/angka:1/pasal:1',
            'pasal:I/angka:3/pasal:26',
            'pasal:II',
        ]);
    });

    it('holds the chapters of a whole act that it sets anew', () => {
        const naskah = read(
            'UNDANG-UNDANG NOMOR 5 TAHUN 1950',
            'TENTANG',
            'MENETAPKAN UNDANG-UNDANG DARURAT SEBAGAI UNDANG-UNDANG',
            'MEMUTUSKAN:',
            'Pasal I.',
            'Undang-undang Darurat ditetapkan dengan perubahan sehingga berbunyi sebagai berikut :',
            'BAB I.',
            'PERATURAN UMUM.',
            'Pasal 1.',
            'Camat melayani rakyat.',
        );
        expect(codes(naskah)).toEqual([]);
        expect(keys(naskah, 'bab')).toEqual(['pasal:I/bab:I']);
        expect(keys(naskah, 'pasal')).toEqual(['pasal:I', 'pasal:I/pasal:1']);
    });
});

describe('an old act', () => {
    it('is not judged by later drafting rules when its title tells the year behind "No."', () => {
        const naskah = read(
            'UNDANG-UNDANG No. 1 TAHUN 1945',
            'TENTANG LAYANAN DAERAH',
            'Pasal 1.',
            'Camat memimpin 5 orang jang dimaksudkan dalam pasal 2.',
            'Pasal 2.',
            'Lurah membantu tjamat.',
        );
        expect(naskah.title.year?.text).toBe('1945');
        expect(codes(naskah)).toEqual([]);
    });

    it('is known by its spelling where no year is told', () => {
        const lines = (word: string) => [
            'KONSTITUSI',
            'Pasal 1',
            `Daerah ${word} meliputi wilayah ${word} bersama:`,
            'a. wilayah utara;',
            'b. wilayah selatan;',
        ];
        expect(codes(read(...lines('jang')))).toEqual([]);
        expect(codes(read(...lines('yang')))).toEqual(['naskah/rincian-hubung:4', 'naskah/rincian-akhir:5']);
    });
});

describe('labels that the extraction tore off', () => {
    const naskah = read(
        'Mengingat',
        '',
        ':',
        '',
        'PERATURAN MENTERI LAYANAN NOMOR 1 TAHUN 2030',
        'TENTANG',
        'LAYANAN',
        '',
        'DENGAN RAHMAT TUHAN YANG MAHA ESA',
        'MENTERI LAYANAN,',
        '',
        ' : a. bahwa perlu layanan;',
        ' b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Menteri Layanan tentang Layanan;',
        ' Undang-Undang Nomor 3 Tahun 1998 tentang Contoh;',
        ' 2. Undang-Undang Nomor 4 Tahun 1998 tentang Contoh Lain;',
        '',
        'MEMUTUSKAN:',
        '',
        'Pasal 1',
        'Camat melayani masyarakat.',
    );

    it('leave the title, the considerations and the bases where they belong', () => {
        expect(naskah.title.jenis).toBe('peraturan-menteri');
        expect(keys(naskah, 'menimbang')).toEqual(['menimbang']);
        expect(keys(naskah, 'huruf')).toEqual(['menimbang/huruf:a', 'menimbang/huruf:b']);
        expect(keys(naskah, 'angka')).toEqual(['mengingat/angka:1', 'mengingat/angka:2']);
        expect(codes(naskah)).toEqual([]);
    });

    it('[Menimbang] in the brackets of a link is the label', () => {
        const linked = read(
            ...head('LAYANAN'),
            '[Menimbang]:',
            'a. bahwa perlu layanan;',
            '',
            '[Mengingat]:',
        );
        expect(keys(linked, 'menimbang')).toEqual(['menimbang']);
        expect(keys(linked, 'mengingat')).toEqual(['mengingat']);
    });
});

describe('misread letters and joined lines', () => {
    it('a nought read as a letter still means its pasal', () => {
        const pasal = Array.from({ length: 20 }, (_, i) => `Pasal ${i + 1}\nCamat melayani masyarakat.`);
        const naskah = read(...pasal, 'Pasal 21', 'Lurah sebagaimana dimaksud dalam Pasal 2O membantu.');
        expect(naskah.references[0]!.targets.map(({ dasar }) => dasarKey({ parts: dasar }))).toEqual([
            'pasal:20',
        ]);
        expect(codes(naskah)).toEqual([]);
    });

    it('"clan" for "dan" joins the last two items', () => {
        const naskah = read('Pasal 1', 'Camat melayani:', 'a. warga; clan', 'b. lurah.');
        expect(codes(naskah)).toEqual([]);
    });

    it('a catchword before a page number that ran into the text', () => {
        const naskah = read(
            ...head('LAYANAN'),
            'Mengingat : 1. Undang-Undang Nomor 3 Tahun 1998 tentang Contoh (Lembaran',
            'Negara Republik Indonesia',
            '2. Undang-Undang...',
            '',
            '-2Tahun 1998 Nomor 10);',
            '2. Undang-Undang Nomor 4 Tahun 1998 tentang Contoh Lain;',
        );
        expect(keys(naskah, 'angka')).toEqual(['mengingat/angka:1', 'mengingat/angka:2']);
        expect(naskah.citations[0]!.gazettes[0]).toMatchObject({
            year: { text: '1998' },
            number: { text: '10' },
        });
        expect(codes(naskah)).toEqual([]);
    });

    it('a text in one line is said to be one, and nothing else is said of it', () => {
        const line = `${head('LAYANAN').join(' ')} Menimbang : a. bahwa perlu layanan; b. bahwa perlu aturan; MEMUTUSKAN: Pasal 1 Camat melayani masyarakat sebagaimana dimaksud dalam Pasal 9.`;
        const findings = checkNaskah(read(line));
        expect(findings.map(({ code, variant }) => [code, variant])).toEqual([
            ['naskah/sumber-rusak', 'baris-tergabung'],
        ]);
    });

    it('a text in one line is cut where its headings and marks are certain, at their true places', () => {
        const text = [
            ...head('LAYANAN'),
            'Menimbang : a. bahwa perlu layanan;',
            'b. bahwa sebagaimana dimaksud dalam huruf a perlu aturan;',
            'Mengingat : 1. Pasal 18 Ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;',
            'MEMUTUSKAN:',
            'Menetapkan : PERATURAN BUPATI TENTANG LAYANAN.',
            'BAB I',
            'KETENTUAN UMUM',
            'Pasal 1',
            'Dalam Peraturan Bupati ini yang dimaksud dengan:',
            '1. Daerah adalah Kabupaten Contoh.',
            '2. Camat adalah pemimpin kecamatan.',
            'BAB II',
            'LAYANAN',
            'Bagian Kesatu',
            'Umum',
            'Pasal 2',
            '(1) Camat melayani Daerah dengan:',
            'a. menerima surat; dan',
            'b. menjawab surat sebagaimana dimaksud pada huruf a.',
            '(2) Layanan sebagaimana dimaksud pada Pasal 3 dilakukan setiap hari.',
            'Pasal 3',
            'Camat menaati Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 224).',
        ];
        const plain = read(...text);
        const joined = read(text.join(' '));
        const provisions = (naskah: Naskah) =>
            naskah.nodes
                .filter(({ kind }) => /^(?:bab|bagian|pasal|ayat|huruf|angka)$/.test(kind))
                .map((node) => [node.key, ownText(naskah, node)]);
        expect(provisions(joined)).toEqual(provisions(plain));
        const at = nodeByKey(joined, 'pasal:2/ayat:2')!.span.start;
        expect(joined.text.slice(at).startsWith('(2) Layanan')).toBe(true);
        expect(joined.definitions.map(({ term }) => term.text)).toEqual(['Daerah', 'Camat']);
        // The reference leads to its provision; what is said of its words and of the citation is said.
        const [, , reference] = joined.references.filter(({ external }) => !external);
        expect(joined.nodes[reference!.targets[0]!.node]!.key).toBe('pasal:3');
        expect(checkNaskah(joined).map(({ code }) => code)).toEqual([
            'naskah/sumber-rusak',
            'naskah/rujukan-huruf-besar',
            'naskah/rujukan-dalam-pada',
            'naskah/kutipan-register',
        ]);
    });

    it('a sentence that names articles is not cut, however long it is', () => {
        const words =
            'Layanan sebagaimana dimaksud dalam Pasal 2 dan Pasal 3 dilakukan; selanjutnya Pasal 4 dan Pasal 5 tetap. ';
        const naskah = read('BAB I', 'UMUM', 'Pasal 1', words.repeat(8).trim());
        expect(keys(naskah, 'pasal')).toEqual(['pasal:1']);
        expect(naskah.damages).toEqual([]);
    });

    it('the last basis of a text that breaks off there is not judged', () => {
        const cut = [
            ...head('LAYANAN'),
            'Mengingat : 1. Undang-Undang Nomor 3 Tahun 1998 tentang Contoh (Lembaran',
        ];
        expect(codes(read(...cut))).toEqual([]);
        expect(codes(read(...cut, '', 'MEMUTUSKAN:', 'Pasal 1', 'Camat melayani.'))).toContain(
            'naskah/menimbang-akhir:10',
        );
    });
});

describe('references and terms', () => {
    it.each([
        'Pasal 139 ayat (1) Konstitusi Sementara',
        'Pasal 28 Undnag-Undang Dasar 1945',
        'Pasal 98 Undang-Undang RI Nomor 11 Tahun 2006 tentang Contoh',
    ])('%s belongs to another act', (words) => {
        const naskah = read('Pasal 1', `Camat melayani sebagaimana dimaksud dalam ${words}.`);
        expect(naskah.references[0]!.external).toBe(true);
    });

    it('"sebagaimana ditetapkan dalam Undang-Undang" lacks no target, "sebagaimana dapat" does', () => {
        const of = (words: string) =>
            codes(read('Pasal 1', `Camat melayani kepentingan sebagaimana ${words}.`));
        expect(of('ditetapkan dalam Undang-Undang')).toEqual([]);
        expect(of('dapat dilayani')).toEqual(['naskah/rujukan-kosong:2']);
    });

    it('under a definition a list begins with a.', () => {
        const naskah = read(
            'Pasal 1',
            'Dalam Undang-Undang ini yang dimaksud dengan:',
            '1. Layanan adalah kegiatan yang meliputi:',
            'a. permohonan; dan',
            'b. jawaban.',
            '2. Camat adalah pemimpin kecamatan.',
            'Pasal 2',
            'Camat memberi Layanan.',
        );
        expect(codes(naskah)).toEqual([]);
    });

    it('a term is not missed in its own definition, nor in the name of another act', () => {
        const naskah = read(
            'Pasal 1',
            'Dalam Undang-Undang ini yang dimaksud dengan:',
            '1. Tim Kerja adalah tim kerja sebagaimana dimaksud dalam undang-undang mengenai pembentukan tim kerja.',
            '2. Camat adalah pemimpin kecamatan.',
            'Pasal 2',
            'Camat membentuk Tim Kerja, dan tim kerja melayani masyarakat.',
        );
        expect(codes(naskah)).toEqual(['naskah/istilah-huruf-besar:6']);
    });

    it('an abbreviation made of the initials of a defined term is explained', () => {
        const naskah = read(
            'Pasal 1',
            'Dalam Undang-Undang ini yang dimaksud dengan Lembaga Jasa Layanan adalah penyedia layanan.',
            'Pasal 2',
            'Lembaga Jasa Layanan dan LJL lain melayani, XYZ juga.',
        );
        const found = checkNaskah(naskah).filter(({ code }) => code === 'naskah/singkatan-tanpa-definisi');
        expect(found.map(({ params }) => params?.singkatan)).toEqual(['XYZ']);
    });
});
