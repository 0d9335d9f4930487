// Runs the Mocha suite inside the editor, in the extension host of the desktop or of the browser.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium as engine } from 'playwright-core';
import { startServer } from './server.mjs';
import { chromium, from } from './tools.mjs';

const cache = from('.cache');
export const browserArguments = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];

/**
 * Bundles the suite beside an extension without content: without a development extension no test starts.
 * PERKADA_UJI names, by a part of their titles, the tests to run, for whoever works on these.
 */
export async function buildSuite() {
    const host = join(cache, 'host');
    mkdirSync(host, { recursive: true });
    const manifest = { name: 'tuan-rumah', publisher: 'perkada', version: '0.0.1', engines: { vscode: '*' } };
    writeFileSync(join(host, 'package.json'), JSON.stringify(manifest));
    // A script of the old kind in a package of the new kind: under its own ending it is bundled as what it is.
    const mocha = join(cache, 'mocha.cjs');
    copyFileSync(from('node_modules/mocha/mocha.js'), mocha);
    await build({
        alias: { 'mocha/mocha.js': mocha },
        entryPoints: [from('suite/index.ts')],
        outfile: join(host, 'suite.js'),
        bundle: true,
        platform: 'browser',
        format: 'cjs',
        external: ['vscode'],
        define: { chosenTests: JSON.stringify(process.env.PERKADA_UJI ?? '') },
        logLevel: 'warning',
    });
    return host;
}

/**
 * Unpacks the .vsix for the browser's host, which takes the extension from a folder. The desktop's
 * entry is left out: beside a server VS Code would otherwise prefer it.
 */
export function unpackForWeb(vsix) {
    const target = join(cache, 'vsix');
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    const { status, stderr } = spawnSync('unzip', ['-q', vsix, '-d', target], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`unzip: ${stderr}`);
    const extension = join(target, 'extension');
    const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
    delete manifest.main;
    writeFileSync(join(extension, 'package.json'), JSON.stringify(manifest));
    return extension;
}

/** The numbers in the suite's last line; undefined for any other line. */
export function countsIn(line) {
    const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(line) ?? [];
    return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) };
}

/** Runs the suite in one host and returns how many tests passed and failed; nothing passed where it did not end well. */
export async function runSuite({ vsix, kind, host }) {
    const server = await startServer({ vsix, install: kind === 'desktop' });
    const browser = await engine.launch({ executablePath: chromium(), args: browserArguments });
    try {
        const page = await browser.newPage({ locale: 'id-ID' });
        const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
        const developed = kind === 'web' ? unpackForWeb(vsix) : host;
        // Tests run in the host of the extension in whose folder they lie.
        if (kind === 'web') copyFileSync(join(host, 'suite.js'), join(developed, 'suite.js'));
        const payload = [
            ['extensionDevelopmentPath', remote(developed)],
            ['extensionTestsPath', remote(join(developed, 'suite.js'))],
            ...(kind === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
        ];
        let ranIn = '';
        const counts = { passed: 0, failed: 0 };
        const code = await new Promise((resolve, reject) => {
            const limit = setTimeout(
                () => reject(new Error('The suite did not end within 20 minutes.')),
                1_200_000,
            );
            const finish = (result) => {
                clearTimeout(limit);
                resolve(result);
            };
            void (async () => {
                await page.exposeFunction('codeAutomationExit', finish);
                await page.exposeFunction('codeAutomationLog', (type, args) => {
                    const text = args.join(' ');
                    const own = text.indexOf('perkada| ');
                    const line = text.slice(own + 'perkada| '.length);
                    if (own >= 0) console.log(`  ${line}`);
                    if (own >= 0 && line.startsWith('host ')) ranIn = line.slice('host '.length);
                    else if (own >= 0 && countsIn(line)) Object.assign(counts, countsIn(line));
                    else if (process.env.PERKADA_LOG !== undefined) console.log(`    [${type}] ${text}`);
                });
                const query = new URLSearchParams({
                    folder: server.workspace,
                    payload: JSON.stringify(payload),
                });
                await page.goto(`${server.origin}/?${query}`);
            })().catch(reject);
        });
        if (ranIn !== kind) console.error(`The suite ran in the host ‘${ranIn}’, not in ‘${kind}’.`);
        const green = code === 0 && ranIn === kind && counts.passed > 0;
        return green ? counts : { passed: counts.passed, failed: Math.max(1, counts.failed) };
    } finally {
        await browser.close();
        await server.stop();
    }
}
