// Runs the benchmarks one after another. Each compares within its own run; none is a test.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

for (const name of ['parse.mjs', 'naskah.mjs', 'workspace.mjs']) {
    console.log(`\n── ${name}`);
    const path = fileURLToPath(new URL(name, import.meta.url));
    const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', path], {
        stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
}
