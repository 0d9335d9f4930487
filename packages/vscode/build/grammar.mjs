// What the generated TextMate grammar leaves out: labels, citations, modal words, names, numbers.

const modal = 'wajib|harus|diutamakan|dapat|berwenang|akan|dilarang';
const citation = 'Pasal|Lampiran|BAB|Bagian|Paragraf|Menimbang|Mengingat';

/** The grammar with patterns for what is no keyword; the keywords stay as generated. */
export function enrichGrammar(grammar) {
    const before = [
        {
            name: 'string.quoted.double.perkada',
            begin: '"',
            end: '"|(?=$)',
        },
        {
            match: `\\b(${citation})\\b(?:\\s+([0-9]+[A-Za-z]*|[IVXLC]+)\\b)?`,
            captures: {
                1: { name: 'constant.numeric.citation.perkada' },
                2: { name: 'constant.numeric.perkada' },
            },
        },
        {
            match: '\\b(ayat)\\s*(\\()\\s*([0-9]+[A-Za-z]*)\\s*(\\))|\\b(huruf)\\s+([A-Za-z]{1,3}(?:\\.[0-9]+)?)\\b|\\b(angka)\\s+([0-9]+[A-Za-z]*|[IVXLC]+)\\b',
            captures: {
                1: { name: 'constant.numeric.citation.perkada' },
                3: { name: 'constant.numeric.perkada' },
                5: { name: 'constant.numeric.citation.perkada' },
                6: { name: 'constant.numeric.perkada' },
                7: { name: 'constant.numeric.citation.perkada' },
                8: { name: 'constant.numeric.perkada' },
            },
        },
        { name: 'storage.modifier.perkada', match: `\\b(hanya\\s+dapat|${modal})\\b` },
    ];
    const after = [
        { name: 'constant.numeric.perkada', match: '\\b[0-9]+[A-Za-z]*\\b' },
        { name: 'entity.name.type.perkada', match: '\\b[A-Z][A-Za-z0-9_]*\\b' },
    ];
    const [comments, ...rest] = grammar.patterns;
    return { ...grammar, patterns: [comments, ...before, ...rest, ...after] };
}
