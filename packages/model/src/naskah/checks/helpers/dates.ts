/** The months as a regulation writes them. */
export const months = [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
];

/** "29-5-2024", "29/05/2024". */
export const numericDate = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/;
/** "29 Mei 2024". */
export const wordedDate = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u;

/** A written date as a number that grows with time; undefined if it cannot be read. */
export function dateValue(written: string): number | undefined {
    const text = written.replace(/\s+/g, ' ').trim();
    const digits = numericDate.exec(text);
    if (digits !== null) return value(Number(digits[3]), Number(digits[2]), Number(digits[1]));
    const words = wordedDate.exec(text);
    if (words === null) return undefined;
    const month = months.findIndex((name) => name.toLowerCase() === words[2]!.toLowerCase());
    return month === -1 ? undefined : value(Number(words[3]), month + 1, Number(words[1]));
}

function value(year: number, month: number, day: number): number | undefined {
    return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : year * 10_000 + month * 100 + day;
}
