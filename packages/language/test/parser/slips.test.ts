import { messages, renderMessage } from '@perkada/model';
import { describe, expect, test } from 'vitest';
import { apply, check, marked } from './findings.js';

const header = 'peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja"\n';
const camat = 'level 1 jabatan Camat "Camat", Administrator, pimpinan;';
const inSusunan = (line: string) => `susunan Kecamatan "Kecamatan" { ${camat}\n${line}\n}\n`;
const inKedudukan = (line: string) => inSusunan(`kedudukan {\n${line}\npelaksana di bawah Camat;\n}`);
const inMekanisme = (line: string) =>
    `mekanisme Lintas "Lintas" untuk penunjukan lintas unit {\n${line}\nlangkah z: pimpinan tujuan menolak permohonan, selesai ditolak;\n}\n`;

interface Slip {
    readonly says: string;
    /** The slip, with the place of the finding between `⟦` and `⟧`. */
    readonly text: string;
    readonly code: string;
    /** Words that the message must contain. */
    readonly message: string;
    /** The text after the quick fix; absent where no repair is evident. */
    readonly fixed?: string;
}

const slips: readonly Slip[] = [
    {
        says: 'a provision without its semicolon',
        text: 'istilah Dinas "Dinas" dasar Pasal 1 angka ⟦2⟧\nistilah Badan "Badan";\n',
        code: 'sintaks/titik-koma',
        message: 'tambahkan ‘;’ sebelum ‘istilah’',
        fixed: 'istilah Dinas "Dinas" dasar Pasal 1 angka 2;\nistilah Badan "Badan";\n',
    },
    {
        says: 'a semicolon missing before the closing brace',
        text: inSusunan('kedudukan { pelaksana di bawah Cama⟦t⟧ }'),
        code: 'sintaks/titik-koma',
        message: 'sebelum ‘}’',
        fixed: inSusunan('kedudukan { pelaksana di bawah Camat; }'),
    },
    {
        says: 'a full stop in place of the semicolon',
        text: 'istilah Dinas "Dinas"⟦.⟧\nistilah Badan "Badan";\n',
        code: 'sintaks/titik-koma/tanda',
        message: 'bukan ‘.’',
        fixed: 'istilah Dinas "Dinas";\nistilah Badan "Badan";\n',
    },
    {
        says: 'a semicolon after a closing brace',
        text: `susunan Kecamatan "Kecamatan" { ${camat} }⟦;⟧\n`,
        code: 'sintaks/titik-koma-lebih/kurung',
        message: 'Hapus ‘;’',
        fixed: `susunan Kecamatan "Kecamatan" { ${camat} }\n`,
    },
    {
        says: 'a condition after the legal basis',
        text: inKedudukan('ahli muda di bawah Camat dasar Pasal 3 ⟦jika ada Pengawas⟧;'),
        code: 'sintaks/urutan',
        message: 'sebelum ‘dasar …’',
        fixed: inKedudukan('ahli muda di bawah Camat jika ada Pengawas dasar Pasal 3;'),
    },
    {
        says: 'the level after the post',
        text: inSusunan('⟦jabatan Sekcam level 2⟧ "Sekretaris", Pengawas, di bawah Camat;'),
        code: 'sintaks/urutan/level',
        message: 'level ditulis sebelum jabatan',
        fixed: inSusunan('level 2 jabatan Sekcam "Sekretaris", Pengawas, di bawah Camat;'),
    },
    {
        says: 'the modality after what it governs',
        text: 'ketua tim dari unit pemilik kinerja ⟦diutamakan⟧ untuk lintas unit;\n',
        code: 'sintaks/urutan/modalitas',
        message: 'ketua tim diutamakan dari unit pemilik kinerja',
    },
    {
        says: 'units without quotes',
        text: 'perangkat daerah ⟦Dinas Kesehatan⟧;\n',
        code: 'sintaks/label-tanpa-petik',
        message: 'tulis "Dinas Kesehatan"',
        fixed: 'perangkat daerah "Dinas Kesehatan";\n',
    },
    {
        says: 'a label without quotes after the name',
        text: inSusunan('level 1 jabatan Sekcam ⟦Sekretaris Camat⟧, Pengawas, di bawah Camat;'),
        code: 'sintaks/label-tanpa-petik',
        message: 'tulis "Sekretaris Camat"',
        fixed: inSusunan('level 1 jabatan Sekcam "Sekretaris Camat", Pengawas, di bawah Camat;'),
    },
    {
        says: 'curly quotes',
        text: 'istilah Dinas ⟦“⟧Dinas”;\nistilah Badan "Badan";\n',
        code: 'sintaks/karakter/petik',
        message: 'tanda petik lurus',
        fixed: 'istilah Dinas "Dinas";\nistilah Badan "Badan";\n',
    },
    {
        says: 'an unknown grade',
        text: inKedudukan('⟦ahli senior⟧ di bawah Camat;'),
        code: 'nama/tidak-dikenal/jenjang',
        message: 'ahli madya',
    },
    {
        says: 'an eselon in place of a rank',
        text: inSusunan('level 2 jabatan Kasi "Kepala Seksi", ⟦eselon IVa⟧, di bawah Camat;'),
        code: 'sintaks/jenjang/saran',
        message: 'Pengawas',
        fixed: inSusunan('level 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
    },
    {
        says: 'a misspelt topic',
        text: `⟦susunn⟧ Kecamatan "Kecamatan" { ${camat} kedudukan { pelaksana di bawah Camat; } }\nperangkat daerah "Kecamatan Satu" bersusunan Kecamatan;\n`,
        code: 'sintaks/tidak-terduga/saran',
        message: '‘susunan’',
        fixed: `susunan Kecamatan "Kecamatan" { ${camat} kedudukan { pelaksana di bawah Camat; } }\nperangkat daerah "Kecamatan Satu" bersusunan Kecamatan;\n`,
    },
    {
        says: 'a misspelt keyword within a provision',
        text: inSusunan('level 2 ⟦jabtan⟧ Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
        code: 'sintaks/tidak-terduga/saran',
        message: '‘jabatan’',
        fixed: inSusunan('level 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
    },
    {
        says: 'words run together',
        text: inKedudukan('ahli muda ⟦dibawah⟧ Camat;'),
        code: 'sintaks/tidak-terduga/saran',
        message: '‘di bawah’',
        fixed: inKedudukan('ahli muda di bawah Camat;'),
    },
    {
        says: 'words run together after a grade of one word',
        text: inKedudukan('keterampilan ⟦dibawah⟧ Camat;'),
        code: 'sintaks/tidak-terduga/saran',
        message: '‘di bawah’',
        fixed: inKedudukan('keterampilan di bawah Camat;'),
    },
    {
        says: 'a verb with an ending',
        text: inMekanisme('langkah a: pimpinan tujuan ⟦mengirimkan⟧ permohonan, lalu ke z;'),
        code: 'sintaks/perbuatan/saran',
        message: '‘mengirim’',
        fixed: inMekanisme('langkah a: pimpinan tujuan mengirim permohonan, lalu ke z;'),
    },
    {
        says: 'a verb of the same sense',
        text: inMekanisme('langkah a: pimpinan tujuan ⟦memeriksa⟧ permohonan, lalu ke z;'),
        code: 'sintaks/perbuatan/saran',
        message: '‘mereviu’',
        fixed: inMekanisme('langkah a: pimpinan tujuan mereviu permohonan, lalu ke z;'),
    },
    {
        says: 'a verb that the language has not',
        text: inMekanisme('langkah a: pimpinan tujuan ⟦menyanyikan⟧ permohonan, lalu ke z;'),
        code: 'sintaks/perbuatan',
        message: 'Pilih yang terdekat artinya',
    },
    {
        says: 'a keyword with a capital',
        text: `⟦Susunan⟧ Kecamatan "Kecamatan" { ${camat} }\n`,
        code: 'sintaks/tidak-terduga/saran',
        message: '‘susunan’',
        fixed: `susunan Kecamatan "Kecamatan" { ${camat} }\n`,
    },
    {
        says: 'a name in small letters',
        text: `susunan ⟦kecamatan⟧ "Kecamatan" { ${camat} }\n`,
        code: 'sintaks/nama-huruf-kecil',
        message: 'tulis Kecamatan',
        fixed: `susunan Kecamatan "Kecamatan" { ${camat} }\n`,
    },
    {
        says: 'a name of two words',
        text: `susunan ⟦Kantor Camat⟧ "Kecamatan" { ${camat} }\n`,
        code: 'sintaks/nama-berspasi',
        message: 'tulis KantorCamat',
        fixed: `susunan KantorCamat "Kecamatan" { ${camat} }\n`,
    },
    {
        says: 'a word of the legal basis as a name',
        text: 'perangkat daerah "Satu";\ntim kerja "A" milik ⟦Bagian⟧ { }\n',
        code: 'sintaks/nama-terpakai',
        message: 'Pilih nama lain',
    },
    {
        says: 'a block that is not closed',
        text: `susunan Kecamatan "Kecamatan" { ${camat}\n⟦perangkat⟧ daerah "Kecamatan Satu" bersusunan Kecamatan;\n`,
        code: 'sintaks/kurung-tutup',
        message: 'pada baris 2 belum ditutup',
        fixed: `susunan Kecamatan "Kecamatan" { ${camat}\n}\nperangkat daerah "Kecamatan Satu" bersusunan Kecamatan;\n`,
    },
    {
        says: 'two blocks that are not closed',
        text: `susunan Kecamatan "Kecamatan" { ${camat}\nkedudukan { pelaksana di bawah Camat;\n⟦istilah⟧ Badan "Badan";\n`,
        code: 'sintaks/kurung-tutup',
        message: 'pada baris 3 belum ditutup',
        fixed: `susunan Kecamatan "Kecamatan" { ${camat}\nkedudukan { pelaksana di bawah Camat;\n}\n}\nistilah Badan "Badan";\n`,
    },
    {
        says: 'a brace too many',
        text: `susunan Kecamatan "Kecamatan" { ${camat} }\n⟦}⟧\nistilah Badan "Badan";\n`,
        code: 'sintaks/kurung-lebih',
        message: 'Hapus',
        fixed: `susunan Kecamatan "Kecamatan" { ${camat} }\n\nistilah Badan "Badan";\n`,
    },
    {
        says: 'a block that is not opened',
        text: `susunan Kecamatan "Kecamatan⟦"⟧\n${camat}\n}\n`,
        code: 'sintaks/kurung-buka',
        message: 'Tambahkan ‘{’',
        fixed: `susunan Kecamatan "Kecamatan" {\n${camat}\n}\n`,
    },
    {
        says: 'a basis that is not named',
        text: 'istilah Badan "Badan" ⟦dasar⟧;\n',
        code: 'sintaks/dasar/kosong',
        message: 'sebutkan dasar hukumnya',
    },
    {
        says: 'a basis without Pasal',
        text: 'istilah Badan "Badan" dasar ⟦9⟧ ayat (2);\n',
        code: 'sintaks/dasar/tanpa-pasal',
        message: 'Pasal 9',
        fixed: 'istilah Badan "Badan" dasar Pasal 9 ayat (2);\n',
    },
    {
        says: 'a basis without the word dasar',
        text: 'istilah Badan "Badan" ⟦Pasal⟧ 9 ayat (2);\n',
        code: 'sintaks/dasar/tanpa-kata',
        message: 'kata ‘dasar’',
        fixed: 'istilah Badan "Badan" dasar Pasal 9 ayat (2);\n',
    },
    {
        says: 'an ayat without the word ayat',
        text: 'istilah Badan "Badan" dasar Pasal 9⟦(⟧2);\n',
        code: 'sintaks/dasar/pasal-kurung',
        message: 'ayat (2)',
        fixed: 'istilah Badan "Badan" dasar Pasal 9 ayat (2);\n',
    },
    {
        says: 'an ayat without parentheses',
        text: 'istilah Badan "Badan" dasar Pasal 9 ayat ⟦2⟧;\n',
        code: 'sintaks/dasar/ayat',
        message: 'ayat (2)',
        fixed: 'istilah Badan "Badan" dasar Pasal 9 ayat (2);\n',
    },
    {
        says: 'a huruf in parentheses',
        text: 'istilah Badan "Badan" dasar Pasal 9 huruf ⟦(a)⟧;\n',
        code: 'sintaks/dasar/kurung',
        message: 'huruf a',
        fixed: 'istilah Badan "Badan" dasar Pasal 9 huruf a;\n',
    },
    {
        says: 'a small pasal',
        text: 'istilah Badan "Badan" dasar ⟦pasal⟧ 9;\n',
        code: 'sintaks/dasar/ejaan',
        message: '‘Pasal’',
        fixed: 'istilah Badan "Badan" dasar Pasal 9;\n',
    },
    {
        says: 'a basis in quotes',
        text: 'istilah Badan "Badan" dasar ⟦"Pasal 9"⟧;\n',
        code: 'sintaks/dasar/petik',
        message: 'tanpa tanda petik',
        fixed: 'istilah Badan "Badan" dasar Pasal 9;\n',
    },
    {
        says: 'two bases joined by dan',
        text: 'istilah Badan "Badan" dasar Pasal 9 ⟦dan⟧ Pasal 10;\n',
        code: 'sintaks/dasar/koma',
        message: 'dipisahkan koma',
        fixed: 'istilah Badan "Badan" dasar Pasal 9, Pasal 10;\n',
    },
    {
        says: 'a letter without huruf',
        text: 'istilah Badan "Badan" dasar Pasal 9 ayat (2) ⟦a⟧;\n',
        code: 'sintaks/dasar/huruf',
        message: 'kata ‘huruf’',
        fixed: 'istilah Badan "Badan" dasar Pasal 9 ayat (2) huruf a;\n',
    },
    {
        says: 'a huruf without its letter',
        text: 'istilah Badan "Badan" dasar Pasal 9 ayat (2) ⟦huruf⟧;\n',
        code: 'sintaks/dasar/nomor',
        message: 'Setelah ‘huruf’',
    },
    {
        says: 'a parenthesis that is not closed',
        text: 'istilah Badan "Badan" dasar Pasal 9 ayat (⟦2⟧;\n',
        code: 'sintaks/dasar/tutup',
        message: '‘)’',
        fixed: 'istilah Badan "Badan" dasar Pasal 9 ayat (2);\n',
    },
    {
        says: 'conditions parted by a comma',
        text: inKedudukan('ahli muda di bawah Camat jika ada Pengawas⟦,⟧ tidak ada Administrator;'),
        code: 'sintaks/sambung/dan',
        message: '‘dan’',
        fixed: inKedudukan('ahli muda di bawah Camat jika ada Pengawas dan tidak ada Administrator;'),
    },
    {
        says: 'units joined by dan',
        text: 'perangkat daerah "Satu" ⟦dan⟧ "Dua";\n',
        code: 'sintaks/sambung/koma',
        message: 'dipisahkan koma',
        fixed: 'perangkat daerah "Satu", "Dua";\n',
    },
    {
        says: 'a comma missing in a post',
        text: inSusunan('level 2 jabatan Kasi "Kepala Seksi", Pengawa⟦s⟧ di bawah Camat;'),
        code: 'sintaks/sambung/koma-kurang',
        message: 'Tambahkan koma',
        fixed: inSusunan('level 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
    },
    {
        says: 'a comma missing before the flow of a step',
        text: inMekanisme('langkah a: pimpinan tujuan menugaskan pejaba⟦t⟧ lalu ke z;'),
        code: 'sintaks/sambung/koma-alur',
        message: '‘lalu’',
        fixed: inMekanisme('langkah a: pimpinan tujuan menugaskan pejabat, lalu ke z;'),
    },
    {
        says: 'a keyword in quotes',
        text: inSusunan('⟦"level"⟧ 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
        code: 'sintaks/petik-lebih',
        message: 'Tulis level',
        fixed: inSusunan('level 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
    },
    {
        says: 'a grade in quotes',
        text: inKedudukan('⟦"ahli muda"⟧ di bawah Camat;'),
        code: 'sintaks/petik-lebih',
        message: 'Tulis ahli muda',
        fixed: inKedudukan('ahli muda di bawah Camat;'),
    },
    {
        says: 'a superior in quotes',
        text: inKedudukan('ahli muda di bawah ⟦"Camat"⟧;'),
        code: 'sintaks/petik-lebih/nama',
        message: 'bukan labelnya',
        fixed: inKedudukan('ahli muda di bawah Camat;'),
    },
    {
        says: 'a declaration with a label and no name',
        text: `susunan ⟦"Kecamatan"⟧ { ${camat} }\nperangkat daerah "Kecamatan Satu" bersusunan Kecamatan;\n`,
        code: 'sintaks/nama-kosong',
        message: 'misalnya Kecamatan',
        fixed: `susunan Kecamatan "Kecamatan" { ${camat} }\nperangkat daerah "Kecamatan Satu" bersusunan Kecamatan;\n`,
    },
    {
        says: 'a post without the word jabatan',
        text: inSusunan('level 2 ⟦Kasi⟧ "Kepala Seksi", Pengawas, di bawah Camat;'),
        code: 'sintaks/kata-kurang',
        message: 'Kata ‘jabatan’',
        fixed: inSusunan('level 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
    },
    {
        says: 'a post without the word level',
        text: inSusunan('⟦2⟧ jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
        code: 'sintaks/kata-kurang',
        message: 'Kata ‘level’',
        fixed: inSusunan('level 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
    },
    {
        says: 'a post without level and jabatan',
        text: inSusunan('⟦Kasi⟧ "Kepala Seksi", Pengawas, di bawah Camat;'),
        code: 'sintaks/kata-kurang/jabatan',
        message: 'level 1 jabatan Kasi',
    },
    {
        says: 'a level in roman numerals',
        text: inSusunan('level ⟦II⟧ jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
        code: 'sintaks/angka',
        message: 'angka biasa: 2',
        fixed: inSusunan('level 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Camat;'),
    },
    {
        says: 'a superior without di bawah',
        text: inKedudukan('ahli muda ⟦Camat⟧;'),
        code: 'sintaks/kata-kurang',
        message: '‘di bawah’',
        fixed: inKedudukan('ahli muda di bawah Camat;'),
    },
    {
        says: 'a finding accepted without a reason',
        text: 'istilah Badan "Badan" dasar Pasal 1 ⟦diterima⟧;\n',
        code: 'sintaks/alasan-kosong',
        message: 'dalam tanda petik',
    },
    {
        says: 'a step without its colon',
        text: inMekanisme('langkah a ⟦pimpinan⟧ tujuan menolak permohonan, lalu ke z;'),
        code: 'sintaks/kata-kurang/tanda',
        message: '‘:’',
        fixed: inMekanisme('langkah a: pimpinan tujuan menolak permohonan, lalu ke z;'),
    },
];

const isSyntax = (code: string) => code.startsWith('sintaks/');

describe('the slips of a drafter', () => {
    for (const slip of slips) {
        test(slip.says, async () => {
            const { text, start, end } = marked(header + slip.text);
            const { document, findings } = await check(text);
            // One slip, one message: nothing else is said of the names that it leaves unknown.
            const said = findings.filter(
                (finding) => isSyntax(finding.code) || finding.code.startsWith('nama/'),
            );
            const codes = said.map((finding) =>
                [finding.code, finding.variant ?? 'main'].join('/').replace(/\/main$/, ''),
            );
            expect(codes).toEqual([slip.code]);
            const finding = said[0]!;
            const place = [finding.place.start, finding.place.end].map((at) =>
                document.textDocument.offsetAt(at),
            );
            expect(text.slice(place[0], place[1])).toBe(text.slice(start, end));
            expect(place).toEqual([start, end]);
            for (const language of ['id', 'en'] as const) {
                const message = renderMessage(
                    messages,
                    finding.code,
                    finding.variant,
                    finding.params,
                    language,
                );
                expect(message).not.toMatch(/\{\w+\}|TEKS|NAMA|KATA|ANGKA|NOMOR|EOF/);
                if (language === 'id') expect(message).toContain(slip.message);
                for (const fix of finding.fixes ?? []) {
                    const title = renderMessage(
                        messages,
                        finding.code,
                        fix.title,
                        fix.params ?? {},
                        language,
                    );
                    expect(title.length).toBeLessThan(90);
                    expect(title).not.toMatch(/\{\w+\}/);
                }
            }
            expect(finding.fixes?.length ?? 0).toBe(slip.fixed === undefined ? 0 : 1);
            if (slip.fixed === undefined) return;
            const fixed = apply(document, finding.fixes![0]!);
            expect(fixed).toBe(header + slip.fixed);
            const again = await check(fixed);
            expect(again.findings.filter((other) => isSyntax(other.code)).map((other) => other.code)).toEqual(
                [],
            );
        });
    }
});
