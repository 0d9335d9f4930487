import { EOF, type IToken, MismatchedTokenException, type TokenType } from 'chevrotain';
import { closest } from '../validation/closest.js';
import { keywordsOf, type Productions } from './expected.js';

/**
 * The parts of Chevrotain's parser that error recovery works with. Chevrotain keeps them out of its
 * public types, but calls each of them through the instance, so that an instance can replace them.
 */
export interface RecoveringParser {
    LA(distance: number): IToken;
    SKIP_TOKEN(): IToken;
    consumeToken(): void;
    tokenMatcher(token: IToken, type: TokenType): boolean;
    exportLexerState(): number;
    importLexerState(state: number): void;
    SAVE_ERROR<T extends Error>(error: T): T;
    getCurrRuleFullName(): string;
    flattenFollowSet(): TokenType[];
    getGAstProductions(): Productions;
    getTokenToInsert(type: TokenType): IToken;
    canRecoverWithSingleTokenInsertion(type: TokenType, follows: TokenType[]): boolean;
    canRecoverWithSingleTokenDeletion(type: TokenType): boolean;
    readonly errorMessageProvider: {
        buildMismatchTokenMessage(options: {
            expected: TokenType;
            actual: IToken;
            previous: IToken;
            ruleName: string;
        }): string;
    };

    tryInRuleRecovery(expected: TokenType, follows: TokenType[]): IToken;
    canPerformInRuleRecovery(expected: TokenType, follows: TokenType[]): boolean;
    findReSyncTokenType(): TokenType;
    reSyncTo(type: TokenType): IToken[];
    tryInRepetitionRecovery(
        rule: (...args: unknown[]) => unknown,
        args: unknown[],
        lookAhead: () => boolean,
        expected: TokenType,
    ): void;
}

const isEnd = (token: IToken) => token.tokenType === EOF;
const isKeyword = (type: TokenType) =>
    /^[A-Za-z]/.test(type.name) && type.PATTERN instanceof RegExp === false;
const isWord = (token: IToken) => /^[A-Za-z]/.test(token.image);

function onNewLine(token: IToken, previous: IToken | undefined): boolean {
    const before = previous?.endLine;
    return before === undefined || Number.isNaN(before) || (token.startLine ?? 0) > before;
}

/**
 * Makes a parser recover where a drafter would go on reading: at the end of the provision, or at the
 * next provision, and never in the middle of one. Chevrotain's own recovery resumes at the first
 * token that might follow, which in a text made of common words is nearly any word, and so turns one
 * slip into several errors.
 */
