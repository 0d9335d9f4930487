import type { Naskah } from '@perkada/model';
import type { GeneratedFile } from '../file.js';
import { generatedMark } from '../mark.js';
import { Penulis } from './penulis.js';

/** The text of a regulation as Akoma Ntoso 3.0 XML. Never throws; a text without structure gives an act with one container. */
export function renderAkomaNtoso(naskah: Naskah): string {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${generatedMark} -->\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${new Penulis(naskah).dokumen()}</akomaNtoso>\n`;
}

/** The Akoma Ntoso file of a naskah; `nama` is its name without an ending. */
export function generateAkomaNtoso(naskah: Naskah, nama: string): GeneratedFile[] {
    return [{ path: `${nama}.akn.xml`, content: renderAkomaNtoso(naskah) }];
}
