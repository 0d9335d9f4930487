import type { TreeFindings } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';

const scheme = 'perkada-pohon';

/** The address under which an entry of a tree gets its badge; it changes with the number of findings. */
export function badgeUri(key: string, { kesalahan, peringatan }: TreeFindings): vscode.Uri {
    return vscode.Uri.from({ scheme, path: `/${key}`, query: `${kesalahan},${peringatan}` });
}

/** Findings as the editor's own badges: the number of errors, else of warnings, with words in the tooltip. */
export function showBadges(): vscode.Disposable {
    return vscode.window.registerFileDecorationProvider({
        provideFileDecoration: (uri) => {
            if (uri.scheme !== scheme) return undefined;
            const [kesalahan = 0, peringatan = 0] = uri.query.split(',').map(Number);
            const shown = kesalahan || peringatan;
            if (!shown) return undefined;
            return {
                badge: shown > 9 ? '9+' : String(shown),
                tooltip: t('pohon.temuan', { kesalahan, peringatan }),
                color: new vscode.ThemeColor(
                    kesalahan > 0 ? 'list.errorForeground' : 'list.warningForeground',
                ),
            };
        },
    });
}
