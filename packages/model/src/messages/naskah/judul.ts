import type { MessageTable } from '../table.js';

/** Title, preamble, annex headings and closing. */
export const judulMessages: MessageTable = {
    'naskah/judul-lampiran': {
        id: {
            main: 'Nomor dalam kepala {lampiran} adalah {tertulis}, sedangkan peraturan ini bernomor {benar} (Lampiran II UU 12/2011 angka 195).',
            'nomor-kosong':
                'Nomor dalam kepala {lampiran} belum diisi; peraturan ini bernomor {benar} (Lampiran II UU 12/2011 angka 195).',
            tahun: 'Tahun dalam kepala {lampiran} adalah {tertulis}, sedangkan peraturan ini dari tahun {benar} (Lampiran II UU 12/2011 angka 195).',
            nama: 'Nama dalam kepala {lampiran} berbeda dari judul peraturan: "{benar}" (Lampiran II UU 12/2011 angka 195).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: 'The heading of {lampiran} has number {tertulis}; this regulation has number {benar} (UU 12/2011, Annex II, 195).',
            'nomor-kosong':
                'The number in the heading of {lampiran} is not filled in; this regulation has number {benar} (UU 12/2011, Annex II, 195).',
            tahun: 'The heading of {lampiran} has year {tertulis}; this regulation is of {benar} (UU 12/2011, Annex II, 195).',
            nama: 'The name in the heading of {lampiran} differs from the title: "{benar}" (UU 12/2011, Annex II, 195).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/judul-menetapkan': {
        id: {
            main: 'Nama setelah Menetapkan berbeda dari judul peraturan: "{benar}" (Lampiran II UU 12/2011 angka 57–59).',
            titik: 'Nama peraturan setelah Menetapkan diakhiri titik (Lampiran II UU 12/2011 angka 57–59).',
            perbaiki: 'Ganti dengan "{baru}"',
            sisipkan: 'Tambahkan "{baru}"',
        },
        en: {
            main: 'The name after Menetapkan differs from the title: "{benar}" (UU 12/2011, Annex II, 57–59).',
            titik: 'The name after Menetapkan ends with a full stop (UU 12/2011, Annex II, 57–59).',
            perbaiki: 'Write "{baru}"',
            sisipkan: 'Add "{baru}"',
        },
    },
    'naskah/judul-titik': {
        id: {
            main: 'Tanda baca di akhir {judul} tidak diperlukan (Lampiran II UU 12/2011 angka 4 dan angka 195).',
            hapus: 'Hapus tanda baca',
        },
        en: {
            main: 'No mark stands at the end of {judul} (UU 12/2011, Annex II, 4 and 195).',
            hapus: 'Remove the mark',
        },
    },
    'naskah/judul-kapital': {
        id: {
            main: 'Setiap kata dalam judul {satuan} diawali huruf kapital, kecuali kata tugas (Lampiran II UU 12/2011 angka 72–76).',
            bab: 'Judul {satuan} ditulis seluruhnya dengan huruf kapital (Lampiran II UU 12/2011 angka 72).',
            perbaiki: 'Tulis "{baru}"',
        },
        en: {
            main: 'Every word of the heading of {satuan} begins with a capital, particles excepted (UU 12/2011, Annex II, 72–76).',
            bab: 'The heading of {satuan} is written in capitals (UU 12/2011, Annex II, 72).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/penandatangan': {
        id: {
            main: 'Yang menandatangani adalah pejabat, bukan unit: "{harus}", bukan "{tertulis}" (Lampiran II UU 12/2011 angka 164–167).',
            berbeda:
                'Penanda tangan "{tertulis}" berbeda dari pejabat dalam judul: "{harus}" (Lampiran II UU 12/2011 angka 164–167).',
            gelar: 'Nama penanda tangan ditulis tanpa gelar dan pangkat: {nama} (Lampiran II UU 12/2011 angka 164–167).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: 'An official signs, not a unit: "{harus}", not "{tertulis}" (UU 12/2011, Annex II, 164–167).',
            berbeda:
                'The signing office "{tertulis}" differs from the one of the title: "{harus}" (UU 12/2011, Annex II, 164–167).',
            gelar: 'The name of the signatory is written without title and rank: {nama} (UU 12/2011, Annex II, 164–167).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/lampiran-tanda-tangan': {
        id: {
            main: 'Lampiran ini tidak diakhiri jabatan dan nama pejabat yang menetapkan (Lampiran II UU 12/2011 angka 197).',
        },
        en: {
            main: 'This annex does not end with office and name of the enacting official (UU 12/2011, Annex II, 197).',
        },
    },
    'naskah/lampiran-klausul': {
        id: {
            main: 'Batang tubuh tidak menyatakan bahwa lampiran merupakan bagian yang tidak terpisahkan dari peraturan (Lampiran II UU 12/2011 angka 192). Tambahkan pernyataan itu.',
            'tidak-disebut':
                '{lampiran} tidak disebut dalam batang tubuh (Lampiran II UU 12/2011 angka 192).',
            rumusan:
                'Rumusan bakunya "bagian yang tidak terpisahkan dari", bukan "{tertulis}" (Lampiran II UU 12/2011 angka 192).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: 'The body does not say that the annex is an inseparable part of the regulation (UU 12/2011, Annex II, 192). Add that clause.',
            'tidak-disebut': '{lampiran} is not mentioned in the body (UU 12/2011, Annex II, 192).',
            rumusan:
                'The clause reads "bagian yang tidak terpisahkan dari", not "{tertulis}" (UU 12/2011, Annex II, 192).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/baris-berita': {
        id: {
            main: 'Baris Lembaran Daerah atau Berita Daerah ditulis dengan huruf kapital (Lampiran II UU 12/2011 angka 172–173).',
            'tidak-ada':
                'Setelah pengundangan tidak ada baris Lembaran Daerah atau Berita Daerah dengan tahun dan nomornya (Lampiran II UU 12/2011 angka 172–173).',
            kapital: 'Tulis dengan huruf kapital',
        },
        en: {
            main: 'The gazette line is written in capitals (UU 12/2011, Annex II, 172–173).',
            'tidak-ada':
                'No gazette line with year and number follows the promulgation (UU 12/2011, Annex II, 172–173).',
            kapital: 'Write it in capitals',
        },
    },
    'naskah/urutan-tanggal': {
        id: {
            main: 'Diundangkan {diundangkan}, sebelum ditetapkan {ditetapkan}. Salah satu tanggal keliru (Lampiran II UU 12/2011 Bab I huruf D, Penutup).',
            ditetapkan: 'tanggal penetapan',
        },
        en: {
            main: 'Promulgated {diundangkan}, before it was enacted {ditetapkan}. One of the dates is wrong (UU 12/2011, Annex II, I.D).',
            ditetapkan: 'date of enactment',
        },
    },
    'naskah/menimbang-bahwa': {
        id: {
            main: 'Pertimbangan {satuan} tidak diawali "bahwa" (Lampiran II UU 12/2011 angka 17–22).',
            sisipkan: 'Sisipkan "{baru}"',
        },
        en: {
            main: 'Consideration {satuan} does not begin with "bahwa" (UU 12/2011, Annex II, 17–22).',
            sisipkan: 'Insert "{baru}"',
        },
    },
    'naskah/menimbang-perlu': {
        id: {
            main: 'Setelah "perlu" tidak ada kata kerja: "perlu menetapkan Peraturan …" (Lampiran II UU 12/2011 angka 23).',
            sisipkan: 'Sisipkan "{baru}"',
        },
        en: {
            main: 'No verb follows "perlu": "perlu menetapkan Peraturan …" (UU 12/2011, Annex II, 23).',
            sisipkan: 'Insert "{baru}"',
        },
    },
    'naskah/menimbang-akhir': {
        id: {
            main: '{satuan} tidak berakhir dengan titik koma (Lampiran II UU 12/2011 angka 17–22 dan angka 52).',
            akhiri: 'Akhiri dengan "{baru}"',
        },
        en: {
            main: '{satuan} does not end with a semicolon (UU 12/2011, Annex II, 17–22 and 52).',
            akhiri: 'End with "{baru}"',
        },
    },
    'naskah/penutup': {
        id: {
            main: 'Peraturan ini tidak memuat perintah pengundangan ("Agar setiap orang mengetahuinya, …") (Lampiran II UU 12/2011 Bab I huruf D, Penutup).',
            berlaku:
                'Peraturan ini tidak menyatakan kapan mulai berlaku (Lampiran II UU 12/2011, ketentuan penutup).',
        },
        en: {
            main: 'This regulation lacks the order of promulgation ("Agar setiap orang mengetahuinya, …") (UU 12/2011, Annex II, I.D).',
            berlaku:
                'This regulation does not say when it enters into force (UU 12/2011, Annex II, closing provisions).',
        },
    },
    'naskah/pembukaan': {
        id: {
            main: 'Pembukaan tidak memuat frasa DENGAN RAHMAT TUHAN YANG MAHA ESA sebelum jabatan pembentuk (Lampiran II UU 12/2011 angka 15). Tambahkan frasa itu.',
            memutuskan:
                'Sebelum Menetapkan tidak ada kata MEMUTUSKAN: (Lampiran II UU 12/2011 angka 54). Tambahkan kata itu.',
        },
        en: {
            main: 'The preamble lacks DENGAN RAHMAT TUHAN YANG MAHA ESA before the enacting office (UU 12/2011, Annex II, 15). Add it.',
            memutuskan: 'No MEMUTUSKAN: stands before Menetapkan (UU 12/2011, Annex II, 54). Add it.',
        },
    },
    'naskah/tahun-berbeda': {
        id: {
            main: 'Tahun dalam judul adalah {tertulis}, sedangkan peraturan ini bertanggal {tanggal}. Salah satunya keliru (Lampiran II UU 12/2011 Bab I huruf D, Penutup).',
            berita: 'Tahun dalam baris ini adalah {tertulis}, sedangkan peraturan ini diundangkan {tanggal}. Salah satunya keliru (Lampiran II UU 12/2011 Bab I huruf D, Penutup).',
            tanggal: 'tanggal yang berbeda',
        },
        en: {
            main: 'The title has the year {tertulis}, but this regulation is dated {tanggal}. One of them is wrong (UU 12/2011, Annex II, I.D).',
            berita: 'This line has the year {tertulis}, but the regulation was promulgated {tanggal}. One of them is wrong (UU 12/2011, Annex II, I.D).',
            tanggal: 'the date that differs',
        },
    },
};
