import type {
    Aktor,
    Dasar,
    DasarPart,
    DasarUnit,
    KataSambung,
    Ketentuan,
    KetentuanBermodalitas,
    Lapisan,
    Lingkup,
    Modalitas,
    Penerimaan,
    Place,
    Syarat,
    Tanggal,
} from '@perkada/model';
import { type AstNode, AstUtils, type CstNode, GrammarUtils, type Reference } from 'langium';
import type * as ast from '../generated/ast.js';
import {
    isJabatan,
    isJenjang,
    isKelompok,
    isKondisiAda,
    isKondisiDipimpin,
    isKondisiHasil,
    isKondisiKeadaan,
    isKondisiLevel,
    isSusunan,
} from '../generated/ast.js';
import { type PerkadaNameProvider, unquote, wordsOf } from '../scope/names.js';

/** Any part of the tree may be missing after a syntax error, so lowering treats everything as optional. */
export type Loose<T> = T | undefined;

const dasarUnits: Readonly<Record<string, DasarUnit>> = {
    Menimbang: 'menimbang',
    Mengingat: 'mengingat',
    Lampiran: 'lampiran',
    BAB: 'bab',
    Bagian: 'bagian',
    Paragraf: 'paragraf',
    Pasal: 'pasal',
    ayat: 'ayat',
    huruf: 'huruf',
    angka: 'angka',
};

const months = [
    'januari',
    'februari',
    'maret',
    'april',
    'mei',
    'juni',
    'juli',
    'agustus',
    'september',
    'oktober',
    'november',
    'desember',
];

/** What lowering needs of one file: names, places, the layer that it stands in. */
export class LoweringContext {
    private shared: { readonly susunan: ast.Susunan; readonly among: readonly ast.Susunan[] } | undefined;

    constructor(
        readonly uri: string,
        readonly lapisan: Lapisan,
        readonly names: PerkadaNameProvider,
        private readonly incomplete: ReadonlySet<AstNode>,
        /** Handed in, since conditions name actors and actors need this context. */
        private readonly lowerAktor: (node: ast.Aktor, context: LoweringContext) => Aktor | undefined,
    ) {}

    /**
     * The same context for one of several susunan that share a block: posts named there are those of
     * the same name in `susunan`.
     */
    forSusunan(susunan: ast.Susunan, shared: readonly ast.Susunan[]): LoweringContext {
        const context = new LoweringContext(
            this.uri,
            this.lapisan,
            this.names,
            this.incomplete,
            this.lowerAktor,
        );
        context.shared = { susunan, among: shared };
        return context;
    }

    /** The id of a post; undefined in a shared block when its susunan has no post of that name. */
    jabatanId(post: ast.Jabatan): string | undefined {
        const id = this.names.getQualifiedName(post) ?? post.name;
        const shared = this.shared;
        const home = post.$container;
        if (!shared || home === shared.susunan || !shared.among.includes(home)) return id;
        const own = shared.susunan.isi.find((item) => isJabatan(item) && item.name === post.name);
        return own && this.names.getQualifiedName(own);
    }

    /** The id of a unit or susunan; undefined in a shared block for one that belongs to another susunan of it. */
    unitId(target: ast.Tempat): string | undefined {
        const shared = this.shared;
        const home = isSusunan(target) ? target : susunanOfUnit(target);
        if (shared && home && home !== shared.susunan && shared.among.includes(home)) return undefined;
        return this.names.getQualifiedName(target);
    }

    place(node: Loose<AstNode | CstNode>): Place {
        const cst = node && '$type' in node ? (node as AstNode).$cstNode : (node as Loose<CstNode>);
        return cstPlace(cst, this.uri);
    }

    /** The place of a property of a node, or of the node when the property is not written. */
    propertyPlace(node: AstNode, property: string, index?: number): Place {
        return this.place(GrammarUtils.findNodeForProperty(node.$cstNode, property, index) ?? node.$cstNode);
    }

