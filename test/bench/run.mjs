// Runs the benchmarks one after another. Each compares within its own run; none is a test.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Each with the flags under which its figures are published. */
const BENCHES = [
    ['parse.mjs', ['--expose-gc', '--max-old-space-size=8192']],
    ['naskah.mjs', ['--single-threaded', '--expose-gc']],
    ['workspace.mjs', ['--expose-gc', '--max-old-space-size=8192']],
];

for (const [name, flags] of BENCHES) {
    console.log(`\n── ${name}`);
    const path = fileURLToPath(new URL(name, import.meta.url));
    const { status } = spawnSync(process.execPath, [...flags, path], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
}
