import type { CompareSide, RegulationEntry } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';
import type { ReportDocuments } from '../report-documents.js';
import type { ServerLink } from '../server-link.js';
import { committedTexts, hasHistory } from './git.js';

interface Choice extends vscode.QuickPickItem {
    readonly side: () => Promise<CompareSide | undefined>;
}

/** Compares two regulations, or a regulation with its saved or committed version; the result is a report. */
export function registerCompare(server: ServerLink, reports: ReportDocuments): vscode.Disposable {
    return vscode.commands.registerCommand('perkada.bandingkan', (given?: GivenComparison) =>
        compare(server, reports, given),
    );
}

/**
 * What the command may be given instead of asking: the main files of both sides; without `b` the saved
 * version of the first, or the one that Git has committed last.
 */
export interface GivenComparison {
    readonly a: string;
    readonly b?: string;
    readonly versi?: 'tersimpan' | 'git';
}

async function compare(
    server: ServerLink,
    reports: ReportDocuments,
    given: GivenComparison | undefined,
): Promise<void> {
    const all = await server.ask('perkada/peraturan', null);
    if (!all) {
        void vscode.window.showWarningMessage(t('status.berhenti'));
        return;
    }
    if (all.length === 0) {
        void vscode.window.showInformationMessage(t('banding.kosong'));
        return;
    }
    if (typeof given?.a === 'string') {
        const first = all.find(({ world }) => world === given.a);
        if (!first) return;
        const older = given.versi === 'git' ? committedVersion : savedVersion;
        const other = given.b === undefined ? await older(first) : { world: given.b };
        await show(server, reports, first, other);
        return;
    }
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const sorted = [...all].sort(
        (a, b) => Number(b.berkas.includes(active ?? '')) - Number(a.berkas.includes(active ?? '')),
    );
    const first =
        sorted.length === 1
            ? sorted[0]
            : (
                  await vscode.window.showQuickPick(
                      sorted.map((entry) => ({ label: entry.label, description: folder(entry), entry })),
                      { title: t('banding.judul'), placeHolder: t('banding.pertama') },
                  )
              )?.entry;
    if (!first) return;
    const choices = [...(await versions(first)), ...others(sorted, first)];
    if (choices.length === 0) {
        void vscode.window.showInformationMessage(t('banding.tanpaLawan'));
        return;
    }
    const second = await vscode.window.showQuickPick(choices, {
        title: t('banding.judul'),
        placeHolder: t('banding.kedua', { peraturan: first.label }),
    });
    const side = await second?.side();
    if (second && side) await show(server, reports, first, side);
}

async function show(
    server: ServerLink,
    reports: ReportDocuments,
    first: RegulationEntry,
    side: CompareSide,
): Promise<void> {
    // An older version stands on the left, as in any comparison of versions.
    const now: CompareSide = { world: first.world };
    const query = side.teks ? { a: side, b: now } : { a: now, b: side };
    const answer = await server.request('perkada/bandingkan', query);
    if (!answer) {
        void vscode.window.showWarningMessage(t('banding.gagal'));
        return;
    }
    await reports.show(`${t('banding.judul')} ${answer.perbandingan.nama.join(' - ')}`, answer.markdown);
}

const folder = ({ world }: RegulationEntry) =>
    vscode.workspace.asRelativePath(vscode.Uri.joinPath(vscode.Uri.parse(world), '..'));

function others(all: readonly RegulationEntry[], first: RegulationEntry): Choice[] {
    return all
        .filter(({ world }) => world !== first.world)
        .map((entry) => ({
            label: entry.label,
            description: folder(entry),
            side: async () => ({ world: entry.world }),
        }));
}

/** Versions of the same regulation: as saved, when something is not, and as last committed. */
async function versions(entry: RegulationEntry): Promise<Choice[]> {
    const { world, berkas } = entry;
    const open = vscode.workspace.textDocuments.filter(
        ({ uri, isDirty }) => isDirty && berkas.includes(uri.toString()),
    );
    const choices: Choice[] = [];
    if (open.length > 0)
        choices.push({
            label: `$(save) ${t('banding.tersimpan')}`,
            description: open.map(({ uri }) => vscode.workspace.asRelativePath(uri)).join(', '),
            side: () => savedVersion(entry),
        });
    if (await hasHistory(vscode.Uri.parse(world)))
        choices.push({
            label: `$(git-commit) ${t('banding.git')}`,
            description: 'HEAD',
            side: () => committedVersion(entry),
        });
    return choices;
}

const savedVersion = async ({ world, berkas }: RegulationEntry): Promise<CompareSide> => ({
    world,
    versi: t('banding.tersimpan'),
    teks: await savedTexts(berkas),
});

const committedVersion = async ({ world, berkas }: RegulationEntry): Promise<CompareSide> => ({
    world,
    versi: 'HEAD',
    teks: await committedTexts(berkas),
});

async function savedTexts(files: readonly string[]): Promise<{ uri: string; text: string }[]> {
    const texts = await Promise.all(
        files.map(async (uri) => {
            try {
                const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
                return [{ uri, text: new TextDecoder().decode(bytes) }];
            } catch {
                return [];
            }
        }),
    );
    return texts.flat();
}
