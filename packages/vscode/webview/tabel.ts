import type { TableAnswer } from '@perkada/language/lsp';
import { type Cell, nextCell } from './lib/grid.js';
import { byId, keepState, say, send, start, text } from './lib/host.js';
import type { Cursor, PanelState, Place, TableReport, ToPanel } from './lib/messages.js';
import { atCursor } from './lib/places.js';

/* The table panel: who stands under whom, grade by grade, each cell leading to the rule that decides. */

type Table = NonNullable<TableAnswer['tabel']>;
type Entry = Table['baris'][number]['sel'][number][number];

const view = byId<HTMLSelectElement>('tampilan');
const chooser = byId<HTMLSelectElement>('susunan');
const frame = byId('bingkai');

let table: Table | undefined;
let shownAs = '';
let cursor: Cursor | undefined;
/** The cell that the tab key reaches. */
let current: Cell = { row: 1, column: 1 };

function receive(message: ToPanel): void {
    switch (message.jenis) {
        case 'tabel':
            showAnswer(message.jawaban, message.keadaan);
            keepState({ uri: message.uri });
            break;
        case 'kosong':
            say(text('kosong'));
            break;
        case 'kursor':
            cursor = message.kursor;
            markCursor(true);
            break;
        case 'lapor':
            send({ jenis: 'jawab', nomor: message.nomor, isi: report() });
            break;
        default:
    }
}

function showAnswer({ keadaan, tabel, daftar }: TableAnswer, state: PanelState): void {
    listChoices(daftar, state);
    if (tabel) {
        table = tabel;
        markCursor(showTable(tabel));
    }
    const none = !table;
    say(keadaan === 'galat' ? text(tabel ? 'galatSebagian' : 'galatTetap') : none ? text('kosong') : '');
}

function listChoices(daftar: TableAnswer['daftar'], { tampilan, pilihan }: PanelState): void {
    const options = [{ id: '', label: text('ikutKursor') }, ...daftar];
    const wanted = JSON.stringify(options);
    if (chooser.dataset.isi !== wanted) {
        chooser.dataset.isi = wanted;
        chooser.replaceChildren(...options.map(({ id, label }) => new Option(label, id)));
    }
    view.value = tampilan ?? 'susunan';
    chooser.value = pilihan ?? '';
    if (chooser.selectedIndex < 0) chooser.value = '';
    byId('pilihSusunan').hidden = view.value !== 'jabatan';
}

/**
 * Puts the table in place of the one before, in one go; the cell that the reader is at stays his. Whether it
 * is another table than the one before.
 */
function showTable(tabel: Table): boolean {
    const same = JSON.stringify(tabel) === shownAs;
    if (same) return false;
    shownAs = JSON.stringify(tabel);
    const focused = frame.contains(document.activeElement);
    const { scrollLeft, scrollTop } = frame;
    const another = frame.dataset.isi !== titleOf(tabel);
    frame.dataset.isi = titleOf(tabel);
    const grid = document.createElement('table');
    grid.setAttribute('role', 'grid');
    grid.setAttribute('aria-label', titleOf(tabel));
    grid.setAttribute('aria-readonly', 'true');
    const head = grid.createTHead().insertRow();
    head.append(headCell('columnheader', text('jenjang')));
    for (const column of tabel.kolom) head.append(headCell('columnheader', column.label, column.tempat));
    const body = grid.createTBody();
    for (const row of tabel.baris) {
        const line = body.insertRow();
        line.append(headCell('rowheader', row.label));
        line.append(...row.sel.map(bodyCell));
    }
    for (const row of grid.rows) row.setAttribute('role', 'row');
    byId('tentang').textContent = titleOf(tabel);
    byId('ringkas').textContent = summary(tabel);
    frame.replaceChildren(grid);
    measureHeads.disconnect();
    measureHeads.observe(head.cells[0]!);
    // Another table is read from its beginning.
    if (another) frame.scrollTo(0, 0);
    else frame.scrollTo(scrollLeft, scrollTop);
    current = {
        row: Math.min(current.row, tabel.baris.length),
        column: Math.min(current.column, tabel.kolom.length),
    };
    focusOn(current, focused);
    return another;
}

/** The corner is as high as the head of the table and as wide as the heads of its rows. */
const measureHeads = new ResizeObserver(([corner]) => {
    const { offsetHeight, offsetWidth } = corner!.target as HTMLElement;
    frame.style.setProperty('--tinggi-kepala', `${offsetHeight}px`);
    frame.style.setProperty('--lebar-kepala', `${offsetWidth}px`);
});

function titleOf(tabel: Table): string {
    const name = [...chooser.options].find((option) => option.value === tabel.susunan)?.label;
    return tabel.tampilan === 'jabatan' ? text('judulJabatan', { susunan: name ?? '' }) : text('judul');
}

