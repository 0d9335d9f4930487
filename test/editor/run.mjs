// `npm run test:editor`: packages the extension, runs the suite in both extension hosts, then the tour.
//
// The desktop's suite runs in a VS Code that @vscode/test-electron fetches, where one can be had; otherwise,
// and always for the web host, in the VS Code server of code-server with Chromium (Linux x64).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hasServer, installTools } from './support/tools.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vsix = `${root}packages/vscode/perkada.vsix`;
const wanted = process.argv.slice(2);
const wants = (step) => wanted.length === 0 || wanted.includes(step);

installTools();
const packaged = process.env.PERKADA_VSIX
    ? { status: 0 }
    : spawnSync('npm', ['run', 'package', '--workspace', 'perkada-vscode'], {
          cwd: root,
          stdio: 'inherit',
          shell: process.platform === 'win32',
      });
if (packaged.status !== 0) process.exit(1);

// Loaded only now: they import what has just been installed.
const { runInElectron, whyNoDesktop } = await import('./support/electron.mjs');
const { buildSuite } = await import('./support/suite.mjs');

const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
};
const host = await buildSuite();

if (wants('desktop')) {
    const reason = await whyNoDesktop();
    if (reason === undefined) {
        console.log('\ndesktop: pengujian di dalam VS Code');
        add(await runInElectron({ vsix, host }));
    } else if (hasServer) {
        console.log(`\ndesktop: pengujian di dalam server VS Code (${reason})`);
        add(await inServer('desktop'));
    } else {
        console.error(`desktop: VS Code tidak dapat diperoleh: ${reason}`);
        add({ passed: 0, failed: 1 });
    }
}
if (wants('web')) {
    if (hasServer) {
        console.log('\nweb: pengujian di dalam editor');
        add(await inServer('web'));
    } else console.log('web: dilewati, server VS Code hanya tersedia untuk Linux x64');
}
for (const kind of ['desktop', 'web']) {
    if (!wants(`tour-${kind}`) && !wants('tour')) continue;
    if (!hasServer) {
        console.log(`${kind}: tur dilewati, server VS Code hanya tersedia untuk Linux x64`);
        continue;
    }
    console.log(`\n${kind}: tur layar`);
    const { runTour } = await import('./tour/tour.mjs');
    add(
        await runTour({ vsix, kind }).then(
            () => ({ passed: 1, failed: 0 }),
            (error) => {
                console.error(error);
                return { passed: 0, failed: 1 };
            },
        ),
    );
}
console.log(`\neditor: ${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function inServer(kind) {
    const { runSuite } = await import('./support/suite.mjs');
    try {
        return await runSuite({ vsix, kind, host });
    } catch (error) {
        console.error(error);
        return { passed: 0, failed: 1 };
    }
}
