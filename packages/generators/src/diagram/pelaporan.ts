import {
    formatDasar,
    garisPelaporan,
    type Model,
    type PilihanAktor,
    type Place,
    type Susunan,
} from '@perkada/model';
import { judulPeraturan, kebab } from '../file.js';
import { joinKata, pilihanAktorText } from '../text/kalimat.js';
import { syaratText } from '../text/syarat.js';
import type { Bagan, Sambungan, Simpul } from './bagan.js';
import { sebutanJenjang } from './bagan-susunan.js';
import { kotakJabatan, langkahNaik, tempatAturan, tempatJabatan } from './garis.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');

/** Who reports to whom in which capacity, and who may ask for a report; undefined where nothing is laid down. */
export function baganPelaporan(model: Model): Bagan | undefined {
    if (model.pelaporan.length === 0) return undefined;
    const parties = new Map<string, { readonly id: string; readonly tempat: Place[] }>();
    const node = (choice: PilihanAktor, place: Place): string => {
        const name = capital(pilihanAktorText(model, choice));
        const party = parties.get(name) ?? { id: `pihak-${parties.size + 1}`, tempat: [] };
        if (!party.tempat.includes(place)) party.tempat.push(place);
        parties.set(name, party);
        return party.id;
    };
    const edges: Sambungan[] = [];
    for (const report of model.pelaporan) {
        const [dari, ke] = [node(report.penerima, report.place), node(report.pelapor, report.place)];
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
        const old = edges[same];
        if (!old) edges.push({ dari, ke, jenis, ...(label === '' ? {} : { label }), tempat: [report.place] });
        else
            edges[same] = {
                ...old,
                label: joined([old.label ?? '', label]),
                tempat: [...(old.tempat ?? []), report.place],
            };
    }
    return {
        nama: 'pelaporan',
        judul: ['BAGAN PELAPORAN DAN PERTANGGUNGJAWABAN', judulPeraturan(model.identitas)],
        simpul: [...parties].map(
            ([teks, { id, tempat }]): Simpul => ({
                id,
                tempat,
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
    const places = new Map<string, Place[]>();
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
        const rules = tempatAturan(model, { jenjang, susunan: susunan.id });
        const known = places.get(own) ?? [];
        places.set(own, [...known, ...rules.filter((place) => !known.includes(place))]);
        for (const line of garis) {
            let below = own;
            for (const link of line.rantai) {
                posts.set(link.jabatan, kotakJabatan(model, link.jabatan, susunan.id));
                const tempat = below === own ? places.get(own)! : tempatJabatan(model, below);
                edges.set(`${link.jabatan}>${below}`, langkahNaik(link, below, tempat));
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
                    tempat: places.get(`jenjang-${at + 1}`) ?? [],
                    jenis: 'kelompok',
                    isi: [{ teks: joinKata(sebutanJenjang(model, jenjang), 'dan'), ukuran: 10 }],
                }),
            ),
        ],
        sambungan: [...edges.values()],
        catatan: [],
    };
}
