import type { Kunci } from '../../support/world.js';

const range = (prefix: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

const duties = (kunci: Kunci) => [
    ...range(`${kunci}-TJ-PPK-`, 1, 5),
    ...range(`${kunci}-TJ-PUO-`, 1, 5),
    ...range(`${kunci}-TJ-KTim-`, 1, 6),
    ...range(`${kunci}-TJ-AT-`, 1, 3),
];

const common = (kunci: Kunci) => [
    ...duties(kunci),
    ...range(`${kunci}-L`, 1, 4),
    ...['TIK', 'PB', 'BERLAKU', 'CABUT', 'MIN'].map((name) => `${kunci}-${name}`),
    ...range(`${kunci}-U`, 1, 9),
];

const cells = (kunci: Kunci, units: readonly string[], stages: readonly string[]) =>
    units.flatMap((unit) => stages.map((stage) => `${kunci}-T-${unit}-${stage}`));

/** The ids that the catalogue of the four regulations has; a row that is left out here or there shows. */
export const requiredRows: Readonly<Record<Kunci, readonly string[]>> = {
    M: [
        ...range('M-S', 1, 8),
        ...['a', 'b', 'c', 'd', 'e'].map((letter) => `M-S8${letter}`),
        'M-S-tanpa',
        ...range('M-K', 1, 10),
        ...range('M-A', 1, 5),
        ...range('M-KT-', 1, 4),
        ...range('M-PR', 2, 6),
        ...common('M'),
        ...cells(
            'M',
            ['DuaLevel'],
            [
                ...'abcdefgh'.split('').map((letter) => `perencanaan-${letter}`),
                ...'abcdefg'.split('').map((letter) => `pelaksanaan-${letter}`),
                ...'abc'.split('').map((letter) => `evaluasi-${letter}`),
            ],
        ),
    ],
    B: [
        ...range('B-S', 1, 3),
        'B-S4a',
        'B-S4b',
        'B-S4c',
        'B-K1',
        ...['Setda', 'Setwan', 'Inspektorat', 'Dinas'].flatMap((unit) =>
            ['AU', 'AMd', 'AMu'].map((grade) => `B-K-${unit}-${grade}`),
        ),
        ...['Setda', 'Setwan', 'Inspektorat', 'Dinas1', 'Dinas2', 'Dinas3'].flatMap((unit) =>
            ['tetap', 'nilai', 'kasubbag'].map((column) => `B-SP-${unit}-${column}`),
        ),
        ...range('B-A', 1, 3),
        ...range('B-KT-', 1, 4),
        ...range('B-PR', 1, 5),
        ...common('B'),
        ...cells(
            'B',
            ['Setda', 'Setwan', 'Inspektorat', 'Dinas'],
            [
                ...'abcdef'.split('').map((letter) => `perencanaan-${letter}`),
                ...'abc'.split('').map((letter) => `pelaksanaan-${letter}`),
                ...'abc'.split('').map((letter) => `evaluasi-${letter}`),
            ],
        ),
    ],
    G: [
        ...range('G-S', 1, 6),
        'G-S-lebih',
        ...range('G-K', 1, 3),
        ...range('G-K-S', 1, 6),
        'G-K-AUAMd',
        ...range('G-A', 1, 4),
        ...range('G-KT-', 1, 4),
        ...range('G-PR', 1, 5),
        ...common('G'),
        ...['G-DUKUNGAN', 'G-TRANSFORMASI', 'G-LAMPIRAN'],
        ...cells('G', ['umum'], ['perencanaan', 'pelaksanaan', 'evaluasi']),
        ...cells(
            'G',
            ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'],
            [
                'perkin',
                'tugas',
                'strategi',
                'lintas',
                'rencana',
                'pantau',
                'hasil',
                'tinjau',
                'kembali',
                'selesai',
            ],
        ),
    ],
    P: [
        ...['Setda', 'Setwan', 'Inspektorat', 'Kecamatan', 'UPTD', 'SatdikPuskesmas', 'RumahSakit'].map(
            (unit) => `P-S-${unit}`,
        ),
        ...range('P-S-Dinas-', 1, 5),
        ...range('P-S-Badan-', 1, 2),
        'P-JABATAN',
        ...range('P-K', 1, 4),
        ...[
            'Setda',
            'Setwan',
            'Inspektorat',
            'Dinas',
            'Badan',
            'Kecamatan',
            'UPTD',
            'SatdikPuskesmas',
            'RumahSakit',
        ].flatMap((unit) => ['AU', 'AMd', 'AMu', 'AP', 'PL'].map((grade) => `P-K-${unit}-${grade}`)),
        ...range('P-A', 1, 3),
        ...range('P-KT-', 1, 3),
        ...range('P-PR', 1, 5),
        ...common('P'),
        'P-LAMPIRAN',
        ...cells(
            'P',
            [
                'Setda',
                'Setwan',
                'Inspektorat',
                'Dinas',
                'Badan',
                'Kecamatan',
                'UPTD',
                'SatdikPuskesmas',
                'RumahSakit',
            ],
            [
                'sinkronisasi',
                'perkin',
                'penanggungjawab',
                'arahan',
                'strategi',
                'rencana',
                'pantau',
                'individu',
                'anggota',
                'tinjau',
                'terima',
            ],
        ),
    ],
};
