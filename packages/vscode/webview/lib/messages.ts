import type { DiagramAnswer, TableAnswer, TableParams } from '@perkada/language/lsp';

/* What panels and the extension say to each other. Types only. */

export interface Position {
    readonly line: number;
    readonly character: number;
}

export interface Place {
    readonly uri: string;
    readonly start: Position;
    readonly end: Position;
}

export interface Cursor {
    readonly uri: string;
    readonly position: Position;
}

/** The texts of a panel in the user's language, by key. */
export type Texts = Readonly<Record<string, string>>;

/** What a panel keeps over a reload of the window. */
export interface PanelState {
    readonly uri?: string;
    /** Diagram: `kursor`, `garis` or an id. Table: a susunan's id, or empty for the cursor's. */
    readonly pilihan?: string;
    readonly tampilan?: TableParams['tampilan'];
    /** What the panel shows now. */
    readonly tampil?: { readonly id: string; readonly versi: string };
    readonly skala?: number;
}

export type ToPanel =
    | { readonly jenis: 'teks'; readonly teks: Texts }
    | {
          readonly jenis: 'bagan';
          readonly uri: string;
          readonly jawaban: DiagramAnswer;
          readonly pilihan: string;
      }
    | {
          readonly jenis: 'tabel';
          readonly uri: string;
          readonly jawaban: TableAnswer;
          readonly keadaan: PanelState;
      }
    | { readonly jenis: 'kursor'; readonly kursor: Cursor }
    | { readonly jenis: 'kosong' }
    | { readonly jenis: 'gambar'; readonly nomor: number; readonly svg: string }
    | { readonly jenis: 'lapor'; readonly nomor: number };

export type FromPanel =
    | { readonly jenis: 'siap' }
    | { readonly jenis: 'keadaan'; readonly keadaan: PanelState }
    | { readonly jenis: 'buka'; readonly tempat: Place }
    | { readonly jenis: 'simpan'; readonly format: 'svg' | 'png' }
    | { readonly jenis: 'jawab'; readonly nomor: number; readonly isi: unknown };

/** What a panel shows, for tests. */
export interface DiagramReport {
    readonly judul: string;
    readonly pilihan: string;
    readonly simpul: readonly string[];
    readonly garis: number;
    /** Keys of the box with the focus, and of that at the cursor. */
    readonly fokus?: string;
    readonly kursor?: string;
    readonly skala: number;
    readonly kabar: string;
    readonly daftar: readonly string[];
}

export interface TableReport {
    readonly kolom: readonly string[];
    readonly baris: readonly string[];
    /** Text of each cell by row. */
    readonly sel: readonly (readonly string[])[];
    readonly kabar: string;
    readonly ringkas: string;
}
