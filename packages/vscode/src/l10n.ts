import * as vscode from 'vscode';
import english from '../l10n/bundle.l10n.en.json' with { type: 'json' };
import indonesian from '../l10n/bundle.l10n.json' with { type: 'json' };

/*
 * VS Code's own l10n loads no bundle while it runs in English, so that English would always stay the
 * language of the source. Here Indonesian is the default and the user's setting decides.
 */

export type TextKey = keyof typeof indonesian;

/** The language that the user chose for messages: Indonesian unless asked otherwise. */
export function language(): 'id' | 'en' {
    const chosen = vscode.workspace.getConfiguration('perkada').get<string>('bahasa', 'id');
    if (chosen === 'editor') return vscode.env.language.toLowerCase().startsWith('en') ? 'en' : 'id';
    return chosen === 'en' ? 'en' : 'id';
}

/** A text in the user's language, its `{name}` slots filled. */
export function t(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
    const text = (language() === 'en' ? english : indonesian)[key];
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
