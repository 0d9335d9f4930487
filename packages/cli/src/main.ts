import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDasar, type Language } from '@perkada/model';
import { Command, CommanderError, Option } from 'commander';
import { type CompareOptions, compareRegulations } from './bandingkan.js';
import { coverage, renderCoverage } from './cakupan.js';
import { format } from './format.js';
import { generate } from './hasilkan.js';
import { importText } from './impor.js';
import { chooseLanguage, helpTitle, say, usageSentence } from './language.js';
import { checkTexts } from './naskah.js';
import { type CheckResult, checkWorkspace, toRecord } from './periksa.js';
import { writeReport } from './report.js';
import { toSarif } from './sarif.js';
import { showTable } from './tabel.js';
import { ask, renderAnswer } from './tanya.js';
import { renderText } from './text-output.js';
import { runScenarios } from './uji.js';
import { displayPath, MissingPathError, Workspace } from './workspace.js';

/** Exit codes: no error found, at least one error finding, or input that cannot be used. */
const ok = 0;
const found = 1;
const unusable = 2;

interface Output {
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
    readonly colour: boolean;
}

/** Runs the command line and returns the exit code. Writes to standard output and standard error. */
export async function run(args: readonly string[]): Promise<number> {
    const language = chooseLanguage(languageOption(args), process.env);
    const output: Output = {
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
        colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    };
    // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
        process.exit(ok);
    });
    let code = ok;
    const program = createProgram(language, output, (result) => {
        code = result;
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
        return code;
    } catch (error) {
        if (error instanceof CommanderError) {
            if (error.exitCode === 0) return ok;
            output.err(usageSentence(error, language));
            return unusable;
        }
        if (error instanceof MissingPathError) {
            output.err(say(language, 'notFound', { path: error.path }));
            return unusable;
        }
        const { code: reason, path } = error as NodeJS.ErrnoException;
        if (reason !== undefined) {
            output.err(say(language, 'unreadableFile', { path: path ?? '', reason }));
            return unusable;
        }
        throw error;
    }
}

/** `--lang` must be known before the program is built, since its help is in that language. */
function languageOption(args: readonly string[]): string | undefined {
    const index = args.indexOf('--lang');
    if (index >= 0) return args[index + 1];
    return args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
}

