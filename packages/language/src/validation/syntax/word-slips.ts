import type { IToken } from 'chevrotain';
import { closest, editDistance } from '../closest.js';
import type { Slip, SlipFinder, SlipFinding } from './slip.js';

/** Words that drafts use where the language has another, and words that are often run together. */
const usual: Readonly<Record<string, string>> = {
    dibawah: 'di bawah',
    diatasnya: 'di atasnya',
    tanggungjawab: 'tanggung jawab',
    ketuatim: 'ketua tim',
    timkerja: 'tim kerja',
    perangkatdaerah: 'perangkat daerah',
    walikota: 'wali kota',
    apabila: 'jika',
    bilamana: 'jika',
    jikalau: 'jika',
    bisa: 'dapat',
    boleh: 'dapat',
    mengutamakan: 'diutamakan',
    berdasar: 'dasar',
    membawahi: 'di bawah',
    satuan: 'unit',
    kecuali: 'menyimpang dari',
};

/** Verbs that texts use where the language has another of the same sense. */
const verbs: Readonly<Record<string, string>> = {
    memeriksa: 'mereviu',
    meneliti: 'mereviu',
    mengkaji: 'mereviu',
    membuat: 'menyusun',
    menyiapkan: 'menyusun',
    mengangkat: 'menunjuk',
    memilih: 'menunjuk',
    mengesahkan: 'menetapkan',
    mengawasi: 'memantau',
    memonitor: 'memantau',
    membina: 'mengarahkan',
    membimbing: 'mengarahkan',
    menyerahkan: 'menyampaikan',
    mengumpulkan: 'menyampaikan',
    mendisposisi: 'meneruskan',
    menggerakkan: 'memimpin',
    mengerjakan: 'melaksanakan',
    menjalankan: 'melaksanakan',
    memutuskan: 'memutus',
    menginformasikan: 'menyampaikan',
    memberitahukan: 'menyampaikan',
    melapor: 'melaporkan',
    meminta: 'memohon',
};

const roman: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5' };

/** A keyword that is misspelt, run together, written with a capital, or replaced by its synonym. */
export const wordSlip: SlipFinder = (slip): SlipFinding | undefined => {
    for (const token of [slip.at(0), slip.at(-1)]) {
        if (!token || (token === slip.at(-1) && slip.newLine)) continue;
        const saran = usual[token.image.toLowerCase()];
        if (saran === undefined || token.tokenType.name === token.image) continue;
        return {
            code: 'sintaks/tidak-terduga',
            variant: 'saran',
            params: { temuan: token.image, saran },
            place: slip.placeOf(token),
            fixes: [slip.replace(token, token, saran)],
        };
    }
    const token = slip.at(0);
    if (!token || !/^[A-Za-z]/.test(slip.found)) return undefined;
    const candidates = [...slip.expected].filter((name) => slip.keywords.has(name));
    if (slip.rule === 'Berkas') candidates.push(...slip.topics);
    const acts = slip.expected.has('menyusun') && slip.expected.has('mereviu');
    if (acts && /^(me|ber|di)[a-z]{3,}$/.test(slip.found)) return verbSlip(slip, token, candidates);
    // `mengirimkan` for `mengirim`: the same word with an ending.
    const stem = candidates.find((name) => name.length > 4 && slip.found.startsWith(name));
    const saran =
        stem ??
        closest(
            slip.found,
            candidates.filter((name) => slip.keywords.has(name)),
        );
    if (saran === undefined || saran === slip.found) return undefined;
    return {
        code: 'sintaks/tidak-terduga',
        variant: 'saran',
        params: { temuan: slip.found, saran },
        fixes: [slip.replace(token, token, saran)],
    };
};

/** A verb that the language has not: another form of one that it has, or a word of the same sense. */
function verbSlip(slip: Slip, token: IToken, candidates: readonly string[]): SlipFinding {
    const near = closest(slip.found, candidates);
    const spelt = near !== undefined && editDistance(slip.found, near) <= 2 ? near : undefined;
    const saran =
        verbs[slip.found] ??
        candidates.find((name) => name.length > 4 && slip.found.startsWith(name)) ??
        spelt;
    const params = { temuan: slip.found };
    if (saran === undefined) return { code: 'sintaks/perbuatan', params };
    const fixes = [slip.replace(token, token, saran)];
    return { code: 'sintaks/perbuatan', variant: 'saran', params: { ...params, saran }, fixes };
}

/** An eselon instead of a rank. */
export const rankSlip: SlipFinder = (slip): SlipFinding | undefined => {
    const token = [slip.at(0), slip.at(-1)].find((item) => /^eselon$/i.test(item?.image ?? ''));
    if (!token) return undefined;
    const number = token === slip.at(0) ? slip.at(1) : slip.at(0);
    const grade = number && /^(I|II|III|IV)[AaBb]?$/.exec(number.image)?.[1];
    const saran =
        grade === undefined
            ? undefined
            : { I: 'JPT Madya', II: 'JPT Pratama', III: 'Administrator', IV: 'Pengawas' }[grade];
    return {
        code: 'sintaks/jenjang',
        ...(saran === undefined ? {} : { variant: 'saran' }),
        params: saran === undefined ? {} : { saran },
        place: saran === undefined ? slip.placeOf(token) : slip.placeOf(token, number),
        ...(saran === undefined || !number ? {} : { fixes: [slip.replace(token, number, saran)] }),
    };
};

/** A word of the law that is left out, such as `level` or `jabatan`. */
export const missingWordSlip: SlipFinder = (slip): SlipFinding | undefined => {
    const token = slip.at(0);
    if (!token) return undefined;
    if (slip.wanted === 'ANGKA' && roman[slip.found]) {
        const saran = roman[slip.found]!;
        return {
            code: 'sintaks/angka',
            params: { temuan: slip.found, saran },
            fixes: [slip.replace(token, token, saran)],
        };
    }
    if (slip.wanted === 'ANGKA' && slip.previous === 'level') {
        return { code: 'sintaks/angka', variant: 'kurang', place: slip.previousEnd };
    }
    if (slip.rule === 'Susunan' && slip.foundType === 'ANGKA' && slip.at(1)?.image === 'jabatan') {
        return {
            code: 'sintaks/kata-kurang',
            params: { saran: 'level', temuan: slip.found },
            fixes: [slip.insertBefore(token, 'level ')],
        };
    }
    if (slip.rule === 'Susunan' && slip.foundType === 'NAMA') {
        return { code: 'sintaks/kata-kurang', variant: 'jabatan', params: { temuan: slip.found } };
    }
    if (slip.wanted === ':' || slip.wanted === '{') {
        return {
            code: 'sintaks/kata-kurang',
            variant: 'tanda',
            params: { saran: slip.wanted, temuan: slip.found },
            fixes: [slip.insertAfterPrevious(slip.wanted === ':' ? ':' : ' {')],
        };
    }
    if (slip.wanted === undefined || !slip.keywords.has(slip.wanted) || slip.before.length === 0)
        return undefined;
    const saran = slip.wanted === 'di' ? 'di bawah' : slip.wanted;
    return {
        code: 'sintaks/kata-kurang',
        params: { saran, temuan: slip.found },
        fixes: [slip.insertBefore(token, `${saran} `)],
    };
};

/** A finding accepted without its reason; `diterima` is a keyword only before one. */
export const reasonSlip: SlipFinder = (slip): SlipFinding | undefined =>
    slip.found === 'diterima' && (slip.expected.has(';') || slip.expected.has('{'))
        ? { code: 'sintaks/alasan-kosong' }
        : undefined;
