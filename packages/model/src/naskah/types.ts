/**
 * The text of a regulation (naskah) as plain, immutable data.
 *
 * Every position inside a naskah is an offset: UTF-16 units from the start of `Naskah.text`. A
 * `Span` is a pair of them; `placeOf(naskah, span)` makes the `Place` that findings and editors use,
 * and `textOf(naskah, span)` the words. Offsets make a naskah small, and let a check run over the
 * words and report exactly where they stand.
 *
 * Every node is named by its index in `Naskah.nodes`, which is in document order (a parent before
 * its children). `JSON.stringify` writes a naskah down as plain data.
 *
 * Nodes, references and citations may keep what they say in compact columns and look it up when a member
 * is asked for. So take members by name; an object spread of one of them has none.
 */
import type { DasarPart, DasarUnit } from '../text/dasar.js';

/** A stretch of the text: offsets from `start` up to, not including, `end`. */
export interface Span {
    readonly start: number;
    readonly end: number;
}

/** Index of a node in `Naskah.nodes`; -1 means "none". */
export type NodeIndex = number;

/**
 * What a node is.
 * - `naskah` the root; `judul` the title block; `pembukaan` from "DENGAN RAHMAT" up to the body;
 *   `menimbang`, `mengingat`, `memperhatikan`, `memutuskan`, `menetapkan` inside it;
 * - `batang-tubuh` the body; `buku` a book of a code, above its chapters; `bab`, `bagian`, `paragraf`, `pasal`, `ayat`, `huruf`, `angka` as a
 *   regulation names them; `butir` an item that has a dash or bullet but no number;
 *   `kutipan` the quoted provisions of an amending act, under the `angka` that orders the change;
 * - `penutup` the closing part: enactment clause, `tanda-tangan` blocks and the `berita` line
 *   ("BERITA DAERAH … TAHUN … NOMOR …");
 * - `lampiran` an annex with its `judul-lampiran`; `penjelasan` the elucidation.
 */
export type NaskahKind =
    | 'naskah'
    | 'judul'
    | 'pembukaan'
    | 'menimbang'
    | 'mengingat'
    | 'memperhatikan'
    | 'memutuskan'
    | 'menetapkan'
    | 'batang-tubuh'
    | 'buku'
    | Exclude<DasarUnit, 'lampiran'>
    | 'butir'
    | 'kutipan'
    | 'penutup'
    | 'tanda-tangan'
    | 'berita'
    | 'lampiran'
    | 'judul-lampiran'
    | 'penjelasan';

/**
 * How a number is written.
 * - `judul` a heading of its own: "BAB II", "Pasal 9", "Bagian Kesatu", "Paragraf 1", "LAMPIRAN I";
 * - `kurung-ganda` "(1)"; `titik` "a." or "1."; `kurung` "a)" or "1)"; `bertingkat` "A.1." or "1.2.3";
 * - `rusak` a mark that is there but damaged: "1)" for "(1)", "i)", "2" without its full stop;
 * - `tanpa` no number at all (a dash, a bullet, or a mark that the source has lost).
 */
export type MarkForm = 'judul' | 'kurung-ganda' | 'titik' | 'kurung' | 'bertingkat' | 'rusak' | 'tanpa';

/** The system that a number is counted in. `ordinal` = "Kesatu", `letter` = a … z, aa … (or A, B). */
export type NumberSystem = 'arabic' | 'roman' | 'letter' | 'capital' | 'ordinal' | 'compound' | 'none';

