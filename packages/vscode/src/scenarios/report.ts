import type { ExpectationResult, ScenarioResult } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';
import { toRange } from '../places.js';

/** Shows the verdict on a scenario: met, failed with a diff and its derivation, or not judged with the reason. */
export function report(
    run: vscode.TestRun,
    item: vscode.TestItem,
    result: ScenarioResult,
    duration: number,
): void {
    const say = (text: string) => run.appendOutput(`${text}\r\n`, undefined, item);
    const uri = vscode.Uri.parse(result.uri);
    switch (result.status) {
        case 'terpenuhi':
            say(`✓ ${item.label}`);
            run.passed(item, duration);
            return;
        case 'gagal':
            say(`✗ ${item.label}`);
            for (const one of result.harapan) lines(one).forEach(say);
            run.failed(
                item,
                result.harapan.flatMap((one) => messages(one, uri)),
                duration,
            );
            return;
        case 'tidak dapat dinilai': {
            const reasons = result.harapan.map((one) => located(one.alasan, one, uri));
            say(`? ${item.label}`);
            for (const reason of [result.alasan, ...result.harapan.map(({ alasan }) => alasan)])
                if (reason !== '') say(`    ${reason}`);
            if (result.alasan !== '') {
                const message = new vscode.TestMessage(result.alasan);
                if (item.range) message.location = new vscode.Location(uri, item.range);
                reasons.push(message);
            }
            run.errored(item, reasons, duration);
        }
    }
}

function located(
    text: string | vscode.MarkdownString,
    { range }: ExpectationResult,
    uri: vscode.Uri,
): vscode.TestMessage {
    const message = new vscode.TestMessage(text);
    message.location = new vscode.Location(uri, toRange(range));
    return message;
}

/** The diff, and beside it how the answer came about: a diff has no room for it. */
function messages(one: ExpectationResult, uri: vscode.Uri): vscode.TestMessage[] {
    if (one.status !== 'gagal') return [located(one.alasan, one, uri)];
    const { diharapkan, nyata } = one;
    const diff = vscode.TestMessage.diff(t('uji.beda', { diharapkan, nyata }), diharapkan, nyata);
    diff.location = new vscode.Location(uri, toRange(one.range));
    if (one.penjelasan.length + one.ketentuan.length === 0) return [diff];
    const text = new vscode.MarkdownString();
    text.appendMarkdown(`**${t('uji.penjelasan')}**\n\n`);
    for (const row of one.penjelasan) text.appendMarkdown(`- ${escaped(row)}\n`);
    for (const { teks, location } of one.ketentuan) {
        const target = vscode.Uri.parse(location.uri).with({ fragment: `L${location.range.start.line + 1}` });
        text.appendMarkdown(`- [${escaped(teks)}](${target.toString()})\n`);
    }
    return [diff, located(text, one, uri)];
}

function lines(one: ExpectationResult): string[] {
    const { diharapkan, nyata } = one;
    const first = one.status === 'gagal' ? t('uji.beda', { diharapkan, nyata }) : one.alasan;
    return [first, ...one.penjelasan].map((text, index) => `    ${index === 0 ? '' : '  '}${text}`);
}

const escaped = (text: string) => text.replace(/[\\`*_{}[\]#!|<>~]/g, '\\$&');
