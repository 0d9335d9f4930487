import { fileURLToPath } from 'node:url';
import { generateTypeScript } from '@perkada/generators';
import type { Model } from '@perkada/model';
import ts from 'typescript';

/** The strictest options of the compiler. */
export const strictest: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitReturns: true,
    noImplicitOverride: true,
    noFallthroughCasesInSwitch: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noUncheckedSideEffectImports: true,
    allowUnreachableCode: false,
    allowUnusedLabels: false,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    erasableSyntaxOnly: true,
    declaration: true,
};

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Compiles files held in memory; returns the compiler's complaints. */
export function compile(files: Readonly<Record<string, string>>): string[] {
    const host = ts.createCompilerHost(strictest);
    const { fileExists, readFile, getSourceFile } = host;
    const name = (path: string) => path.replace(`${root}memory/`, '');
    host.fileExists = (path) => name(path) in files || fileExists(path);
    host.readFile = (path) => files[name(path)] ?? readFile(path);
    host.getSourceFile = (path, options, ...rest) => {
        const text = files[name(path)];
        return text === undefined
            ? getSourceFile(path, options, ...rest)
            : ts.createSourceFile(path, text, options);
    };
    host.directoryExists = () => true;
    host.writeFile = () => {};
    const program = ts.createProgram(
        Object.keys(files).map((file) => `${root}memory/${file}`),
        { ...strictest, skipLibCheck: false },
        host,
    );
    const emitted = program.emit();
    return [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics].map((item) => {
        const at = item.file?.getLineAndCharacterOfPosition(item.start ?? 0);
        return `${item.file ? name(item.file.fileName) : ''}:${(at?.line ?? 0) + 1} ${ts.flattenDiagnosticMessageText(item.messageText, ' ')}`;
    });
}

// The tests ask every module through the evaluator's shapes, so they see it untyped.
// biome-ignore lint/suspicious/noExplicitAny: each regulation's module has types of its own
export type Modul = any;

/** Generates the JavaScript module of a Model and loads it. */
export async function loadModule(model: Model): Promise<Modul> {
    const file = generateTypeScript(model, { keluaran: 'js' }).find(({ path }) => path.endsWith('.js'))!;
    return import(`data:text/javascript;base64,${Buffer.from(file.content as string).toString('base64')}`);
}
