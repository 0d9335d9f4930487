import type { MessageTable } from './table.js';

export const kedudukanMessages: MessageTable = {
    'kedudukan/modalitas-berbeda': {
        id: {
            main: 'Pada {susunan}, kedudukan {jenjang} di bawah {atasan} diperintahkan dan juga hanya dibolehkan ({dasar}). Tetapkan salah satu.',
            lain: 'Aturan dengan modalitas lain',
        },
        en: {
            main: 'In {susunan}, placing {jenjang} under {atasan} is commanded and also merely permitted ({dasar}). Decide for one.',
            lain: 'The rule with the other modality',
        },
    },
    'kedudukan/jenjang-tanpa-aturan': {
        id: {
            tambah: 'Tambahkan {jenjang} pada aturan di bawah {atasan}',
            main: 'Pada {susunan}, {jenjang} tidak mempunyai aturan kedudukan, sehingga tidak ada atasan langsungnya. Tambahkan aturan bagi jenjang ini.',
            bersyarat:
                'Pada {susunan}, {jenjang} hanya mempunyai aturan kedudukan dalam keadaan tertentu. Atur juga keadaan lainnya.',
        },
        en: {
            tambah: 'Add {jenjang} to the rule under {atasan}',
            main: 'In {susunan}, {jenjang} has no rule of kedudukan and so no direct superior. Add a rule for this grade.',
            bersyarat:
                'In {susunan}, {jenjang} has a rule of kedudukan under some conditions only. Regulate the others too.',
        },
    },
    'kedudukan/dua-atasan': {
        id: {
            main: 'Pada {susunan}, {jenjang} diperintahkan berada di bawah {pertama} dan juga di bawah {kedua}. Seorang pejabat hanya mempunyai satu atasan langsung: hapus salah satu, beri syarat, atau gabungkan dengan ‘atau’.',
            'aturan-lain': 'Aturan yang bertentangan ({dasar})',
        },
        en: {
            main: 'In {susunan}, {jenjang} is commanded to stand under {pertama} and also under {kedua}. An official has one direct superior only: remove one rule, give it a condition, or join them with ‘atau’.',
            'aturan-lain': 'The conflicting rule ({dasar})',
        },
    },
    'kedudukan/dan-atau': {
        id: {
            main: 'Pada {susunan}, atasan {jenjang} tidak pasti: {atasan} disambung ‘dan/atau’. Tentukan satu, atau pakai ‘atau’ bila diputuskan pada penempatan.',
            dan: 'Pada {susunan}, {jenjang} berada di bawah {atasan} sekaligus. Seorang pejabat hanya mempunyai satu atasan langsung; pakai ‘atau’ bila dimaksud salah satu.',
            atau: 'Ganti dengan ‘atau’',
        },
        en: {
            main: 'In {susunan}, the superior of {jenjang} is undecided: {atasan} are joined by ‘dan/atau’. Decide on one, or use ‘atau’ if the placement decides.',
            dan: 'In {susunan}, {jenjang} stand under {atasan} at once. An official has one direct superior; use ‘atau’ if one of them is meant.',
            atau: 'Replace with ‘atau’',
        },
    },
    'kedudukan/atasan-bukan-penilai': {
        id: {
            main: 'Pada {susunan}, {jenjang} berada di bawah {atasan}, tetapi penilai kinerjanya {penilai}, padahal penilai adalah atasan langsung. Samakan keduanya.',
            penilai: 'Yang menetapkan penilai ({dasar})',
        },
        en: {
            main: 'In {susunan}, {jenjang} stand under {atasan}, but the assessor is {penilai}, though the assessor is the direct superior. Make them agree.',
            penilai: 'What names the assessor ({dasar})',
        },
    },
    'kedudukan/dua-penilai': {
        id: {
            main: 'Pada {susunan}, penilai orang yang sama adalah {pertama} dan juga {kedua}. Tetapkan satu penilai.',
            'bukan-atasan':
                'Pada {susunan}, {kedua} menilai orang yang dinilai dan dibawahi {pertama}. Penilai hanya satu, yaitu atasan langsung; beri {kedua} peran mengoordinasikan, atau tetapkan siapa yang dibawahinya.',
            lain: 'Ketentuan tentang penilai lainnya',
        },
        en: {
            main: 'In {susunan}, the same people are assessed by {pertama} and also by {kedua}. Decide on one assessor.',
            'bukan-atasan':
                'In {susunan}, {kedua} assess people who stand under {pertama} and are assessed there. There is one assessor, the direct superior; let {kedua} coordinate, or say who stands under them.',
            lain: 'The provision on the other assessor',
        },
    },
    'kedudukan/atasan-bukan-jabatan': {
        id: {
            main: '{unit} disebut sebagai atasan, padahal unit bukan jabatan. Sebutkan jabatan yang memimpinnya.',
            ganti: 'Ganti dengan {jabatan}',
        },
        en: {
            main: '{unit} is named as superior, but a unit is no post. Name the post that leads it.',
            ganti: 'Replace with {jabatan}',
        },
    },
    'kedudukan/sebagian-tidak-ditentukan': {
        id: {
            main: 'Pada {susunan}, ketentuan ini berlaku bagi sebagian {jenjang}, tanpa menyebut bagian yang mana. Tentukan ukurannya.',
        },
        en: {
            main: 'In {susunan}, this provision holds for some of {jenjang} without saying which. Give the measure.',
        },
    },
    'kedudukan/aturan-tidak-berlaku': {
        id: {
            hapus: 'Hapus aturan yang tidak pernah berlaku ini',
            main: 'Aturan bagi {jenjang} tidak dapat berlaku pada {susunan}: di sana tidak ada {atasan}. Sebutkan atasan yang ada, atau kecualikan susunan ini.',
            syarat: 'Aturan bagi {jenjang} di bawah {atasan} tidak dapat berlaku pada {susunan}: syaratnya tidak mungkin terpenuhi. Periksa syaratnya.',
        },
        en: {
            hapus: 'Remove this rule, which never applies',
            main: 'The rule for {jenjang} can never apply in {susunan}: there is no {atasan}. Name a superior who exists, or leave this susunan out.',
            syarat: 'The rule for {jenjang} under {atasan} can never apply in {susunan}: its condition cannot hold. Check the condition.',
        },
    },
    'kedudukan/jenjang-terbalik': {
        id: {
            main: 'Pada {susunan}, {tinggi} berada di bawah {atasanTinggi}, sedangkan {rendah} yang lebih rendah di bawah {atasanRendah} yang lebih tinggi. Periksa urutannya.',
            lain: 'Aturan bagi jenjang yang lebih rendah',
        },
        en: {
            main: 'In {susunan}, {tinggi} stand under {atasanTinggi}, while the lower {rendah} stand under the higher {atasanRendah}. Check the order.',
            lain: 'The rule for the lower grade',
        },
    },
    'kedudukan/lampiran-bertentangan': {
        id: {
            main: 'Pada {susunan}, {jenjang} ditempatkan di bawah {khusus}, padahal aturan umum ({dasar}) memerintahkan {umum}. Samakan, atau nyatakan ‘menyimpang dari …’.',
            umum: 'Aturan umum',
        },
        en: {
            main: 'In {susunan}, {jenjang} are placed under {khusus}, where the general rule ({dasar}) commands {umum}. Make them agree, or state ‘menyimpang dari …’.',
            umum: 'The general rule',
        },
    },
    'kedudukan/lampiran-melemahkan': {
        id: {
            main: 'Pada {susunan}, {jenjang} hanya dibolehkan, padahal aturan umum ({dasar}) memerintahkan {umum}. Wajibkan, atau nyatakan ‘menyimpang dari …’.',
            umum: 'Aturan umum',
        },
        en: {
            main: 'In {susunan}, {jenjang} are merely permitted what the general rule ({dasar}) commands: {umum}. Command it, or state ‘menyimpang dari …’.',
            umum: 'The general rule',
        },
    },
    'kedudukan/penilai-terlalu-rendah': {
        id: {
            main: '{jabatan} ({jenjang}) pada {susunan} tidak dapat menjadi penilai kinerja: paling rendah {batas} ({dasar}). Tetapkan pejabat yang lebih tinggi.',
            batas: 'Batas terendah penilai kinerja',
        },
        en: {
            main: '{jabatan} ({jenjang}) in {susunan} cannot be an assessor: the lowest is {batas} ({dasar}). Name a higher official.',
            batas: 'The lowest assessor',
        },
    },
    'kedudukan/fungsional-di-bawah-fungsional': {
        id: {
            main: '{jabatan} pada {susunan} dipegang pejabat fungsional dan tidak memimpin unit, sehingga tidak dapat membawahi. Sebutkan jabatan yang memimpin.',
            jabatan: 'Jabatan dinyatakan di sini',
        },
        en: {
            main: '{jabatan} in {susunan} is held by a functional official and leads no unit, so nobody can stand under it. Name the post that leads.',
            jabatan: 'The post is declared here',
        },
    },
    'kedudukan/pilihan-tidak-sejalan': {
        id: {
            main: 'Pada {susunan} ketentuan ini memberi pilihan {pilihan}, tetapi {dasar} hanya menyebut {hanya}. Samakan keduanya.',
            lain: 'Ketentuan yang lebih sempit',
        },
        en: {
            main: 'In {susunan} this provision leaves a choice of {pilihan}, but {dasar} names {hanya} only. Make them agree.',
            lain: 'The narrower provision',
        },
    },
    'kedudukan/jabatan-tanpa-penilai': {
        id: {
            main: 'Pada {susunan} disebut siapa yang menilai {dinilai}, tetapi tidak siapa yang menilai {jabatan} yang setingkat. Tambahkan penilainya.',
            jabatan: 'Jabatan yang tidak disebut',
        },
        en: {
            main: '{susunan} says who assesses {dinilai}, but not who assesses {jabatan} of the same rank. Add the assessor.',
            jabatan: 'The post that is not mentioned',
        },
    },
};
