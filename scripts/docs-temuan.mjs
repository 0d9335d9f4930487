/**
 * Writes one page per code, made from the check's doc comment and messages, and the index of them, to
 * docs/temuan/. With `--check` it writes nothing and fails when a page is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocs, naskahDocs, slipDocs } from './check-docs.mjs';

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
    naskah: 'Naskah',
    nama: 'Nama',
    sintaks: 'Salah tulis',
};

const severityNames = { error: 'kesalahan', warning: 'peringatan', info: 'catatan' };
const weight = { error: 3, warning: 2, info: 1 };

const sources = readdirSync(messagesFolder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(messagesFolder, name), 'utf8'));

/** The main Indonesian sentence of a code, with its slots as an ellipsis. */
function sentence(code) {
    const source = sources.find((text) => text.includes(`'${code}': {`)) ?? '';
    const from = source.indexOf(`'${code}': {`);
    const match = /main:\s*'((?:[^'\\]|\\.)*)'/.exec(source.slice(from));
    return match ? match[1].replace(/\\'/g, "'").replace(/\{\w+\}/g, '…') : '';
}

const made = (from) => `<!-- Dibuat oleh scripts/docs-temuan.mjs dari ${from}. Jangan disunting di sini. -->`;

function page(doc) {
    const text = doc.text.replace(/^Juga: (.*)$/m, 'Contoh ini menimbulkan juga: $1.');
    const [title, ...rest] = text.split('\n');
    return `${made(`packages/model/src/checks/${doc.file}`)}

# ${title}

\`${doc.code}\`

> ${sentence(doc.code)}
${rest.join('\n')}

## Bila memang disengaja

Tulis di samping ketentuannya: \`diterima "${doc.code}": "alasannya"\`. Temuan yang diterima tidak ditampilkan
lagi, kecuali dengan \`perkada periksa --diterima\`.
`;
}

/** How heavy a finding on a text is, and when there is none although the words would raise it. */
function limits({ severities, technique, needsSound }) {
    const [own, ...others] = severities.map((item) => severityNames[item]);
    const lighter = others.filter((_, index) => weight[severities[index + 1]] < weight[severities[0]]);
    const heavier = others.filter((name) => !lighter.includes(name));
    const sometimes = [...heavier, ...lighter];
    return [
        `Bobot: ${own}${sometimes.length > 0 ? `; dalam beberapa keadaan ${sometimes.join(' atau ')}` : ''}.`,
        ...(technique ? ['Tidak diterapkan pada peraturan sebelum tahun 2005.'] : []),
        ...(needsSound ? ['Didiamkan bila [sumber naskahnya rusak](naskah-sumber-rusak.md).'] : []),
    ].join(' ');
}

/** Checks of citations that rest on the register, to which a workspace can add. */
const byRegister = new Set([
    'naskah/kutipan-register',
    'naskah/kutipan-lembaran',
    'naskah/kutipan-perubahan',
]);

function naskahPage(doc) {
    const [title, ...rest] = doc.text.split('\n');
    const known = `
## Bila kutipannya benar

Peraturan yang tidak dikenal atau datanya lain ditambahkan dalam \`perkada.register.json\`; lihat
[Register](../naskah/register.md).
`;
    return `${made(`packages/model/src/naskah/checks/${doc.file}`)}

# ${title}

\`${doc.code}\`

> ${sentence(doc.code)}

${limits(doc)}
${rest.join('\n')}
${byRegister.has(doc.code) ? known : ''}`;
}

function slipPage(doc) {
    const text = doc.text
        .replace('```salah', '## Salah\n\n```perkada')
        .replace('```benar', '## Benar\n\n```perkada');
    return `${made('scripts/temuan-bahasa.md')}

# ${doc.title}

\`${doc.code}\`

> ${sentence(doc.code)}

${text}
`;
}

/** The pages by file name. */
export function pages() {
    const kinds = [
        [checkDocs(), page],
        [naskahDocs(), naskahPage],
        [slipDocs(), slipPage],
    ];
    const docs = kinds.flatMap(([own]) => own).sort((a, b) => (a.code < b.code ? -1 : 1));
    const files = new Map(
        kinds.flatMap(([own, write]) => own.map((doc) => [`${doc.code.replace('/', '-')}.md`, write(doc)])),
    );
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
