import { type AstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { SignatureHelpProvider } from 'langium/lsp';
import type { SignatureHelp, SignatureHelpOptions, SignatureHelpParams } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { leafAt } from './target.js';

/** A slot of a sentence: what is written there, and the properties of the tree that fill it. */
type Slot = readonly [label: string, ...properties: string[]];

interface Form {
    readonly is: (node: unknown) => boolean;
    readonly slots: readonly (string | Slot)[];
}

const dasar: Slot = ['[dasar Pasal …]', 'dasar'];
const syarat: Slot = ['[jika …]', 'syarat'];
const modalitas: Slot = ['[wajib | diutamakan | dapat | dilarang]', 'modalitas'];

/** The forms of sentences, as a drafter fills them in. */
const forms: readonly Form[] = [
    {
        is: ast.isAturanKedudukan,
        slots: [['jenjang, …', 'subjek'], modalitas, 'di bawah', ['jabatan', 'atasan'], syarat, dasar, ';'],
    },
    {
        is: ast.isJabatan,
        slots: [
            ['level 1', 'level'],
            'jabatan',
            ['Nama', 'name'],
            ['["Label"]', 'label'],
            [', jenjang, pimpinan, di bawah …, bila ada', 'sifat'],
            dasar,
            ';',
        ],
    },
    {
        is: ast.isPegawai,
        slots: [
            'pegawai',
            ['Nama', 'name'],
            ['["Label"]', 'label'],
            ',',
            ['jenjang atau jabatan', 'jabatan'],
            'di',
            ['unit', 'unit', 'instansi'],
            ';',
        ],
    },
    {
        is: ast.isTimKerja,
        slots: [
            'tim kerja',
            ['"Nama tim"', 'label'],
            'milik',
            ['unit', 'unit'],
            ['[lintas unit]', 'lingkup'],
            ['[melalui …]', 'mekanisme'],
            ['[periode … sampai …]', 'mulai', 'sampai'],
            dasar,
            '{ … }',
        ],
    },
    {
        is: ast.isKetuaTim,
        slots: [
            'ketua tim',
            modalitas,
            ['dari unit pemilik kinerja | berjabatan … | ditunjuk oleh …', 'ketentuan'],
            ['[untuk lingkup, …]', 'lingkup'],
            syarat,
            dasar,
            ';',
        ],
    },
    {
        is: ast.isLangkah,
        slots: [
            'langkah',
            ['a', 'name'],
            ':',
            syarat,
            ['pelaku', 'pelaku'],
            modalitas,
            ['perbuatan', 'perbuatan'],
            ['objek', 'objek'],
            ['kepada …', 'keterangan'],
            ['[, jika … ke …]', 'alur'],
            dasar,
            ';',
        ],
    },
    {
        is: ast.isKepalaPeraturan,
        slots: [
            'peraturan',
            ['bupati | wali kota | gubernur', 'jenis'],
            ['"Daerah"', 'daerah'],
            ['nomor 1', 'nomor'],
            ['tahun 2025', 'tahun'],
            ['tentang "…"', 'tentang'],
            ['[disebut Nama]', 'name'],
            ['[naskah "berkas"]', 'naskah'],
        ],
    },
    {
        is: ast.isPeran,
        slots: [
            ['peran', 'jenis'],
            modalitas,
            ['jabatan', 'pemegang'],
            ['[bagi …]', 'bagi'],
            syarat,
            dasar,
            ';',
        ],
    },
];

/** The form of the sentence under the cursor, with the slot that comes next. Shown when asked for. */
export class SentenceFormProvider implements SignatureHelpProvider {
    provideSignatureHelp(document: LangiumDocument, params: SignatureHelpParams): SignatureHelp | undefined {
        const offset = document.textDocument.offsetAt(params.position);
        const before = document.textDocument.getText().slice(0, offset).trimEnd().length;
        const leaf = leafAt(document, document.textDocument.positionAt(Math.max(0, before)));
        for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
            const form = forms.find((candidate) => candidate.is(node));
            if (form) return this.help(form, node, offset);
        }
        return undefined;
    }

    private help(form: Form, node: AstNode, offset: number): SignatureHelp {
        let label = '';
        let active = 0;
        const parameters: { label: [number, number] }[] = [];
        for (const slot of form.slots) {
            const text = typeof slot === 'string' ? slot : slot[0];
            if (label !== '' && !/^[,;:]/.test(text)) label += ' ';
            const start = label.length;
            label += text;
            if (typeof slot === 'string') continue;
            parameters.push({ label: [start, label.length] });
            const filled = slot
                .slice(1)
                .flatMap((property) => GrammarUtils.findNodesForProperty(node.$cstNode, property));
            if (filled.some((cst) => cst.offset < offset && cst.end >= offset))
                active = parameters.length - 1;
            else if (filled.some((cst) => cst.end < offset)) active = parameters.length;
        }
        return {
            signatures: [{ label, parameters }],
            activeSignature: 0,
            activeParameter: Math.min(active, parameters.length - 1),
        };
    }

    get signatureHelpOptions(): SignatureHelpOptions {
        // Langium leaves the feature out without a trigger; a bracket occurs only in `ayat (2)`.
        return { triggerCharacters: ['('] };
    }
}
