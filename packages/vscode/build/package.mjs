// Packages the extension as a .vsix. The packager is installed here on demand and belongs to no workspace.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));
const run = (command, args, cwd) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
    const output = `${stdout ?? ''}${stderr ?? ''}`;
    if (status !== 0) {
        console.error(output);
        process.exit(1);
    }
    return output;
};

const packager = from('../packaging/node_modules/@vscode/vsce/vsce');
if (!existsSync(packager))
    run('npm', ['ci', '--omit=optional', '--no-audit', '--no-fund'], from('../packaging'));
run(process.execPath, [from('bundle.mjs')], from('..'));

// The packager takes these from the extension's own folder.
const copies = ['LICENSE', 'CHANGELOG.md'];
for (const name of copies) copyFileSync(from(`../../../${name}`), from(`../${name}`));
// Pictures of a package are shown from an address of the published repository, and only from there.
const pictures = process.env.PERKADA_ALAMAT_GAMBAR;
const readme = 'README.paket.md';
const page = readFileSync(from('../README.md'), 'utf8');
writeFileSync(
    from(`../${readme}`),
    pictures
        ? page.replaceAll('](../../docs/gambar/', `](${pictures.replace(/\/$/, '')}/`)
        : page.replace(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, ''),
);
const target = from('../perkada.vsix');
try {
    const output = run(
        process.execPath,
        [
            packager,
            'package',
            ...['--no-dependencies', '--allow-missing-repository'],
            ...['--readme-path', readme, '--out', target],
        ],
        from('..'),
    );
    const warnings = output.split('\n').filter((line) => /WARN|ERROR/.test(line));
    if (warnings.length > 0) {
        console.error(warnings.join('\n'));
        process.exit(1);
    }
} finally {
    for (const name of [...copies, readme]) rmSync(from(`../${name}`), { force: true });
}
const megabytes = statSync(target).size / 1e6;
console.log(`${target} ${megabytes.toFixed(2)} MB`);
if (megabytes > 3) {
    console.error('Lebih besar daripada 3 MB.');
    process.exit(1);
}