    namePlace(node: AstNode): Place {
        return this.place(this.names.getNameNode(node) ?? node.$cstNode);
    }

    dasar(node: Loose<ast.Dasar>): Dasar {
        const dasar = dasarOf(node);
        return node?.$cstNode ? { ...dasar, place: this.place(node) } : dasar;
    }

    ketentuan(
        node: AstNode & { dasar?: ast.Dasar[]; menyimpang?: ast.Dasar[]; diterima?: ast.Diterima[] },
        outer?: { dasar?: ast.Dasar[] },
    ): Ketentuan {
        const own = node.dasar ?? [];
        const dasar = (own.length > 0 ? own : (outer?.dasar ?? [])).map((basis) => this.dasar(basis));
        return {
            place: this.place(node),
            lapisan: layerOf(dasar[0], this.lapisan),
            dasar,
            menyimpangDari: (node.menyimpang ?? []).map((basis) => this.dasar(basis)),
            diterima: (node.diterima ?? []).map((acceptance) => this.penerimaan(acceptance)),
            taklengkap: this.isIncomplete(node),
        };
    }

    bermodalitas(
        node: AstNode & {
            modalitas?: string;
            dasar?: ast.Dasar[];
            menyimpang?: ast.Dasar[];
            diterima?: ast.Diterima[];
        },
        outer?: { dasar?: ast.Dasar[] },
    ): KetentuanBermodalitas {
        return { ...this.ketentuan(node, outer), ...modality(node.modalitas) };
    }

    /** Whether a provision has an unresolved name in it. */
    isIncomplete(node: AstNode): boolean {
        return this.incomplete.has(node);
    }

    penerimaan(node: ast.Diterima): Penerimaan {
        return {
            alasan: unquote(node.alasan ?? ''),
            ...(node.kode === undefined ? {} : { kode: unquote(node.kode) }),
            place: this.place(node),
        };
    }

    syarat(node: Loose<ast.Syarat>): Syarat[] {
        const result: Syarat[] = [];
        for (const kondisi of node?.kondisi ?? []) {
            if (isKondisiAda(kondisi)) {
                const apa = superiorId(kondisi.apa, this);
                if (apa) result.push({ jenis: 'ada', tidak: kondisi.tidak, ...apa });
            } else if (isKondisiDipimpin(kondisi)) {
                const oleh = superiorId(kondisi.oleh, this);
                if (oleh) {
                    result.push({
                        jenis: 'dipimpin',
                        tidak: kondisi.tidak,
                        oleh: oleh.apa,
                        jenisApa: oleh.jenisApa,
                    });
                }
            } else if (isKondisiLevel(kondisi)) {
                result.push({ jenis: 'level', tidak: kondisi.tidak, lebihDari: kondisi.jumlah });
            } else if (isKondisiKeadaan(kondisi)) {
                const keadaan = kondisi.keadaan?.ref;
                if (keadaan) result.push({ jenis: 'keadaan', tidak: kondisi.tidak, keadaan: keadaan.name });
            } else if (isKondisiHasil(kondisi)) {
                const oleh = kondisi.oleh && this.lowerAktor(kondisi.oleh, this);
                result.push({ jenis: 'hasil', hasil: spaced(kondisi.hasil), ...(oleh ? { oleh } : {}) });
            }
        }
        return result;
    }

    tanggal(node: Loose<ast.Tanggal>): Tanggal | undefined {
        if (!node) return undefined;
        const bulan = months.indexOf(String(node.bulan ?? '').toLowerCase()) + 1;
        return { tahun: node.tahun ?? 0, bulan, hari: node.hari ?? 0, place: this.place(node) };
    }
}

/** The susunan that a unit's own declaration names. */
function susunanOfUnit(unit: ast.Unit): ast.Susunan | undefined {
    const declaration = unit.$container;
    return declaration.susunan?.ref;
}

