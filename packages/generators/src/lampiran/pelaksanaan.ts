import type {
    KelompokNorma,
    Norma as NormaModel,
    PelaksanaanTugas,
    Pelaporan,
    TanggungJawab,
} from '@perkada/model';
import { hurufKecil, kataModal, type Norma, sambung } from '../text/norma.js';
import { sebagaimanaDimaksud } from '../text/rujukan.js';
import type { Butir } from './dokumen.js';

function butirNorma(norma: Norma, norm: NormaModel, withReference: boolean): Butir {
    const sentence = norma.kalimat(norm, norm.pelaku, norm.modalitas, norm.penanda, norm.syarat);
    return {
        teks: sentence + (withReference ? sebagaimanaDimaksud(norm.dasar) : ''),
        anak: [],
        memuat: [norm],
    };
}

/** Norms below an opening phrase; one alone is a sentence with its own reference. */
function kelompok(norma: Norma, pembuka: string, norms: readonly NormaModel[]): Butir[] {
    if (norms.length === 0) return [];
    if (norms.length === 1) return [butirNorma(norma, norms[0]!, true)];
    return [{ teks: pembuka, anak: norms.map((norm) => butirNorma(norma, norm, false)) }];
}

/** The norms on carrying out tasks, for the scopes and form of one block. */
export function butirPelaksanaan(norma: Norma, block: PelaksanaanTugas): Butir[] {
    const scopes = block.ketentuanLingkup.map((rule): Butir => {
        const word = kataModal(rule.modalitas, rule.penanda);
        const forms = sambung(
            rule.bentuk.map((form) => (form === 'individu' ? 'individu' : 'tim kerja')),
            rule.kataBentuk,
        );
        const condition = norma.syarat(rule.syarat);
        const scope = norma.lingkup(rule.lingkup, rule.kata);
        const sentence = (
            forms === ''
                ? ['pelaksanaan tugas', word, 'dilakukan', scope]
                : ['pelaksanaan tugas', scope, word, `dilakukan oleh ${forms}`]
        )
            .filter((part) => part !== '')
            .join(' ');
        return {
            teks:
                norma.baku(condition === '' ? sentence : `${condition}, ${sentence}`) +
                sebagaimanaDimaksud(rule.dasar),
            anak: [],
            memuat: [rule],
        };
    });
    const where = block.lingkup.length === 0 ? '' : ` ${norma.lingkup(block.lingkup, block.kata)}`;
    const how =
        block.bentuk === undefined
            ? ''
            : block.bentuk === 'individu'
              ? ' secara individu'
              : ' dalam tim kerja';
    const opening = `${norma.baku(`pelaksanaan tugas${where}${how}`)}${sebagaimanaDimaksud(block.dasar)} dilakukan dengan ketentuan`;
    return [...scopes, ...kelompok(norma, opening, block.norma)];
}

/** The duties of one role. */
export function butirTanggungJawab(norma: Norma, duty: TanggungJawab): Butir {
    const whom = norma.aktorList(duty.aktor);
    const items = duty.kewajiban.map((item): Butir => {
        const word = kataModal(item.modalitas, item.penanda);
        const clause = norma.klausa(item);
        return { teks: norma.baku(word === '' ? clause : `${word} ${clause}`), anak: [], memuat: [item] };
    });
    if (items.length === 1)
        return {
            teks: `${norma.baku(`${whom} bertanggung jawab ${items[0]!.teks}`)}${sebagaimanaDimaksud(duty.dasar)}`,
            anak: [],
            memuat: [duty],
        };
    return {
        teks: `${norma.baku(whom)}${sebagaimanaDimaksud(duty.dasar)} bertanggung jawab`,
        anak: items,
        memuat: [duty],
    };
}

/** Who reports to whom, or who may ask whom. */
export function butirPelaporan(norma: Norma, line: Pelaporan): Butir {
    const condition = norma.syarat(line.syarat);
    const word = kataModal(line.modalitas, line.penanda);
    const when = line.waktu.map((time) => (time.startsWith('berkala') ? `secara ${time}` : time)).join(' ');
    const matter = line.tentang === undefined ? 'pelaksanaan tugas' : hurufKecil(line.tentang);
    const parts =
        line.jenis === 'melapor'
            ? [
                  norma.aktorList(line.pelapor),
                  word,
                  'melaporkan',
                  matter,
                  'kepada',
                  norma.aktorList(line.penerima),
                  when,
              ]
            : [
                  norma.aktorList(line.penerima),
                  word,
                  when,
                  'meminta laporan',
                  matter,
                  'kepada',
                  norma.aktorList(line.pelapor),
              ];
    const manner = line.cara === undefined ? '' : `secara ${line.cara}`;
    const sentence = [...parts, manner].filter((part) => part !== '').join(' ');
    return {
        teks:
            norma.baku(condition === '' ? sentence : `${condition}, ${sentence}`) +
            sebagaimanaDimaksud(line.dasar),
        anak: [],
        memuat: [line],
    };
}

/** Other norms under their own name. */
export function butirKelompokNorma(norma: Norma, group: KelompokNorma): Butir[] {
    const opening = `${norma.baku(hurufKecil(group.label))}${sebagaimanaDimaksud(group.dasar)} dilakukan dengan ketentuan`;
    return kelompok(norma, opening, group.norma);
}