function summary({ ringkas }: Table): string {
    const parts = [
        ringkas.bertentangan > 0 ? text('jumlahBertentangan', { jumlah: ringkas.bertentangan }) : '',
        ringkas.kosong > 0 ? text('jumlahKosong', { jumlah: ringkas.kosong }) : '',
        ringkas['belum pasti'] > 0 ? text('jumlahBelumPasti', { jumlah: ringkas['belum pasti'] }) : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? text('tanpaTanda') : parts.join(' · ');
}

function headCell(role: string, label: string, place?: Place): HTMLElement {
    const cell = document.createElement('th');
    cell.setAttribute('role', role);
    cell.scope = role === 'columnheader' ? 'col' : 'row';
    content(cell).textContent = label;
    cell.tabIndex = -1;
    if (place) leadTo(cell, place);
    return cell;
}

/** What a cell holds, in a box that stays in view while the cell does. */
function content(cell: HTMLElement): HTMLElement {
    const box = document.createElement('div');
    box.className = 'isi-sel';
    cell.append(box);
    return box;
}

function bodyCell(entries: readonly Entry[]): HTMLElement {
    const cell = document.createElement('td');
    cell.setAttribute('role', 'gridcell');
    cell.tabIndex = -1;
    if (entries.length === 0) {
        cell.className = 'kosongan';
        content(cell).textContent = '–';
        cell.setAttribute('aria-label', text('tidakDiSini'));
    } else content(cell).append(...entries.map(entryOf));
    const sign = entries.find((entry) => entry.tanda)?.tanda;
    if (sign) cell.dataset.tanda = sign;
    const place = entries.flatMap((entry) => entry.tempat)[0];
    if (place) leadTo(cell, place);
    return cell;
}

function entryOf({ isi, keadaan, tanda, dasar }: Entry): HTMLElement {
    const part = (name: string, content: string) => {
        const span = document.createElement('span');
        span.className = name;
        span.textContent = content;
        return span;
    };
    const entry = document.createElement('div');
    entry.append(part(tanda ? 'bertanda' : 'isi', isi));
    if (keadaan !== '') entry.append(' ', part('syarat', keadaan));
    if (dasar.length > 0) {
        const line = document.createElement('div');
        line.className = 'dasar';
        dasar.forEach(({ teks, tempat }, at) => {
            if (at > 0) line.append('; ');
            if (!tempat) {
                line.append(teks);
                return;
            }
            const link = document.createElement('a');
            link.setAttribute('role', 'link');
            link.textContent = teks;
            link.title = text('bukaNaskah');
            link.tabIndex = -1;
            leadTo(link, tempat);
            line.append(link);
        });
        entry.append(line);
    }
    return entry;
}

const places = new WeakMap<Element, Place>();
const leadTo = (element: Element, place: Place) => places.set(element, place);

const rows = () => [...(frame.querySelector('table')?.rows ?? [])];
const cellAt = ({ row, column }: Cell): HTMLElement | undefined => rows()[row]?.cells[column];

function cellOf(target: EventTarget | null): Cell | undefined {
    const cell = (target as Element | null)?.closest?.('td, th') as HTMLTableCellElement | null;
    const line = cell?.parentElement as HTMLTableRowElement | null;
    return cell && line ? { row: line.rowIndex, column: cell.cellIndex } : undefined;
}

/** Makes a cell the one that the tab key reaches, its links with it. */
function focusOn(cell: Cell, take = true): void {
    for (const element of frame.querySelectorAll<HTMLElement>('[tabindex="0"]')) element.tabIndex = -1;
    current = cell;
    const target = cellAt(cell);
    if (!target) return;
    target.tabIndex = 0;
    for (const link of target.querySelectorAll<HTMLElement>('a')) link.tabIndex = 0;
    if (!take) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function open(target: EventTarget | null): void {
    const element = target as Element | null;
    const link = element?.closest?.('a');
    const place = places.get(link ?? element?.closest?.('td, th') ?? document.body);
    if (place) send({ jenis: 'buka', tempat: place });
}

/** Marks the cells that the rule at the cursor decides, else the column that it stands in. */
function markCursor(scroll: boolean): void {
    const cells = (table?.baris ?? []).flatMap((row, at) =>
        row.sel.map((entries, column) => ({
            kunci: `${at + 1} ${column + 1}`,
            tempat: entries.flatMap((entry) => entry.tempat),
        })),
    );
    // Where no rule stands at the cursor, the column of the susunan or post that surrounds it.
    const heads = (table?.kolom ?? []).map(({ lingkup }, column) => ({
        kunci: `0 ${column + 1}`,
        tempat: lingkup ? [lingkup] : [],
    }));
    const decided = atCursor(cells, cursor);
    const marked = new Set(decided.length > 0 ? decided : atCursor(heads, cursor));
    let first: HTMLElement | undefined;
    rows().forEach((row, at) => {
        for (const cell of row.cells) {
            const here = marked.has(`${at} ${cell.cellIndex}`);
            if (here) cell.setAttribute('aria-current', 'location');
            else cell.removeAttribute('aria-current');
            if (here) first ??= cell;
        }
    });
    const here = cellOf(first ?? null);
    if (!first || !here || frame.contains(document.activeElement)) return;
    focusOn(here, false);
    if (scroll) first.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function report(): TableReport {
    const lines = rows();
    return {
        kolom: [...(lines[0]?.cells ?? [])].map((cell) => cell.textContent ?? ''),
        baris: lines.slice(1).map((row) => row.cells[0]?.textContent ?? ''),
        sel: lines.slice(1).map((row) => [...row.cells].slice(1).map((cell) => cell.textContent ?? '')),
        kabar: byId('kabar').textContent ?? '',
        ringkas: byId('ringkas').textContent ?? '',
    };
}

frame.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (!cell || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') open(event.target);
    else if (event.key === 'Escape') focusOn(cell);
    else {
        const size = { rows: rows().length, columns: rows()[0]?.cells.length ?? 0 };
        const next = nextCell(cell, size, event);
        if (!next) return;
        focusOn(next);
    }
    event.preventDefault();
});
frame.addEventListener('click', (event) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    focusOn(cell, false);
    open(event.target);
});
view.addEventListener('change', () => keepState({ tampilan: view.value as PanelState['tampilan'] }));
chooser.addEventListener('change', () => keepState({ pilihan: chooser.value }));
start(receive);
