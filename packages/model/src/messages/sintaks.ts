import type { MessageTable } from './table.js';

/** What the reader of the text could not understand: each slip with its own advice. */
export const sintaksMessages: MessageTable = {
    'sintaks/karakter': {
        id: {
            main: 'Tanda ‘{teks}’ tidak dikenal di sini. Hapus, atau apit dengan tanda petik bila bagian dari label.',
            petik: 'Label diapit tanda petik lurus ("), bukan ‘{teks}’. Ganti tanda petiknya.',
            ganti: 'Ganti dengan tanda petik lurus',
        },
        en: {
            main: 'The characters ‘{teks}’ mean nothing here. Remove them, or put them in quotes if they belong to a label.',
            petik: 'A label stands in straight quotes ("), not ‘{teks}’. Replace them.',
            ganti: 'Use straight quotes',
        },
    },
    'sintaks/titik-koma': {
        id: {
            main: 'Ketentuan belum diakhiri: tambahkan ‘;’ sebelum ‘{temuan}’.',
            akhir: 'Ketentuan terakhir belum diakhiri: tambahkan ‘;’.',
            tanda: 'Ketentuan diakhiri dengan ‘;’, bukan ‘{temuan}’.',
            perbaikan: 'Tambahkan ‘;’',
            ganti: 'Ganti dengan ‘;’',
        },
        en: {
            main: 'The provision is not closed: add ‘;’ before ‘{temuan}’.',
            akhir: 'The last provision is not closed: add ‘;’.',
            tanda: 'A provision ends with ‘;’, not with ‘{temuan}’.',
            perbaikan: 'Add ‘;’',
            ganti: 'Replace with ‘;’',
        },
    },
    'sintaks/titik-koma-lebih': {
        id: {
            main: 'Di sini ‘;’ berlebih, karena ketentuan sebelumnya sudah diakhiri. Hapus ‘;’ ini.',
            kurung: 'Setelah ‘}’ tidak perlu ‘;’, karena ‘}’ sudah mengakhiri ketentuan. Hapus ‘;’ ini.',
            hapus: 'Hapus ‘;’',
        },
        en: {
            main: 'This ‘;’ is one too many: the provision before it is closed already. Remove it.',
            kurung: 'No ‘;’ is needed after ‘}’, which closes the provision. Remove it.',
            hapus: 'Remove ‘;’',
        },
    },
    'sintaks/kurung-tutup': {
        id: {
            main: 'Kurung ‘{’ pada baris {baris} belum ditutup, sedangkan ‘{temuan}’ memulai ketentuan baru. Tambahkan ‘}’ sebelum ‘{temuan}’.',
            akhir: 'Kurung ‘{’ pada baris {baris} belum ditutup. Tambahkan ‘}’ di akhir ketentuannya.',
            pembuka: 'Kurung ini belum ditutup',
            tambah: 'Tambahkan ‘}’',
        },
        en: {
            main: 'The brace ‘{’ of line {baris} is not closed, but ‘{temuan}’ begins a new provision. Add ‘}’ before ‘{temuan}’.',
            akhir: 'The brace ‘{’ of line {baris} is not closed. Add ‘}’ at the end of its provisions.',
            pembuka: 'This brace is not closed',
            tambah: 'Add ‘}’',
        },
    },
    'sintaks/kurung-lebih': {
        id: { main: 'Kurung ‘}’ ini tidak mempunyai pasangan ‘{’. Hapus ‘}’ ini.', hapus: 'Hapus ‘}’' },
        en: { main: 'This ‘}’ closes nothing: no ‘{’ belongs to it. Remove it.', hapus: 'Remove ‘}’' },
    },
    'sintaks/kurung-buka': {
        id: {
            main: 'Isi ketentuan ini dimulai dengan ‘{’. Tambahkan ‘{’ sebelum ‘{temuan}’.',
            tambah: 'Tambahkan ‘{’',
        },
        en: {
            main: 'The content of this provision begins with ‘{’. Add ‘{’ before ‘{temuan}’.',
            tambah: 'Add ‘{’',
        },
    },
    'sintaks/petik': {
        id: { main: 'Label belum ditutup: tambahkan tanda petik (") di akhir label.' },
        en: { main: 'The label is not closed: add a quotation mark (") at its end.' },
    },
    'sintaks/petik-lebih': {
        id: {
            main: 'Tanda petik hanya untuk label yang dicetak. Tulis {saran} tanpa tanda petik.',
            nama: 'Di sini yang ditulis adalah nama, bukan labelnya. Tulis {saran} tanpa tanda petik.',
            ganti: 'Ganti dengan {saran}',
        },
        en: {
            main: 'Quotes are for printed labels only. Write {saran} without quotes.',
            nama: 'A name is wanted here, not its label. Write {saran} without quotes.',
            ganti: 'Replace with {saran}',
        },
    },
    'sintaks/label-tanpa-petik': {
        id: {
            main: 'Label yang dicetak diapit tanda petik: tulis {saran}.',
            ganti: 'Ganti dengan {saran}',
        },
        en: { main: 'A printed label stands in quotes: write {saran}.', ganti: 'Replace with {saran}' },
    },
    'sintaks/nama-kosong': {
        id: {
            main: 'Nama belum ditulis sebelum label {temuan}. Nama dipakai ketentuan lain untuk merujuk ke sini, misalnya {saran}.',
            tambah: 'Tambahkan nama {saran}',
        },
        en: {
            main: 'A name is missing before the label {temuan}. Other provisions refer to it by this name, for instance {saran}.',
            tambah: 'Add the name {saran}',
        },
    },
    'sintaks/nama-huruf-kecil': {
        id: {
            main: 'Nama diawali huruf besar: tulis {saran}, bukan {temuan}.',
            ganti: 'Ganti dengan {saran}',
        },
        en: {
            main: 'A name begins with a capital: write {saran}, not {temuan}.',
            ganti: 'Replace with {saran}',
        },
    },
    'sintaks/nama-terpakai': {
        id: {
            main: '‘{temuan}’ adalah kata dalam dasar hukum, sehingga tidak dapat menjadi nama. Pilih nama lain, misalnya ‘{temuan}Umum’.',
        },
        en: {
            main: '‘{temuan}’ is a word of the legal basis and cannot be a name. Choose another, for instance ‘{temuan}Umum’.',
        },
    },
    'sintaks/nama-berspasi': {
        id: {
            main: 'Nama ditulis tanpa spasi: tulis {saran}, bukan {temuan}.',
            ganti: 'Ganti dengan {saran}',
        },
        en: {
            main: 'A name has no blanks: write {saran}, not {temuan}.',
            ganti: 'Replace with {saran}',
        },
    },
    'sintaks/sambung': {
        id: {
            main: 'Bagian ketentuan ini belum disambung dengan benar.',
            dan: 'Syarat kedua disambung dengan ‘dan’, bukan koma.',
            koma: 'Di sini hal yang satu dan yang lain dipisahkan koma, bukan ‘{temuan}’.',
            'koma-alur': 'Tambahkan koma sebelum ‘{temuan}’: kelanjutan langkah didahului koma.',
            'koma-kurang': 'Tambahkan koma sebelum ‘{temuan}’: keterangan jabatan dipisahkan koma.',
            ganti: 'Ganti dengan ‘{saran}’',
            tambah: 'Tambahkan koma',
        },
        en: {
            main: 'The parts of this provision are not joined as they should be.',
            dan: 'A second condition is joined by ‘dan’, not by a comma.',
            koma: 'Here items are parted by a comma, not by ‘{temuan}’.',
            'koma-alur': 'Add a comma before ‘{temuan}’: where a step leads is set off by a comma.',
            'koma-kurang': 'Add a comma before ‘{temuan}’: what is said of a post is parted by commas.',
            ganti: 'Replace with ‘{saran}’',
            tambah: 'Add a comma',
        },
    },
    'sintaks/urutan': {
        id: {
            main: 'Urutan terbalik: ‘{temuan}’ ditulis sebelum ‘dasar …’. Dasar hukum selalu di akhir ketentuan.',
            modalitas:
                'Urutan terbalik: ‘{temuan}’ ditulis sebelum hal yang diaturnya. Bentuk ketentuan ini: {bentuk}',
            level: 'Urutan terbalik: level ditulis sebelum jabatan. Tulis ‘{saran}’.',
            pindah: 'Pindahkan ke depan ‘dasar’',
            ganti: 'Ganti dengan ‘{saran}’',
        },
        en: {
            main: 'Wrong order: ‘{temuan}’ stands before ‘dasar …’. The legal basis always ends a provision.',
            modalitas:
                'Wrong order: ‘{temuan}’ stands before what it governs. The form of this provision: {bentuk}',
            level: 'Wrong order: the level stands before the post. Write ‘{saran}’.',
            pindah: 'Move it before ‘dasar’',
            ganti: 'Replace with ‘{saran}’',
        },
    },
    'sintaks/dasar': {
        id: {
            main: 'Dasar hukum ditulis seperti ‘dasar Pasal 9 ayat (2) huruf a’.',
            'tanpa-kata': 'Dasar hukum didahului kata ‘dasar’: tulis ‘dasar {temuan} …’.',
            petik: 'Dasar hukum ditulis tanpa tanda petik, seperti ‘dasar Pasal 9 ayat (2)’.',
            ejaan: 'Dalam dasar hukum ditulis ‘{saran}’, bukan ‘{temuan}’.',
            'tanpa-pasal':
                'Sebelum angka {temuan} belum ditulis bagian apa yang dirujuk, misalnya ‘Pasal {temuan}’.',
            kosong: 'Setelah kata ini sebutkan dasar hukumnya, misalnya ‘dasar Pasal 9 ayat (2)’.',
            ayat: 'Nomor ayat ditulis dalam kurung: ‘ayat {saran}’.',
            'pasal-kurung': 'Sebelum nomor ayat ditulis kata ‘ayat’: ‘Pasal … {saran}’.',
            kurung: 'Hanya nomor ayat yang memakai kurung. Tulis ‘{kata} {saran}’.',
            nomor: 'Setelah ‘{kata}’ belum ada nomor atau hurufnya.',
            tutup: 'Kurung dalam dasar hukum belum ditutup: tambahkan ‘)’.',
            koma: 'Dua dasar hukum dipisahkan koma, bukan ‘{temuan}’.',
            huruf: 'Sebelum ‘{temuan}’ belum ditulis kata ‘huruf’.',
            tambah: 'Tambahkan ‘{saran}’',
            ganti: 'Ganti dengan ‘{saran}’',
        },
        en: {
            main: 'A legal basis is written like ‘dasar Pasal 9 ayat (2) huruf a’.',
            'tanpa-kata': 'A legal basis begins with the word ‘dasar’: write ‘dasar {temuan} …’.',
            petik: 'A legal basis is written without quotes, like ‘dasar Pasal 9 ayat (2)’.',
            ejaan: 'In a legal basis write ‘{saran}’, not ‘{temuan}’.',
            'tanpa-pasal': 'Before the number {temuan} say what is cited, for instance ‘Pasal {temuan}’.',
            kosong: 'Name the legal basis after this word, for instance ‘dasar Pasal 9 ayat (2)’.',
            ayat: 'The number of an ayat stands in parentheses: ‘ayat {saran}’.',
            'pasal-kurung': 'The word ‘ayat’ stands before its number: ‘Pasal … {saran}’.',
            kurung: 'Only the number of an ayat stands in parentheses. Write ‘{kata} {saran}’.',
            nomor: 'The number or letter after ‘{kata}’ is missing.',
            tutup: 'The parenthesis in the legal basis is not closed: add ‘)’.',
            koma: 'Two legal bases are parted by a comma, not by ‘{temuan}’.',
            huruf: 'The word ‘huruf’ is missing before ‘{temuan}’.',
            tambah: 'Add ‘{saran}’',
            ganti: 'Replace with ‘{saran}’',
        },
    },
    'sintaks/alasan-kosong': {
        id: { main: 'Alasan belum ditulis. Tulis alasannya dalam tanda petik: diterima "…".' },
        en: { main: 'The reason is missing. Write it in quotes: diterima "…".' },
    },
    'sintaks/perbuatan': {
        id: {
            main: 'Kata kerja ‘{temuan}’ tidak tersedia. Pilih yang terdekat artinya, misalnya menyusun, mengirim, menyampaikan, mereviu, memutus, menetapkan, menugaskan, memantau, atau melaksanakan.',
            saran: 'Kata kerja ‘{temuan}’ tidak tersedia. Mungkin maksudnya ‘{saran}’?',
            ganti: 'Ganti dengan ‘{saran}’',
        },
        en: {
            main: 'The verb ‘{temuan}’ is not available. Choose the nearest in sense, such as menyusun, mengirim, menyampaikan, mereviu, memutus, menetapkan, menugaskan, memantau or melaksanakan.',
            saran: 'The verb ‘{temuan}’ is not available. Did you mean ‘{saran}’?',
            ganti: 'Replace with ‘{saran}’',
        },
    },
    'sintaks/jenjang': {
        id: {
            main: 'Eselon tidak dipakai lagi. Tulis jenjang jabatannya: JPT Pratama, Administrator, atau Pengawas.',
            saran: 'Eselon tidak dipakai lagi. Tulis jenjang jabatannya: {saran}.',
            ganti: 'Ganti dengan {saran}',
        },
        en: {
            main: 'Echelons are no longer used. Write the rank: JPT Pratama, Administrator or Pengawas.',
            saran: 'Echelons are no longer used. Write the rank: {saran}.',
            ganti: 'Replace with {saran}',
        },
    },
    'sintaks/angka': {
        id: {
            main: 'Di sini ditulis angka biasa: {saran}, bukan {temuan}.',
            kurang: 'Setelah kata ini belum ada angkanya, misalnya ‘level 1’.',
            ganti: 'Ganti dengan {saran}',
        },
        en: {
            main: 'Write an ordinary number here: {saran}, not {temuan}.',
            kurang: 'The number after this word is missing, for instance ‘level 1’.',
            ganti: 'Replace with {saran}',
        },
    },
    'sintaks/kata-kurang': {
        id: {
            main: 'Kata ‘{saran}’ belum ditulis sebelum ‘{temuan}’.',
            tanda: 'Tanda ‘{saran}’ belum ditulis sebelum ‘{temuan}’.',
            jabatan:
                'Jabatan dinyatakan dengan kata ‘jabatan’, biasanya juga levelnya: ‘level 1 jabatan {temuan} …’.',
            tambah: 'Tambahkan ‘{saran}’',
        },
        en: {
            main: 'The word ‘{saran}’ is missing before ‘{temuan}’.',
            tanda: 'The sign ‘{saran}’ is missing before ‘{temuan}’.',
            jabatan:
                'A post is declared with the word ‘jabatan’, mostly with its level: ‘level 1 jabatan {temuan} …’.',
            tambah: 'Add ‘{saran}’',
        },
    },
    'sintaks/terlalu-dalam': {
        id: {
            main: 'Kurung kurawal bersarang lebih dari {batas} tingkat; isinya dari sini tidak dibaca. Tutup dahulu blok yang masih terbuka dengan ‘}’.',
        },
        en: {
            main: 'Braces are nested more than {batas} deep; what they hold from here on is not read. Close the open blocks first with ‘}’.',
        },
    },
    'sintaks/tidak-terduga': {
        id: {
            main: '‘{temuan}’ tidak dapat berada di sini. Yang dapat mengikuti: {harapan}.',
            bentuk: '‘{temuan}’ tidak dapat berada di sini. Yang dapat mengikuti: {harapan}. Bentuk ketentuan ini: {bentuk}',
            saran: '‘{temuan}’ tidak dapat berada di sini. Mungkin maksudnya ‘{saran}’?',
            akhir: 'Ketentuan belum selesai. Yang dapat mengikuti: {harapan}.',
            berlebih: '‘{temuan}’ tidak memulai ketentuan apa pun. Periksa kata pertama ketentuan ini.',
            ganti: 'Ganti dengan ‘{saran}’',
        },
        en: {
            main: '‘{temuan}’ cannot stand here. What may follow: {harapan}.',
            bentuk: '‘{temuan}’ cannot stand here. What may follow: {harapan}. The form of this provision: {bentuk}',
            saran: '‘{temuan}’ cannot stand here. Did you mean ‘{saran}’?',
            akhir: 'The provision is not complete. What may follow: {harapan}.',
            berlebih: '‘{temuan}’ begins no provision. Check the first word of this provision.',
            ganti: 'Replace with ‘{saran}’',
        },
    },
};
