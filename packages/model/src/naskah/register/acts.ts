import type { RegisterAct } from './register.js';

const panrb = 'Pendayagunaan Aparatur Negara dan Reformasi Birokrasi';
const mendagri = 'Dalam Negeri';

/**
 * Acts that regulations on the working system of a region cite. Every number here was found the
 * same in at least two independent texts (see `source`); what could not be verified is left out.
 */
export const acts: readonly RegisterAct[] = [
    {
        jenis: 'undang-undang',
        number: '12',
        year: '1950',
        // Cited under different names.
        tentang: '',
        gazettes: [{ gazette: 'BN', year: '1950', number: '41' }],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '12',
        year: '1956',
        tentang: 'Pembentukan Daerah Otonom Kabupaten dalam Lingkungan Daerah Propinsi Sumatera Tengah',
        gazettes: [{ gazette: 'LN', year: '1956', number: '25' }],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '2',
        year: '1965',
        tentang: 'Perubahan Batas Wilayah Kotapraja Surabaya dan Daerah Tingkat II Surabaya',
        gazettes: [
            { gazette: 'LN', year: '1965', number: '19' },
            { gazette: 'TLN', number: '2730' },
        ],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '5',
        year: '1965',
        tentang: 'Pembentukan Kotapraja Palangka Raya',
        gazettes: [
            { gazette: 'LN', year: '1965', number: '48' },
            { gazette: 'TLN', number: '2753' },
        ],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '7',
        year: '1965',
        // Cited with different numbers of the supplement.
        tentang: 'Pembentukan Daerah Tingkat II Sarolangun Bangko dan Daerah Tingkat II Tanjung Jabung',
        gazettes: [{ gazette: 'LN', year: '1965', number: '50' }],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '10',
        year: '2004',
        tentang: 'Pembentukan Peraturan Perundang-undangan',
        gazettes: [],
        repealed: { by: 'Undang-Undang Nomor 12 Tahun 2011', since: '2011' },
        source: 'publik',
    },
    {
        jenis: 'undang-undang',
        number: '32',
        year: '2004',
        tentang: 'Pemerintahan Daerah',
        gazettes: [],
        repealed: { by: 'Undang-Undang Nomor 23 Tahun 2014', since: '2014' },
        source: 'publik',
    },
    {
        jenis: 'undang-undang',
        number: '12',
        year: '2009',
        tentang: 'Pembentukan Kabupaten Kepulauan Meranti di Provinsi Riau',
        gazettes: [
            { gazette: 'LN', year: '2009', number: '13' },
            { gazette: 'TLN', number: '4968' },
        ],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '25',
        year: '2009',
        tentang: 'Pelayanan Publik',
        gazettes: [
            { gazette: 'LN', year: '2009', number: '112' },
            { gazette: 'TLN', number: '5038' },
        ],
        source: 'publik',
    },
    {
        jenis: 'undang-undang',
        number: '12',
        year: '2011',
        tentang: 'Pembentukan Peraturan Perundang-undangan',
        gazettes: [
            { gazette: 'LN', year: '2011', number: '82' },
            { gazette: 'TLN', number: '5234' },
        ],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '5',
        year: '2014',
        tentang: 'Aparatur Sipil Negara',
        gazettes: [
            { gazette: 'LN', year: '2014', number: '6' },
            { gazette: 'TLN', number: '5494' },
        ],
        repealed: { by: 'Undang-Undang Nomor 20 Tahun 2023', since: '2023-10-31' },
        source: 'publik',
    },
    {
        jenis: 'undang-undang',
        number: '23',
        year: '2014',
        tentang: 'Pemerintahan Daerah',
        gazettes: [
            { gazette: 'LN', year: '2014', number: '244' },
            { gazette: 'TLN', number: '5587' },
        ],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '30',
        year: '2014',
        tentang: 'Administrasi Pemerintahan',
        gazettes: [
            { gazette: 'LN', year: '2014', number: '292' },
            { gazette: 'TLN', number: '5601' },
        ],
        source: 'publik',
    },
    {
        jenis: 'undang-undang',
        number: '9',
        year: '2015',
        tentang: 'Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
        gazettes: [
            { gazette: 'LN', year: '2015', number: '58' },
            { gazette: 'TLN', number: '5679' },
        ],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '15',
        year: '2019',
        tentang:
            'Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan',
        gazettes: [
            { gazette: 'LN', year: '2019', number: '183' },
            { gazette: 'TLN', number: '6398' },
        ],
        source: 'publik',
    },
    {
        jenis: 'undang-undang',
        number: '13',
        year: '2022',
        tentang:
            'Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan',
        gazettes: [
            { gazette: 'LN', year: '2022', number: '143' },
            { gazette: 'TLN', number: '6801' },
        ],
        source: 'naskah+publik',
    },
    {
        jenis: 'undang-undang',
        number: '6',
        year: '2023',
        tentang:
            'Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang',
        gazettes: [
            { gazette: 'LN', year: '2023', number: '41' },
            { gazette: 'TLN', number: '6856' },
        ],
        source: 'publik',
    },
    {
        jenis: 'undang-undang',
        number: '20',
        year: '2023',
        tentang: 'Aparatur Sipil Negara',
        gazettes: [
            { gazette: 'LN', year: '2023', number: '141' },
            { gazette: 'TLN', number: '6897' },
        ],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-pemerintah',
        number: '18',
        year: '2016',
        tentang: 'Perangkat Daerah',
        gazettes: [
            { gazette: 'LN', year: '2016', number: '114' },
            { gazette: 'TLN', number: '5887' },
        ],
        source: 'publik',
    },
    {
        jenis: 'peraturan-pemerintah',
        number: '11',
        year: '2017',
        tentang: 'Manajemen Pegawai Negeri Sipil',
        gazettes: [
            { gazette: 'LN', year: '2017', number: '63' },
            { gazette: 'TLN', number: '6037' },
        ],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-pemerintah',
        number: '49',
        year: '2018',
        tentang: 'Manajemen Pegawai Pemerintah dengan Perjanjian Kerja',
        gazettes: [],
        source: 'publik',
    },
    {
        jenis: 'peraturan-pemerintah',
        number: '30',
        year: '2019',
        tentang: 'Penilaian Kinerja Pegawai Negeri Sipil',
        gazettes: [{ gazette: 'LN', year: '2019', number: '77' }],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-pemerintah',
        number: '72',
        year: '2019',
        tentang: 'Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah',
        gazettes: [
            { gazette: 'LN', year: '2019', number: '187' },
            { gazette: 'TLN', number: '6402' },
        ],
        source: 'publik',
    },
    {
        jenis: 'peraturan-pemerintah',
        number: '17',
        year: '2020',
        tentang:
            'Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil',
        gazettes: [
            { gazette: 'LN', year: '2020', number: '68' },
            { gazette: 'TLN', number: '6477' },
        ],
        source: 'publik',
    },
    {
        jenis: 'peraturan-pemerintah',
        number: '94',
        year: '2021',
        tentang: 'Disiplin Pegawai Negeri Sipil',
        gazettes: [],
        source: 'publik',
    },
    {
        jenis: 'peraturan-presiden',
        number: '87',
        year: '2014',
        tentang:
            'Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan',
        gazettes: [{ gazette: 'LN', year: '2014', number: '199' }],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-presiden',
        number: '76',
        year: '2021',
        tentang:
            'Perubahan atas Peraturan Presiden Nomor 87 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan',
        gazettes: [],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-presiden',
        number: '95',
        year: '2018',
        tentang: 'Sistem Pemerintahan Berbasis Elektronik',
        gazettes: [],
        source: 'publik',
    },
    {
        jenis: 'peraturan-menteri',
        issuer: mendagri,
        number: '80',
        year: '2015',
        tentang: 'Pembentukan Produk Hukum Daerah',
        gazettes: [{ gazette: 'BN', year: '2015', number: '2036' }],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-menteri',
        issuer: mendagri,
        number: '120',
        year: '2018',
        tentang:
            'Perubahan atas Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah',
        // The year of this gazette is cited as 2018 and as 2019; only the number is certain.
        gazettes: [{ gazette: 'BN', number: '157' }],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-menteri',
        issuer: panrb,
        number: '19',
        year: '2018',
        tentang: 'Penyusunan Peta Proses Bisnis Instansi Pemerintah',
        gazettes: [],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-menteri',
        issuer: panrb,
        number: '17',
        year: '2021',
        tentang: 'Penyetaraan Jabatan Administrasi ke Dalam Jabatan Fungsional',
        gazettes: [{ gazette: 'BN', year: '2021', number: '525' }],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-menteri',
        issuer: panrb,
        number: '25',
        year: '2021',
        tentang: 'Penyederhanaan Struktur Organisasi pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
        gazettes: [{ gazette: 'BN', year: '2021', number: '546' }],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-menteri',
        issuer: panrb,
        number: '6',
        year: '2022',
        tentang: 'Pengelolaan Kinerja Pegawai Aparatur Sipil Negara',
        // Cited with two different numbers of the gazette; neither could be verified.
        gazettes: [],
        source: 'naskah+publik',
    },
    {
        jenis: 'peraturan-menteri',
        issuer: panrb,
        number: '7',
        year: '2022',
        tentang: 'Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
        gazettes: [{ gazette: 'BN', year: '2022', number: '181' }],
        source: 'naskah',
    },
];
