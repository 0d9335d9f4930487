// Asks 100,000 random questions of the Bungo and Palangka Raya tables of the generated module, of a
// nested switch, and of four rule engines; compares all answers; says how long one question takes.
// Build first. The engines live in a folder of their own: npm install --prefix test/bench/pesaing
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { generateTypeScript } from '@perkada/generators';
import { createPerkadaServices } from '@perkada/language';
import { EmptyFileSystem, URI } from 'langium';
import { switchBersarang } from './pesaing/bersarang.mjs';
import { barisOf, kunci, kunciEvaluator, pertanyaanAcak, tabelOf } from './pesaing/tabel.mjs';

const count = 100_000;
const rounds = 150;
/** Engines that need more than a millisecond a question are asked the first of the same questions only. */
const few = 2_000;

let mesin;
try {
    mesin = await import('./pesaing/mesin.mjs');
} catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log(
        'The engines are not installed (npm install --prefix test/bench/pesaing); only the switch is compared.\n',
    );
}

async function modelOf(name) {
    const folder = new URL(`../../examples/${name}/`, import.meta.url);
    const { shared, perkada } = createPerkadaServices(EmptyFileSystem);
    await shared.workspace.WorkspaceManager.initializeWorkspace([]);
    const documents = readdirSync(folder)
        .filter((file) => file.endsWith('.perkada'))
        .map((file) =>
            shared.workspace.LangiumDocumentFactory.fromString(
                readFileSync(new URL(file, folder), 'utf8'),
                URI.parse(`file:///${name}/${file}`),
            ),
        );
    for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build(documents);
    return perkada.model.ModelProvider.modelOf(documents[0].uri.toString());
}

const load = (source) => import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);

/** Nanoseconds per question: the best of several rounds, which a busy machine disturbs least. The sum keeps the answers in use. */
let sink = 0;
function best(values) {
    return Math.min(...values);
}

/** Rounds of both take turns, so that both see the same machine. */
function race(one, other, items) {
    const times = [[], []];
    for (let round = 0; round < rounds + 5; round++) {
        for (const [at, ask] of [one, other].entries()) {
            const start = performance.now();
            for (let i = 0; i < items.length; i++) sink += ask(items[i]).atasan.length;
            if (round >= 5) times[at].push(((performance.now() - start) * 1e6) / items.length);
        }
    }
    return times.map(best);
}

async function timeOf(ask, items, times) {
    const measured = [];
    for (let round = 0; round < times; round++) {
        const start = performance.now();
        for (const item of items) {
            const answer = ask(item);
            sink += (answer instanceof Promise ? await answer : answer).length;
        }
        measured.push(((performance.now() - start) * 1e6) / items.length);
    }
    return best(measured);
}

let failed = false;
const targets = {
    'switch bersarang': 1.5,
    'json-logic-engine': 30,
    'json-rules-engine': 1000,
    'cedar-wasm': 1000,
};

for (const name of ['bungo-15-2024', 'palangka-raya-13-2024']) {
    const model = await modelOf(name);
    const tabel = tabelOf(model);
    const rows = barisOf(tabel);
    const asked = pertanyaanAcak(model, count, 20260101);
    const questions = asked.map((item) => item.question);
    const flats = asked.map((item) => item.flat);
    const expected = questions.map((question) => kunciEvaluator(model, question));
    const modul = await load(
        generateTypeScript(model, { keluaran: 'js' }).find((file) => file.path.endsWith('.js')).content,
    );
    const tangan = await load(switchBersarang(tabel));
    const compare = (who, answers) => {
        const wrong = answers.findIndex((answer, at) => answer !== expected[at]);
        if (wrong < 0) return;
        failed = true;
        console.error(
            `${who} answers ${JSON.stringify(questions[wrong])} with ${answers[wrong]}, not ${expected[wrong]}`,
        );
    };
    compare(
        'modul',
        questions.map((question) => {
            const answer = modul.atasan(question);
            return kunci(
                answer.status,
                answer.atasan.map((calon) => calon.jabatan),
                answer.dapat.map((calon) => calon.jabatan),
            );
        }),
    );
    compare(
        'switch',
        questions.map((question) => {
            const answer = tangan.atasan(question);
            return kunci(answer.status, answer.atasan, answer.dapat);
        }),
    );
    const [own, hand] = race(modul.atasan, tangan.atasan, questions);
    const results = [
        ['modul Perkada', own, count],
        ['switch bersarang', hand, count],
    ];
    if (mesin) {
        const engines = [
            ['json-logic-engine', mesin.jsonLogicEngine(tabel), count],
            ['zen-engine', mesin.zenEngine(rows), few],
            ['cedar-wasm', mesin.cedarWasm(rows, name), few],
            ['json-rules-engine', await mesin.jsonRulesEngine(rows), few],
        ];
        for (const [who, ask, many] of engines) {
            const items = flats.slice(0, many);
            const answers = [];
            for (const item of items) answers.push(await ask(item));
            compare(who, answers);
            results.push([who, await timeOf(ask, items, many === count ? 40 : 3), many]);
        }
    }
    console.log(`${name}: ${tabel.length} susunan, ${rows.length} rows`);
    for (const [who, time, many] of results) {
        const factor = who === 'switch bersarang' ? own / time : time / own;
        const target = targets[who];
        const met =
            target === undefined ? '' : who === 'switch bersarang' ? factor <= target : factor >= target;
        const words =
            who === 'modul Perkada'
                ? ''
                : who === 'switch bersarang'
                  ? `the module takes ${factor.toFixed(2)} times as long`
                  : `${Math.round(factor)} times the module`;
        const verdict = target === undefined ? '' : `  target ${target}: ${met ? 'met' : 'MISSED'}`;
        console.log(
            `  ${who.padEnd(18)} ${time.toFixed(1).padStart(12)} ns per question (${many})  ${words}${verdict}`,
        );
    }
    console.log();
}
if (sink < 0) console.log(sink);
process.exitCode = failed ? 1 : 0;
