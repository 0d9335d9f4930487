// Embeds the part that all generated rule modules share, as TypeScript, JavaScript and declarations, so
// that the generator needs no compiler and no disk. The sources are checked like any other source.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const folder = new URL('../packages/generators/src/typescript/', import.meta.url);
const files = ['jenis', 'tabel', 'dasar', 'atasan', 'peran', 'garis', 'tim', 'prosedur'];
/** What the files share among themselves but a module does not offer. */
const internal = [
    'MODALITAS KATA teksKe dasarDari aturanKe labelJabatan nilaiSyarat rantaiUnit nomorJabatan nomorUnit',
    'AWAL JABATAN nomorKepala nomorDalam memuat terapanDari AcuanUnit AturanSusunan',
].flatMap((names) => names.split(' '));

const parts = files.map((name) => {
    let text = readFileSync(new URL(`runtime/${name}.ts`, folder), 'utf8');
    text = text.replace(/^import [^;]*;\n/gm, '');
    if (name === 'tabel') text = text.replace(/^export /gm, '');
    const names = internal.join('|');
    return text
        .replace(new RegExp(`^export (?=(const|function|type|interface) (${names})\\b)`, 'gm'), '')
        .trim();
});
const source = `${parts.join('\n\n')}\n`;
const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    isolatedDeclarations: true,
    declaration: true,
    newLine: ts.NewLineKind.LineFeed,
};
const js = ts.transpileModule(source, { compilerOptions }).outputText;
const declarations = ts.transpileDeclaration(source, { compilerOptions });
for (const { messageText } of declarations.diagnostics ?? []) {
    console.error(messageText);
    process.exitCode = 1;
}
const texts = { runtimeTs: source, runtimeJs: js, runtimeDts: declarations.outputText };
mkdirSync(new URL('generated/', folder), { recursive: true });
writeFileSync(
    new URL('generated/runtime.ts', folder),
    `/** The common part of rule modules. Made by scripts/embed-runtime.mjs from the files in runtime/. */\n${Object.entries(
        texts,
    )
        .map(([name, text]) => `export const ${name}: string = ${JSON.stringify(text)};\n`)
        .join('\n')}`,
);