export function recoverAtProvisions(parser: RecoveringParser): void {
    const ownKeywords = new Map<string, ReadonlySet<string>>();
    const keywordsOfRule = (rule: string): ReadonlySet<string> => {
        let words = ownKeywords.get(rule);
        if (!words) {
            words = keywordsOf(parser.getGAstProductions()[rule]);
            ownKeywords.set(rule, words);
        }
        return words;
    };

    /** Whether a provision may begin with this token, judged by what stands before it. */
    const beginsProvision = (token: IToken, previous: IToken | undefined): boolean => {
        const before = previous?.image;
        if (before === undefined || before === '' || before === ';' || before === '{' || before === '}')
            return true;
        return onNewLine(token, previous) && isKeyword(token.tokenType);
    };

    /** How many tokens to skip until `accept` is met outside braces opened on the way; undefined if never. */
    const distanceTo = (accept: (token: IToken, previous: IToken | undefined) => boolean) => {
        let depth = 0;
        for (let k = 1; ; k++) {
            const token = parser.LA(k);
            if (depth === 0 && accept(token, parser.LA(k - 1))) return k - 1;
            if (isEnd(token)) return undefined;
            if (token.image === '{') depth++;
            else if (token.image === '}') {
                if (depth === 0) return undefined;
                depth--;
            }
        }
    };

    const skip = (count: number): IToken[] => {
        const skipped: IToken[] = [];
        for (let i = 0; i < count; i++) skipped.push(parser.SKIP_TOKEN());
        return skipped;
    };

    /** Where the provision's own `;` or `{` stands, if nothing that begins another comes before it. */
    const restOfProvision = (expected: TokenType, follows: TokenType[]): number | undefined => {
        const other = expected.name === ';' ? '{' : ';';
        let blocked = false;
        const distance = distanceTo((token, previous) => {
            if (token.tokenType === expected || blocked) return true;
            blocked =
                token.image === other ||
                (onNewLine(token, previous) &&
                    isKeyword(token.tokenType) &&
                    follows.includes(token.tokenType));
            return blocked;
        });
        return blocked ? undefined : distance;
    };

    const insertionFits = (expected: TokenType, follows: TokenType[]): boolean => {
        if (!parser.canRecoverWithSingleTokenInsertion(expected, follows)) return false;
        const token = parser.LA(1);
        if (expected.name !== ';' || isEnd(token) || token.image === '}') return true;
        if (onNewLine(token, parser.LA(0))) return true;
        return isKeyword(token.tokenType) && !keywordsOfRule(parser.getCurrRuleFullName()).has(token.image);
    };

    /** A lower-case word where a name is wanted, a misspelt keyword, a full stop: read as what it stands for. */
    const substituteFits = (expected: TokenType, follows: TokenType[]): boolean => {
        const token = parser.LA(1);
        if (expected.name === ';') return token.image === '.' || token.image === ':';
        if (!isWord(token)) return false;
        if (expected.name === 'NAMA') {
            const next = parser.LA(2);
            return !onNewLine(token, parser.LA(0)) && follows.some((type) => parser.tokenMatcher(next, type));
        }
        return isKeyword(expected) && closest(token.image, [expected.name]) !== undefined;
    };

    parser.tryInRuleRecovery = (expected, follows) => {
        if (substituteFits(expected, follows)) return parser.SKIP_TOKEN();
        if (insertionFits(expected, follows)) return parser.getTokenToInsert(expected);
        if (parser.canRecoverWithSingleTokenDeletion(expected)) {
            skip(1);
            return parser.SKIP_TOKEN();
        }
        if (expected.name === ';' || expected.name === '{') {
            const distance = restOfProvision(expected, follows);
            if (distance !== undefined) {
                skip(distance);
                return parser.SKIP_TOKEN();
            }
        }
        // Chevrotain knows by this name that the rule cannot go on.
        const failure = new Error('no recovery within the rule');
        failure.name = 'InRuleRecoveryException';
        throw failure;
    };

    parser.canPerformInRuleRecovery = (expected, follows) =>
        substituteFits(expected, follows) ||
        insertionFits(expected, follows) ||
        parser.canRecoverWithSingleTokenDeletion(expected);

    let distance = 0;
    parser.findReSyncTokenType = () => {
        const possible = new Set(parser.flattenFollowSet());
        let found: TokenType | undefined;
        const accept = (token: IToken, previous: IToken | undefined): boolean => {
            const type = token.tokenType;
            if (!possible.has(type)) return false;
            if (type.name !== ';' && type.name !== '{' && type.name !== '}' && !isEnd(token)) {
                if (!beginsProvision(token, previous)) return false;
            }
            found = type;
            return true;
        };
        const count = distanceTo(accept);
        if (count !== undefined && found) {
            distance = count;
            return found;
        }
        // A closing brace that nothing opened: stop there if a rule can take it, else go to the end.
        for (let k = 1; ; k++) {
            if (isEnd(parser.LA(k))) {
                distance = k - 1;
                return EOF;
            }
        }
    };
    parser.reSyncTo = () => skip(distance);

    parser.tryInRepetitionRecovery = (rule, args, lookAhead, expected) => {
        const outer = new Set(parser.flattenFollowSet());
        const state = parser.exportLexerState();
        const offending = parser.LA(1);
        const before = parser.LA(0);
        const resynced: IToken[] = [];
        const report = () => {
            const message = parser.errorMessageProvider.buildMismatchTokenMessage({
                expected,
                actual: offending,
                previous: before,
                ruleName: parser.getCurrRuleFullName(),
            });
            const error = new MismatchedTokenException(message, offending, before);
            error.resyncedTokens = resynced;
            parser.SAVE_ERROR(error);
        };
        let depth = 0;
        for (;;) {
            const token = parser.LA(1);
            if (depth === 0) {
                if (parser.tokenMatcher(token, expected)) {
                    report();
                    return;
                }
                if (beginsProvision(token, parser.LA(0))) {
                    if (lookAhead.call(parser)) {
                        report();
                        rule.apply(parser, args);
                        return;
                    }
                    if (token.image !== '}' && outer.has(token.tokenType) && !isEnd(token)) break;
                }
                if (token.image === '}' && expected !== EOF) break;
            }
            if (isEnd(token)) break;
            if (token.image === '{') depth++;
            else if (token.image === '}' && depth > 0) depth--;
            resynced.push(parser.SKIP_TOKEN());
        }
        parser.importLexerState(state);
    };
}
