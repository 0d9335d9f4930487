/**
 * Reads the documentation of every code. A check has it in the doc comment of its file: one file, one check,
 * whose folder and name are its code. Slips of writing and names have it in temuan-bahasa.md. Used by the
 * generated pages and by the tests that execute the examples.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../packages/model/src/checks/', import.meta.url));
const naskahRoot = fileURLToPath(new URL('../packages/model/src/naskah/checks/', import.meta.url));
const pattern = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const \w+: (Basis)?Check = \{\n\s+code: '([^']+)'/g;

/** The fenced blocks of a section. */
function blocks(text) {
    return [...text.matchAll(/```perkada\n([\s\S]*?)```/g)].map((match) => match[1]);
}

function section(text, title) {
    const parts = text.split(/^## /m);
    return parts.find((part) => part.startsWith(`${title}\n`)) ?? '';
}

const textOf = (comment) =>
    comment
        .split('\n')
        .map((line) => line.replace(/^ \* ?/, ''))
        .join('\n')
        .trim();

/**
 * Every documented check of a model, by code: `{ code, basis, file, title, text, wrong, right, also }`. `also` are codes
 * that the wrong example openly raises besides; `basis`
 * checks compare a model with its text and have their examples executed with it ("Juga: …").
 */
export function checkDocs() {
    const docs = [];
    for (const group of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
        for (const name of readdirSync(join(root, group.name)).sort()) {
            const source = readFileSync(join(root, group.name, name), 'utf8');
            for (const [, comment, basis, code] of source.matchAll(pattern)) {
                const text = textOf(comment);
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

/**
 * Every documented check of a text, by code: `{ code, file, title, text, severities, technique, needsSound }`.
 * `severities` are its own and then those of its lighter variants.
 */
export function naskahDocs() {
    return readdirSync(naskahRoot)
        .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'check.ts')
        .sort()
        .map((file) => {
            const source = readFileSync(join(naskahRoot, file), 'utf8');
            const text = textOf(/^\/\*\*\n([\s\S]*?) \*\/\n/.exec(source)[1]);
            const own = /: NaskahCheck = \{([^}]*)\}/.exec(source)[1];
            const severity = /severity: '(\w+)'/.exec(own)[1];
            const others = [...source.matchAll(/severity: [^,\n]*?'(\w+)'(?: : '(\w+)')?/g)]
                .flatMap((match) => match.slice(1))
                .filter((item) => item !== undefined);
            return {
                code: /code: '(naskah\/[a-z-]+)'/.exec(own)[1],
                file,
                title: text.split('\n')[0],
                text,
                severities: [...new Set([severity, ...others])],
                technique: own.includes('technique: true'),
                needsSound: own.includes('needsSound: true'),
            };
        });
}

/** Every documented slip of writing or naming: `{ code, title, text, wrong, right }`; examples may be absent. */
export function slipDocs() {
    const source = readFileSync(new URL('temuan-bahasa.md', import.meta.url), 'utf8');
    return source
        .split(/^# /m)
        .slice(1)
        .map((part) => {
            const [head, ...rest] = part.split('\n');
            const [, code, title] = /^(\S+): (.*)$/.exec(head);
            const text = rest.join('\n').trim();
            const block = (name) => new RegExp(`^\`\`\`${name}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1];
            return { code, title, text, wrong: block('salah'), right: block('benar') };
        });
}
