import type { Model } from '@perkada/model';

/** A file that a generator made: a path relative to the output folder, with `/`, and its content. */
export interface GeneratedFile {
    readonly path: string;
    readonly content: string | Uint8Array;
}

export function generateTypeScript(_model: Model): GeneratedFile[] {
    return [];
}
export async function generateDiagrams(_model: Model): Promise<GeneratedFile[]> {
    return [];
}
