import { forms } from './phrases.js';
import { endOffset, type Slip, type SlipFinder, type SlipFinding } from './slip.js';

/** A provision without its `;`, or with another sign in its place. */
export const semicolonSlip: SlipFinder = (slip): SlipFinding | undefined => {
    const token = slip.at(0);
    if (!slip.expected.has(';') || slip.previous === '' || slip.previous === ';') return undefined;
    if (token && (slip.found === '.' || slip.found === ':')) {
        return {
            code: 'sintaks/titik-koma',
            variant: 'tanda',
            params: { temuan: slip.found },
            fixes: [slip.replace(token, token, ';')],
        };
    }
    const beginsNext =
        slip.atEnd ||
        slip.found === '}' ||
        slip.found === '{' ||
        (slip.newLine &&
            slip.previous !== ',' &&
            (slip.topics.has(slip.found) || !slip.ownKeywords.has(slip.found))) ||
        (slip.newLine && slip.rule === 'Jabatan' && (slip.found === 'level' || slip.found === 'jabatan')) ||
        (slip.foundType === slip.found && slip.topics.has(slip.found) && !slip.ownKeywords.has(slip.found));
    if (!beginsNext) return undefined;
    return {
        code: 'sintaks/titik-koma',
        variant: slip.atEnd ? 'akhir' : 'main',
        params: { temuan: slip.found },
        place: slip.previousEnd,
        fixes: [slip.insertAfterPrevious(';', 'perbaikan')],
    };
};

const flows = new Set(['lalu', 'jika', 'selesai', 'kembali']);

/** A comma where `dan` joins two conditions, `dan` where a comma parts a list, a comma that is missing. */
export const joiningSlip: SlipFinder = (slip): SlipFinding | undefined => {
    const token = slip.at(0);
    const previous = slip.at(-1);
    if (!token || !previous || !(slip.expected.has(';') || slip.expected.has('{'))) return undefined;
    const images = slip.before.map((item) => item.image);
    if (slip.rule === 'Langkah' && flows.has(slip.found)) {
        return {
            code: 'sintaks/sambung',
            variant: 'koma-alur',
            params: { temuan: slip.found },
            place: slip.previousEnd,
            fixes: [slip.insertAfterPrevious(',')],
        };
    }
    const replaced = (newText: string) => ({
        title: 'ganti',
        params: { saran: newText.trim() },
        preferred: true,
        changes: [{ place: slip.place(endOffset(previous), endOffset(token)), newText }],
    });
    const conditional = images.lastIndexOf('jika') > images.lastIndexOf('dasar');
    if (
        slip.found === ',' &&
        conditional &&
        ['ada', 'tidak', 'dipimpin', 'lebih'].includes(slip.at(1)?.image ?? '')
    ) {
        return { code: 'sintaks/sambung', variant: 'dan', fixes: [replaced(' dan')] };
    }
    const list = slip.rule === 'PerangkatDaerah' || slip.rule === 'SubUnit' || slip.rule === 'Jabatan';
    if (list && (slip.found === 'dan' || slip.found === 'atau')) {
        return {
            code: 'sintaks/sambung',
            variant: 'koma',
            params: { temuan: slip.found },
            fixes: [replaced(',')],
        };
    }
    const quality =
        slip.foundType === 'NAMA' ||
        slip.foundType === 'KATA' ||
        ['di', 'bila', 'pimpinan', 'penilai', 'pemilik', 'koordinator'].includes(slip.found);
    if (slip.rule === 'Jabatan' && quality && !images.includes('dasar') && images.length > 2) {
        if (previous.tokenType.name === 'NAMA' && slip.foundType === 'NAMA') return undefined;
        if (/^eselon$/i.test(slip.previous)) return undefined;
        return {
            code: 'sintaks/sambung',
            variant: 'koma-kurang',
            params: { temuan: slip.found },
            place: slip.previousEnd,
            fixes: [slip.insertAfterPrevious(',')],
        };
    }
    return undefined;
};

const modalities = new Set(['wajib', 'harus', 'diutamakan', 'dapat', 'hanya', 'berwenang', 'dilarang']);

/** A clause after the one that it must precede. */
export const orderSlip: SlipFinder = (slip): SlipFinding | undefined => {
    const token = slip.at(0);
    if (!token) return undefined;
    if (slip.found === 'level' && slip.rule === 'Jabatan') return levelSlip(slip);
    if (modalities.has(slip.found) && slip.ownKeywords.has(slip.found) && !slip.expected.has(slip.found)) {
        return {
            code: 'sintaks/urutan',
            variant: 'modalitas',
            params: { temuan: slip.found, bentuk: forms[slip.rule] ?? '…' },
        };
    }
    const images = slip.before.map((item) => item.image);
    const basis = images.lastIndexOf('dasar');
    if (basis < 0) return undefined;
    const clause = slip.found === ',' ? slip.at(1) : token;
    if (!clause) return undefined;
    if (slip.rule === 'Dasar' && slip.found !== ',' && slip.previous !== ',') return undefined;
    const belongs =
        slip.ownKeywords.has(clause.image) ||
        clause.tokenType.name === 'ANGKA' ||
        clause.tokenType.name === 'NAMA';
    if (!belongs || clause.image === 'dasar') return undefined;
    const from = slip.previous === ',' ? slip.at(-1)! : token;
    const last = slip.after.at(-1) ?? token;
    const moved = slip.text(from.startOffset, endOffset(last));
    const basisToken = slip.before[basis]!;
    const beforeBasis = slip.before[basis - 1];
    const anchor = beforeBasis ? endOffset(beforeBasis) : basisToken.startOffset;
    const lastOfBasis = from === token ? slip.at(-1)! : slip.at(-2)!;
    return {
        code: 'sintaks/urutan',
        params: { temuan: slip.text(clause.startOffset, endOffset(last)) },
        place: slip.placeOf(clause, last),
        fixes: [
            {
                title: 'pindah',
                preferred: true,
                changes: [
                    {
                        place: slip.place(anchor, anchor),
                        newText: moved.startsWith(',') ? moved : ` ${moved}`,
                    },
                    { place: slip.place(endOffset(lastOfBasis), endOffset(last)), newText: '' },
                ],
            },
        ],
    };
};

function levelSlip(slip: Slip): SlipFinding | undefined {
    const number = slip.at(1);
    const start = slip.before.find((item) => item.image === 'jabatan');
    if (!start || number?.tokenType.name !== 'ANGKA') return undefined;
    const name =
        slip.at(-1)!.image === 'jabatan'
            ? ''
            : ` ${slip.text(start.startOffset + 7, endOffset(slip.at(-1)!)).trim()}`;
    const saran = `level ${number.image} jabatan${name}`;
    return {
        code: 'sintaks/urutan',
        variant: 'level',
        params: { saran },
        place: slip.placeOf(start, number),
        fixes: [slip.replace(start, number, saran)],
    };
}
