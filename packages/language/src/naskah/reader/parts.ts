import { isAllCaps, skipBlank, trimEnd } from './chars.js';
import { DivisionReader } from './divisions.js';
import { scanLampiran } from './headings.js';
import { scanSection } from './sections.js';

/** The layer that reads where the parts begin: considerations, closing, annexes, elucidation. */
export abstract class PartReader extends DivisionReader {
    /** Reads an item behind the title word of a consideration. */
    protected abstract readMark(from: number, to: number): boolean;

    protected readSection(from: number, to: number): boolean {
        const { text, tree, section } = this;
        if (this.part === 'lampiran' && this.readAnnexSigning(from, to)) return true;
        if (scanLampiran(text, from, to, this.heading) && this.opensAnnex(from, to)) {
            this.openAnnex(from);
            return true;
        }
        if (!scanSection(text, from, to, section)) return false;
        switch (section.section) {
            case 'rahmat':
                if (this.part !== 'judul') return false;
                this.openPart('pembukaan', from);
                this.part = 'konsiderans';
                tree.addText(tree.top, from, to);
                return true;
            case 'menimbang':
            case 'mengingat':
            case 'memperhatikan':
            case 'memutuskan':
            case 'menetapkan': {
                if (this.part !== 'judul' && this.part !== 'konsiderans') return false;
                if (this.part === 'judul' && tree.depth === 0 && this.titleFollows()) {
                    tree.damage('tanda-terlepas', from, to, 0);
                    return true;
                }
                this.part = 'konsiderans';
                const opening = tree.depthOf('pembukaan');
                if (opening >= 0) tree.closeTo(opening);
                else this.openPart('pembukaan', from);
                const node = tree.open(section.section, from);
                tree.setMark(node, from, section.wordEnd, 0, 0);
                this.setPrev(from, section.wordEnd);
                if (section.rest < to && !this.readMark(section.rest, to))
                    tree.addText(node, section.rest, to);
                return true;
            }
            case 'agar':
            case 'ditetapkan':
            case 'diundangkan':
                if (this.part === 'judul' || this.part === 'konsiderans') return false;
                if (this.part === 'batang') {
                    tree.closeTo(0);
                    tree.open('penutup', from);
                    this.part = 'penutup';
                } else if (this.part !== 'penutup') return false;
                tree.closeTo(1);
                this.openHeading = undefined;
                if (section.section !== 'agar') tree.open('tanda-tangan', from);
                tree.addText(tree.top, from, to);
                return true;
            case 'berita':
                if (this.part === 'penutup') {
                    tree.closeTo(1);
                    tree.open('berita', from);
                    tree.addText(tree.top, from, to);
                    this.tail = true;
                    return true;
                }
                return false;
            case 'penjelasan':
                if (this.part === 'judul' || this.part === 'konsiderans') return false;
                if (this.part === 'lampiran' && section.rest === to && this.peekCaps() === false)
                    return false;
                tree.closeTo(0);
                tree.setMark(tree.open('penjelasan', from), from, section.wordEnd, 0, 0);
                this.openHeading = undefined;
                if (section.rest < to) tree.addHeading(tree.top, section.rest, to);
                this.part = 'penjelasan';
                this.tail = false;
                this.openHeading = tree.top;
                return true;
        }
    }

    /** Whether the title block still comes: the label before it was torn off from its column. */
    protected titleFollows(): boolean {
        const { text, table } = this;
        let seen = 0;
        for (let i = this.strip + 1; i < table.stripCount && seen < 8; i++) {
            const end = table.stripEnd[i]!;
            const from = skipBlank(text, table.stripStart[i]!, end);
            if (from === end) continue;
            seen++;
            if (/^(PERATURAN|UNDANG|KEPUTUSAN|QANUN|INSTRUKSI)\b/.test(text.slice(from, from + 12)))
                return true;
            if (end - from > 60) return false;
        }
        return false;
    }

    protected peekCaps(): boolean {
        const next = this.peek(this.strip, 1, false);
        return this.text.startsWith('ATAS', next.from);
    }

    protected opensAnnex(from: number, to: number): boolean {
        if (this.part === 'judul' || this.part === 'konsiderans') return false;
        const capitals = isAllCaps(this.text, from, to);
        if (this.part === 'batang' || this.part === 'penjelasan') return capitals && !this.goesOn(true);
        return capitals || this.heading.rest === to;
    }

    protected openAnnex(from: number): void {
        const { tree, heading, text } = this;
        const { numberStart, numberEnd, ordinal, rest } = heading;
        tree.closeTo(0);
        const node = tree.open('lampiran', from);
        const markEnd = numberEnd > numberStart ? numberEnd : from + 8;
        tree.setMark(node, from, markEnd, numberStart, numberEnd);
        node.number = text.slice(numberStart, numberEnd);
        node.ordinal = ordinal;
        node.system = node.number === '' ? 'none' : 'roman';
        node.form = 'judul';
        const block = tree.open('judul-lampiran', rest);
        const end = this.table.stripEnd[this.strip]!;
        if (rest < trimEnd(text, rest, end)) tree.addText(block, rest, trimEnd(text, rest, end));
        this.part = 'lampiran';
        this.openHeading = undefined;
        this.tail = false;
    }

    /** The signing block at the end of an annex: an office in capitals, ending in a comma. */
    protected readAnnexSigning(from: number, to: number): boolean {
        const { text, tree } = this;
        if (to - from > 70 || text.charCodeAt(to - 1) !== 0x2c) return false;
        if (tree.depth < 1 || tree.top.kind === 'judul-lampiran') return false;
        let at = from;
        const dot = text.indexOf('.', from);
        if (dot > from && dot - from <= 4) at = skipBlank(text, dot + 1, to);
        if (
            !/^(BUPATI|WALI ?KOTA|GUBERNUR|MENTERI|PRESIDEN|KEPALA|SEKRETARIS|DIREKTUR|KETUA)\b/.test(
                text.slice(at, at + 12),
            )
        ) {
            return false;
        }
        if (!isAllCaps(text, at, to)) return false;
        tree.closeTo(1);
        tree.addText(tree.open('tanda-tangan', from), from, to);
        this.openHeading = undefined;
        return true;
    }
}
