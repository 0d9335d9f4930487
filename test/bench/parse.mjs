// Parse throughput beside a small grammar in the manner of Langium's domain-model example, on files of
// equal size in one run: node test/bench/parse.mjs [kilobytes] [rounds]. Needs `npm run generate && npx tsc -b`.
import { readdirSync, readFileSync } from 'node:fs';
import { EmptyFileSystem } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import { createPerkadaServices } from '../../packages/language/dist/index.js';

const size = Number(process.argv[2] ?? 300) * 1024;
const rounds = Number(process.argv[3] ?? 15);

const { perkada } = createPerkadaServices(EmptyFileSystem);

const models = await createServicesForGrammar({
    grammar: `
        grammar Models
        entry Model: elements+=Element*;
        Element: Package | Type;
        Package: 'package' name=Path '{' elements+=Element* '}';
        Path returns string: ID ('.' ID)*;
        Type: Plain | Thing;
        Plain: 'datatype' name=ID;
        Thing: 'entity' name=ID ('extends' base=[Thing:Path])? '{' features+=Feature* '}';
        Feature: (many?='many')? name=ID ':' type=[Type:Path];
        hidden terminal SPACE: /\\s+/;
        terminal ID: /[_a-zA-Z][\\w_]*/;
        hidden terminal BLOCK: /\\/\\*[\\s\\S]*?\\*\\//;
        hidden terminal LINE: /\\/\\/[^\\n\\r]*/;
    `,
});

/** Bodies of the example regulations, one after another until the size is reached. */
function regulationText() {
    const examples = new URL('../../examples/', import.meta.url);
    const bodies = [];
    const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const folder of folders.map((entry) => entry.name).sort()) {
        for (const name of readdirSync(new URL(`${folder}/`, examples)).sort()) {
            if (!name.endsWith('.perkada')) continue;
            const text = readFileSync(new URL(`${folder}/${name}`, examples), 'utf8');
            const parsed = perkada.parser.LangiumParser.parse(text);
            const header = parsed.value.kepala?.$cstNode;
            if (parsed.parserErrors.length === 0) bodies.push(text.slice(header ? header.end : 0));
        }
    }
    let text = 'peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja"\n';
    for (let i = 0; text.length < size; i = (i + 1) % bodies.length) text += bodies[i];
    return text;
}

function modelText() {
    let text = '';
    for (let i = 0; text.length < size; i++) {
        text += `package shop.area${i} {\n    datatype Text${i}\n    /* a customer and what was ordered */\n`;
        text += `    entity Customer${i} extends shop.base.Party {\n        name: Text${i}\n        many orders: shop.area${i}.Order${i}\n    }\n`;
        text += `    entity Order${i} {\n        number: shop.base.Number\n        many lines: shop.base.Line // in order\n        customer: Customer${i}\n    }\n}\n`;
    }
    return text;
}

function subject(name, parser, lexer, text) {
    const tokens = lexer.tokenize(text).tokens.length;
    const { parserErrors } = parser.parse(text);
    if (parserErrors.length > 0) throw new Error(`${name}: ${parserErrors[0].message}`);
    return { name, parser, lexer, text, tokens, parse: [], lex: [] };
}

const subjects = [
    subject('perkada', perkada.parser.LangiumParser, perkada.parser.Lexer, regulationText()),
    subject('domain model', models.parser.LangiumParser, models.parser.Lexer, modelText()),
];
const seconds = (work) => {
    globalThis.gc?.();
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e9;
};
for (let round = -3; round < rounds; round++) {
    for (const it of subjects) {
        const lex = seconds(() => it.lexer.tokenize(it.text));
        const parse = seconds(() => it.parser.parse(it.text));
        if (round < 0) continue;
        it.lex.push(lex);
        it.parse.push(parse);
    }
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const speeds = subjects.map((it) => {
    const megabytes = Buffer.byteLength(it.text) / 1e6;
    return {
        name: it.name,
        megabytes,
        tokens: it.tokens,
        lexing: megabytes / median(it.lex),
        parsing: megabytes / median(it.parse),
        tokensPerSecond: it.tokens / median(it.parse),
    };
});
for (const speed of speeds) {
    console.log(
        `${speed.name.padEnd(13)} ${speed.megabytes.toFixed(2)} MB, ${speed.tokens} tokens: ` +
            `${speed.parsing.toFixed(2)} MB/s with lexing, ${(speed.tokensPerSecond / 1e3).toFixed(0)}k tokens/s; lexing alone ${speed.lexing.toFixed(2)} MB/s`,
    );
}
// The two are timed in turn, so that a busy machine slows both: the ratio is taken round by round.
const [ours, other] = subjects;
const ratios = ours.parse.map(
    (time, round) =>
        Buffer.byteLength(ours.text) / time / (Buffer.byteLength(other.text) / other.parse[round]),
);
console.log(
    `perkada parses at ${median(ratios).toFixed(2)} of the speed of the domain model (target: at least 1)`,
);
