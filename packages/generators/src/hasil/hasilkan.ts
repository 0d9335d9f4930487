import type { Model, Naskah } from '@perkada/model';
import { generateAkomaNtoso } from '../akomantoso/index.js';
import { generateBpmn } from '../bpmn/index.js';
import { generateDiagrams } from '../diagram/index.js';
import { generateDmn } from '../dmn/index.js';
import type { GeneratedFile } from '../file.js';
import { generateJson } from '../json/index.js';
import { gambarDariBerkas, generateLampiran } from '../lampiran/index.js';
import { ukuran } from '../lampiran/ukuran.js';
import { generateTypeScript } from '../typescript/modul.js';
import { pngBertanda } from './png.js';
import type { JenisHasil } from './tulis.js';

/** The forms of a diagram. */
export const bentukDiagram = ['svg', 'png', 'mermaid'] as const;
export type BentukDiagram = (typeof bentukDiagram)[number];

/** What output is made of, and what only the surroundings can do. */
export interface Bahan {
    readonly model: Model;
    /** The text of the regulation with its file name, without ending; for Akoma Ntoso. */
    readonly naskah?: { readonly isi: Naskah; readonly nama: string };
    /** Forms of diagrams; SVG and Mermaid where absent. */
    readonly bentuk?: readonly BentukDiagram[];
    /** An SVG as PNG; undefined where nothing here can draw it. */
    readonly png?: (svg: string) => Promise<Uint8Array | undefined>;
    /** Called before each picture; may throw to stop. */
    readonly setiap?: () => void | Promise<void>;
}

/** What a regulation or its surroundings lack for a kind of output. */
export class HasilError extends Error {
    constructor(readonly sebab: 'tanpa naskah' | 'tanpa png') {
        super(sebab);
    }
}

/**
 * Makes the files of one kind. The annex holds the charts of every susunan, the procedures and the
 * stages, as SVG and, where they can
 * be drawn, as PNG for older programs.
 *
 * @throws HasilError where what the kind needs is not there
 */
export async function hasilkan(jenis: JenisHasil, bahan: Bahan): Promise<readonly GeneratedFile[]> {
    const { model } = bahan;
    switch (jenis) {
        case 'typescript':
            return generateTypeScript(model);
        case 'diagram':
            return diagram(bahan, bahan.bentuk ?? ['svg', 'mermaid']);
        case 'lampiran': {
            const options = {
                jenis: ['susunan', 'prosedur', 'tahapan'],
                format: ['svg'],
                sisip: { terpakai: ukuran.judulGambar, akhir: ukuran.tandaTangan },
                setiap: bahan.setiap,
            } as const;
            const charts = await generateDiagrams(model, options);
            const pictures = await pngOf(charts, bahan);
            return generateLampiran(model, { gambar: gambarDariBerkas([...charts, ...pictures]) });
        }
        case 'bpmn':
            return generateBpmn(model);
        case 'dmn':
            return generateDmn(model);
        case 'json':
            return generateJson(model);
        case 'akn':
            if (!bahan.naskah) throw new HasilError('tanpa naskah');
            return generateAkomaNtoso(bahan.naskah.isi, bahan.naskah.nama);
    }
}

async function diagram(bahan: Bahan, bentuk: readonly BentukDiagram[]): Promise<GeneratedFile[]> {
    const format = (['svg', 'mermaid'] as const).filter(
        (form) => bentuk.includes(form) || (form === 'svg' && bentuk.includes('png')),
    );
    const files = await generateDiagrams(bahan.model, { format, setiap: bahan.setiap });
    const charts = files.filter(({ path }) => path.endsWith('.svg'));
    const pictures = bentuk.includes('png') ? await pngOf(charts, bahan) : [];
    if (bentuk.includes('png') && pictures.length < charts.length) throw new HasilError('tanpa png');
    return [
        ...(bentuk.includes('svg') ? files : files.filter((file) => !charts.includes(file))),
        ...pictures,
    ];
}

/** The pictures as PNG, of those that can be drawn here. */
async function pngOf(charts: readonly GeneratedFile[], bahan: Bahan): Promise<GeneratedFile[]> {
    const result: GeneratedFile[] = [];
    for (const { path, content } of charts) {
        const png = typeof content === 'string' ? await bahan.png?.(content) : undefined;
        await bahan.setiap?.();
        if (png) result.push({ path: path.replace(/\.svg$/, '.png'), content: pngBertanda(png) });
    }
    return result;
}
