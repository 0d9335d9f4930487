import { jalurDiDalam } from '@perkada/generators/tulis';

/** Where files go unless the user says otherwise. */
export const defaultFolder = 'hasil/{peraturan}';

/**
 * The folder to write into, relative to the workspace folder, from the setting `perkada.folderHasil`;
 * `{peraturan}` stands for the name of the regulation. Undefined where it would leave the workspace.
 */
export function outputFolder(setting: string, regulation: string): string | undefined {
    const path = setting
        .trim()
        .replace(/\{peraturan\}/g, regulation)
        .replace(/^\.\//, '')
        .replace(/\/+$/, '');
    return jalurDiDalam(path) ? path : undefined;
}
