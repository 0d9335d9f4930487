import {
    defaultLexerErrorProvider,
    type ILexerErrorMessageProvider,
    type IToken,
    type TokenType,
} from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';

/**
 * What the parser knows about a syntax error, as data. Chevrotain carries only a message string
 * from its error providers, so the data travels in it as JSON; `readSyntaxError` takes it out again.
 */
export interface SyntaxErrorData {
    readonly kind: 'mismatch' | 'no-alternative' | 'redundant' | 'early-exit';
    /** Names of the tokens that could stand here: keywords as written, or terminal names. */
    readonly expected: readonly string[];
    readonly rule: string;
}

const tokenName = (token: TokenType): string => token.name;

function encode(data: SyntaxErrorData): string {
    return JSON.stringify(data);
}

/** The data of a parser error's message; undefined for a message that is not ours. */
export function readSyntaxError(message: string): SyntaxErrorData | undefined {
    try {
        const data = JSON.parse(message) as SyntaxErrorData;
        return Array.isArray(data.expected) ? data : undefined;
    } catch {
        return undefined;
    }
}

export class PerkadaParserErrorMessageProvider extends AbstractParserErrorMessageProvider {
    override buildMismatchTokenMessage(options: {
        expected: TokenType;
        actual: IToken;
        ruleName: string;
    }): string {
        return encode({ kind: 'mismatch', expected: [tokenName(options.expected)], rule: options.ruleName });
    }

    override buildNotAllInputParsedMessage(options: { firstRedundant: IToken; ruleName: string }): string {
        return encode({ kind: 'redundant', expected: [], rule: options.ruleName });
    }

    override buildNoViableAltMessage(options: {
        expectedPathsPerAlt: TokenType[][][];
        ruleName: string;
    }): string {
        const first = options.expectedPathsPerAlt.flatMap((paths) => paths.map((path) => path[0]));
        const expected = [...new Set(first.filter((token) => token !== undefined).map(tokenName))];
        return encode({ kind: 'no-alternative', expected, rule: options.ruleName });
    }

    override buildEarlyExitMessage(options: {
        expectedIterationPaths: TokenType[][];
        ruleName: string;
    }): string {
        const first = options.expectedIterationPaths.map((path) => path[0]);
        const expected = [...new Set(first.filter((token) => token !== undefined).map(tokenName))];
        return encode({ kind: 'early-exit', expected, rule: options.ruleName });
    }
}

/** The lexer's own words never reach a user; the characters that it skipped do. */
export class PerkadaLexerErrorMessageProvider implements ILexerErrorMessageProvider {
    buildUnexpectedCharactersMessage(fullText: string, startOffset: number, length: number): string {
        return fullText.slice(startOffset, startOffset + length);
    }

    buildUnableToPopLexerModeMessage(token: IToken): string {
        return defaultLexerErrorProvider.buildUnableToPopLexerModeMessage(token);
    }
}
