import type { MessageTable } from '../table.js';

/** Damage of the source, and numbering. */
export const penomoranMessages: MessageTable = {
    'naskah/sumber-rusak': {
        id: {
            main: 'Sumber naskah ini rusak di {berat} tempat ({jenis}). Penomoran dan kelengkapan di sana tidak diperiksa; bandingkan dengan salinan resmi.',
            ringan: 'Naskah ini membawa sisa pengambilan dari PDF atau pindaian: {jenis}. Isinya tetap terbaca; sisa itu dapat dihapus.',
            'salah-baca':
                'Naskah ini hasil pindaian dengan banyak huruf yang salah terbaca. Penomoran, acuan, dan tanda bacanya tidak diperiksa; perbaiki pindaiannya atau ambil naskah resmi.',
            'isi-hilang':
                'Isi beberapa pasal hilang dari sumber naskah ini. Penomoran, acuan, dan tanda bacanya tidak diperiksa; ambil naskah resmi.',
            'baris-tergabung':
                'Baris-baris naskah ini tergabung menjadi satu, sehingga pertimbangan dan pasalnya tidak dapat dikenali. Ambil teksnya kembali dengan barisnya, atau mulai setiap judul, ayat, dan rincian pada baris baru.',
            rusak: '{jenis} {di}',
        },
        en: {
            main: 'The source of this text is damaged in {berat} places ({jenis}). Numbering and completeness are not judged there; compare it with the official copy.',
            ringan: 'This text carries remains of its extraction: {jenis}. It can still be read; the remains may be removed.',
            'salah-baca':
                'This text is a scan with many misread letters. Numbering, references and punctuation are not judged; improve the scan or take the official text.',
            'isi-hilang':
                'The words of several articles are missing from this source. Numbering, references and punctuation are not judged; take the official text.',
            'baris-tergabung':
                'The lines of this text were joined into one, so that its considerations and articles cannot be told apart. Extract the text again with its lines, or start every heading, paragraph and item on a line of its own.',
            rusak: '{jenis} {di}',
        },
    },
    'naskah/nomor-ganda': {
        id: {
            main: '{satuan} sudah ada. Dua ketentuan dengan nomor yang sama tidak dapat diacu (Lampiran II UU 12/2011 angka 72–95). Beri nomor berikutnya.',
            pertama: '{satuan} yang pertama',
            urutkan: 'Urutkan dari sini mulai {baru}, beserta acuannya',
        },
        en: {
            main: '{satuan} exists already. Two provisions with the same number cannot be referred to (UU 12/2011, Annex II, 72–95). Give it the next number.',
            pertama: 'the first {satuan}',
            urutkan: 'Renumber from here, starting with {baru}, references included',
        },
    },
    'naskah/nomor-lompat': {
        id: {
            main: 'Setelah {sebelum} langsung {satuan}; yang diharapkan {jenis} {harus}. Nomor ditulis berurutan (Lampiran II UU 12/2011 angka 72–95). Urutkan nomornya, atau tambahkan ketentuan yang hilang.',
            awal: 'Urutan dimulai dengan {satuan}, bukan {jenis} {harus}. Nomor ditulis berurutan (Lampiran II UU 12/2011 angka 72–95).',
            urutkan: 'Urutkan dari sini mulai {baru}, beserta acuannya',
        },
        en: {
            main: '{sebelum} is followed by {satuan}; {jenis} {harus} was expected. Numbers run in order (UU 12/2011, Annex II, 72–95). Renumber, or add what is missing.',
            awal: 'The sequence begins with {satuan} instead of {jenis} {harus}. Numbers run in order (UU 12/2011, Annex II, 72–95).',
            urutkan: 'Renumber from here, starting with {baru}, references included',
        },
    },
    'naskah/nomor-mundur': {
        id: {
            main: '{satuan} ditulis setelah {sebelum}. Ketentuan disusun menurut nomornya (Lampiran II UU 12/2011 angka 72–95). Pindahkan, atau beri nomor baru.',
        },
        en: {
            main: '{satuan} stands after {sebelum}. Provisions follow their numbers (UU 12/2011, Annex II, 72–95). Move it, or renumber it.',
        },
    },
    'naskah/urutan-judul': {
        id: {
            main: '{pasal} ditulis sebelum judul {judul} yang memuatnya. Judul bab, bagian, dan paragraf mendahului pasalnya (Lampiran II UU 12/2011 angka 72–80). Pindahkan {pasal} ke bawah judul itu.',
            judul: 'judul yang seharusnya mendahului',
        },
        en: {
            main: '{pasal} stands before the heading {judul} that contains it. Headings precede their articles (UU 12/2011, Annex II, 72–80). Move {pasal} below it.',
            judul: 'the heading that should come first',
        },
    },
    'naskah/nomor-judul': {
        id: {
            main: 'Nomor {satuan} ditulis "{harus}", bukan "{tertulis}" (Lampiran II UU 12/2011 angka 72–80).',
            perbaiki: 'Ganti dengan "{baru}"',
        },
        en: {
            main: 'The number of a {satuan} is written "{harus}", not "{tertulis}" (UU 12/2011, Annex II, 72–80).',
            perbaiki: 'Write "{baru}"',
        },
    },
    'naskah/tingkat-judul': {
        id: {
            main: '{judul} langsung berada di bawah {bab}: Bab dibagi menjadi Bagian, baru Bagian menjadi Paragraf (Lampiran II UU 12/2011). Jadikan Bagian, atau tambahkan judul Bagiannya.',
        },
        en: {
            main: '{judul} stands directly under {bab}: a Bab is divided into Bagian, and a Bagian into Paragraf (UU 12/2011, Annex II). Make it a Bagian, or add the heading of its Bagian.',
        },
    },
};