/** One division of the text: a BAB, a pasal, an ayat, a list item, a signing block … */
export interface NaskahNode {
    readonly index: NodeIndex;
    readonly kind: NaskahKind;
    readonly parent: NodeIndex;
    readonly children: readonly NodeIndex[];
    /**
     * The number, normalised as a `Dasar` writes it: `9`, `12A`, `II`, `2` for "(2)", `a` for "a.",
     * `Kesatu`. Empty where the node has none. As written: `textOf(naskah, node.numberSpan)`.
     */
    readonly number: string;
    /** The place of `number` in its sequence, 1-based: 9 → 9, 12A → 12, II → 2, aa → 27; 0 = unknown. */
    readonly ordinal: number;
    /** What makes an inserted number: `A` of "12A" (or of "(2a)"), else empty. */
    readonly suffix: string;
    readonly system: NumberSystem;
    readonly form: MarkForm;
    /**
     * The list level that the mark's form stands for: 1 `a.`, 2 `1.`, 3 `a)`, 4 `1)`; 0 for
     * everything else (headings, ayat, and `A.`, `I.`, `A.1.` of annexes).
     */
    readonly level: number;
    /** From the mark (or heading) to the end of the last descendant, without trailing blank lines. */
    readonly span: Span;
    /** The mark as a whole: "(2)", "a.", "Pasal 9", "BAB II". Absent when the source has none. */
    readonly mark?: Span;
    /** The number alone inside the mark: "2", "a", "9", "II". */
    readonly numberSpan?: Span;
    /** The heading's lines after the number: the name of a BAB, of an annex section. Empty if none. */
    readonly heading: readonly Span[];
    /**
     * The node's own words, line by line, without mark, heading, children, dashes of extraction and
     * damaged lines. What follows the children ("dicabut dan …") is among them, in order.
     */
    readonly text: readonly Span[];
    /**
     * Unique in the naskah and stable: equal to `dasarKey` of the node's basis
     * (`pasal:9/ayat:2/huruf:a`, `bab:II/bagian:Kesatu`, `lampiran:I/huruf:A/angka:2`). Considerations
     * are `menimbang/huruf:a` and `mengingat/angka:1`; the elucidation `penjelasan/pasal:1`; a
     * quoted pasal `pasal:I/angka:2/pasal:12A`. The second node of the same key ends in `#2`, etc.
     */
    readonly key: string;
    /** The root of the numbering scope: `batang-tubuh`, one `lampiran`, `penjelasan`, or `kutipan`. */
    readonly scope: NodeIndex;
    /**
     * The source is damaged here: marks or lines of this node's own children were lost or torn, so
     * nothing certain can be said about their numbering and completeness.
     */
    readonly damaged: boolean;
    /** The heading is not in the text; it was inferred because the source has lost it ("Pasal 1"). */
    readonly implied: boolean;
    /** Stands inside the quoted provisions of an amending act: belongs to the act that is amended. */
    readonly quoted: boolean;
}

/**
 * Damage of the source, which is no fault of the drafter.
 * - `nomor-halaman` a page number line ("- 4 -"); `kata-penghubung` a catchword that announces the
 *   next page ("Membentuk suatu... 3"); `baris-terulang` a line repeated at a page break;
 * - `tanda-hubung` a "- " which a converter put before a line; `markup` `**`, `<s>`, `~~`, `*` or other markup;
 * - `kalimat-terputus` a blank line or page break inside a sentence;
 * - `baris-tergabung` several lines of the regulation in one, cut apart only where this is certain;
 * - `judul-tergabung` a heading on the line of its number ("BAB II MEKANISME KERJA");
 * - `tanda-terlepas` marks torn off from their text ("1." alone on a line);
 * - `tanda-hilang` a mark that must have been here; `tanda-rusak` a mark that is misread ("i)" for "(5)");
 * - `baris-hilang` lines or pages that are not there; `gambar` remains of a picture or chart;
 * - `derau` characters that say nothing (stray marks, control characters, initials tables).
 */
export type DamageKind =
    | 'nomor-halaman'
    | 'kata-penghubung'
    | 'baris-terulang'
    | 'tanda-hubung'
    | 'markup'
    | 'kalimat-terputus'
    | 'baris-tergabung'
    | 'judul-tergabung'
    | 'tanda-terlepas'
    | 'tanda-hilang'
    | 'tanda-rusak'
    | 'baris-hilang'
    | 'gambar'
    | 'derau';

/** One damaged stretch of the source. */
export interface Damage {
    readonly kind: DamageKind;
    readonly span: Span;
    /** The node inside which it stands; its numbering is uncertain only if that node is `damaged`. */
    readonly node: NodeIndex;
    /** What is missing, if it can be told: `pasal:1`, `angka:1-6`. */
    readonly detail?: string;
}

/** Kinds of acts; `lain` for a kind that this list does not know. `instansi` = of an agency ("Peraturan Kepala BKN"). */
export const jenisPeraturan = [
    'lain',
    'uud',
    'tap-mpr',
    'undang-undang',
    'perpu',
    'peraturan-pemerintah',
    'peraturan-presiden',
    'keputusan-presiden',
    'instruksi-presiden',
    'peraturan-menteri',
    'keputusan-menteri',
    'peraturan-instansi',
    'peraturan-daerah',
    'peraturan-gubernur',
    'peraturan-bupati',
    'peraturan-wali-kota',
    'keputusan-gubernur',
    'keputusan-bupati',
    'keputusan-wali-kota',
    'peraturan-desa',
] as const;
export type JenisPeraturan = (typeof jenisPeraturan)[number];

