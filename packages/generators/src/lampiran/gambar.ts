import type { GeneratedFile } from '../file.js';
import { halamanGambar } from '../halaman.js';
import type { Gambar } from './dokumen.js';
import { ukuran } from './ukuran.js';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (text: string) =>
    text
        .replace(/<[^>]*>/g, '')
        .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)
        .trim();

/**
 * The page that a picture of the annex stands on, and how large: the way up on which it is larger; the last
 * one leaves room for the signature below it.
 */
export const halamanOf = (gambar: Gambar, last: boolean) =>
    halamanGambar(gambar, ukuran.judulGambar + (last ? ukuran.tandaTangan : 0));

/** The pictures among generated files, sheets of one diagram behind one another: each SVG with its own title and size, and the PNG of the same name. */
export function gambarDariBerkas(files: readonly GeneratedFile[]): Gambar[] {
    return files.flatMap(({ path, content }) => {
        if (!path.endsWith('.svg') || typeof content !== 'string') return [];
        const root = /<svg\b[^>]*>/.exec(content)?.[0] ?? '';
        const box = /\bviewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(root);
        const width = Number(box?.[1] ?? /\bwidth="([\d.]+)/.exec(root)?.[1]);
        const height = Number(box?.[2] ?? /\bheight="([\d.]+)/.exec(root)?.[1]);
        if (!(width > 0 && height > 0)) return [];
        // A title may go on with regulation and basis after a dash; the annex says those itself.
        const title = plain(/<title\b[^>]*>([\s\S]*?)<\/title>/.exec(content)?.[1] ?? '');
        const [, judul = path, nomor] =
            /^(.*?)(?:, lembar (\d+) dari \d+)?$/.exec(title.split(' – ')[0] || path) ?? [];
        const uraian = plain(/<desc\b[^>]*>([\s\S]*?)<\/desc>/.exec(content)?.[1] ?? '') || judul;
        const png = files.find((file) => file.path === path.replace(/\.svg$/, '.png'))?.content;
        return [
            {
                judul,
                ...(path.includes('/') ? { kelompok: path.split('/')[0]! } : {}),
                ...(Number(nomor ?? 1) > 1 ? { lanjutan: true } : {}),
                uraian,
                tipe: 'svg' as const,
                isi: content,
                lebar: width,
                tinggi: height,
                ...(png instanceof Uint8Array ? { png } : {}),
            },
        ];
    });
}
