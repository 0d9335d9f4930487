import {
    type AstNode,
    createParser,
    type LangiumCoreServices,
    LangiumParser,
    type ParseResult,
    type ParserOptions,
} from 'langium';
import { PerkadaCstBuilder } from './cst-builder.js';
import type { Productions } from './expected.js';
import { blanked, excessiveNesting, tooDeep } from './nesting.js';
import { type RecoveringParser, recoverAtProvisions } from './recovery.js';

/**
 * The parser of the language: Langium's own, which after an error goes on at the next
 * provision, and which reads past blocks that nest too deeply and says where they are.
 */
export class PerkadaParser extends LangiumParser {
    constructor(services: LangiumCoreServices) {
        super(services);
        (this as unknown as { nodeBuilder: unknown }).nodeBuilder = new PerkadaCstBuilder();
        recoverAtProvisions(this.wrapper as unknown as RecoveringParser);
    }

    override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
        const deep = excessiveNesting(input);
        if (deep.length === 0) return super.parse<T>(input, options);
        const result = super.parse<T>(blanked(input, deep), options);
        for (const { start, end } of deep) {
            const line = input.slice(0, start).split('\n').length;
            const column = start - input.lastIndexOf('\n', start - 1);
            result.lexerErrors.push({ offset: start, length: end - start, line, column, message: tooDeep });
        }
        return result;
    }

    /** The grammar as the parser sees it, for saying what could stand at a place. */
    get productions(): Productions {
        return (this.wrapper as unknown as RecoveringParser).getGAstProductions();
    }
}

/** Makes the parser of a grammar, ready for use. */
export function createPerkadaParser(services: LangiumCoreServices): PerkadaParser {
    const parser = new PerkadaParser(services);
    createParser(services.Grammar, parser, services.parser.Lexer.definition);
    parser.finalize();
    return parser;
}
