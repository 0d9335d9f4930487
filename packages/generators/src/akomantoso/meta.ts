import type { Naskah, TitleBlock } from '@perkada/model';
import { escapeXml } from '../text/xml.js';
import { alamatPeraturan, slug } from './acuan.js';

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

/** A date as a regulation writes it ("4 Desember 2023", "29-5-2024") as an ISO date; undefined if there is no such day. */
export function tanggalIso(written: string): string | undefined {
    const match = /(\d{1,2})[\s./-]+(\p{L}+|\d{1,2})[\s./-]+(\d{4})/u.exec(written);
    if (!match) return undefined;
    const month = /^\d/.test(match[2]!) ? Number(match[2]) : months.indexOf(match[2]!.toLowerCase()) + 1;
    const day = Number(match[1]);
    const year = Number(match[3]);
    // The day 0 of the next month is the last one of this month. There is no year 0.
    const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > last) return undefined;
    return `${match[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day on which the regulation was enacted; the first day of its year where the text gives no date. */
function tanggal(naskah: Naskah): { readonly date: string; readonly name: string } {
    const signing = naskah.signings.find(({ role }) => role === 'ditetapkan' || role === 'disahkan');
    const date = tanggalIso(signing?.date?.text ?? '');
    if (date) return { date, name: 'penetapan' };
    const year = /\d{4}/.exec(naskah.title.year?.text ?? '')?.[0];
    return year && year !== '0000'
        ? { date: `${year}-01-01`, name: 'tahun' }
        : { date: '0001-01-01', name: 'tidak-diketahui' };
}

const title = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The name of the region and the office that issues the regulation, from wherever its title writes them. */
function penerbit({ kind, region, office }: TitleBlock): {
    readonly daerah: string;
    readonly pejabat: string;
} {
    // "BUPATI" of "PERATURAN BUPATI", before the name in "BUPATI BUNGO".
    const head = title(kind?.text ?? '').replace(/^\S+ ?/, '');
    const above = title(office?.text ?? '');
    const named = head !== '' && above.toLowerCase().startsWith(`${head.toLowerCase()} `);
    const daerah = title(region?.text ?? '') || (named ? above.slice(head.length + 1) : '');
    return { daerah, pejabat: above || `${head} ${daerah}`.trim() || 'pemerintah daerah' };
}

/** What a document inside the act is: its name in addresses, which also sets its identifiers apart. */
export interface Komponen {
    /** `lampiran-1`. */
    readonly nama: string;
    /** False for what explains and orders nothing: the elucidation. */
    readonly mengatur: boolean;
}

/**
 * The metadata that Akoma Ntoso wants of every document: the work, this expression of it (in Indonesian)
 * and this file. With `komponen` those of an annex, else those of the act with its defined terms.
 */
export function metaOf(naskah: Naskah, komponen?: Komponen): string {
    const { title: block } = naskah;
    const { daerah, pejabat } = penerbit(block);
    const work = alamatPeraturan(
        title(`${block.kind?.text ?? ''} ${daerah}`),
        block.year,
        block.number,
        block.jenis,
    );
    const { date, name } = tanggal(naskah);
    // Without a version, "@" stands for the original one.
    const expression = `${work}/ind@${name === 'tidak-diketahui' ? '' : date}`;
    const prefix = komponen ? `${komponen.nama}__` : '';
    const core = (uri: string, ending: string, author: string) =>
        `<FRBRthis value="${escapeXml(`${uri}/!${komponen?.nama ?? 'main'}${ending}`)}"/><FRBRuri value="${escapeXml(uri + ending)}"/><FRBRdate date="${date}" name="${name}"/><FRBRauthor href="#${prefix}${author}"/>`;
    const number = title(block.number?.text ?? '');
    const organisasi = (id: string, nama: string) =>
        `<TLCOrganization eId="${prefix}${id}" href="/akn/ontology/organization/id/${slug(nama) || id}" showAs="${escapeXml(nama)}"/>`;
    const terms = komponen
        ? []
        : naskah.definitions.map(
              ({ term }, index) =>
                  `<TLCTerm eId="istilah_${index + 1}" href="/akn/ontology/term/id/${index + 1}" showAs="${escapeXml(title(term.text))}"/>`,
          );
    return [
        `<meta><identification source="#${prefix}perkada">`,
        `<FRBRWork>${core(work, '', 'penerbit')}<FRBRcountry value="id"/><FRBRsubtype value="${escapeXml(block.jenis)}"/>`,
        number === '' ? '' : `<FRBRnumber value="${escapeXml(number)}"/>`,
        `<FRBRprescriptive value="${komponen?.mengatur ?? true}"/></FRBRWork>`,
        `<FRBRExpression>${core(expression, '', 'penerbit')}<FRBRlanguage language="ind"/></FRBRExpression>`,
        `<FRBRManifestation>${core(expression, '.xml', 'perkada')}<FRBRformat value="application/akn+xml"/></FRBRManifestation>`,
        `</identification><references source="#${prefix}perkada">`,
        organisasi('perkada', 'perkada'),
        organisasi('penerbit', pejabat),
        ...terms,
        '</references></meta>',
    ].join('');
}
