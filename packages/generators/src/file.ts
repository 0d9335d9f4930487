import type { Identitas } from '@perkada/model';

/** A file that a generator made: a path relative to the output folder, with `/`, and its content. */
export interface GeneratedFile {
    readonly path: string;
    readonly content: string | Uint8Array;
}

/** `PalangkaRaya` as `palangka-raya`; whatever a file name should not hold becomes a hyphen. */
export function kebab(name: string): string {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .toLowerCase();
}

/** The file name of a regulation, made of its id, number and year so that labels may change: `bungo-15-2024`. */
export function namaBerkas(identitas: Identitas | undefined): string {
    const parts = identitas ? [identitas.id, identitas.nomor, identitas.tahun] : [];
    return (
        parts
            .filter((part) => part !== undefined)
            .map((part) => kebab(String(part)))
            .filter((part) => part !== '')
            .join('-') || 'peraturan'
    );
}

export { judulPeraturan } from '@perkada/model';