/** The place of a concrete syntax node; the start of the file where it is missing. */
export function cstPlace(cst: Loose<CstNode>, uri: string): Place {
    const range = cst?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return {
        uri,
        start: { line: range.start.line, character: range.start.character },
        end: { line: range.end.line, character: range.end.character },
    };
}

/** The steps of a basis, without its place. */
export function dasarOf(node: Loose<ast.Dasar>): Dasar {
    const parts: DasarPart[] = [];
    for (const part of node?.bagian ?? []) {
        const unit = dasarUnits[part.unit];
        if (!unit) continue;
        const kurung = part.unit !== 'ayat' && String(part.nomor ?? '').endsWith(')');
        parts.push({ unit, number: markOf(part.nomor), ...(kurung ? { kurung } : {}) });
    }
    return { parts };
}

/** The mark of a division without its bracket: `a)` is `a`. */
function markOf(number: string | number | undefined): string {
    return number === undefined ? '' : String(number).replace(/\)$/, '');
}

function layerOf(dasar: Loose<Dasar>, fallback: Lapisan): Lapisan {
    const first = dasar?.parts[0];
    if (!first) return fallback;
    return first.unit === 'lampiran' ? { jenis: 'lampiran', nomor: first.number } : { jenis: 'batang tubuh' };
}

/** The modality of a word as written; no word commands. */
export function modality(word: Loose<string>): { modalitas: Modalitas; penanda: string } {
    const penanda = spaced(word);
    switch (penanda) {
        case 'diutamakan':
        case 'dapat':
        case 'berwenang':
        case 'akan':
        case 'dilarang':
            return { modalitas: penanda, penanda };
        case 'hanya dapat':
            return { modalitas: penanda, penanda };
        default:
            return { modalitas: 'wajib', penanda };
    }
}

const compounds: Readonly<Record<string, string>> = {
    hanyadapat: 'hanya dapat',
    timkerja: 'tim kerja',
    timkerjalain: 'tim kerja lain',
    pejabatlain: 'pejabat lain',
    unitkerja: 'unit kerja',
    pimpinanunitkerja: 'pimpinan unit kerja',
    pengajuansukarela: 'pengajuan sukarela',
    dalamunit: 'dalam unit',
    dalamunitorganisasi: 'dalam unit',
    dalamunitkerja: 'dalam unit',
    lintasunitorganisasi: 'lintas unit',
    lintasunitkerja: 'lintas unit',
    lintasunitorganisasidalamperangkatdaerah: 'lintas unit dalam perangkat daerah',
    lintasunitkerjadalamperangkatdaerah: 'lintas unit dalam perangkat daerah',
    kepalaperangkatdaerah: 'kepala perangkat daerah',
    atasanlangsung: 'atasan langsung',
    penerimadelegasi: 'penerima delegasi',
    lintasunit: 'lintas unit',
    lintasunitdalamperangkatdaerah: 'lintas unit dalam perangkat daerah',
    dalamperangkatdaerah: 'dalam perangkat daerah',
    lintasperangkatdaerah: 'lintas perangkat daerah',
    lintasinstansi: 'lintas instansi',
    penilaikinerja: 'penilai kinerja',
    pemilikkinerja: 'pemilik kinerja',
    pimpinanunitorganisasi: 'pimpinan unit organisasi',
    pimpinanperangkatdaerah: 'pimpinan perangkat daerah',
    pimpinaninstansi: 'pimpinan instansi',
    pejabatyangberwenang: 'pejabat yang berwenang',
    pejabatpembinakepegawaian: 'pejabat pembina kepegawaian',
    ketuatim: 'ketua tim',
    anggotatim: 'anggota tim',
    pemerintahdaerah: 'pemerintah daerah',
    perangkatdaerah: 'perangkat daerah',
    unitorganisasi: 'unit organisasi',
    menetapkankinerja: 'menetapkan kinerja',
    menilaikinerja: 'menilai',
    terlebihdahulu: 'terlebih dahulu',
    sepanjangtahun: 'sepanjang tahun',
    walikota: 'wali kota',
    'undang-undangdasar': 'undang-undang dasar',
    subbagian: 'sub bagian',
    subbidang: 'sub bidang',
    rumahsakit: 'rumah sakit',
    satuanpendidikan: 'satuan pendidikan',
};

