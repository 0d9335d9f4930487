import {
    formatDasar,
    garisPelaporan,
    indexOf,
    type Model,
    type PilihanAktor,
    type Susunan,
} from '@perkada/model';
import { judulPeraturan, kebab } from '../file.js';
import { joinKata, labelOf, pilihanAktorText } from '../text/kalimat.js';
import { syaratText } from '../text/syarat.js';
import type { Bagan, Sambungan, Simpul } from './bagan.js';
import { sebutanJenjang } from './bagan-susunan.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');

/** Who reports to whom in which capacity, and who may ask for a report; undefined where nothing is laid down. */
export function baganPelaporan(model: Model): Bagan | undefined {
    if (model.pelaporan.length === 0) return undefined;
    const ids = new Map<string, string>();
    const node = (choice: PilihanAktor): string => {
        const name = capital(pilihanAktorText(model, choice));
        const id = ids.get(name) ?? `pihak-${ids.size + 1}`;
        ids.set(name, id);
        return id;
    };
    const edges: Sambungan[] = [];
    for (const report of model.pelaporan) {
        const [dari, ke] = [node(report.penerima), node(report.pelapor)];
        const jenis = report.jenis === 'melapor' ? 'lapor' : 'minta';
        if (dari === ke) continue;
        const label = joined([
            report.waktu.join(', '),
            report.cara === undefined ? '' : `secara ${report.cara}`,
            report.tentang ?? '',
            syaratText(model, report.syarat),
            report.modalitas === 'wajib' ? '' : report.penanda || report.modalitas,
            report.dasar.map(formatDasar).join('; '),
        ]);
        const same = edges.findIndex((edge) => edge.dari === dari && edge.ke === ke && edge.jenis === jenis);
        if (same < 0) edges.push({ dari, ke, jenis, ...(label === '' ? {} : { label }) });
        else edges[same] = { ...edges[same]!, label: joined([edges[same]!.label ?? '', label]) };
    }
    return {
        nama: 'pelaporan',
        judul: ['BAGAN PELAPORAN DAN PERTANGGUNGJAWABAN', judulPeraturan(model.identitas)],
        simpul: [...ids].map(
            ([teks, id]): Simpul => ({
                id,
                jenis: 'jabatan',
                isi: [{ teks, ukuran: 11, tebal: true }],
            }),
        ),
        sambungan: edges,
        catatan: [],
    };
}

/** The reporting line of every grade in a susunan up to the head of the region, with the basis of each step. */
export function garisSusunan(model: Model, susunan: Susunan): Bagan | undefined {
    const groups = new Map<string, string[]>();
    const posts = new Map<string, Simpul>();
    const edges = new Map<string, Sambungan>();
    const post = (id: string) => {
        const rank = indexOf(model).jabatan.get(id);
        posts.set(id, {
            id,
            jenis: rank && rank.susunan === susunan.id && !rank.padaInduk ? 'jabatan' : 'luar',
            isi: [{ teks: labelOf(model, id), ukuran: 11, tebal: true }],
        });
    };
    const grades = model.pustaka.jenjang.filter((grade) => grade.jenis !== 'struktural');
    const lines = [...grades]
        .sort((a, b) => Number(a.jenis === 'pelaksana') - Number(b.jenis === 'pelaksana'))
        .map((grade) => ({
            jenjang: grade.id,
            garis: garisPelaporan(model, { jenjang: grade.id, susunan: susunan.id }),
        }))
        .filter(({ garis }) => garis.length > 0);
    for (const { jenjang, garis } of lines) {
        const first = garis.map((line) => line.rantai[0]!);
        const key = [
            ...new Set(
                first.map(
                    (link) => `${link.jabatan} ${link.modalitas} ${link.dasar.map(formatDasar).join()}`,
                ),
            ),
        ].join('|');
        const list = groups.get(key);
        if (list) list.push(jenjang);
        else groups.set(key, [jenjang]);
        const own = `jenjang-${[...groups.keys()].indexOf(key) + 1}`;
        for (const line of garis) {
            let below = own;
            for (const link of line.rantai) {
                post(link.jabatan);
                const label =
                    link.asal === 'turunan'
                        ? 'menurut letak unit'
                        : joined([
                              link.modalitas === 'wajib' ? '' : link.modalitas,
                              link.dasar.map(formatDasar).join('; '),
                          ]);
                edges.set(`${link.jabatan}>${below}`, {
                    dari: link.jabatan,
                    ke: below,
                    jenis: 'lapor',
                    ...(label === '' ? {} : { label }),
                });
                below = link.jabatan;
            }
        }
    }
    if (groups.size === 0) return undefined;
    return {
        nama: kebab(susunan.id),
        judul: [`GARIS PELAPORAN PADA ${susunan.label.toUpperCase()}`, judulPeraturan(model.identitas)],
        simpul: [
            ...posts.values(),
            ...[...groups.values()].map(
                (jenjang, at): Simpul => ({
                    id: `jenjang-${at + 1}`,
                    jenis: 'kelompok',
                    isi: [{ teks: joinKata(sebutanJenjang(model, jenjang), 'dan'), ukuran: 10 }],
                }),
            ),
        ],
        sambungan: [...edges.values()],
        catatan: [],
    };
}
