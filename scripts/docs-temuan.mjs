/**
 * Writes one page per check, made from the check's doc comment and messages, and the index of them, to
 * docs/temuan/. With `--check` it writes nothing and fails when a page is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkDocs } from './check-docs.mjs';

const folder = fileURLToPath(new URL('../docs/temuan/', import.meta.url));
const messagesFolder = fileURLToPath(new URL('../packages/model/src/messages/', import.meta.url));

const groups = {
    susunan: 'Susunan',
    kedudukan: 'Kedudukan',
    penugasan: 'Penugasan',
    tim: 'Tim kerja',
    mekanisme: 'Mekanisme',
    tahapan: 'Tahapan',
    pelaporan: 'Pelaporan',
    surat: 'Surat',
    dasar: 'Dasar',
    istilah: 'Istilah',
    uji: 'Uji',
    diterima: 'Penerimaan temuan',
};

/** The main Indonesian sentence of a code, with its slots as an ellipsis. */
function sentence(code) {
    const source = readFileSync(`${messagesFolder}${code.split('/')[0]}.ts`, 'utf8');
    const from = source.indexOf(`'${code}': {`);
    const match = /main:\s*'((?:[^'\\]|\\.)*)'/.exec(source.slice(from));
    return match ? match[1].replace(/\\'/g, "'").replace(/\{\w+\}/g, '…') : '';
}

function page(doc) {
    const text = doc.text.replace(/^Juga: (.*)$/m, 'Contoh ini menimbulkan juga: $1.');
    const [title, ...rest] = text.split('\n');
    return `<!-- Dibuat oleh scripts/docs-temuan.mjs dari packages/model/src/checks/${doc.file}. Jangan disunting di sini. -->

# ${title}

\`${doc.code}\`

> ${sentence(doc.code)}
${rest.join('\n')}

## Bila memang disengaja

Tulis di samping ketentuannya: \`diterima "${doc.code}": "alasannya"\`. Temuan yang diterima tidak ditampilkan
lagi, kecuali dengan \`perkada periksa --diterima\`.
`;
}

/** The pages by file name. */
export function pages() {
    const docs = checkDocs();
    const files = new Map(docs.map((doc) => [`${doc.code.replace('/', '-')}.md`, page(doc)]));
    const lines = Object.entries(groups).flatMap(([group, title]) => {
        const own = docs.filter((doc) => doc.code.startsWith(`${group}/`));
        return own.length === 0
            ? []
            : [
                  '',
                  `## ${title}`,
                  '',
                  ...own.map((doc) => `- [${doc.title}](${doc.code.replace('/', '-')}.md) (\`${doc.code}\`)`),
              ];
    });
    files.set(
        'README.md',
        `<!-- Dibuat oleh scripts/docs-temuan.mjs. Jangan disunting di sini. -->

# Temuan

Setiap temuan mempunyai kode dan halaman: apa yang ditemukan, mengapa hukum mempersoalkannya, contoh yang
salah, dan contoh yang benar. Contoh pada halaman-halaman ini dijalankan sebagai uji.

Hasil pemeriksaan atas empat peraturan yang berlaku ada pada [Empat peraturan](empat-peraturan.md); pemeriksa mana
yang mencari apa ada pada [Cakupan pemeriksaan](cakupan-pemeriksaan.md).
${lines.join('\n')}
`,
    );
    return files;
}

const generated = (name) => name !== 'empat-peraturan.md' && name.endsWith('.md');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const files = pages();
    const present = existsSync(folder) ? readdirSync(folder).filter(generated) : [];
    const foreign = (name) =>
        !files.has(name) && !readFileSync(folder + name, 'utf8').includes('docs-temuan.mjs');
    const stale = [
        ...[...files].filter(
            ([name, text]) => !existsSync(folder + name) || readFileSync(folder + name, 'utf8') !== text,
        ),
        ...present.filter((name) => !files.has(name) && !foreign(name)).map((name) => [name, undefined]),
    ];
    if (process.argv.includes('--check')) {
        for (const [name] of stale)
            console.error(`docs/temuan/${name} is out of date; run node scripts/docs-temuan.mjs`);
        process.exitCode = stale.length > 0 ? 1 : 0;
    } else {
        mkdirSync(folder, { recursive: true });
        for (const [name, text] of stale) {
            if (text === undefined) rmSync(folder + name);
            else writeFileSync(folder + name, text);
        }
        console.log(`${files.size} pages, ${stale.length} written`);
    }
}
