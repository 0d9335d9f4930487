// Checks and generates the example regulations, and says where to look.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = fileURLToPath(new URL('../packages/cli/bin/perkada.js', import.meta.url));
const perkada = (...args) =>
    spawnSync(process.execPath, [cli, ...args], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
        encoding: 'utf8',
    });

const examples = readdirSync(new URL('../examples/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

for (const name of examples) {
    console.log(`\n── periksa examples/${name}`);
    const result = perkada('periksa', `examples/${name}`);
    process.stdout.write(result.stdout);
    // 1 means that the enacted text has faults, which is what this shows; 2 would mean that it cannot be read.
    if (result.status === null || result.status > 1) process.exit(1);
}

console.log('\n── tanya examples/bungo-15-2024 "ahli muda di SekretariatDaerah"');
process.stdout.write(perkada('tanya', 'examples/bungo-15-2024', 'ahli muda di SekretariatDaerah').stdout);

for (const kind of ['typescript', 'diagram']) {
    console.log(`\n── hasilkan ${kind} → hasil/${kind}`);
    for (const name of examples) {
        const result = perkada('hasilkan', kind, `examples/${name}`, '--out', `hasil/${kind}/${name}`);
        const count = result.stdout.trim().split('\n').filter(Boolean).length;
        console.log(`   ${name}: ${count} berkas`);
        if (
            result.status !== 0 ||
            count === 0 ||
            !existsSync(new URL(`../hasil/${kind}/${name}`, import.meta.url))
        )
            process.exit(1);
    }
}
console.log('\nSelesai. Lihat folder hasil/ (modul TypeScript dan bagan SVG), dan buka examples/ di editor.');
