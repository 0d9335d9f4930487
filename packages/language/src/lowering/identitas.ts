import type {
    ButirRincian,
    Identitas,
    Induk,
    Istilah,
    JenisPerkada,
    Keadaan,
    Keberlakuan,
    Pencabutan,
    PeraturanLain,
    Rincian,
} from '@perkada/model';
import type * as ast from '../generated/ast.js';
import { unquote } from '../scope/names.js';
import { type Loose, type LoweringContext, labelOf, spaced } from './context.js';

export function lowerIdentitas(node: ast.KepalaPeraturan, context: LoweringContext): Identitas {
    return {
        id: context.names.getName(node) ?? '',
        jenis: spaced(node.jenis) as JenisPerkada,
        rancangan: node.rancangan,
        daerah: unquote(node.daerah ?? ''),
        ...(node.nomor === undefined ? {} : { nomor: String(node.nomor) }),
        ...(node.tahun === undefined ? {} : { tahun: node.tahun }),
        ...(node.tentang === undefined ? {} : { tentang: unquote(node.tentang) }),
        ...(node.naskah === undefined ? {} : { naskah: unquote(node.naskah) }),
        place: context.place(node),
    };
}

function lowerPeraturanLain(node: Loose<ast.PeraturanLain>): PeraturanLain {
    return {
        jenis: spaced(node?.jenis),
        ...(node?.daerah === undefined ? {} : { daerah: unquote(node.daerah) }),
        nomor: String(node?.nomor ?? ''),
        tahun: node?.tahun ?? 0,
        ...(node?.tentang === undefined ? {} : { tentang: unquote(node.tentang) }),
    };
}

export function lowerInduk(node: ast.Induk, context: LoweringContext): Induk {
    return {
        ...context.ketentuan(node),
        peraturan: lowerPeraturanLain(node.peraturan),
        ...(node.bagian === undefined ? {} : { bagian: context.dasar(node.bagian) }),
    };
}

export function lowerPencabutan(node: ast.Pencabutan, context: LoweringContext): Pencabutan {
    return {
        ...context.ketentuan(node),
        peraturan: lowerPeraturanLain(node.peraturan),
        ...(node.ketentuan === undefined ? {} : { ketentuan: unquote(node.ketentuan) }),
        ...(node.bagian === undefined ? {} : { bagian: context.dasar(node.bagian) }),
    };
}

export function lowerKeberlakuan(node: ast.Keberlakuan, context: LoweringContext): Keberlakuan {
    return { ...context.ketentuan(node), sejak: context.tanggal(node.tanggal) ?? 'diundangkan' };
}

export function lowerIstilah(node: ast.Istilah, context: LoweringContext): Istilah {
    return {
        ...context.ketentuan(node),
        ...(node.name === undefined ? {} : { id: node.name }),
        label: unquote(node.label ?? ''),
        ...(node.singkatan === undefined ? {} : { singkatan: unquote(node.singkatan) }),
        ...(node.sebutan === undefined ? {} : { sebutan: unquote(node.sebutan) }),
        ...(node.arti === undefined ? {} : { arti: unquote(node.arti) }),
    };
}

function lowerButir(
    node: ast.ButirRincian,
    outer: { dasar?: ast.Dasar[] },
    context: LoweringContext,
): ButirRincian {
    return {
        ...context.ketentuan(node, outer),
        label: unquote(node.label ?? ''),
        butir: node.butir.map((item) => lowerButir(item, node, context)),
    };
}

export function lowerRincian(node: ast.Rincian, context: LoweringContext): Rincian {
    return {
        ...context.ketentuan(node),
        ...(node.name === undefined ? {} : { id: node.name }),
        label: unquote(node.label ?? ''),
        butir: node.butir.map((item) => lowerButir(item, node, context)),
        tercantumDalam: node.dalam.map((basis) => context.dasar(basis)),
    };
}

export function lowerKeadaan(node: ast.Keadaan, context: LoweringContext): Keadaan {
    return { ...context.ketentuan(node), id: node.name, label: labelOf(node.label, node.name) };
}
