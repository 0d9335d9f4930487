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
import { readPastDeepBlocks } from './nesting.js';
import { type RecoveringParser, recoverAtProvisions } from './recovery.js';

/** The parser of the language: Langium's own, which after an error goes on at the next provision. */
export class PerkadaParser extends LangiumParser {
    constructor(services: LangiumCoreServices) {
        super(services);
        (this as unknown as { nodeBuilder: unknown }).nodeBuilder = new PerkadaCstBuilder();
        recoverAtProvisions(this.wrapper as unknown as RecoveringParser);
    }

    override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
        return readPastDeepBlocks(input, (text) => super.parse<T>(text, options));
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
