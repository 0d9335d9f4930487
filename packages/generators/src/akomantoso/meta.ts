import type { Naskah } from '@perkada/model';
import { escapeXml } from '../text/xml.js';
import { alamatPeraturan } from './acuan.js';

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

/** A date as a regulation writes it ("4 Desember 2023", "29-5-2024") as an ISO date; undefined if it is none. */
export function tanggalIso(written: string): string | undefined {
    const match = /(\d{1,2})[\s./-]+(\p{L}+|\d{1,2})[\s./-]+(\d{4})/u.exec(written);
    if (!match) return undefined;
    const month = /^\d/.test(match[2]!) ? Number(match[2]) : months.indexOf(match[2]!.toLowerCase()) + 1;
    const day = Number(match[1]);
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    return `${match[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day on which the regulation was enacted; the first day of its year where the text gives no date. */
function tanggal(naskah: Naskah): { readonly date: string; readonly name: string } {
    const signing = naskah.signings.find(({ role }) => role === 'ditetapkan' || role === 'disahkan');
    const date = tanggalIso(signing?.date?.text ?? '');
    if (date) return { date, name: 'penetapan' };
    const year = /\d{4}/.exec(naskah.title.year?.text ?? '')?.[0];
    return year ? { date: `${year}-01-01`, name: 'tahun' } : { date: '0001-01-01', name: 'tidak-diketahui' };
}

const title = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The metadata that Akoma Ntoso wants of every document: the work, this expression of it (in Indonesian)
 * and this file. `komponen` names an annex inside the work (`lampiran-1`).
 */
export function metaOf(naskah: Naskah, komponen = '!main', istilah = false): string {
    const { title: block } = naskah;
    const kind = [block.kind?.text, block.region?.text].filter(Boolean).join(' ');
    const work = alamatPeraturan(title(kind), block.year, block.number, block.jenis);
    const { date, name } = tanggal(naskah);
    const expression = `${work}/ind@${date}`;
    const issuer = title(block.region?.text ?? 'pemerintah daerah');
    const core = (uri: string, author: string) =>
        `<FRBRthis value="${escapeXml(`${uri}/${komponen}`)}"/><FRBRuri value="${escapeXml(uri)}"/><FRBRdate date="${date}" name="${name}"/><FRBRauthor href="${author}"/>`;
    const number = title(block.number?.text ?? '');
    const terms = istilah
        ? naskah.definitions
              .map(
                  (definition, index) =>
                      `<TLCTerm eId="istilah_${index + 1}" href="/akn/ontology/term/id/${index + 1}" showAs="${escapeXml(title(definition.term.text))}"/>`,
              )
              .join('')
        : '';
    const prefix = komponen === '!main' ? '' : `${komponen}__`;
    return `<meta><identification source="#${prefix}perkada"><FRBRWork>${core(work, `#${prefix}penerbit`)}<FRBRcountry value="id"/><FRBRsubtype value="${escapeXml(block.jenis)}"/>${number === '' ? '' : `<FRBRnumber value="${escapeXml(number)}"/>`}<FRBRprescriptive value="true"/></FRBRWork><FRBRExpression>${core(expression, `#${prefix}penerbit`)}<FRBRlanguage language="ind"/></FRBRExpression><FRBRManifestation>${core(`${expression}.xml`, `#${prefix}perkada`)}<FRBRformat value="application/akn+xml"/></FRBRManifestation></identification><references source="#${prefix}perkada"><TLCOrganization eId="${prefix}perkada" href="/akn/ontology/organization/id/perkada" showAs="perkada"/><TLCOrganization eId="${prefix}penerbit" href="/akn/ontology/organization/id/penerbit" showAs="${escapeXml(issuer)}"/>${terms}</references></meta>`;
}
