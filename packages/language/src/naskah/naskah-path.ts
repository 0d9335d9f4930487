import { URI, UriUtils } from 'langium';

/**
 * The URI of a naskah that the header of the file at `uri` names. Only relative paths name one: no
 * absolute path, no drive, no address, nothing that another machine would read differently.
 */
export function naskahUri(uri: URI, path: string): URI | undefined {
    if (path === '' || /^\/|[:\\]/.test(path)) return undefined;
    const folder = UriUtils.dirname(uri);
    const segments = folder.path.split('/').filter((segment) => segment !== '');
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.') continue;
        if (segment !== '..') segments.push(segment);
        // More steps up than there are folders.
        else if (segments.pop() === undefined) return undefined;
    }
    return URI.from({ ...folder.toJSON(), path: `/${segments.join('/')}` } as Parameters<typeof URI.from>[0]);
}

/** Whether a URI lies in one of some folders; true where no folder is known. */
export function isInside(uri: string, folders: readonly string[]): boolean {
    return folders.length === 0 || folders.some((folder) => uri.startsWith(`${folder.replace(/\/$/, '')}/`));
}
