import type { MessageTable } from './table.js';

export const susunanMessages: MessageTable = {
    'susunan/atasan-tidak-lebih-tinggi': {
        id: {
            main: '{jabatan} ({jenjang}) berada di bawah {atasan} ({jenjangAtasan}), yang jenjangnya lebih rendah. Periksa atasan atau jenjangnya.',
            atasan: '{atasan} dinyatakan di sini',
        },
        en: {
            main: '{jabatan} ({jenjang}) stands under {atasan} ({jenjangAtasan}), whose rank is lower. Check the superior or the ranks.',
            atasan: '{atasan} is declared here',
        },
    },
    'susunan/jumlah-level': {
        id: {
            ganti: 'Tulis ‘{tertinggi} level’',
            main: '{susunan} dinyatakan {dinyatakan} level, tetapi jabatannya sampai level {tertinggi}. Samakan keduanya.',
            lebih: '{susunan} dinyatakan lebih dari {dinyatakan} level, tetapi jabatannya hanya sampai level {tertinggi}. Samakan keduanya.',
            tertinggi: '{jabatan} berada pada level tertinggi',
        },
        en: {
            ganti: 'Write ‘{tertinggi} level’',
            main: '{susunan} is declared with {dinyatakan} levels, but its posts reach level {tertinggi}. Make them agree.',
            lebih: '{susunan} is declared with more than {dinyatakan} levels, but its posts reach only level {tertinggi}. Make them agree.',
            tertinggi: '{jabatan} stands at the highest level',
        },
    },
    'susunan/atasan-melingkar': {
        id: {
            main: 'Garis komando {jabatan} melingkar: {lingkaran}. Tentukan satu puncak.',
            jalur: '{jabatan}',
        },
        en: {
            main: 'The line of command of {jabatan} runs in a circle: {lingkaran}. Decide on one top.',
            jalur: '{jabatan}',
        },
    },
    'susunan/unit-tanpa-susunan': {
        id: {
            main: '{unit} tidak mempunyai susunan, sehingga kedudukan pejabatnya tidak diatur. Tambahkan ‘bersusunan …’.',
        },
        en: {
            main: '{unit} has no susunan, so the position of its officials is not regulated. Add ‘bersusunan …’.',
        },
    },
    'susunan/jabatan-dua-level': {
        id: {
            main: '{jabatan} pada {susunan} dinyatakan pada level {level} sekaligus. Tentukan satu level.',
        },
        en: {
            main: '{jabatan} in {susunan} is placed at levels {level} at once. Decide on one level.',
        },
    },
    'susunan/tanpa-pimpinan': {
        id: {
            tambah: 'Tambahkan ‘, pimpinan’ pada {jabatan}',
            main: '{susunan} tidak menyatakan siapa pimpinannya. Tambahkan ‘pimpinan’ pada satu jabatan.',
            dua: '{susunan} menyatakan lebih dari satu pimpinan: {jabatan}. Tentukan satu.',
        },
        en: {
            tambah: 'Add ‘, pimpinan’ to {jabatan}',
            main: '{susunan} does not say who heads it. Mark one post as ‘pimpinan’.',
            dua: '{susunan} has more than one head: {jabatan}. Decide on one.',
        },
    },
    'susunan/dua-pimpinan-unit': {
        id: {
            main: 'Pimpinan unit organisasi pada {susunan} di sini {kedua}, tetapi menurut {dasar} {pertama}. Tetapkan satu.',
            lain: 'Ketentuan yang berbeda',
        },
        en: {
            main: 'The pimpinan unit organisasi of {susunan} is {kedua} here, but {pertama} by {dasar}. Decide on one.',
            lain: 'The other provision',
        },
    },
    'susunan/dua-pemilik-kinerja': {
        id: {
            main: 'Pemilik kinerja pada {susunan} di sini {kedua}, tetapi menurut {dasar} {pertama}. Tetapkan satu.',
            lain: 'Ketentuan yang berbeda',
        },
        en: {
            main: 'The owner of the performance in {susunan} is {kedua} here, but {pertama} by {dasar}. Decide on one.',
            lain: 'The other provision',
        },
    },
    'susunan/pemilik-kinerja-tidak-ditetapkan': {
        id: {
            main: 'Ketentuan ini bergantung pada pemilik kinerja, tetapi tidak satu susunan pun menyebut siapa pemilik kinerjanya. Tambahkan ‘pemilik kinerja …’ pada susunan.',
        },
        en: {
            main: 'This provision depends on the owner of the performance, but no susunan says who that is. Add ‘pemilik kinerja …’ to the susunan.',
        },
    },
    'susunan/jabatan-tidak-ada-di-daerah': {
        id: {
            main: '{jenjang} tidak ada di {daerah}. Hapus, atau sebut jenjang yang dimiliki daerah ini.',
        },
        en: {
            main: '{jenjang} does not exist in a {daerah}. Remove it, or name a rank that this region has.',
        },
    },
    'susunan/tanpa-unit': {
        id: {
            main: 'Tidak ada unit yang bersusunan {susunan}. Sebutkan unitnya, atau hapus susunan ini.',
        },
        en: {
            main: 'No unit has the susunan {susunan}. Name its units, or remove it.',
        },
    },
    'susunan/tanpa-tahapan': {
        id: {
            main: 'Tahapan tidak diatur untuk {jumlah} susunan: {susunan}. Tambahkan, atau nyatakan tahapan yang berlaku umum.',
            susunan: 'Susunan tanpa tahapan',
        },
        en: {
            main: 'No stages are laid down for {jumlah} susunan: {susunan}. Add them, or state stages that hold for all.',
            susunan: 'A susunan without stages',
        },
    },
    'susunan/tanpa-kedudukan': {
        id: {
            main: '{susunan} ({unit}) tidak mempunyai aturan kedudukan, sehingga pejabatnya tidak beratasan. Tambahkan aturannya.',
        },
        en: {
            main: '{susunan} ({unit}) has no rule of kedudukan, so its officials have no superior. Add the rules.',
        },
    },
    'susunan/unit-ganda': {
        id: {
            main: '{unit} disebut dua kali: bersusunan {pertama} dan {kedua}. Hapus salah satu.',
            pertama: 'Penyebutan pertama',
        },
        en: {
            main: '{unit} is named twice: with the susunan {pertama} and {kedua}. Remove one.',
            pertama: 'The first mention',
        },
    },
    'susunan/jabatan-tanpa-atasan': {
        id: {
            tambah: 'Tambahkan ‘, di bawah {atasan}’',
            main: '{jabatan} pada {susunan} bukan pimpinan dan tidak berada di bawah jabatan mana pun. Tambahkan ‘di bawah …’, atau periksa namanya.',
        },
        en: {
            tambah: 'Add ‘, di bawah {atasan}’',
            main: '{jabatan} in {susunan} neither heads it nor stands under any post. Add ‘di bawah …’, or check the name.',
        },
    },
};
