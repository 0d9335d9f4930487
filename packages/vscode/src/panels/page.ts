import * as vscode from 'vscode';
import { language } from '../l10n.js';

/** What the page of a panel is made of. */
export interface PageParts {
    /** Name of the script and the style: `bagan` for `dist/webview-bagan.js`. */
    readonly script: string;
    readonly body: string;
}

/** A page that runs its own script and nothing else, and loads nothing from outside the extension. */
export function page(webview: vscode.Webview, extension: vscode.Uri, { script, body }: PageParts): string {
    const file = (name: string) =>
        webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString();
    const nonce = randomName();
    const policy = [
        "default-src 'none'",
        `style-src ${webview.cspSource}`,
        `script-src 'nonce-${nonce}'`,
        // The picture that becomes a PNG, drawn from a text in the page itself.
        'img-src data:',
    ].join('; ');
    return `<!DOCTYPE html>
<html lang="${language()}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="stylesheet" href="${file(`webview-${script}.css`)}">
</head>
<body>
${body}
<script nonce="${nonce}" src="${file(`webview-${script}.js`)}"></script>
</body>
</html>`;
}

function randomName(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Elements get their texts by key from the script, so that a change of language needs no new page. */
export const diagramBody = `<div class="alat" role="toolbar" data-teks="alat" data-teks-ke="aria-label">
<label class="nama"><span data-teks="tampilkan"></span><select id="pilihan"></select></label>
<span class="kumpulan">
<button id="perkecil" data-teks="perkecil" data-teks-ke="aria-label title">−</button>
<span id="skala" aria-live="off">100%</span>
<button id="perbesar" data-teks="perbesar" data-teks-ke="aria-label title">+</button>
<button id="pas" data-teks="pas"></button>
</span>
<span class="kumpulan akhir">
<button id="svg" data-teks="simpanSvg"></button>
<button id="png" data-teks="simpanPng"></button>
</span>
</div>
<h1 id="tentang"></h1>
<p id="kabar" role="status"></p>
<div id="kanvas" role="region"></div>
<p class="petunjuk" data-teks="petunjuk"></p>`;

export const tableBody = `<div class="alat" role="toolbar" data-teks="alat" data-teks-ke="aria-label">
<label><span data-teks="kolom"></span><select id="tampilan">
<option value="susunan" data-teks="menurutSusunan"></option>
<option value="jabatan" data-teks="menurutJabatan"></option>
</select></label>
<label id="pilihSusunan" class="nama"><span data-teks="susunan"></span><select id="susunan"></select></label>
<span id="ringkas" class="akhir" role="status"></span>
</div>
<h1 id="tentang"></h1>
<p id="kabar" role="status"></p>
<div id="bingkai"></div>
<p class="petunjuk" data-teks="petunjuk"></p>`;
