// `npm run test:neovim`: the configuration of docs/editor-lain.md in a Neovim without a screen.
import { spawnSync } from 'node:child_process';
import {
    chmodSync,
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));
const cli = from('../../packages/cli/bin/perkada.js');

function run(command, args, options = {}) {
    return spawnSync(command, args, { encoding: 'utf8', ...options });
}

const hasNeovim = () => run('nvim', ['--version']).status === 0;

/** Neovim, installed through apt where that is possible. */
function requireNeovim() {
    if (hasNeovim()) return;
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
        run('apt-get', ['update'], { stdio: 'inherit' });
        run('apt-get', ['install', '-y', '--no-install-recommends', 'neovim'], { stdio: 'inherit' });
    }
    if (hasNeovim()) return;
    console.error('Neovim tidak ditemukan. Pasang neovim 0.7 atau lebih baru.');
    process.exit(1);
}

/** The configuration that a reader of the page would copy. */
function documentedConfiguration() {
    const page = readFileSync(from('../../docs/editor-lain.md'), 'utf8');
    const [, configuration] = /```lua\n([\s\S]*?)```/.exec(page) ?? [];
    if (!configuration) throw new Error('docs/editor-lain.md has no configuration for Neovim.');
    return configuration;
}

requireNeovim();
const folder = mkdtempSync(join(tmpdir(), 'perkada-neovim-'));
try {
    const example = join(folder, 'bungo-15-2024');
    cpSync(from('../../examples/bungo-15-2024'), example, { recursive: true });
    const configuration = join(folder, 'perkada.lua');
    writeFileSync(configuration, documentedConfiguration());
    mkdirSync(join(folder, 'bin'));
    const command = join(folder, 'bin', 'perkada');
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
    chmodSync(command, 0o755);
    const environment = {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        HOME: folder,
        XDG_CONFIG_HOME: join(folder, 'config'),
        XDG_DATA_HOME: join(folder, 'data'),
        XDG_STATE_HOME: join(folder, 'state'),
        XDG_CACHE_HOME: join(folder, 'cache'),
    };
    const { status, stdout, stderr } = run(
        'nvim',
        ['--headless', '--clean', '-u', configuration, '-S', from('check.lua')],
        { cwd: example, env: environment, timeout: 300_000 },
    );
    // Neovim without a screen writes its messages to the error stream.
    const said = `${stdout}${stderr}`.replaceAll('\r', '').trim();
    console.log(said.replace(/^/gm, '  '));
    const seen = said.match(/^✓/gm)?.length ?? 0;
    const green = status === 0 && seen === 5;
    console.log(green ? `neovim: ${seen} passed, 0 failed` : `neovim: GAGAL (${seen} passed)`);
    process.exitCode = green ? 0 : 1;
} finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
