import type { SlipFinder, SlipFinding } from './slip.js';

/** The units of a legal basis as they are written. */
const units = [
    'Menimbang',
    'Mengingat',
    'Lampiran',
    'BAB',
    'Bagian',
    'Paragraf',
    'Pasal',
    'ayat',
    'huruf',
    'angka',
];
const unitByLetters = new Map(units.map((unit) => [unit.toLowerCase(), unit]));
const basisRules = new Set(['Dasar', 'BagianDasar', 'NomorPasal', 'NomorHuruf', 'NomorAngka']);

/** A legal basis in another form than `Pasal 9 ayat (2) huruf a`. */
export const dasarSlip: SlipFinder = (slip): SlipFinding | undefined => {
    const token = slip.at(0);
    const previous = slip.at(-1);
    const inBasisRule = basisRules.has(slip.rule);
    const inBasis = inBasisRule || slip.before.some((item) => item.image === 'dasar');
    const code = 'sintaks/dasar';
    const params = { temuan: slip.found };
    if (!inBasis) {
        const opens = slip.foundType === slip.found && ['Pasal', 'Lampiran', 'BAB'].includes(slip.found);
        if (!opens || !token || !(slip.expected.has(';') || slip.expected.has('{'))) return undefined;
        return { code, variant: 'tanpa-kata', params, fixes: [slip.insertBefore(token, 'dasar ')] };
    }
    if (token && slip.foundType === 'TEKS' && inBasisRule) {
        const inner = token.image.replace(/^"|"$/g, '').trim();
        return { code, variant: 'petik', params, fixes: [slip.replace(token, token, inner)] };
    }
    const unit = unitByLetters.get(slip.found.toLowerCase());
    if (token && unit !== undefined && unit !== slip.found) {
        return {
            code,
            variant: 'ejaan',
            params: { ...params, saran: unit },
            fixes: [slip.replace(token, token, unit)],
        };
    }
    if (
        slip.rule === 'Dasar' &&
        previous &&
        (previous.image === 'dasar' || previous.image === 'dari' || previous.image === ',')
    ) {
        if (token && (slip.foundType === 'ANGKA' || slip.foundType === 'NOMOR')) {
            return { code, variant: 'tanpa-pasal', params, fixes: [slip.insertBefore(token, 'Pasal ')] };
        }
        if (previous.image !== ',') return { code, variant: 'kosong', params, place: slip.placeOf(previous) };
        return undefined;
    }
    if (previous?.image === 'ayat' && token && (slip.foundType === 'ANGKA' || slip.foundType === 'NOMOR')) {
        const saran = `(${token.image})`;
        return {
            code,
            variant: 'ayat',
            params: { ...params, saran },
            fixes: [slip.replace(token, token, saran)],
        };
    }
    if (token && slip.found === '(') {
        const number = slip.at(1);
        const closing = slip.at(2);
        if (slip.at(-2)?.image === 'Pasal' && number) {
            const saran = `ayat (${number.image})`;
            return {
                code,
                variant: 'pasal-kurung',
                params: { ...params, saran },
                fixes: [slip.insertBefore(token, ' ayat ')],
            };
        }
        if (
            (previous?.image === 'huruf' || previous?.image === 'angka') &&
            number &&
            closing?.image === ')'
        ) {
            const saran = number.image;
            return {
                code,
                variant: 'kurung',
                params: { temuan: `(${saran})`, saran, kata: previous.image },
                place: slip.placeOf(token, closing),
                fixes: [slip.replace(token, closing, saran)],
            };
        }
    }
    if (previous && inBasisRule && units.includes(previous.image)) {
        return { code, variant: 'nomor', params: { kata: previous.image }, place: slip.placeOf(previous) };
    }
    if (slip.wanted === ')' && previous) {
        return {
            code,
            variant: 'tutup',
            params,
            place: slip.placeOf(previous),
            fixes: [slip.insertAfterPrevious(')')],
        };
    }
    const nextIsUnit = unitByLetters.has(slip.at(1)?.image.toLowerCase() ?? '');
    if (token && previous && ['dan', 'atau', 'jo', 'juncto', 'serta'].includes(slip.found) && nextIsUnit) {
        const fix = {
            title: 'ganti',
            params: { saran: ',' },
            preferred: true,
            changes: [
                {
                    place: slip.place(
                        (previous.endOffset ?? previous.startOffset) + 1,
                        token.startOffset + token.image.length,
                    ),
                    newText: ',',
                },
            ],
        };
        return { code, variant: 'koma', params, fixes: [fix] };
    }
    if (token && slip.foundType === 'KATA' && /^[a-z]$/.test(slip.found)) {
        return { code, variant: 'huruf', params, fixes: [slip.insertBefore(token, 'huruf ')] };
    }
    return undefined;
};