function version(): string {
    const file = fileURLToPath(new URL('../package.json', import.meta.url));
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function createProgram(language: Language, output: Output, exit: (code: number) => void): Command {
    const program = new Command('perkada')
        .description(say(language, 'description'))
        .exitOverride()
        .configureOutput({ writeOut: output.out, writeErr: output.err, outputError: () => {} })
        .configureHelp({ styleTitle: (title) => helpTitle(title, language) })
        .helpCommand(false)
        .helpOption('-h, --help', say(language, 'optionHelp'))
        .version(version(), '-V, --version', say(language, 'optionVersion'));
    const formats = (...kinds: string[]) =>
        new Option('--format <format>', say(language, 'optionFormat')).choices(kinds).default('text');
    const lang = () => new Option('--lang <id|en>', say(language, 'optionLang')).choices(['id', 'en']);
    program
        .command('periksa')
        .alias('check')
        .description(say(language, 'check'))
        .argument('<path...>', say(language, 'argumentPath'))
        .addOption(formats('text', 'json', 'sarif', 'junit', 'github'))
        .option('--diterima', say(language, 'optionAccepted'))
        .addOption(lang())
        .action(async (paths: string[], options: { format: string; diterima?: boolean }) => {
            exit(await check(paths, options, language, output));
        });
    program
        .command('tanya')
        .alias('ask')
        .description(say(language, 'ask'))
        .argument('<path>')
        .argument('<question>')
        .addOption(formats('text', 'json'))
        .addOption(lang())
        .action(async (path: string, question: string, options: { format: string }) => {
            exit(await answer(path, question, options, language, output));
        });
    program
        .command('hasilkan')
        .alias('generate')
        .description(say(language, 'generate'))
        .argument('<kind>')
        .argument('<path>')
        .requiredOption('--out <dir>', say(language, 'optionOut'))
        .option('--format <svg,png,mermaid>', say(language, 'optionForms'))
        .addOption(lang())
        .action(async (kind: string, path: string, options: { out: string; format?: string }) => {
            const { out, format: bentuk } = options;
            exit(await generate(kind, path, { out, bentuk }, language, output));
        });
    program
        .command('format')
        .description(say(language, 'format'))
        .argument('<path...>', say(language, 'argumentPath'))
        .option('--check', say(language, 'optionCheck'))
        .addOption(lang())
        .action(async (paths: string[], options: { check?: boolean }) => {
            exit(await format(paths, { check: options.check === true }, language, output));
        });
    program
        .command('naskah')
        .alias('lint-text')
        .description(say(language, 'checkText'))
        .argument('<path...>', say(language, 'argumentPath'))
        .addOption(formats('text', 'json', 'sarif', 'junit', 'github'))
        .addOption(lang())
        .action(async (paths: string[], options: { format: string }) => {
            exit(await checkText(paths, options, language, output));
        });
    program
        .command('cakupan')
        .alias('coverage')
        .description(say(language, 'coverageOfText'))
        .argument('<path...>', say(language, 'argumentPath'))
        .addOption(formats('text', 'json'))
        .addOption(lang())
        .action(async (paths: string[], options: { format: string }) => {
            exit(await showCoverage(paths, options, language, output));
        });
    program
        .command('impor')
        .alias('import')
        .description(say(language, 'importText'))
        .argument('<file>')
        .option('--out <file>', say(language, 'optionOutFile'))
        .option('--timpa', say(language, 'optionOverwrite'))
        .addOption(lang())
        .action(async (path: string, options: { out?: string; timpa?: boolean }) => {
            exit(await importText(path, options, language, output));
        });
    program
        .command('bandingkan')
        .alias('compare')
        .description(say(language, 'compare'))
        .argument('<path-a>', say(language, 'argumentPath'))
        .argument('<path-b>', say(language, 'argumentPath'))
        .addOption(formats('text', 'json', 'markdown'))
        .option('--semua', say(language, 'optionAllTopics'))
        .option('--unsur', say(language, 'optionElements'))
        .addOption(lang())
        .action(async (a: string, b: string, options: CompareOptions) => {
            exit(await compareRegulations([a, b], options, language, output));
        });
    program
        .command('tabel')
        .alias('table')
        .description(say(language, 'table'))
        .argument('<path>', say(language, 'argumentPath'))
        .option('--susunan <nama>', say(language, 'optionSusunan'))
        .addOption(formats('text', 'json'))
        .addOption(lang())
        .action(async (path: string, options: { susunan?: string; format: string }) => {
            exit(await showTable(path, options, language, output));
        });
    program
        .command('uji')
        .alias('test')
        .description(say(language, 'scenarios'))
        .argument('<path...>', say(language, 'argumentPath'))
        .addOption(formats('text', 'json'))
        .addOption(lang())
        .action(async (paths: string[], options: { format: string }) => {
            exit(await runScenarios(paths, options, language, output));
        });
    program
        .command('lsp')
        .description(say(language, 'lsp'))
        .option('--stdio')
        .addOption(lang())
        .action(async () => {
            const { startStdioServer } = await import('./lsp.js');
            startStdioServer();
            await new Promise(() => {});
        });
    return program;
}

async function check(
    paths: readonly string[],
    options: { format: string; diterima?: boolean },
    language: Language,
    output: Output,
): Promise<number> {
    const workspace = await Workspace.load(paths);
    const result = checkWorkspace(workspace, language);
    await writeRecords(
        result,
        options,
        output,
        [...workspace.asked].map((uri) => displayPath(uri)),
    );
    if (result.files === 0) {
        output.err(say(language, 'nothing', { path: paths.join(', ') }));
        return unusable;
    }
    if (options.format === 'text') {
        const lines = (file: string) => {
            const document = [...workspace.asked].find((uri) => displayPath(uri) === file);
            return document === undefined
                ? undefined
                : workspace.document(document)?.textDocument.getText().split(/\r?\n/);
        };
        output.out(
            renderText(result, lines, language, {
                colour: output.colour,
                accepted: options.diterima === true,
            }),
        );
    }
    if (workspace.unreadable.some(({ path }) => paths.some((asked) => resolve(asked) === path)))
        return unusable;
    return result.records.some((record) => record.severity === 'error' && record.accepted === undefined)
        ? found
        : ok;
}

/** Findings for programs. Accepted ones are left out of JSON unless asked for; SARIF and JUnit mark them. */
async function writeRecords(
    { records }: CheckResult,
    options: { readonly format: string; readonly diterima?: boolean },
    output: Output,
    files: readonly string[],
): Promise<void> {
    if (options.format === 'json') {
        const open = options.diterima ? records : records.filter((record) => record.accepted === undefined);
        output.out(`${JSON.stringify(open, null, 2)}\n`);
    } else if (options.format === 'sarif')
        output.out(`${JSON.stringify(toSarif(records, version()), null, 2)}\n`);
    else await writeReport(options.format, records, files, output.out);
}

async function checkText(
    paths: readonly string[],
    options: { readonly format: string },
    language: Language,
    output: Output,
): Promise<number> {
    // Twenty texts take a second or so; for more the reader is told how far it is.
    const progress = (done: number, total: number) => {
        if (total > 20 && (done % Math.ceil(total / 10) === 0 || done === total))
            output.err(say(language, 'progress', { done, total }));
    };
    const result = await checkTexts(paths, language, progress);
    await writeRecords(result, options, output, paths);
    if (result.files === 0) {
        output.err(say(language, 'nothingText', { path: paths.join(', ') }));
        return unusable;
    }
    if (options.format === 'text')
        output.out(renderText(result, result.linesOf, language, { colour: output.colour, accepted: false }));
    if (paths.some((path) => result.unusable.includes(resolve(path)))) return unusable;
    return result.records.some((record) => record.severity === 'error') ? found : ok;
}

async function showCoverage(
    paths: readonly string[],
    options: { readonly format: string },
    language: Language,
    output: Output,
): Promise<number> {
    const results = coverage(await Workspace.load(paths));
    if (results.length === 0) {
        output.err(say(language, 'noRegulation', { path: paths.join(', ') }));
        return unusable;
    }
    output.out(
        options.format === 'json'
            ? `${JSON.stringify(results, null, 2)}\n`
            : renderCoverage(results, language),
    );
    return results.every(({ naskah }) => naskah.length > 0) ? ok : unusable;
}

async function answer(
    path: string,
    question: string,
    options: { format: string },
    language: Language,
    output: Output,
): Promise<number> {
    const workspace = await Workspace.load([path]);
    const regulations = workspace.regulations();
    if (regulations.length !== 1) {
        const key = regulations.length === 0 ? 'noRegulation' : 'severalRegulations';
        output.err(say(language, key, { path, names: regulations.map(({ name }) => name).join(', ') }));
        return unusable;
    }
    const result = await ask(
        workspace,
        regulations[0]!,
        question,
        language,
        (finding) => toRecord(finding, language).message,
    );
    if (!result.penjelasan) {
        for (const error of result.errors) output.err(error);
        output.err(say(language, 'badQuestion'));
        return unusable;
    }
    if (options.format === 'json') {
        const rows = result.penjelasan.baris.map(({ hal, teks, dasar, place }) => ({
            hal,
            teks,
            dasar: dasar.map(formatDasar),
            ...(place ? { file: displayPath(place.uri), line: place.start.line + 1 } : {}),
        }));
        output.out(`${JSON.stringify({ judul: result.penjelasan.judul, baris: rows }, null, 2)}\n`);
    } else {
        output.out(renderAnswer(result.penjelasan));
    }
    return ok;
}
