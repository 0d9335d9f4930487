import { type BarisPerbandingan, type BedaUnsur, bandingkan, bandingkanUnsur } from '../compare/index.js';
import type { Identitas } from '../model/identitas.js';
import type { Model } from '../model/model.js';
import type { Place } from '../text/place.js';
import type { Language } from './table.js';

/** The topics of a comparison by their ids. One row, both languages. */
const titles: Readonly<Record<string, readonly [id: string, en: string]>> = {
    bentuk: ['Jenis peraturan dan tempat rinciannya', 'Kind of regulation and where its details stand'],
    'istilah-pelaksana': ['Istilah untuk golongan pelaksana', 'Term for the officials who carry out'],
    'istilah-unit': ['Istilah untuk unit', 'Terms for units'],
    'pimpinan-unit-boleh': [
        'Siapa yang dapat menjadi pimpinan unit organisasi',
        'Who may head a unit organisasi',
    ],
    'kedudukan-menurut-jenjang': ['Kedudukan menurut jenjang', 'Kedudukan by grade'],
    'ahli-utama': ['Atasan ahli utama', 'Superior of ahli utama'],
    'ahli-madya-setda': [
        'Atasan ahli madya di Sekretariat Daerah',
        'Superior of ahli madya in the Sekretariat Daerah',
    ],
    'ahli-muda-ke-bawah-setda': [
        'Atasan ahli muda sampai pelaksana di Sekretariat Daerah',
        'Superior of ahli muda down to pelaksana in the Sekretariat Daerah',
    ],
    'pelaksana-bila-ada-pengawas': ['Pelaksana bila ada Pengawas', 'Pelaksana where there is a Pengawas'],
    'kepala-subunit': [
        'Peran Kepala Sub Bagian dan Kepala Seksi',
        'Roles of Kepala Sub Bagian and Kepala Seksi',
    ],
    'dipimpin-fungsional': [
        'Unit yang dipimpin bukan pejabat struktural',
        'Units that no structural official heads',
    ],
    'jenis-unit': ['Jenis unit yang diatur', 'Kinds of units that are regulated'],
    'tidak-diatur': ['Yang tidak diatur', 'What is not regulated'],
    'penyebutan-unit': ['Cara unit dimasukkan ke dalam susunan', 'How units are given their susunan'],
    level: ['Level', 'Levels'],
    penunjuk: ['Siapa yang menunjuk', 'Who appoints'],
    penetap: ['Siapa yang menetapkan penugasan', 'Who establishes the assignment'],
    pertimbangan: ['Pertimbangan penugasan', 'Considerations of an assignment'],
    'tugas-lain': ['Tugas lain', 'Other tasks'],
    'lingkup-penunjukan': ['Lingkup penunjukan', 'Scope of appointment'],
    'lingkup-pelaksanaan': ['Lingkup pelaksanaan tugas', 'Scope of carrying out tasks'],
    'lingkup-sukarela': ['Lingkup pengajuan sukarela', 'Scope of volunteering'],
    'ketua-tim-adanya': ['Adanya ketua tim', 'Whether there is a ketua tim'],
    'ketua-tim-berjabatan': ['Siapa yang dapat menjadi ketua tim', 'Who may be ketua tim'],
    'ketua-tim-lintas': [
        'Ketua tim lintas unit dari pemilik kinerja',
        'Ketua tim across units from the owning unit',
    ],
    'ketua-tim-surat': ['Surat pengangkatan ketua tim', 'Letter that appoints the ketua tim'],
    bukti: ['Bukti penugasan individu dan tim', 'Evidence of an assignment'],
    'lintas-unit-tujuan-surat': [
        'Lintas unit: tujuan surat permohonan',
        'Across units: addressee of the request',
    ],
    'lintas-unit-tembusan': ['Lintas unit: tembusan', 'Across units: copies'],
    'lintas-unit-rekomendasi': [
        'Lintas unit: rekomendasi pimpinan unit',
        'Across units: recommendation of the head of unit',
    ],
    'lintas-unit-penolakan': ['Lintas unit: penolakan', 'Across units: refusal'],
    'lintas-instansi-alur': ['Lintas instansi: alur', 'Across agencies: procedure'],
    'lintas-instansi-penolakan': ['Lintas instansi: penolakan', 'Across agencies: refusal'],
    'isi-surat-permohonan': [
        'Isi minimum surat permohonan pelibatan',
        'Minimum content of the letter of request',
    ],
    'sukarela-persetujuan-asal': [
        'Sukarela lintas unit: persetujuan atasan sendiri',
        'Volunteering across units: consent of the own superior',
    ],
    'sukarela-penyusun-surat': [
        'Sukarela lintas unit: penyusun surat penugasan',
        'Volunteering across units: who drafts the letter of assignment',
    ],
    'sukarela-penolakan': ['Sukarela: penolakan', 'Volunteering: refusal'],
    tahapan: ['Tahapan diberikan untuk', 'Stages are given for'],
    'hasil-disampaikan-kepada': ['Hasil kerja disampaikan kepada', 'Results are handed to'],
    pemantau: ['Pemantauan oleh', 'Monitoring by'],
    'hasil-belum-sesuai': ['Hasil belum sesuai', 'Results that do not suffice'],
    selesai: ['Selesai ketika', 'Finished when'],
    'laporan-individu': ['Individu melapor kepada', 'An individual reports to'],
    'laporan-ketua-tim': ['Ketua tim melapor kepada', 'A ketua tim reports to'],
    'laporan-sewaktu-waktu': ['Laporan sewaktu-waktu dari', 'Reports at any time from'],
    'penilai-dan-pimpinan': ['Penilai kinerja dan pimpinan unit', 'Assessor and head of unit'],
    'langkah-ekspektasi': ['Langkah penetapan ekspektasi', 'Steps of setting expectations'],
    'tim-transformasi': ['Tim transformasi manajemen', 'Team for management transformation'],
    'teknologi-informasi': [
        'Pemangku kewajiban teknologi informasi',
        'Who has duties of information technology',
    ],
    'proses-bisnis': ['Proses bisnis', 'Business processes'],
    pencabutan: ['Pencabutan', 'Repeal'],
    'mulai-berlaku': ['Mulai berlaku', 'Entry into force'],
};

