import { describe, expect, test } from 'vitest';
import { baganGaris, diagramsOf, gambarOf, svgOf, unsurDiagram } from '../src/index.js';
import { exampleTexts, modelOf } from './support/models.js';
import { contohKecil } from './support/small.js';

const regulations: Record<string, Record<string, string>> = { ...contohKecil, ...exampleTexts() };

/** The interactive SVG made plain again by hand: groups of elements taken away, black for the text's colour. */
function flattened(svg: string): string {
    const depth: boolean[] = [];
    return svg
        .split('\n')
        .filter((line) => {
            if (line.startsWith('<g ')) {
                depth.push(line.includes(' data-unsur='));
                return !depth.at(-1);
            }
            return line === '</g>' ? !depth.pop() : true;
        })
        .join('\n')
        .replaceAll('"currentColor"', '"#000"');
}
const drawingOf = (svg: string) =>
    svg.slice(svg.indexOf('</desc>')).replace(/<rect [^>]*fill="#fff"[^>]*>\n/, '');

describe.each(Object.keys(regulations))('the pictures of %s for a panel', (name) => {
    const model = modelOf(regulations[name]!);

    test('draw what the files draw, byte by byte', async () => {
        for (const diagram of diagramsOf(await model)) {
            const gambar = await gambarOf(diagram);
            expect(svgOf(gambar), diagram.jalur).not.toMatch(/data-unsur|currentColor/);
            expect(drawingOf(flattened(svgOf(gambar, { interaktif: true }))), diagram.jalur).toBe(
                drawingOf(svgOf(gambar)),
            );
        }
    });

    test('mark every element once, with the place that says it', async () => {
        const files = new Set(Object.keys(regulations[name]!).map((file) => `file:///contoh/${file}`));
        for (const diagram of diagramsOf(await model)) {
            const svg = svgOf(await gambarOf(diagram), { interaktif: true });
            const marked = [...svg.matchAll(/data-unsur="([^"]*)"/g)].map((match) =>
                match[1]!.replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
            );
            const elements = unsurDiagram(diagram);
            expect(new Set(marked).size, diagram.jalur).toBe(marked.length);
            expect(
                elements.map((element) => element.kunci),
                diagram.jalur,
            ).toEqual(expect.arrayContaining(marked));
            for (const element of elements) {
                for (const place of element.tempat) expect(files).toContain(place.uri);
                for (const end of element.ujung ?? []) expect(marked).toContain(end);
            }
        }
    });
});

const text = `peraturan bupati "Contoh" nomor 1 tahun 2025
    tentang "Sistem Kerja"

susunan Sekretariat "Sekretariat Daerah" {
    level 1 jabatan Sekda "Sekretaris Daerah", JPT Pratama, pimpinan;
    level 2 jabatan Asisten "Asisten", JPT Pratama, di bawah Sekda dasar Pasal 2;

    kedudukan {
        ahli muda di bawah Asisten dasar Pasal 4 huruf b;
    }
}
`;

describe('the reporting line of one official', () => {
    test('climbs step by step to the head of the region, each step with its basis and place', async () => {
        const model = await modelOf({ 'a.perkada': text });
        const bagan = baganGaris(model, {
            isi: ['Sari', 'Ahli Muda'],
            dari: { jenjang: 'ahli muda', susunan: 'Sekretariat' },
        });
        expect(bagan.simpul.map((box) => box.isi[0]!.teks)).toEqual([
            'Asisten',
            'Sekretaris Daerah',
            'Bupati',
            'Sari',
        ]);
        expect(bagan.sambungan.map((edge) => [edge.label, edge.tempat![0]?.start.line])).toEqual([
            ['Pasal 4 huruf b', 8],
            ['Pasal 2', 5],
            ['menurut letak unit', 4],
        ]);
        expect(bagan.catatan).toEqual([]);
    });

    test('of a post begins at the post', async () => {
        const model = await modelOf({ 'a.perkada': text });
        const bagan = baganGaris(model, { isi: ['Asisten'], dari: { jabatan: 'Sekretariat.Asisten' } });
        expect(bagan.sambungan.map((edge) => `${edge.ke} → ${edge.dari}`)).toEqual([
            'Sekretariat.Asisten → Sekretariat.Sekda',
            'Sekretariat.Sekda → Bupati',
        ]);
    });

    test('says that it breaks off where nothing places the official', async () => {
        const model = await modelOf({ 'a.perkada': text });
        const bagan = baganGaris(model, {
            isi: ['Budi'],
            dari: { jenjang: 'ahli utama', susunan: 'Sekretariat' },
        });
        expect(bagan.simpul).toHaveLength(1);
        expect(bagan.catatan).toEqual(['Tidak ada aturan yang menetapkan atasan langsungnya.']);
    });
});
