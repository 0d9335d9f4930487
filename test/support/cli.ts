import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = fileURLToPath(new URL('../../packages/cli/bin/perkada.js', import.meta.url));

/** Runs the built command line at the repository's root, without a terminal and in a neutral locale. */
export function perkada(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
        cwd: root,
        encoding: 'utf8',
        // Only against a command that hangs: drawing every sheet of five regulations takes its time.
        timeout: 300_000,
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, LANG: 'C', LC_ALL: 'C', NO_COLOR: '1' },
    });
    return { status, stdout, stderr };
}
