// `npm run test:editor`: packages the extension, runs the suite in both extension hosts, then the tour.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installTools } from './support/tools.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vsix = `${root}packages/vscode/perkada.vsix`;
const wanted = process.argv.slice(2);
const wants = (step) => wanted.length === 0 || wanted.includes(step);

installTools();
const packaged = process.env.PERKADA_VSIX
    ? { status: 0 }
    : spawnSync('npm', ['run', 'package', '--workspace', 'perkada-vscode'], { cwd: root, stdio: 'inherit' });
if (packaged.status !== 0) process.exit(1);

// Loaded only now: they import what has just been installed.
const { buildSuite, runSuite } = await import('./support/suite.mjs');
const { runTour } = await import('./support/tour.mjs');

let passed = true;
const host = await buildSuite();
for (const kind of ['desktop', 'web']) {
    if (!wants(kind)) continue;
    console.log(`\n${kind}: pengujian di dalam editor`);
    const green = await runSuite({ vsix, kind, host });
    console.log(green ? `${kind}: lulus` : `${kind}: GAGAL`);
    passed &&= green;
}
for (const kind of ['desktop', 'web']) {
    if (!wants(`tour-${kind}`) && !wants('tour')) continue;
    console.log(`\n${kind}: tur layar`);
    await runTour({ vsix, kind });
}
process.exit(passed ? 0 : 1);