/** A value read from the text with the place where it stands. `text` has single spaces. */
export interface Bit {
    readonly text: string;
    readonly span: Span;
}

/** The title block of the regulation, or the repetition of it at the head of an annex. */
export interface TitleBlock {
    readonly jenis: JenisPeraturan;
    /** "PERATURAN BUPATI", with the place of it. */
    readonly kind?: Bit;
    /** The name after the kind, as written: "MALANG" of "PERATURAN BUPATI MALANG". */
    readonly region?: Bit;
    /** The office above the title or under "DENGAN RAHMAT": "BUPATI BUNGO". */
    readonly office?: Bit;
    /** "JAMBI" of "PROVINSI JAMBI". */
    readonly province?: Bit;
    /** Empty `text` when "NOMOR" stands there without a number ("NOMOR    TAHUN 2024"). */
    readonly number?: Bit;
    readonly year?: Bit;
    /** The regulation's name, from after TENTANG to the end of the block; may run over lines. */
    readonly tentang?: Bit;
    /** "DENGAN RAHMAT TUHAN YANG MAHA ESA", where it is written. */
    readonly rahmat?: Bit;
    /** The office under the invocation, with its comma. */
    readonly officeLine?: Bit;
}

/** A signing block: "Ditetapkan di … pada tanggal …" or "Diundangkan …", or the one that ends an annex. */
export interface SigningBlock {
    readonly node: NodeIndex;
    readonly role: 'ditetapkan' | 'disahkan' | 'diundangkan' | 'lampiran';
    readonly city?: Bit;
    /** The date as written: "29-5-2024", "4 Desember 2023". */
    readonly date?: Bit;
    /** "BUPATI BUNGO", "Pj. SEKRETARIS DAERAH KOTA …", without the comma; may run over lines. */
    readonly office?: Bit;
    readonly name?: Bit;
}

/** An annex: its heading block, its own name, and where it is. */
export interface Annex {
    readonly node: NodeIndex;
    /** `I`, `II`, or empty for the only annex. */
    readonly number: string;
    readonly title: TitleBlock;
    /** The annex' own name, in capitals, under the block. */
    readonly name?: Bit;
    readonly signing?: SigningBlock;
}

/** A definition (batasan pengertian) of the general provisions. */
export interface Definition {
    readonly node: NodeIndex;
    readonly term: Bit;
    /** "yang selanjutnya disingkat ASN" → verb `disingkat`, text `ASN`. There may be several. */
    readonly aliases: readonly DefinitionAlias[];
    /** The word that defines: "adalah", "ialah", "yaitu", "merupakan"; absent when there is none. */
    readonly verb?: Bit;
    /** What stands after the verb, line by line. */
    readonly body: readonly Span[];
}

export interface DefinitionAlias extends Bit {
    readonly verb: 'disebut' | 'disingkat';
}

/** Which official gazette. T… are the supplements (Tambahan). */
export const gazetteKinds = ['LN', 'TLN', 'BN', 'TBN', 'LD', 'TLD', 'BD', 'TBD'] as const;
export type GazetteKind = (typeof gazetteKinds)[number];

/** "(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, …)" as data. Numbers as written. */
export interface GazetteEntry {
    readonly gazette: GazetteKind;
    readonly span: Span;
    readonly year?: Bit;
    readonly number?: Bit;
    /** "Seri D". */
    readonly series?: Bit;
}

/** A citation of another act: kind, number, year, name, gazette. */
export interface Citation {
    readonly span: Span;
    readonly node: NodeIndex;
    readonly jenis: JenisPeraturan;
    /** "Peraturan Menteri Dalam Negeri", "Peraturan Daerah Kabupaten Malang": kind with its issuer. */
    readonly kind: Bit;
    readonly number?: Bit;
    readonly year?: Bit;
    /** The name after "tentang", up to the bracket or the end of the clause. */
    readonly tentang?: Bit;
    readonly gazettes: readonly GazetteEntry[];
    /** Index in `Naskah.citations` of the act that this one changes ("sebagaimana telah diubah … dengan"), or -1. */
    readonly amends: number;
}

