/** The languages that messages are written in. Indonesian is the default everywhere. */
export type Language = 'id' | 'en';

/**
 * The sentences of one code in one language. `main` says what is wrong, why, and what to do; other
 * keys are variants, related places and titles of fixes. `{name}` stands for a parameter.
 */
export type Sentences = Readonly<Record<string, string>> & { readonly main: string };

/** The sentences of every code of one group, in both languages. */
export type MessageTable = Readonly<Record<string, Readonly<Record<Language, Sentences>>>>;
