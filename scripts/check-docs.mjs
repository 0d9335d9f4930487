/**
 * Reads the documentation of every check from the doc comment in its file: one file, one check, whose
 * folder and name are its code. Used by the generated pages and by the test that executes the examples.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../packages/model/src/checks/', import.meta.url));
const pattern = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const \w+: (Basis)?Check = \{\n\s+code: '([^']+)'/g;

/** The fenced blocks of a section. */
function blocks(text) {
    return [...text.matchAll(/```perkada\n([\s\S]*?)```/g)].map((match) => match[1]);
}

function section(text, title) {
    const parts = text.split(/^## /m);
    return parts.find((part) => part.startsWith(`${title}\n`)) ?? '';
}

/**
 * Every documented check, by code: `{ code, basis, file, title, text, wrong, right, also }`. `also` are codes
 * that the wrong example openly raises besides; `basis`
 * checks compare a model with its text and have their examples executed with it ("Juga: …").
 */
export function checkDocs() {
    const docs = [];
    for (const group of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
        for (const name of readdirSync(join(root, group.name)).sort()) {
            const source = readFileSync(join(root, group.name, name), 'utf8');
            for (const [, comment, basis, code] of source.matchAll(pattern)) {
                const text = comment
                    .split('\n')
                    .map((line) => line.replace(/^ \* ?/, ''))
                    .join('\n')
                    .trim();
                const wrong = section(text, 'Salah');
                docs.push({
                    code,
                    basis: basis !== undefined,
                    file: `${group.name}/${name}`,
                    title: text.split('\n')[0],
                    text,
                    wrong: blocks(wrong),
                    right: blocks(section(text, 'Benar')),
                    also: [...wrong.matchAll(/^Juga: (.*)$/gm)].flatMap((match) =>
                        match[1].split(',').map((item) => item.trim()),
                    ),
                });
            }
        }
    }
    return docs.sort((a, b) => (a.code < b.code ? -1 : 1));
}
