// What the editor is opened on: a copy of examples, with a history of one commit.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { from } from './tools.mjs';

/** Makes the workspace within a folder and returns its path: one example itself; of several, a folder that holds them. */
export function makeWorkspace(folder, examples) {
    const single = examples.length === 1;
    const workspace = join(folder, single ? examples[0] : 'peraturan');
    for (const name of examples)
        cpSync(from(`../../examples/${name}`), single ? workspace : join(workspace, name), {
            recursive: true,
        });
    const author = ['-c', 'user.name=Perancang', '-c', 'user.email=perancang@contoh.invalid'];
    for (const args of [
        ['init', '--quiet'],
        ['add', '--all'],
        [...author, 'commit', '--quiet', '--no-gpg-sign', '--no-verify', '--message', 'Semula'],
    ]) {
        const { status, stderr, error } = spawnSync('git', args, { cwd: workspace, encoding: 'utf8' });
        if (status !== 0) throw new Error(`git ${args.join(' ')}: ${error ?? stderr}`);
    }
    return workspace;
}
