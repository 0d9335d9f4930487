import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { repository } from './world.js';

/** One import of a source file. */
export interface Import {
    /** The importing file, relative to the repository. */
    readonly file: string;
    /** What it names; a relative path is resolved from the repository. */
    readonly target: string;
    /** `import type`, or a list of types only: gone when compiled. */
    readonly typeOnly: boolean;
    readonly line: number;
}

/** Every TypeScript source below a folder of the repository, sorted; generated ones included. */
export function sources(folder: string): string[] {
    const found: string[] = [];
    const visit = (path: string) => {
        for (const entry of readdirSync(join(repository, path), { withFileTypes: true })) {
            const inner = posix.join(path, entry.name);
            if (entry.isDirectory()) visit(inner);
            else if (/\.[cm]?tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) found.push(inner);
        }
    };
    visit(folder);
    return found.sort();
}

/** The imports of a source text: statements, re-exports, `import()` of a name, and types by `import('…')`. */
export function importsIn(file: string, text: string): Import[] {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const result: Import[] = [];
    const add = (node: ts.Node, name: ts.Node | undefined, typeOnly: boolean) => {
        if (!name || !ts.isStringLiteralLike(name)) return;
        const relative = name.text.startsWith('.');
        result.push({
            file,
            target: relative ? posix.join(dirname(file), name.text) : name.text,
            typeOnly,
            line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
        });
    };
    const namesTypesOnly = (clause: ts.ImportClause | undefined): boolean => {
        if (!clause) return false;
        if (clause.isTypeOnly) return true;
        const bindings = clause.namedBindings;
        return (
            clause.name === undefined &&
            bindings !== undefined &&
            ts.isNamedImports(bindings) &&
            bindings.elements.length > 0 &&
            bindings.elements.every((element) => element.isTypeOnly)
        );
    };
    const visit = (node: ts.Node): void => {
        if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, namesTypesOnly(node.importClause));
        else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
        else if (ts.isImportTypeNode(node))
            add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
        else if (
            ts.isCallExpression(node) &&
            (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
                (ts.isIdentifier(node.expression) && node.expression.text === 'require'))
        )
            add(node, node.arguments[0], false);
        ts.forEachChild(node, visit);
    };
    visit(source);
    return result;
}

/** All imports of the sources below a folder. */
export const importsOf = (folder: string) =>
    sources(folder).flatMap((file) => importsIn(file, readFileSync(join(repository, file), 'utf8')));