const words = {
    id: {
        judul: 'Perbandingan',
        pokok: 'Pokok',
        diam: '–',
        beda: '{beda} dari {jumlah} pokok berbeda.',
        tanpaBeda: 'Tidak ada pokok yang berbeda.',
        unsur: 'Unsur yang berubah',
        tanpaUnsur: 'Tidak ada unsur yang berbeda.',
        ditambah: 'ditambah',
        dihapus: 'dihapus',
        diubah: 'diubah',
        catatan: 'Tanda “–” berarti peraturan itu tidak mengaturnya.',
    },
    en: {
        judul: 'Comparison',
        pokok: 'Topic',
        diam: '–',
        beda: '{beda} of {jumlah} topics differ.',
        tanpaBeda: 'No topic differs.',
        unsur: 'Elements that changed',
        tanpaUnsur: 'No element differs.',
        ditambah: 'added',
        dihapus: 'removed',
        diubah: 'changed',
        catatan: '“–” means that the regulation is silent.',
    },
} as const;

/** What a topic of a comparison is about. */
export function judulTopik(topik: string, language: Language): string {
    return titles[topik]?.[language === 'id' ? 0 : 1] ?? topik;
}

/** The regulation as it is cited: `Peraturan Bupati Bungo Nomor 15 Tahun 2024`. */
export function judulPeraturan(identitas: Identitas | undefined): string {
    if (!identitas) return 'Peraturan';
    const kinds = { bupati: 'Bupati', 'wali kota': 'Wali Kota', gubernur: 'Gubernur' } as const;
    return [
        identitas.rancangan ? 'Rancangan Peraturan' : 'Peraturan',
        kinds[identitas.jenis],
        identitas.daerah,
        ...(identitas.nomor === undefined ? [] : [`Nomor ${identitas.nomor}`]),
        ...(identitas.tahun === undefined ? [] : [`Tahun ${identitas.tahun}`]),
    ].join(' ');
}

/** One side of a comparison: how a reader knows it, and what it says. */
export interface SisiPerbandingan {
    readonly nama: string;
    readonly model: Model;
}

/** A topic with what both sides say, and whether they differ. */
export interface PokokPerbandingan extends BarisPerbandingan {
    readonly judul: string;
    readonly berbeda: boolean;
}

/** A comparison of two regulations, or of two versions of one; the same for command line and editor. */
export interface Perbandingan {
    readonly nama: readonly [string, string];
    readonly pokok: readonly PokokPerbandingan[];
    /** Element by element; only for two versions of one regulation, or when asked for. */
    readonly unsur?: readonly BedaUnsur[];
}

/** Whether two Models are versions of one regulation: then their elements are compared one by one. */
export function satuPeraturan(a: Model, b: Model): boolean {
    const [x, y] = [a.identitas, b.identitas];
    return x !== undefined && y !== undefined && x.jenis === y.jenis && x.daerah === y.daerah;
}