/**
 * The words of a term that the parser hands over joined (`timkerja`), parted again. Data type rules
 * drop the blanks between their tokens.
 */
export function spaced(term: Loose<string>): string {
    if (term === undefined) return '';
    const joined = String(term).replace(/\s+/g, '');
    const known = compounds[joined];
    if (known !== undefined) return known;
    if (joined.startsWith('secara')) return joined.slice('secara'.length);
    if (joined.startsWith('tidak') && joined.length > 'tidak'.length)
        return `tidak ${joined.slice('tidak'.length)}`;
    if (joined.startsWith('peraturan') && joined !== 'peraturan')
        return `peraturan ${spaced(joined.slice('peraturan'.length))}`;
    return String(term);
}

/** The scopes of a provision, each once, and all of them in the words of the text. */
export function lingkupOf(node: AstNode & { lingkup: readonly string[] }): {
    lingkup: Lingkup[];
    lingkupTertulis: string[];
} {
    return {
        lingkup: [...new Set(node.lingkup.map((scope) => spaced(scope) as Lingkup))],
        // Spread, since the nodes come in a subclass of Array that `map` would carry into the Model.
        lingkupTertulis: [...GrammarUtils.findNodesForProperty(node.$cstNode, 'lingkup')].map(wordsOf),
    };
}

/** The joining word of a list. Commas follow the word of the list; without one, `dan` is meant. */
export function conjunction(
    words: readonly string[] | undefined,
    count: number,
    comma: KataSambung = 'dan',
): KataSambung {
    if (count <= 1) return 'tunggal';
    const written = (words ?? []).map((word) => word.replace(/^,\s*/, ''));
    if (written.includes('dan/atau')) return 'dan/atau';
    if (written.includes('atau')) return 'atau';
    if (written.includes('dan')) return 'dan';
    return comma;
}

/** Every node of a file that has an unresolved name in it, itself or in what it contains. */
export function incompleteNodes(file: ast.Berkas): ReadonlySet<AstNode> {
    const nodes = new Set<AstNode>();
    for (const reference of AstUtils.getDocument(file).references) {
        if (!reference.error) continue;
        let node: AstNode | undefined = reference.error.info.container;
        while (node && !nodes.has(node)) {
            nodes.add(node);
            node = node.$container;
        }
    }
    return nodes;
}

/** The written name of a grade or group, its words parted by one space. */
export function golonganId(node: ast.Jenjang | ast.Kelompok, names: PerkadaNameProvider): string {
    return wordsOf(names.getNameNode(node)) || String(node.name);
}

/** The id of what a condition or subject names: a post, or a grade or group. */
export function superiorId(
    reference: Loose<Reference<ast.Atasan>>,
    context: LoweringContext,
): { apa: string; jenisApa: 'jabatan' | 'golongan' } | undefined {
    const target = reference?.ref;
    if (!target) return undefined;
    if (isJabatan(target)) {
        const id = context.jabatanId(target);
        return id === undefined ? undefined : { apa: id, jenisApa: 'jabatan' };
    }
    if (isJenjang(target) || isKelompok(target))
        return { apa: golonganId(target, context.names), jenisApa: 'golongan' };
    return { apa: target.name, jenisApa: 'jabatan' };
}

/** A label's text, or the fallback when there is none. */
export function labelOf(label: Loose<string>, fallback: string): string {
    const text = label === undefined ? '' : unquote(label);
    return text === '' ? fallback : text;
}
