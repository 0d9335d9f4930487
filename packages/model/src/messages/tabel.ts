import { labelOfId, labels } from '../checks/labels.js';
import type { Fakta } from '../evaluate/fakta.js';
import type {
    HubunganJabatan,
    JawabanSel,
    SelKedudukan,
    TabelJabatan,
    TabelKedudukan,
    TandaSel,
} from '../evaluate/tabel.js';
import type { Model } from '../model/model.js';
import { formatDasar } from '../text/dasar.js';
import type { Language } from './table.js';

/** Gaps and conflicts are marked by a sign and by words, never by colour alone. */
const words = {
    id: {
        kosong: '✗ tidak ada aturan',
        bertentangan: '‼ bertentangan',
        'belum pasti': '? belum pasti',
        wajib: 'wajib',
        pilihan: 'salah satu',
        dapat: 'dapat',
        boleh: 'hanya dapat',
        dan: ' dan ',
        atau: ' atau ',
        jika: 'jika',
        ada: 'ada',
        tidak: 'tidak',
        jenjang: 'Jenjang',
        keterangan: 'Tanda: ✗ tidak ada aturan; ‼ bertentangan; ? belum pasti.',
        tanpaTanda: 'Tidak ada kekosongan dan pertentangan.',
    },
    en: {
        kosong: '✗ no rule',
        bertentangan: '‼ contradictory',
        'belum pasti': '? undecided',
        wajib: 'must',
        pilihan: 'one of',
        dapat: 'may',
        boleh: 'may only',
        dan: ' and ',
        atau: ' or ',
        jika: 'if',
        ada: 'there is',
        tidak: 'not',
        jenjang: 'Grade',
        keterangan: 'Signs: ✗ no rule; ‼ contradictory; ? undecided.',
        tanpaTanda: 'No gaps and no conflicts.',
    },
} as const;

type Words = (typeof words)[Language];

function facts(model: Model, fakta: Fakta, text: Words): string {
    const one = (label: string, value: boolean, prefix: string) =>
        `${value ? '' : `${text.tidak} `}${prefix}${label}`;
    return [
        ...Object.entries(fakta.ada ?? {}).map(([id, value]) =>
            one(labelOfId(model, id), value, `${text.ada} `),
        ),
        ...Object.entries(fakta.keadaan ?? {}).map(([id, value]) =>
            one(model.keadaan.find((item) => item.id === id)?.label ?? id, value, ''),
        ),
    ].join(', ');
}

/** The facts that all assignments of a group share; those that vary do not matter. */
function shared(assignments: readonly Fakta[]): Fakta {
    const keep = (kind: 'ada' | 'keadaan') => {
        const first = assignments[0]?.[kind] ?? {};
        return Object.fromEntries(
            Object.entries(first).filter(([id, value]) =>
                assignments.every((item) => item[kind]?.[id] === value),
            ),
        );
    };
    return { ada: keep('ada'), keadaan: keep('keadaan') };
}

/** What an answer says, in words: without the facts on which it depends and without its basis. */
function sentence(model: Model, answer: JawabanSel, text: Words): string {
    const above = labels(model, answer.atasan);
    const may = labels(model, answer.dapat);
    const also = may.length > 0 ? `; ${text.dapat} ${may.join(text.atau)}` : '';
    switch (answer.status) {
        case 'tanpa aturan':
        case 'bergantung':
            return text.kosong;
        case 'bertentangan':
            return `${text.bertentangan}: ${above.join(text.dan)}${also}`;
        case 'belum pasti':
            return `${text['belum pasti']}: ${above.join(', ')}${also}`;
        case 'boleh':
            return `${text.boleh} ${may.join(text.atau)}`;
        case 'pilihan':
            return `${text.pilihan} ${above.join(text.atau)}${also}`;
        case 'ditetapkan':
            return `${answer.modalitas === 'wajib' ? text.wajib : (answer.modalitas ?? text.wajib)} ${above.join('')}${also}`;
    }
}

/** The facts on which an answer depends, `jika …`; empty where it holds always. */
function condition(model: Model, answer: JawabanSel, text: Words): string {
    return answer.keadaan.length > 0 ? `${text.jika} ${facts(model, shared(answer.keadaan), text)}` : '';
}

function answerText(model: Model, answer: JawabanSel, text: Words): string {
    const basis = answer.dasar.length > 0 ? `[${answer.dasar.map(formatDasar).join(', ')}]` : '';
    const none = answer.status === 'tanpa aturan' || answer.status === 'bergantung';
    return [sentence(model, answer, text), condition(model, answer, text), none ? '' : basis]
        .filter((part) => part !== '')
        .join(' ');
}

/** One answer of a cell in words: what holds, and the facts under which it does (empty: always). */
export function teksJawaban(
    model: Model,
    answer: JawabanSel,
    language: Language,
): { readonly isi: string; readonly keadaan: string } {
    const text = words[language];
    return { isi: sentence(model, answer, text), keadaan: condition(model, answer, text) };
}

/** How a grade stands to a post, in words; a sign comes first where something is wrong. */
export function teksHubungan(relation: HubunganJabatan | TandaSel, language: Language): string {
    return words[language][relation];
}

function cellLines(model: Model, cell: SelKedudukan, text: Words): string[] {
    return cell.jawaban.map((answer) => answerText(model, answer, text));
}

/** The table as text: one block per susunan, grades that say the same on one line. */
export function renderTabel(model: Model, tabel: TabelKedudukan, language: Language): string {
    const text = words[language];
    const blocks = tabel.kolom.map((column, index) => {
        const rows: { labels: string[]; lines: string[]; key: string }[] = [];
        for (const row of tabel.baris) {
            const lines = cellLines(model, row.sel[index]!, text);
            const key = lines.join('\n');
            const last = rows.at(-1);
            if (last?.key === key) last.labels.push(row.label);
            else rows.push({ labels: [row.label], lines, key });
        }
        const width = Math.max(...rows.map((row) => row.labels.join(', ').length), 0);
        const body = rows.flatMap((row) =>
            row.lines.map((line, at) =>
                `  ${(at === 0 ? row.labels.join(', ') : '').padEnd(width)}  ${line}`.trimEnd(),
            ),
        );
        return [column.label, ...body].join('\n');
    });
    const marked = tabel.baris.some((row) => row.sel.some((cell) => cell.tanda.length > 0));
    return `${[...blocks, marked ? text.keterangan : text.tanpaTanda].join('\n\n')}\n`;
}

/** The table of one susunan by posts, as a grid: each cell with its modality, gaps and conflicts at the row's end. */
export function renderTabelJabatan(tabel: TabelJabatan, language: Language): string {
    const text = words[language];
    const word = (cell: keyof Words | undefined) => (cell === undefined ? '·' : text[cell]);
    const note = (tanda: readonly TandaSel[]) => tanda.map((sign) => text[sign]).join(', ');
    const grid = [
        [text.jenjang, ...tabel.kolom.map((column) => column.label), ''],
        ...tabel.baris.map((row) => [row.label, ...row.sel.map(word), note(row.tanda)]),
    ];
    const widths = grid[0]!.map((_, column) => Math.max(...grid.map((row) => row[column]!.length)));
    const lines = grid.map((row) =>
        row
            .map((cell, column) => cell.padEnd(widths[column]!))
            .join('  ')
            .trimEnd(),
    );
    return `${[tabel.susunan.label, ...lines].join('\n')}\n`;
}
