// Reports syntax errors of .perkada files. For grammar work only; `perkada periksa` does the real checking.
import { readFileSync } from 'node:fs';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import {
    PerkadaGeneratedModule,
    PerkadaGeneratedSharedModule,
} from '../packages/language/dist/generated/module.js';
import { PerkadaTokenBuilder } from '../packages/language/dist/parser/perkada-token-builder.js';

const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), PerkadaGeneratedSharedModule);
const services = inject(createDefaultCoreModule({ shared }), PerkadaGeneratedModule, {
    parser: { TokenBuilder: () => new PerkadaTokenBuilder() },
});
shared.ServiceRegistry.register(services);
let bad = 0;
for (const file of process.argv.slice(2)) {
    const result = services.parser.LangiumParser.parse(readFileSync(file, 'utf8'));
    for (const e of result.lexerErrors) {
        bad++;
        console.log(`${file}:${e.line}:${e.column} ${e.message}`);
    }
    for (const e of result.parserErrors) {
        bad++;
        console.log(`${file}:${e.token.startLine}:${e.token.startColumn} ${e.message.slice(0, 300)}`);
    }
}
console.log(`${bad} errors`);
process.exit(bad ? 1 : 0);
