import type { Finding } from '@perkada/model';
import { GrammarUtils, type LangiumDocument } from 'langium';
import { isBerkas } from '../generated/ast.js';
import { cstPlace } from '../lowering/context.js';
import type { NaskahIndex } from '../naskah/naskah-index.js';
import { naskahUri } from '../naskah/naskah-path.js';
import { naskahPath } from '../workspace/worlds.js';

/**
 * A header that names a text which is not there, or which lies outside the workspace. Silent where no
 * workspace is known, since a single open file says nothing about its neighbours.
 */
export function naskahHeaderFindings(document: LangiumDocument, index: NaskahIndex): Finding[] {
    const file = document.parseResult.value;
    const path = isBerkas(file) ? naskahPath(file) : undefined;
    if (!isBerkas(file) || path === undefined || index.folders().length === 0) return [];
    const uri = document.uri.toString();
    if (!index.folders().some((folder) => uri.startsWith(folder.replace(/\/$/, '')))) return [];
    const inside = naskahUri(document.uri, path) !== undefined && index.namedBy(uri) !== undefined;
    if (inside && index.documentFor(uri)) return [];
    const cst = GrammarUtils.findNodeForProperty(file.kepala?.$cstNode, 'naskah');
    return [
        {
            code: 'dasar/naskah-tidak-ditemukan',
            severity: 'warning',
            ...(inside ? {} : { variant: 'luar' }),
            params: { berkas: path },
            place: cstPlace(cst, uri),
            dasar: [],
        },
    ];
}
