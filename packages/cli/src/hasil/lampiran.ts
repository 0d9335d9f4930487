import type { GeneratedFile } from '@perkada/generators';
import type { Sumber } from './jenis.js';

/**
 * An SVG as PNG, for programs that cannot show SVG; undefined where this machine has no renderer for it
 * (it is an optional, native package).
 */
async function pngOf(svg: string): Promise<Uint8Array | undefined> {
    try {
        const { Resvg } = await import('@resvg/resvg-js');
        return new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, background: 'white' }).render().asPng();
    } catch {
        return undefined;
    }
}

/** The annex with the organisation charts of every susunan. */
export async function lampiranOf({ model }: Sumber): Promise<GeneratedFile[]> {
    const { gambarDariBerkas, generateDiagrams, generateLampiran } = await import('@perkada/generators');
    const charts = await generateDiagrams(model, { jenis: ['susunan'], format: ['svg'] });
    const pictures: GeneratedFile[] = [];
    for (const chart of charts) {
        const png = typeof chart.content === 'string' ? await pngOf(chart.content) : undefined;
        if (png) pictures.push({ path: chart.path.replace(/\.svg$/, '.png'), content: png });
    }
    return generateLampiran(model, { gambar: gambarDariBerkas([...charts, ...pictures]) });
}
