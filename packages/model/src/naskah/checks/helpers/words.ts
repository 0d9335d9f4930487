/** Words that carry no matter of their own: comparing two matters leaves them out. */
const empty: ReadonlySet<string> = new Set(
    (
        'yang dan atau dengan dalam pada di ke dari untuk oleh sebagai adalah ini itu tersebut dimaksud ' +
        'sebagaimana ayat pasal huruf angka lampiran dapat harus wajib akan telah secara serta juga maka ' +
        'ketentuan hal setiap para suatu tidak agar bagi antara atas tentang'
    ).split(' '),
);

/** The words of a text in small letters, punctuation left out. */
export function wordsOf(text: string): string[] {
    return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A text in small letters with single spaces and without punctuation, for comparing. */
export function plain(text: string): string {
    return wordsOf(text).join(' ');
}

/** Whether a word can stand for the matter of a sentence. */
export function isContentWord(word: string): boolean {
    return word.length > 2 && !empty.has(word) && !/^\d+$/.test(word);
}

/** The number of words in a plain text that carry matter. */
export function contentCount(words: readonly string[]): number {
    let count = 0;
    for (const word of words) if (isContentWord(word)) count++;
    return count;
}

/** Whether a plain text contains a plain phrase as whole words. */
export function containsPhrase(text: string, phrase: string): boolean {
    return ` ${text} `.includes(` ${phrase} `);
}

/** The differences of two words that a misreading of letters can make: insert, drop or change one. */
export function oneLetterApart(a: string, b: string): boolean {
    if (a === b) return true;
    if (Math.abs(a.length - b.length) > 1) return false;
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    let at = 0;
    while (at < short.length && short[at] === long[at]) at++;
    return short.length === long.length
        ? short.slice(at + 1) === long.slice(at + 1)
        : short.slice(at) === long.slice(at + 1);
}
