import { escapeXml } from '../text/xml.js';
import { type Bentang, bentangOf, type Letak } from './bentang.js';
import type { Gambar, Lampiran, Tabel } from './dokumen.js';
import { halamanOf } from './gambar.js';
import { ukuran } from './ukuran.js';

const style = `@page { size: ${ukuran.lebar}mm ${ukuran.tinggi}mm; margin: ${ukuran.tepi}mm; }
@page mendatar { size: ${ukuran.tinggi}mm ${ukuran.lebar}mm; }
body { font: ${ukuran.besarHuruf}pt/1.2 "${ukuran.huruf}", "URW Bookman", Bookman, serif; color: #000; background: #fff;
  margin: ${ukuran.tepi}mm auto; padding: 0 4mm; }
section { max-width: ${ukuran.lebar - 2 * ukuran.tepi}mm; margin: 0 auto; }
.mendatar { page: mendatar; max-width: ${ukuran.tinggi - 2 * ukuran.tepi}mm; }
@media print { body { margin: 0; padding: 0; } section { max-width: none; } }
p, h1, h2, h3, h4, h5, h6 { font: inherit; margin: 0; }
.kanan { margin-left: ${ukuran.kanan}mm; }
.nama { text-align: center; margin: 1em 0; }
.butir { display: flex; text-align: justify; }
.butir > .tanda { flex: 0 0 ${ukuran.jorok}mm; }
.gambar { text-align: center; }
.gambar img { max-width: 100%; height: auto; }
.halaman { break-before: page; }
.mendatar .kanan { margin-left: ${ukuran.kanan + ukuran.tinggi - ukuran.lebar}mm; }
h2, h3, h4 { break-after: avoid; }
tr { break-inside: avoid; }
table { border-collapse: collapse; font-size: ${ukuran.besarHurufTabel}pt; margin-bottom: 1em; }
th, td { border: 1px solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
th { text-align: center; }
.tanda-tangan { break-inside: avoid; margin-top: 1em; }
@media (max-width: 60em) { .kanan { margin-left: 30%; } body { margin: 4mm auto; } }`;

const indent = (tingkat: number) => `margin-left:${ukuran.jorok * tingkat}mm`;

function tabel(table: Tabel, tingkat: number): string {
    const cells = (row: readonly string[], tag: 'th' | 'td') =>
        row
            .map((text, index) =>
                index === 0 && tag === 'td'
                    ? `<th scope="row">${escapeXml(text)}</th>`
                    : `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escapeXml(text)}</${tag}>`,
            )
            .join('');
    return `<div style="${indent(table.kepala.length > 5 ? 0 : Math.min(tingkat + 1, 3))}"><table><thead><tr>${cells(table.kepala, 'th')}</tr></thead><tbody>${table.baris
        .map((row) => `<tr>${cells(row, 'td')}</tr>`)
        .join('')}</tbody></table></div>`;
}

function base64(bytes: Uint8Array): string {
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
}

const halaman = (halamanBaru: boolean, kelas = '') =>
    halamanBaru ? ` class="${`${kelas} halaman`.trim()}"` : kelas === '' ? '' : ` class="${kelas}"`;

function gambar(picture: Gambar, last: boolean, halamanBaru: boolean): string {
    const bytes = typeof picture.isi === 'string' ? new TextEncoder().encode(picture.isi) : picture.isi;
    const type = picture.tipe === 'svg' ? 'image/svg+xml' : 'image/png';
    const { skala } = halamanOf(picture, last);
    const [lebar, tinggi] = [picture.lebar, picture.tinggi].map((size) => Math.round(size * skala));
    return `<p${halaman(halamanBaru, 'gambar')}><img src="data:${type};base64,${base64(bytes)}" alt="${escapeXml(picture.uraian)}" width="${lebar}" height="${tinggi}"></p>`;
}

function baris({ baris: line, halamanBaru, terakhir }: Letak): string {
    if (line.jenis === 'tabel') return tabel(line.tabel, line.tingkat);
    if (line.jenis === 'gambar') return gambar(line.gambar, terakhir, halamanBaru);
    const tag = line.judul ? `h${Math.min(line.tingkat + 2, 6)}` : 'p';
    const left = `style="${indent(line.tingkat)}"`;
    if (line.tanda === '') return `<${tag}${halaman(halamanBaru)} ${left}>${escapeXml(line.teks)}</${tag}>`;
    return `<${tag}${halaman(halamanBaru, 'butir')} ${left}><span class="tanda">${line.tanda} </span><span>${escapeXml(line.teks)}</span></${tag}>`;
}

/** The annex as one self-contained HTML page: the same lines as the Word file, printable on F4. */
export function renderHtml(lampiran: Lampiran, title: string, mark: string): string {
    const lines = (items: readonly string[], className: string) =>
        items.map((text) => `<p class="${className}">${escapeXml(text)}</p>`).join('\n');
    const stretches = bentangOf(lampiran);
    const head = `<header>
${lines(lampiran.kepala, 'kanan')}
</header>
<h1 class="nama">${lampiran.nama.map(escapeXml).join('<br>')}</h1>
`;
    const foot = `
<footer class="tanda-tangan">
<p class="kanan">${escapeXml(lampiran.pejabat)},</p>
<p class="kanan"><br><br><br></p>
<p class="kanan">${escapeXml(lampiran.penandaTangan)}</p>
</footer>`;
    const section = ({ mendatar, letak }: Bentang, at: number) =>
        `<section${mendatar ? ' class="mendatar"' : ''}>
${at === 0 ? head : ''}${letak.map(baris).join('\n')}${at === stretches.length - 1 ? foot : ''}
</section>`;
    return `<!DOCTYPE html>
<!-- ${mark} -->
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${stretches.map(section).join('\n')}
</main>
</body>
</html>
`;
}