/** One step of a reference as written: `ayat (2)`. `unitSpan` is absent where the word is left out ("ayat (4) dan (5)"). */
export interface ReferencePart extends DasarPart {
    readonly unitSpan?: Span;
    readonly numberSpan: Span;
}

/**
 * Why a target was not found.
 * - `tidak-ada` the parent exists, is sound, and has no such number: a fault of drafting;
 * - `sumber-rusak` the parent's numbering is damaged, so nothing can be said;
 * - `perlu-induk` the reference is relative and stands where nothing of that kind encloses it;
 * - `peraturan-lain` it belongs to another act (see `Reference.citation`) or to the amended act;
 * - `tidak-pasti` several readings are possible (two provisions with that number, an annex outline …).
 */
export type UnresolvedReason =
    | 'tidak-ada'
    | 'sumber-rusak'
    | 'perlu-induk'
    | 'peraturan-lain'
    | 'tidak-pasti';

/** One provision named by a reference. */
export interface ReferenceTarget {
    /** From the first to the last word of this mention ("ayat (3) huruf a", or only "(5)"). */
    readonly span: Span;
    /** What is written here. */
    readonly parts: readonly ReferencePart[];
    /** The complete basis, with what the context adds ("ayat (1)" inside Pasal 9 → Pasal 9 ayat (1)). */
    readonly dasar: readonly DasarPart[];
    /** The provision meant, or -1 with `reason`. */
    readonly node: NodeIndex;
    readonly reason?: UnresolvedReason;
    /** How it is joined to the target before it; `sampai-dengan` makes a range with that target. */
    readonly joiner: 'awal' | 'koma' | 'dan' | 'atau' | 'dan-atau' | 'sampai-dengan';
    /** For the end of a range: the nodes between the two ends, without the ends. Else, and for ranges of over 1000 numbers, empty. */
    readonly between: readonly NodeIndex[];
    /** "Pasal ini", "ayat ini": the target is the enclosing provision, and there is no number. */
    readonly self: boolean;
}

/** One reference: a preposition and one or more targets joined by commas, "dan", "sampai dengan". */
export interface Reference {
    readonly span: Span;
    /** The innermost node in whose words it stands. */
    readonly node: NodeIndex;
    /** The word before the first target: "dalam", "pada", "dari" …; absent if another word stands there. */
    readonly preposition?: Bit;
    /** The words that introduce it: "sebagaimana dimaksud", "diatur", "tercantum", "berdasarkan"; absent if none. */
    readonly phrase?: Bit;
    /** The matter that it names: the words before "sebagaimana dimaksud" back to the clause's start. */
    readonly matter?: Bit;
    readonly targets: readonly ReferenceTarget[];
    /** Index in `Naskah.citations` if the provision belongs to another act, else -1. */
    readonly citation: number;
    /** Belongs to another act, even if that act could not be read as a citation ("Pasal 18 UUD"). */
    readonly external: boolean;
}

/**
 * The lines of the text. `starts[i]` is the offset of line i; line i ends where the next one starts
 * (its line break included). `owner[i]` is the innermost node that opens or continues on the line;
 * blank lines belong to the node that they follow. `damage[i]` is 1 where the whole line is damage
 * of the source and no part of any node's words, else 0.
 */
export interface NaskahLines {
    readonly count: number;
    readonly starts: Int32Array;
    readonly owner: Int32Array;
    readonly damage: Uint8Array;
}

/** The whole text of a regulation as data. */
export interface Naskah {
    readonly uri: string;
    readonly text: string;
    readonly lines: NaskahLines;
    readonly nodes: readonly NaskahNode[];
    readonly title: TitleBlock;
    /** An act that changes another one ("Perubahan atas …"): pasal in roman numbers, quoted provisions. */
    readonly amending: boolean;
    readonly annexes: readonly Annex[];
    readonly signings: readonly SigningBlock[];
    /** The line "BERITA DAERAH … TAHUN … NOMOR …" at the end, and those of the enactment clause's gazette. */
    readonly gazette?: GazetteEntry;
    readonly definitions: readonly Definition[];
    /** In the order of the text. */
    readonly references: readonly Reference[];
    readonly citations: readonly Citation[];
    readonly damages: readonly Damage[];
}
