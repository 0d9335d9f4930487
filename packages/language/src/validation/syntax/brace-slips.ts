import type { SlipFinder, SlipFinding } from './slip.js';

/** What may stand in a susunan as well as by itself, so that only the innermost block is surely over. */
const inSusunan = new Set([
    'kedudukan',
    'struktur',
    'tahapan',
    'penilai',
    'pemilik',
    'pimpinan',
    'koordinator',
]);

/** A block that is not closed, closed twice, or not opened. */
export const braceSlip: SlipFinder = (slip): SlipFinding | undefined => {
    const token = slip.at(0);
    if (
        slip.wanted === '}' &&
        (slip.atEnd ||
            (slip.newLine && slip.topics.has(slip.foundType) && !slip.expected.has(slip.foundType)))
    ) {
        const open = slip.openBraces.at(-1);
        const line = open?.startLine ?? 1;
        const count = inSusunan.has(slip.found) ? 1 : slip.openBraces.length;
        const closing = token
            ? slip.insertBefore(token, '}\n'.repeat(count))
            : slip.insertAfterPrevious(`\n${'}\n'.repeat(count)}`);
        return {
            code: 'sintaks/kurung-tutup',
            params: { temuan: slip.found, baris: line },
            variant: token ? 'main' : 'akhir',
            place: slip.foundPlace,
            ...(open ? { related: [{ place: slip.placeOf(open), role: 'pembuka' }] } : {}),
            fixes: [{ ...closing, params: { saran: '}' } }],
        };
    }
    if (token && slip.found === '}' && slip.rule === 'Berkas') {
        return { code: 'sintaks/kurung-lebih', fixes: [slip.replace(token, token, '', 'hapus')] };
    }
    if (token && slip.found === ';' && (slip.previous === '}' || slip.previous === ';')) {
        return {
            code: 'sintaks/titik-koma-lebih',
            variant: slip.previous === '}' ? 'kurung' : 'main',
            fixes: [slip.replace(token, token, '', 'hapus')],
        };
    }
    if (slip.expected.has('{') && !slip.expected.has(';') && slip.newLine && slip.previous !== '') {
        return {
            code: 'sintaks/kurung-buka',
            params: { temuan: slip.found },
            place: slip.previousEnd,
            fixes: [slip.insertAfterPrevious(' {')],
        };
    }
    return undefined;
};
