// The VS Code server of code-server, with the packaged extension installed, on a free port.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, serverMain } from './tools.mjs';
import { makeWorkspace } from './workspace.mjs';

const settings = {
    'chat.disableAIFeatures': true,
    'workbench.startupEditor': 'none',
    'security.workspace.trust.enabled': false,
    'editor.minimap.enabled': false,
    'window.commandCenter': false,
    'workbench.layoutControl.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

function freePort() {
    return new Promise((resolve, reject) => {
        const probe = createServer();
        probe.once('error', reject);
        probe.listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}

/**
 * Starts a server. `install`: the .vsix is installed into it; otherwise a test brings the extension
 * along. The workspace and all the rest lie in a folder of their own, which `stop` removes.
 */
export async function startServer({ vsix, install, examples = ['bungo-15-2024'], moreSettings = {} }) {
    const folder = mkdtempSync(join(tmpdir(), 'perkada-editor-'));
    const workspace = makeWorkspace(folder, examples);
    mkdirSync(join(folder, 'server/data/User'), { recursive: true });
    writeFileSync(
        join(folder, 'server/data/User/settings.json'),
        JSON.stringify({ ...settings, ...moreSettings }),
    );
    const directories = [
        '--server-data-dir',
        join(folder, 'server'),
        '--user-data-dir',
        join(folder, 'server/data'),
    ];
    const extensions = ['--extensions-dir', join(folder, 'extensions')];
    if (install) {
        const { status, stderr, stdout } = spawnSync(
            node,
            [
                serverMain,
                ...directories,
                ...extensions,
                '--accept-server-license-terms',
                '--install-extension',
                vsix,
            ],
            { encoding: 'utf8' },
        );
        if (status !== 0) throw new Error(`The .vsix cannot be installed: ${stdout}${stderr}`);
    }
    const port = await freePort();
    const server = spawn(
        node,
        [
            serverMain,
            ...['--host', '127.0.0.1', '--port', String(port)],
            ...['--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver'],
            ...[
                '--telemetry-level',
                'off',
                '--disable-workspace-trust',
                '--disable-getting-started-override',
            ],
            ...directories,
            ...extensions,
        ],
        { detached: true, stdio: 'ignore' },
    );
    const origin = `http://127.0.0.1:${port}`;
    for (let attempt = 0; ; attempt++) {
        try {
            if ((await fetch(`${origin}/version`)).ok) break;
        } catch {
            if (attempt > 150) throw new Error('The VS Code server does not answer.');
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return {
        origin,
        port,
        workspace,
        stop: async () => {
            // The server leaves children behind unless its whole group is ended.
            try {
                process.kill(-server.pid, 'SIGTERM');
            } catch {}
            await new Promise((resolve) => setTimeout(resolve, 500));
            rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
        },
    };
}
