import type { Model } from '@perkada/model';
import { type GeneratedFile, judulPeraturan, namaBerkas } from '../file.js';
import { generatedMark } from '../mark.js';
import { renderDocx } from './docx.js';
import { renderHtml } from './html.js';
import { type LampiranOptions, susunLampiran } from './susun.js';

export { type Gambar, type Lampiran, teksLampiran } from './dokumen.js';
export { gambarDariBerkas } from './gambar.js';
export { type LampiranOptions, susunLampiran } from './susun.js';

/** The annex of a regulation as a Word file and as HTML, both rendered from one document. */
export async function generateLampiran(
    model: Model,
    options: LampiranOptions = {},
): Promise<GeneratedFile[]> {
    const lampiran = susunLampiran(model, options);
    const number = options.nomor === undefined ? '' : `-${options.nomor.toLowerCase()}`;
    const name = `${namaBerkas(model.identitas)}-lampiran${number}`;
    const title = `Lampiran ${judulPeraturan(model.identitas)}`;
    return [
        { path: `${name}.docx`, content: await renderDocx(lampiran, title, generatedMark) },
        { path: `${name}.html`, content: renderHtml(lampiran, title, generatedMark) },
    ];
}
