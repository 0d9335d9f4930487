import { labelOfId } from '../checks/labels.js';
import { atasanLangsung, type JawabanAtasan, type PertanyaanAtasan } from '../evaluate/atasan.js';
import type { Pertanyaan } from '../evaluate/fakta.js';
import { type GarisPelaporan, garisDariJabatan, garisPelaporan } from '../evaluate/garis.js';
import { indexOf } from '../evaluate/model-index.js';
import { type JawabanPeran, penilaiKinerja, pimpinanUnit } from '../evaluate/peran.js';
import type { AturanKedudukan } from '../model/kedudukan.js';
import type { Model } from '../model/model.js';
import type { Modalitas } from '../model/umum.js';
import { type Dasar, formatDasar } from '../text/dasar.js';
import type { Place } from '../text/place.js';
import type { Language } from './table.js';

/** One line of an explanation: what it is about, what holds, on which basis, and the provision's place. */
export interface BarisPenjelasan {
    readonly hal: string;
    readonly teks: string;
    readonly dasar: readonly Dasar[];
    readonly place?: Place;
}

/** An answer in sentences: used by hover, the command line and panels alike, so that they agree. */
export interface Penjelasan {
    readonly judul: string;
    readonly baris: readonly BarisPenjelasan[];
}

const words = {
    id: {
        atasan: 'Atasan langsung',
        dapat: 'Dapat juga',
        penilai: 'Pejabat penilai kinerja',
        pimpinan: 'Pimpinan unit organisasi',
        garis: 'Garis pelaporan',
        penentu: 'Aturan penentu',
        tersisih: 'Tidak dipakai',
        bersyarat: 'Bergantung pada',
        di: 'di',
        salahSatu: 'salah satu',
        atau: ' atau ',
        bawah: 'di bawah',
        tanpaAturan: 'tidak ada aturan',
        belumPasti: 'belum pasti (teks menyambung dengan “dan/atau” atau “dan”): ',
        bertentangan: 'bertentangan: ',
        pilihan: 'menurut penempatan: ',
        boleh: 'hanya diperbolehkan: ',
        bergantung: 'bergantung pada keadaan yang belum diketahui',
        terputus: ' (garis berhenti di sini: atasannya tidak dinyatakan)',
        melingkar: ' (garis melingkar)',
        jika: 'jika',
        ada: 'ada',
        'syarat tidak terpenuhi': 'syaratnya tidak terpenuhi',
        'aturan khusus mendahului': 'ada aturan khusus',
        disimpangi: 'disimpangi oleh aturan lain',
        'jabatan tidak ada': 'jabatannya tidak ada di sini',
        'hanya kerangka': 'hanya menyebut siapa yang dapat menjadi atasan',
        'menyamakan saja': 'hanya menyamakan atasan langsung dengan penilai kinerja',
    },
    en: {
        atasan: 'Direct superior',
        dapat: 'Also permitted',
        penilai: 'Assessor (pejabat penilai kinerja)',
        pimpinan: 'Head of unit (pimpinan unit organisasi)',
        garis: 'Reporting line',
        penentu: 'Deciding rule',
        tersisih: 'Not applied',
        bersyarat: 'Depends on',
        di: 'in',
        salahSatu: 'one of',
        atau: ' or ',
        bawah: 'under',
        tanpaAturan: 'no rule',
        belumPasti: 'undecided (the text joins them with “dan/atau” or “dan”): ',
        bertentangan: 'contradictory: ',
        pilihan: 'by placement: ',
        boleh: 'permitted only: ',
        bergantung: 'depends on facts that are not known',
        terputus: ' (the line ends here: no superior is declared)',
        melingkar: ' (the line runs in a circle)',
        jika: 'if',
        ada: 'there is',
        'syarat tidak terpenuhi': 'its condition does not hold',
        'aturan khusus mendahului': 'a special rule goes before it',
        disimpangi: 'another rule departs from it',
        'jabatan tidak ada': 'its post does not exist here',
        'hanya kerangka': 'only says who may be a superior',
        'menyamakan saja': 'only equates direct superior and assessor',
    },
} as const;

const modalWords: Readonly<Record<Language, Readonly<Record<Modalitas, string>>>> = {
    id: {
        wajib: '',
        diutamakan: ' (diutamakan)',
        dapat: ' (dapat)',
        'hanya dapat': ' (hanya dapat)',
        berwenang: ' (berwenang)',
        akan: ' (akan)',
        dilarang: ' (dilarang)',
    },
    en: {
        wajib: '',
        diutamakan: ' (preferred)',
        dapat: ' (permitted)',
        'hanya dapat': ' (permitted only)',
        berwenang: ' (has the power)',
        akan: ' (announced)',
        dilarang: ' (forbidden)',
    },
};

/** A fact in words: `ada Kepala Sub Bagian`, `pertimbangan jenjang kepangkatan`. */
export function teksPertanyaan(model: Model, question: Pertanyaan, language: Language): string {
    if (question.jenis === 'ada') return `${words[language].ada} ${labelOfId(model, question.jabatan)}`;
    return model.keadaan.find((item) => item.id === question.keadaan)?.label ?? question.keadaan;
}

/** A rule of kedudukan in words: `Ahli Muda, Pelaksana di bawah Kepala Bagian (dapat)`. */
export function teksAturan(model: Model, rule: AturanKedudukan, language: Language): string {
    const subjects = rule.subjek.map((subject) => labelOfId(model, subject.acuan)).join(', ');
    const superiors = rule.atasan.atasan.map((acuan) =>
        acuan.jenis === 'peran' ? acuan.peran : labelOfId(model, acuan.id),
    );
    const joint = rule.atasan.kata === 'tunggal' ? '' : ` ${rule.atasan.kata} `;
    return `${subjects} ${words[language].bawah} ${superiors.join(joint)}${modalWords[language][rule.modalitas]}`;
}