/** Compares two sides by topics; by elements too where `unsur` says so, or both are versions of one regulation. */
export function bandingkanDua(
    a: SisiPerbandingan,
    b: SisiPerbandingan,
    language: Language,
    unsur = satuPeraturan(a.model, b.model),
): Perbandingan {
    return {
        nama: [a.nama, b.nama],
        pokok: bandingkan([a.model, b.model]).map((row) => ({
            ...row,
            judul: judulTopik(row.topik, language),
            berbeda: row.nilai[0]!.join('; ') !== row.nilai[1]!.join('; '),
        })),
        ...(unsur ? { unsur: bandingkanUnsur(a.model, b.model) } : {}),
    };
}

/** Whether nothing differs. */
export function tanpaBeda({ pokok, unsur }: Perbandingan): boolean {
    return pokok.every(({ berbeda }) => !berbeda) && (unsur ?? []).length === 0;
}

/** How a place is shown; `words` are the words of the text there. */
export interface TempatPerbandingan {
    readonly tautan: (place: Place) => string;
    readonly kata: (place: Place) => string;
}

const fill = (text: string, values: Readonly<Record<string, number>>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const summary = (comparison: Perbandingan, language: Language) => {
    const beda = comparison.pokok.filter(({ berbeda }) => berbeda).length;
    const word = words[language];
    return beda === 0 ? word.tanpaBeda : fill(word.beda, { beda, jumlah: comparison.pokok.length });
};

function unsurLine(item: BedaUnsur, language: Language, at: TempatPerbandingan, bold: string): string {
    const place = (item.b ?? item.a)!;
    const named = item.label !== '' && item.label !== item.nama ? `${item.nama} “${item.label}”` : item.nama;
    const what = item.nama === '' ? at.kata(place) : named;
    const hal = item.hal.length === 0 ? '' : ` — ${item.hal.join(', ')}`;
    const places = [item.a, item.b].flatMap((where) => (where ? [at.tautan(where)] : [])).join(' → ');
    return `${bold}${words[language][item.status]}${bold} ${item.jenis}: ${what}${hal} (${places})`;
}

const cell = (values: readonly string[], language: Language) =>
    values.length === 0 ? words[language].diam : values.join('; ');

/** Text of a regulation inside Markdown: nothing in it becomes markup. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]#!|<>~]/g, '\\$&');

/** The comparison as Markdown: a table of the topics that differ, then the elements. */
export function perbandinganMarkdown(
    comparison: Perbandingan,
    language: Language,
    at: TempatPerbandingan,
    semua = false,
): string {
    const word = words[language];
    const [a, b] = comparison.nama.map(escaped) as [string, string];
    const shown = comparison.pokok.filter(({ berbeda }) => semua || berbeda);
    const lines = [`# ${word.judul}: ${a} ↔ ${b}`, '', summary(comparison, language)];
    if (shown.length > 0) {
        lines.push('', `| ${word.pokok} | ${a} | ${b} |`, '|---|---|---|');
        for (const { judul, nilai, berbeda } of shown) {
            const title = semua && berbeda ? `**${judul}**` : judul;
            const cells = nilai.map((values) => escaped(cell(values, language)));
            lines.push(`| ${title} | ${cells.join(' | ')} |`);
        }
        lines.push('', word.catatan);
    }
    if (comparison.unsur) {
        lines.push('', `## ${word.unsur}`, '');
        if (comparison.unsur.length === 0) lines.push(word.tanpaUnsur);
        const safe = { ...at, kata: (place: Place) => escaped(at.kata(place)) };
        for (const item of comparison.unsur) lines.push(`- ${unsurLine(item, language, safe, '**')}`);
    }
    return `${lines.join('\n')}\n`;
}

/** The comparison for a terminal: each topic that differs with both values below it, then the elements. */
export function perbandinganTeks(
    comparison: Perbandingan,
    language: Language,
    at: TempatPerbandingan,
    semua = false,
): string {
    const word = words[language];
    const lines = [`${comparison.nama[0]} ↔ ${comparison.nama[1]}`, summary(comparison, language), ''];
    const width = Math.max(...comparison.nama.map((name) => name.length));
    for (const { judul, nilai, berbeda } of comparison.pokok) {
        if (!semua && !berbeda) continue;
        lines.push(berbeda ? judul : `${judul} (=)`);
        nilai.forEach((values, index) => {
            lines.push(`  ${comparison.nama[index]!.padEnd(width)}  ${cell(values, language)}`);
        });
    }
    if (comparison.unsur) {
        lines.push(...(lines.at(-1) === '' ? [] : ['']), word.unsur);
        if (comparison.unsur.length === 0) lines.push(`  ${word.tanpaUnsur}`);
        for (const item of comparison.unsur) lines.push(`  ${unsurLine(item, language, at, '')}`);
    }
    return `${lines.join('\n')}\n`;
}
