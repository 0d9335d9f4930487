import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../packages/language/test/checks/support.js';

const unit = `susunan Badan "Badan" {
    jabatan Kepala "Kepala Badan", JPT Pratama, pimpinan;
    jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
    jabatan KepalaSubBagian "Kepala Sub Bagian", Pengawas, di bawah KepalaBidang;
    pemilik kinerja KepalaBidang dasar Pasal 3;
    kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
}
perangkat daerah Bappeda "Badan Perencanaan" bersusunan Badan {
    bidang Ekonomi "Bidang Ekonomi", Perencanaan "Bidang Perencanaan" dipimpin KepalaBidang;
}
`;
const people = `pegawai Sari, ahli muda di Bappeda.Ekonomi;
pegawai Budi, ahli pertama di Bappeda.Perencanaan;
`;

/** One text, in which `…` is the modal word, and the severity of the finding for each word. */
interface Row {
    readonly code: string;
    readonly text: string;
    readonly words: Readonly<Record<string, 'error' | 'warning' | 'info' | undefined>>;
}

const rows: readonly Row[] = [
    {
        code: 'tim/ketua-bukan-dari-pemilik',
        text: `${unit}ketua tim … dari unit pemilik kinerja untuk lintas unit dasar Pasal 9;
${people}tim kerja "Rencana" milik Bappeda.Perencanaan lintas unit {
    ketua Sari;
    anggota Budi;
}
`,
        words: { wajib: 'error', diutamakan: 'warning', dapat: undefined },
    },
    {
        code: 'tim/tanpa-ketua',
        text: `${unit}ketua tim … ada dasar Pasal 8;
${people}tim kerja "Rencana" milik Bappeda.Perencanaan dalam unit {
    anggota Budi;
}
`,
        words: { wajib: 'error', diutamakan: 'warning', dapat: undefined },
    },
    {
        code: 'kedudukan/dua-atasan',
        text: `susunan Dinas "Dinas" {
    level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
    level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
    kedudukan {
        pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
        ahli madya … di bawah Kepala dasar Pasal 4 huruf b;
    }
}
perangkat daerah "Dinas Sosial" bersusunan Dinas;
`,
        words: { wajib: 'error', dapat: undefined },
    },
    {
        code: 'kedudukan/dan-atau',
        text: `susunan Dinas "Dinas" {
    level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
    level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
    kedudukan { pejabat fungsional, pelaksana … di bawah Kepala dan/atau KepalaBidang dasar Pasal 4; }
}
perangkat daerah "Dinas Sosial" bersusunan Dinas;
`,
        words: { wajib: 'warning', dapat: 'info' },
    },
];

describe('the severity follows the modality', () => {
    const cells = rows.flatMap(({ code, text, words }) =>
        Object.entries(words).map(([word, severity]) => [code, word, severity, text] as const),
    );

    it.each(cells)('%s with “%s”: %s', async (code, word, severity, text) => {
        const { findings } = await checkTexts({
            'a.perkada': `peraturan bupati "Contoh" nomor 1 tahun 2024\n${text.replace('…', word)}`,
        });
        expect(findings.filter((item) => item.code.startsWith('sintaks/')).map((item) => item.code)).toEqual(
            [],
        );
        const own = findings.filter((item) => item.code === code);
        expect([...new Set(own.map((item) => item.severity))]).toEqual(
            severity === undefined ? [] : [severity],
        );
    });
});

describe('what regions choose differently', () => {
    it('is never a finding: a ketua who must come from the owner, and who reports to the assessor', async () => {
        const { findings } = await checkTexts({
            'a.perkada': `peraturan bupati "Contoh" nomor 1 tahun 2024
${unit}ketua tim ada dasar Pasal 8;
ketua tim wajib dari unit pemilik kinerja untuk lintas unit dasar Pasal 9;
pelaporan dasar Pasal 12 {
    individu melapor tentang "tugas" kepada penilai kinerja dasar Pasal 12 huruf a;
    anggota tim melapor tentang "tugas" kepada ketua tim dasar Pasal 12 huruf b;
    ketua tim melapor tentang "tugas tim" kepada penilai kinerja dasar Pasal 12 huruf c;
}
`,
        });
        expect(findings.map((item) => item.code)).toEqual([]);
    });

    it('and “dan/atau” between two superiors is reported, not resolved', async () => {
        const { findings, model } = await checkTexts({
            'a.perkada': `peraturan bupati "Contoh" nomor 1 tahun 2024\n${rows[3]!.text.replace('… ', '')}`,
        });
        expect(findings.map((item) => item.code)).toEqual(['kedudukan/dan-atau']);
        expect(model.susunan[0]!.kedudukan[0]!.atasan.kata).toBe('dan/atau');
    });
});