function teksAtasan(model: Model, answer: JawabanAtasan, language: Language): string {
    const word = words[language];
    const names = answer.atasan.map(
        (calon) => labelOfId(model, calon.jabatan) + modalWords[language][calon.modalitas],
    );
    const permitted = answer.dapat.map((calon) => labelOfId(model, calon.jabatan));
    switch (answer.status) {
        case 'ditetapkan':
            return names.join(word.atau);
        case 'pilihan':
            return word.pilihan + names.join(word.atau);
        case 'belum pasti':
            return word.belumPasti + names.join(', ');
        case 'bertentangan':
            return word.bertentangan + names.join(' ≠ ');
        case 'boleh':
            return word.boleh + permitted.join(word.atau);
        case 'bergantung':
            return word.bergantung;
        case 'tanpa aturan':
            return word.tanpaAturan;
    }
}

function teksPeran(model: Model, answer: JawabanPeran, language: Language): string {
    const word = words[language];
    const names = answer.pemegang.map((holder) => labelOfId(model, holder.jabatan));
    const permitted = answer.dapat.map(
        (holder) => labelOfId(model, holder.jabatan) + modalWords[language].dapat,
    );
    if (answer.status === 'tanpa aturan') return word.tanpaAturan;
    const main =
        answer.status === 'boleh'
            ? []
            : [
                  (answer.status === 'belum pasti' ? word.belumPasti : names.length > 1 ? word.pilihan : '') +
                      names.join(word.atau),
              ];
    return [...main, ...permitted].join('; ');
}

function teksGaris(model: Model, line: GarisPelaporan, language: Language): string {
    const names = line.rantai.map((link) => labelOfId(model, link.jabatan));
    const end =
        line.terputus === undefined
            ? ''
            : line.terputus === 'melingkar'
              ? words[language].melingkar
              : words[language].terputus;
    return names.join(' → ') + end;
}

/** Everything that the regulation says about an official: superior, assessor, line, and how it was derived. */
export function jelaskanPejabat(model: Model, question: PertanyaanAtasan, language: Language): Penjelasan {
    const word = words[language];
    const answer = atasanLangsung(model, question);
    const assessor = penilaiKinerja(model, question, answer);
    const place = question.unit ?? question.susunan;
    const rows: BarisPenjelasan[] = [
        { hal: word.atasan, teks: teksAtasan(model, answer, language), dasar: answer.dasar },
    ];
    if (answer.dapat.length > 0 && answer.status !== 'boleh') {
        const names = answer.dapat.map((calon) => labelOfId(model, calon.jabatan)).join(word.atau);
        rows.push({
            hal: word.dapat,
            teks: names,
            dasar: answer.dapat.flatMap((calon) => calon.aturan.dasar),
        });
    }
    for (const item of answer.bersyarat) {
        const facts = item.pertanyaan.map((fact) => teksPertanyaan(model, fact, language)).join(', ');
        const names = item.calon.map((calon) => labelOfId(model, calon.jabatan)).join(word.atau);
        rows.push({
            hal: word.bersyarat,
            teks: `${facts}: ${names}${modalWords[language][item.aturan.modalitas]}`,
            dasar: item.aturan.dasar,
            place: item.aturan.place,
        });
    }
    rows.push({ hal: word.penilai, teks: teksPeran(model, assessor, language), dasar: assessor.dasar });
    for (const line of garisPelaporan(model, question, answer)) {
        rows.push({ hal: word.garis, teks: teksGaris(model, line, language), dasar: [] });
    }
    for (const rule of answer.penentu) {
        rows.push({
            hal: word.penentu,
            teks: teksAturan(model, rule, language),
            dasar: rule.dasar,
            place: rule.place,
        });
    }
    for (const { aturan, alasan } of answer.tersisih) {
        rows.push({
            hal: word.tersisih,
            teks: `${teksAturan(model, aturan, language)} — ${word[alasan]}`,
            dasar: aturan.dasar,
            place: aturan.place,
        });
    }
    return {
        judul: `${labelOfId(model, question.jenjang)} ${word.di} ${labelOfId(model, place)}`,
        baris: rows,
    };
}

/** What the regulation says about a post: its line up to the top, and who leads its unit. */
export function jelaskanJabatan(model: Model, jabatan: string, language: Language): Penjelasan {
    const word = words[language];
    const post = indexOf(model).jabatan.get(jabatan);
    if (!post) return { judul: labelOfId(model, jabatan), baris: [] };
    const rows: BarisPenjelasan[] = garisDariJabatan(model, jabatan).map((line) => ({
        hal: word.garis,
        teks: teksGaris(
            model,
            {
                ...line,
                rantai: [{ jabatan, modalitas: 'wajib', dasar: [], asal: 'tertulis' }, ...line.rantai],
            },
            language,
        ),
        dasar: post.dasar,
    }));
    const head = pimpinanUnit(model, post.susunan);
    rows.push({ hal: word.pimpinan, teks: teksPeran(model, head, language), dasar: head.dasar });
    return { judul: post.label, baris: rows };
}

/** A basis list in words: `Pasal 9 ayat (2), Pasal 10`. */
export function teksDasar(dasar: readonly Dasar[]): string {
    return dasar.map(formatDasar).join(', ');
}
