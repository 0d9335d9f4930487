import { nameFromLabel } from '../../scope/names.js';
import { endOffset, type SlipFinder, type SlipFinding } from './slip.js';

/** Rules in which a name is declared, rather than one declared elsewhere named again. */
const declares = new Set([
    'Susunan',
    'Jabatan',
    'Mekanisme',
    'Rincian',
    'Keadaan',
    'PihakLain',
    'Surat',
    'Pegawai',
    'Rumpun',
    'KepalaDaerah',
]);
const labelled = new Set([
    ...declares,
    'PerangkatDaerah',
    'SubUnit',
    'Unit',
    'Istilah',
    'Ketentuan',
    'TimKerja',
    'Langkah',
    'Kelompok',
]);

/** Quotes round a keyword or round a name that was declared without them. */
export const quoteSlip: SlipFinder = (slip): SlipFinding | undefined => {
    const token = slip.at(0);
    if (!token || slip.foundType !== 'TEKS') return undefined;
    const inner = token.image.replace(/^"|"$/g, '').trim();
    const words = inner.split(/\s+/);
    if (
        words.every((word) => slip.keywords.has(word)) ||
        (words.length <= 2 && /^[a-z ]+$/.test(inner) && slip.expected.has('KATA'))
    ) {
        return {
            code: 'sintaks/petik-lebih',
            params: { saran: inner },
            fixes: [slip.replace(token, token, inner)],
        };
    }
    const name = nameFromLabel(inner);
    if (words.length > 4 || name === '' || !slip.expected.has('NAMA')) return undefined;
    const thing = slip.rule === 'NamaBenda' && ['surat', 'dokumen', 'hal'].includes(slip.previous);
    if (declares.has(slip.rule) || thing) {
        return {
            code: 'sintaks/nama-kosong',
            params: { temuan: token.image, saran: name },
            fixes: [slip.insertBefore(token, `${name} `)],
        };
    }
    return {
        code: 'sintaks/petik-lebih',
        variant: 'nama',
        params: { saran: name },
        fixes: [slip.replace(token, token, name)],
    };
};

/** Words of a legal basis that begin with a capital and so look like names. */
const basisWords = new Set(['Bagian', 'Pasal', 'Paragraf', 'Lampiran', 'BAB', 'Menimbang', 'Mengingat']);

/** A name in small letters, a name of two words, a label without quotes. */
export const nameSlip: SlipFinder = (slip): SlipFinding | undefined => {
    const token = slip.at(0);
    const previous = slip.at(-1);
    if (!token || !previous || slip.newLine) return undefined;
    if (slip.wanted === 'NAMA' && /^[a-z]/.test(slip.found) && !slip.ownKeywords.has(slip.found)) {
        const saran = slip.found[0]!.toUpperCase() + slip.found.slice(1);
        return {
            code: 'sintaks/nama-huruf-kecil',
            params: { temuan: slip.found, saran },
            fixes: [slip.replace(token, token, saran)],
        };
    }
    if (
        basisWords.has(slip.found) &&
        slip.expected.has('NAMA') &&
        !['dasar', 'dari'].includes(slip.previous)
    ) {
        return { code: 'sintaks/nama-terpakai', params: { temuan: slip.found } };
    }
    if (slip.wanted === 'TEKS' && /^[A-Za-z]/.test(slip.found)) {
        const last = endOfPhrase(slip.after, slip.keywords);
        const phrase = slip.text(token.startOffset, endOffset(last));
        const saran = `"${phrase}"`;
        return {
            code: 'sintaks/label-tanpa-petik',
            params: { temuan: phrase, saran },
            place: slip.placeOf(token, last),
            fixes: [slip.replace(token, last, saran)],
        };
    }
    if (
        !/^[A-Z]/.test(slip.found) ||
        slip.found === 'Pasal' ||
        previous.tokenType.name !== 'NAMA' ||
        !labelled.has(slip.rule)
    )
        return undefined;
    const last = endOfPhrase(slip.after, slip.keywords);
    const units = slip.rule === 'PerangkatDaerah' || slip.rule === 'SubUnit' || slip.rule === 'Unit';
    const following = slip.after[slip.after.indexOf(last) + 1];
    if (!units && following?.tokenType.name === 'TEKS') {
        const joined = slip.text(previous.startOffset, endOffset(last)).replace(/\s+/g, '');
        return {
            code: 'sintaks/nama-berspasi',
            params: { temuan: slip.text(previous.startOffset, endOffset(last)), saran: joined },
            place: slip.placeOf(previous, last),
            fixes: [slip.replace(previous, last, joined)],
        };
    }
    const from = units ? previous : token;
    const phrase = slip.text(from.startOffset, endOffset(last));
    const saran = `"${phrase}"`;
    return {
        code: 'sintaks/label-tanpa-petik',
        params: { temuan: phrase, saran },
        place: slip.placeOf(from, last),
        fixes: [slip.replace(from, last, saran)],
    };
};

type Tokens = readonly { readonly image: string }[];

/** The last of the words with which a phrase goes on before a comma, a keyword or a label. */
function endOfPhrase<T extends Tokens>(tokens: T, keywords: ReadonlySet<string>): T[number] {
    let last = tokens[0]!;
    for (const token of tokens.slice(1)) {
        const word = /^[A-Za-z0-9]/.test(token.image);
        if (!word || (/^[a-z]/.test(token.image) && keywords.has(token.image) && token.image !== 'dan'))
            break;
        last = token;
    }
    return last;
}
