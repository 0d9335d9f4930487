import type { TokenType, TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type Grammar, type TokenBuilderOptions } from 'langium';

/**
 * Puts the comma before a flow ahead of the plain comma. Langium lists keywords before terminals, so
 * the plain comma would otherwise always win and a list could not end before `, jika … ke c`.
 */
export class PerkadaTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): TokenVocabulary {
        const tokens = super.buildTokens(grammar, options) as TokenType[];
        const flowComma = tokens.findIndex((token) => token.name === 'KOMA_ALUR');
        if (flowComma > 0) tokens.unshift(...tokens.splice(flowComma, 1));
        return tokens;
    }
}
