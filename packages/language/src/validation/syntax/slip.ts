import type { Finding, Fix, Place } from '@perkada/model';
import type { IToken } from 'chevrotain';
import type { LangiumDocument } from 'langium';

/** What a slip is reported as; place and severity are filled in where it leaves them out. */
export interface SlipFinding {
    readonly code: string;
    readonly variant?: string;
    readonly params?: Finding['params'];
    readonly place?: Place;
    readonly related?: Finding['related'];
    readonly fixes?: readonly Fix[];
}

/** Recognises one kind of slip; undefined where it sees another. */
export type SlipFinder = (slip: Slip) => SlipFinding | undefined;

const isSeparator = (token: IToken | undefined) =>
    token === undefined || token.image === ';' || token.image === '{' || token.image === '}';

/** One error of the parser, with the tokens of the provision that it stands in. */
export class Slip {
    constructor(
        private readonly document: LangiumDocument,
        private readonly tokens: readonly IToken[],
        /** Index of the token that could not be read; one past the last where the text ends too early. */
        readonly index: number,
        /** The grammar rule that was being read. */
        readonly rule: string,
        /** Names of the tokens that could stand here. */
        readonly expected: ReadonlySet<string>,
        /** The token that the rule could not do without, if it is one. */
        readonly wanted: string | undefined,
        /** Names of the tokens that begin a provision of the file, outside every block. */
        readonly topics: ReadonlySet<string>,
        /** The keywords of the rule. */
        readonly ownKeywords: ReadonlySet<string>,
        /** All keywords of the language. */
        readonly keywords: ReadonlySet<string>,
    ) {}

    /** The token at a distance from the offending one: 0 itself, -1 the one before. */
    at(distance: number): IToken | undefined {
        return this.tokens[this.index + distance];
    }

    get found(): string {
        return this.at(0)?.image ?? '';
    }

    get foundType(): string {
        return this.at(0)?.tokenType.name ?? 'EOF';
    }

    get previous(): string {
        return this.at(-1)?.image ?? '';
    }

    get atEnd(): boolean {
        return this.at(0) === undefined;
    }

    /** Whether the offending token is the first of its line. */
    get newLine(): boolean {
        const before = this.at(-1)?.endLine;
        const line = this.at(0)?.startLine;
        return before === undefined || line === undefined || line > before;
    }

    /** Index of the provision's first token: the one after the last `;` or brace. */
    get start(): number {
        let index = this.index;
        while (!isSeparator(this.tokens[index - 1])) index--;
        return index;
    }

    /** Index of the token that closes the provision, or one past the last token. */
    get end(): number {
        let index = this.index;
        while (index < this.tokens.length && !isSeparator(this.tokens[index])) index++;
        return index;
    }

    /** The tokens of the provision that stand before the offending one. */
    get before(): readonly IToken[] {
        return this.tokens.slice(this.start, this.index);
    }

    /** The offending token and what follows it, without what closes the provision. */
    get after(): readonly IToken[] {
        return this.tokens.slice(this.index, this.end);
    }

    /** The braces that are still open before the offending token, the outermost first. */
    get openBraces(): readonly IToken[] {
        const open: IToken[] = [];
        for (const token of this.tokens.slice(0, this.index)) {
            if (token.image === '{') open.push(token);
            else if (token.image === '}') open.pop();
        }
        return open;
    }

    text(from: number, to: number): string {
        return this.document.textDocument.getText().slice(from, to);
    }

    place(from: number, to: number): Place {
        return {
            uri: this.document.uri.toString(),
            start: this.document.textDocument.positionAt(from),
            end: this.document.textDocument.positionAt(to),
        };
    }

    placeOf(first: IToken, last: IToken = first): Place {
        return this.place(first.startOffset, endOffset(last));
    }

    /** The offending token; the end of the text where that is what came too early. */
    get foundPlace(): Place {
        const token = this.at(0);
        return token ? this.placeOf(token) : this.previousEnd;
    }

    /** The last character of the token before the offending one: where something is missing. */
    get previousEnd(): Place {
        const token = this.at(-1);
        const end = token ? endOffset(token) : 0;
        return this.place(Math.max(0, end - 1), end);
    }

    /** A fix that replaces what stands from one token to another; `title` is a message key. */
    replace(first: IToken, last: IToken, newText: string, title = 'ganti'): Fix {
        const change = { place: this.placeOf(first, last), newText };
        return { title, params: { saran: newText }, preferred: true, changes: [change] };
    }

    /** A fix that inserts text before a token, or after the one before the offending. */
    insertBefore(token: IToken, newText: string, title = 'tambah'): Fix {
        const place = this.place(token.startOffset, token.startOffset);
        return {
            title,
            params: { saran: newText.trim() },
            preferred: true,
            changes: [{ place, newText }],
        };
    }

    insertAfterPrevious(newText: string, title = 'tambah'): Fix {
        const token = this.at(-1);
        const end = token ? endOffset(token) : 0;
        const change = { place: this.place(end, end), newText };
        return { title, params: { saran: newText.trim() }, preferred: true, changes: [change] };
    }
}

/** The offset after a token's last character. */
export function endOffset(token: IToken): number {
    return (token.endOffset ?? token.startOffset) + 1;
}
