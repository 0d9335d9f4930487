/**
 * Writes what several texts share once: a phrase of words becomes a text of its own, and `~12~` stands
 * for text 12. The most saving phrase comes first, the earlier one of equals, so the result is fixed.
 */
export function ringkas(items: readonly string[]): string[] {
    if (items.some((text) => text.includes('~'))) return [...items];
    const texts = [...items];
    for (let phrase = best(texts); phrase !== undefined; phrase = best(texts)) {
        const mark = `~${texts.length}~`;
        for (const [at, text] of texts.entries()) texts[at] = text.split(phrase).join(mark);
        texts.push(phrase);
    }
    return texts;
}

/** The phrase whose single writing saves most characters; undefined where none saves enough. */
function best(texts: readonly string[]): string | undefined {
    const counts = new Map<string, number>();
    for (const text of texts) {
        const words = text.split(' ');
        for (let from = 0; from < words.length; from++) {
            for (let to = from + 1; to <= Math.min(words.length, from + 12); to++) {
                const phrase = words.slice(from, to).join(' ');
                if (phrase.length > 5 && phrase !== text) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
            }
        }
    }
    let found: string | undefined;
    let most = 2;
    for (const [phrase, count] of counts) {
        const saved = (count - 1) * phrase.length - count * 4 - 3;
        if (saved > most) [found, most] = [phrase, saved];
    }
    return found;
}
