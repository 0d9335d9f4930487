import { Lexer as ChevrotainLexer, type IToken, type TokenType } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult } from 'langium';

/**
 * Reads every word with one pattern and then looks up whether it is a keyword. Langium's lexer tries
 * the keywords one after another instead, of which nearly sixty begin with the same letter here.
 */
export class PerkadaLexer extends DefaultLexer {
    private readonly keywords = new Map<string, TokenType>();

    constructor(services: LangiumCoreServices) {
        super(services);
        const others: TokenType[] = [];
        for (const type of Object.values(this.tokenTypes)) {
            const isWord = typeof type.PATTERN === 'string' && /^[A-Za-z]\w*$/.test(type.PATTERN);
            if (isWord) this.keywords.set(type.PATTERN as string, type);
            else others.push(type);
        }
        this.chevrotainLexer = new ChevrotainLexer(others, {
            positionTracking: 'full',
            skipValidations: true,
            errorMessageProvider: this.errorMessageProvider,
        });
    }

    override tokenize(text: string): LexerResult {
        const result = super.tokenize(text);
        const tokens = result.tokens as (IToken & { tokenTypeIdx: number })[];
        for (let index = 0; index < tokens.length; index++) {
            const token = tokens[index]!;
            const name = token.tokenType.name;
            if (name !== 'KATA' && name !== 'NAMA') continue;
            const keyword = this.keywords.get(token.image);
            if (keyword === undefined) continue;
            // `diterima "alasan"` accepts a finding; `selesai diterima` is an outcome like any other.
            if (token.image === 'diterima' && (tokens[index + 1]?.tokenType.name ?? 'TEKS') !== 'TEKS')
                continue;
            token.tokenType = keyword;
            token.tokenTypeIdx = keyword.tokenTypeIdx!;
        }
        return result;
    }
}
