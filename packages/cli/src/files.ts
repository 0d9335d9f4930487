import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', '.git', 'dist', 'out']);

/** Every file below a folder with one of these endings, sorted; links are not followed, hidden folders left out. */
export function filesBelow(folder: string, ...endings: readonly string[]): string[] {
    const found: string[] = [];
    const visit = (directory: string) => {
        for (const entry of readdirSync(directory, { withFileTypes: true })) {
            if (entry.isDirectory()) {
                if (!skipped.has(entry.name) && !entry.name.startsWith('.'))
                    visit(join(directory, entry.name));
            } else if (
                entry.isFile() &&
                endings.some((ending) => entry.name.toLowerCase().endsWith(ending))
            ) {
                found.push(join(directory, entry.name));
            }
        }
    };
    visit(folder);
    return found.sort();
}
