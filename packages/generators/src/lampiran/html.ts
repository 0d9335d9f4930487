import { escapeXml } from '../text/xml.js';
import { type Baris, barisOf, type Gambar, type Lampiran, type Tabel } from './dokumen.js';
import { kolomTegak, ukuran } from './ukuran.js';

const style = `@page { size: ${ukuran.lebar}mm ${ukuran.tinggi}mm; margin: ${ukuran.tepi}mm; }
@page mendatar { size: ${ukuran.tinggi}mm ${ukuran.lebar}mm; }
body { font: ${ukuran.besarHuruf}pt/1.2 "${ukuran.huruf}", "URW Bookman", Bookman, serif; color: #000; background: #fff;
  max-width: ${ukuran.lebar - 2 * ukuran.tepi}mm; margin: ${ukuran.tepi}mm auto; padding: 0 4mm; }
p, h1, h2, h3 { font: inherit; margin: 0; }
.kanan { margin-left: ${ukuran.kanan}mm; }
.nama { text-align: center; margin: 1em 0; }
.butir { display: flex; text-align: justify; }
.butir > .tanda { flex: 0 0 ${ukuran.jorok}mm; }
.gambar, .lebar { page: mendatar; break-before: page; break-after: page; }
.gambar img { max-width: 100%; }
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
    const wide = table.kepala.length > kolomTegak ? ' class="lebar"' : '';
    return `<div${wide} style="${indent(table.kepala.length > 5 ? 0 : Math.min(tingkat + 1, 3))}"><table><thead><tr>${cells(table.kepala, 'th')}</tr></thead><tbody>${table.baris
        .map((row) => `<tr>${cells(row, 'td')}</tr>`)
        .join('')}</tbody></table></div>`;
}

function base64(bytes: Uint8Array): string {
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
}

function gambar(picture: Gambar): string {
    const bytes = typeof picture.isi === 'string' ? new TextEncoder().encode(picture.isi) : picture.isi;
    const type = picture.tipe === 'svg' ? 'image/svg+xml' : 'image/png';
    return `<p class="gambar"><img src="data:${type};base64,${base64(bytes)}" alt="${escapeXml(picture.uraian)}" width="${picture.lebar}" height="${picture.tinggi}"></p>`;
}

function baris(line: Baris): string {
    if (line.jenis === 'tabel') return tabel(line.tabel, line.tingkat);
    if (line.jenis === 'gambar') return gambar(line.gambar);
    const tag = line.judul ? `h${Math.min(line.tingkat + 2, 6)}` : 'p';
    if (line.tanda === '') return `<${tag} style="${indent(line.tingkat)}">${escapeXml(line.teks)}</${tag}>`;
    return `<${tag} class="butir" style="${indent(line.tingkat)}"><span class="tanda">${line.tanda} </span><span>${escapeXml(line.teks)}</span></${tag}>`;
}

/** The annex as one self-contained HTML page: the same lines as the Word file, printable on F4. */
export function renderHtml(lampiran: Lampiran, title: string, mark: string): string {
    const lines = (items: readonly string[], className: string) =>
        items.map((text) => `<p class="${className}">${escapeXml(text)}</p>`).join('\n');
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
<header>
${lines(lampiran.kepala, 'kanan')}
</header>
<main>
<h1 class="nama">${lampiran.nama.map(escapeXml).join('<br>')}</h1>
${barisOf(lampiran).map(baris).join('\n')}
</main>
<footer class="tanda-tangan">
<p class="kanan">${escapeXml(lampiran.pejabat)},</p>
<p class="kanan"><br><br><br></p>
<p class="kanan">${escapeXml(lampiran.penandaTangan)}</p>
</footer>
</body>
</html>
`;
}
