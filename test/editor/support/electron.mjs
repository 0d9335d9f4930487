// Runs the suite in a VS Code of the desktop, which @vscode/test-electron fetches where it can be had.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsIn } from './suite.mjs';
import { from } from './tools.mjs';
import { makeWorkspace } from './workspace.mjs';

/** Why a VS Code of the desktop cannot be had here; undefined where it can. */
export async function whyNoDesktop() {
    if (process.env.PERKADA_EDITOR === 'server') return 'PERKADA_EDITOR=server';
    if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
        return 'tidak ada layar';
    try {
        const address = 'https://update.code.visualstudio.com/api/releases/stable';
        const { ok, status } = await fetch(address, { signal: AbortSignal.timeout(15_000) });
        return ok ? undefined : `update.code.visualstudio.com menjawab ${status}`;
    } catch {
        return 'update.code.visualstudio.com tidak dapat dihubungi';
    }
}

/** Runs the suite against the installed .vsix and returns how many tests passed and failed. */
export async function runInElectron({ vsix, host }) {
    const electron = await import('@vscode/test-electron');
    const cachePath = from('.cache/vscode');
    mkdirSync(cachePath, { recursive: true });
    const executable = await electron.downloadAndUnzipVSCode({ version: 'stable', cachePath });
    const folder = mkdtempSync(join(tmpdir(), 'perkada-editor-'));
    const directories = [
        ...['--user-data-dir', join(folder, 'data')],
        ...['--extensions-dir', join(folder, 'extensions')],
    ];
    const counts = { passed: 0, failed: 0 };
    const write = process.stdout.write;
    try {
        const workspace = makeWorkspace(folder, ['bungo-15-2024']);
        mkdirSync(join(folder, 'data/User'), { recursive: true });
        writeFileSync(
            join(folder, 'data/User/settings.json'),
            JSON.stringify({ 'chat.disableAIFeatures': true, 'workbench.startupEditor': 'none' }),
        );
        const [cli, ...args] = electron.resolveCliArgsFromVSCodeExecutablePath(executable);
        const installed = spawnSync(
            cli,
            [
                ...args.filter((arg) => !/^--(user-data|extensions)-dir/.test(arg)),
                ...directories,
                '--install-extension',
                vsix,
            ],
            { encoding: 'utf8', shell: process.platform === 'win32' },
        );
        if (installed.status !== 0)
            throw new Error(`The .vsix cannot be installed: ${installed.stdout}${installed.stderr}`);
        process.stdout.write = (chunk, ...rest) => {
            for (const line of String(chunk).split('\n')) Object.assign(counts, countsIn(line));
            return write.call(process.stdout, chunk, ...rest);
        };
        await electron.runTests({
            vscodeExecutablePath: executable,
            extensionDevelopmentPath: host,
            extensionTestsPath: join(host, 'suite.js'),
            launchArgs: [workspace, ...directories, '--disable-workspace-trust', '--skip-welcome'],
        });
    } catch (error) {
        console.error(String(error));
        counts.failed = Math.max(1, counts.failed);
    } finally {
        process.stdout.write = write;
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
    }
    return counts.passed > 0 ? counts : { passed: 0, failed: Math.max(1, counts.failed) };
}
