import type {
    AturanKedudukan,
    AturanKetuaTim,
    Identitas,
    Jabatan,
    Kasus,
    KelompokNorma,
    KetentuanPenugasan,
    Kewenangan,
    Lapisan,
    Mekanisme,
    Model,
    Pegawai,
    PelaksanaanTugas,
    Pelaporan,
    PenugasanIndividu,
    Peran,
    PertimbanganPenugasan,
    PihakLain,
    Surat,
    Susunan,
    Tahapan,
    TanggungJawab,
    TimKerja,
    Uji,
    Unit,
} from '@perkada/model';
import * as ast from '../generated/ast.js';
import type { PerkadaNameProvider } from '../scope/names.js';
import { incompleteNodes, LoweringContext, labelOf } from './context.js';
import * as identitas from './identitas.js';
import * as kasus from './kasus.js';
import { lowerAturanKedudukan } from './kedudukan.js';
import * as penugasan from './penugasan.js';
import * as prosedur from './prosedur.js';
import { lowerPustaka } from './pustaka.js';
import { lowerJabatan, lowerKewenangan, lowerPeran, lowerUnits } from './susunan.js';

/** One file of a world, parsed and linked. */
export interface WorldFile {
    readonly uri: string;
    readonly file: ast.Berkas;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

interface SusunanParts {
    readonly node: ast.Susunan;
    readonly context: LoweringContext;
    readonly jabatan: Jabatan[];
    readonly peran: Peran[];
    readonly kewenangan: Kewenangan[];
    readonly kedudukan: AturanKedudukan[];
    readonly pertimbangan: PertimbanganPenugasan[];
}

function contextOf({ uri, file }: WorldFile, names: PerkadaNameProvider): LoweringContext {
    const header = file.kepala;
    const lapisan: Lapisan =
        ast.isKepalaBagianPeraturan(header) && header.lampiran
            ? { jenis: 'lampiran', nomor: header.nomor ?? '' }
            : { jenis: 'batang tubuh' };
    return new LoweringContext(uri, lapisan, names, incompleteNodes(file), prosedur.lowerAktor);
}

/**
 * Lowers the files of one regulation's world to its Model. Files are taken in the given order (the
 * regulation first, then its parts, then its cases), so that the result does not depend on the
 * order in which an editor opened them. Unresolved names are left out and marked, never guessed.
 */
export function buildModel(
    files: readonly WorldFile[],
    libraries: readonly WorldFile[],
    names: PerkadaNameProvider,
): Model {
    const builder = new ModelBuilder();
    const withContext = files.map((file) => ({ ...file, context: contextOf(file, names) }));
    // Susunan first: rules written apart from them are added to them.
    for (const { file, context } of withContext) builder.collectSusunan(file, context);
    for (const { file, context } of withContext) builder.collect(file, context);
    const libraryContexts = libraries.map((file) => ({ file: file.file, context: contextOf(file, names) }));
    for (const { file, context } of libraryContexts) builder.collectLibrary(file, context);
    return builder.finish(files.map((file) => file.uri).sort(), lowerPustaka(libraryContexts));
}

class ModelBuilder {
    private identitas: Identitas | undefined;
    private readonly susunan = new Map<string, SusunanParts>();
    private readonly unit: Unit[] = [];
    private readonly kedudukanUmum: AturanKedudukan[] = [];
    private readonly pertimbanganKedudukan: PertimbanganPenugasan[] = [];
    private readonly ketentuanPenugasan: KetentuanPenugasan[] = [];
    private readonly ketuaTim: AturanKetuaTim[] = [];
    private readonly pelaksanaanTugas: PelaksanaanTugas[] = [];
    private readonly peranUmum: Peran[] = [];
    private readonly pihakLain: PihakLain[] = [];
    private readonly tanggungJawab: TanggungJawab[] = [];
    private readonly pelaporan: Pelaporan[] = [];
    private readonly ketentuan: KelompokNorma[] = [];
    private readonly surat: Surat[] = [];
    private readonly mekanisme: Mekanisme[] = [];
    private readonly tahapan: Tahapan[] = [];
    private readonly kasus: Kasus[] = [];
    private readonly uji: Uji[] = [];
    private readonly sederhana: Mutable<
        Pick<Model, 'induk' | 'pencabutan' | 'keberlakuan' | 'istilah' | 'rincian' | 'keadaan'>
    > = { induk: [], pencabutan: [], keberlakuan: [], istilah: [], rincian: [], keadaan: [] };

    collectSusunan(file: ast.Berkas, context: LoweringContext): void {
        if (ast.isKepalaPeraturan(file.kepala))
            this.identitas ??= identitas.lowerIdentitas(file.kepala, context);
        for (const node of file.isi) {
            if (!ast.isSusunan(node) || node.name === undefined || this.susunan.has(node.name)) continue;
            this.susunan.set(node.name, {
                node,
                context,
                jabatan: [],
                peran: [],
                kewenangan: [],
                kedudukan: [],
                pertimbangan: [],
            });
        }
    }

    collectLibrary(file: ast.Berkas, context: LoweringContext): void {
        for (const node of file.isi) {
            if (ast.isSurat(node) && node.name !== undefined)
                this.surat.push(prosedur.lowerSurat(node, true, context));
        }
    }

    collect(file: ast.Berkas, context: LoweringContext): void {
        const isCase = ast.isKepalaKasus(file.kepala);
        const pegawai: Pegawai[] = [];
        const tim: TimKerja[] = [];
        const individu: PenugasanIndividu[] = [];
        for (const node of file.isi) {
            if (ast.isPegawai(node) && node.name !== undefined)
                pegawai.push(kasus.lowerPegawai(node, context));
            else if (ast.isTimKerja(node)) tim.push(kasus.lowerTimKerja(node, context));
            else if (ast.isPenugasanIndividu(node)) {
                const lowered = kasus.lowerPenugasanIndividu(node, context);
                if (lowered) individu.push(lowered);
            } else if (ast.isUji(node)) this.uji.push(kasus.lowerUji(node, context));
            else this.collectProvision(node, context, isCase ? context.uri : undefined);
        }
        const per = ast.isKepalaKasus(file.kepala) ? context.tanggal(file.kepala.per) : undefined;
        if (isCase || pegawai.length + tim.length + individu.length > 0) {
            this.kasus.push({ uri: context.uri, ...(per ? { per } : {}), pegawai, tim, individu });
        }
    }

    private collectProvision(node: ast.Butir, context: LoweringContext, caseUri: string | undefined): void {
        if (ast.isSusunan(node)) this.fillSusunan(node, context);
        else if (ast.isPerangkatDaerah(node) || ast.isSubUnit(node)) {
            const susunanOf = (id: string) => this.unit.find((unit) => unit.id === id)?.susunan;
            this.unit.push(...lowerUnits(node, context, caseUri, susunanOf));
        } else if (ast.isKedudukan(node)) this.addKedudukan(node, context);
        else if (ast.isStrukturPenugasan(node)) this.addKewenangan(node, undefined, context);
        else if (ast.isPenugasan(node)) {
            for (const provision of node.ketentuan) {
                const lowered = penugasan.lowerKetentuanPenugasan(provision, node, context);
                if (lowered) this.ketentuanPenugasan.push(lowered);
            }
        } else if (ast.isKetuaTim(node)) {
            const lowered = penugasan.lowerKetuaTim(node, context);
            if (lowered) this.ketuaTim.push(lowered);
        } else if (ast.isPelaksanaanTugas(node))
            this.pelaksanaanTugas.push(penugasan.lowerPelaksanaanTugas(node, context));
        else if (ast.isPeran(node)) this.peranUmum.push(lowerPeran(node, context));
        else if (ast.isPihakLain(node)) {
            if (node.name !== undefined) this.pihakLain.push(prosedur.lowerPihakLain(node, context));
        } else if (ast.isTanggungJawab(node))
            this.tanggungJawab.push(penugasan.lowerTanggungJawab(node, context));
        else if (ast.isBlokPelaporan(node)) {
            this.pelaporan.push(
                ...node.pelaporan.map((report) => penugasan.lowerPelaporan(report, node, context)),
            );
        } else if (ast.isKetentuan(node)) this.ketentuan.push(penugasan.lowerKelompokNorma(node, context));
        else if (ast.isSurat(node)) {
            if (node.name !== undefined) this.surat.push(prosedur.lowerSurat(node, false, context));
        } else if (ast.isMekanisme(node)) {
            if (node.name !== undefined) this.mekanisme.push(prosedur.lowerMekanisme(node, context));
        } else if (ast.isTahapan(node)) this.tahapan.push(...prosedur.lowerTahapan(node, undefined, context));
        else this.collectSimple(node, context);
    }

    private collectSimple(node: ast.Butir, context: LoweringContext): void {
        const target = this.sederhana;
        if (ast.isInduk(node)) target.induk.push(identitas.lowerInduk(node, context));
        else if (ast.isPencabutan(node)) target.pencabutan.push(identitas.lowerPencabutan(node, context));
        else if (ast.isKeberlakuan(node)) target.keberlakuan.push(identitas.lowerKeberlakuan(node, context));
        else if (ast.isIstilah(node)) target.istilah.push(identitas.lowerIstilah(node, context));
        else if (ast.isRincian(node)) target.rincian.push(identitas.lowerRincian(node, context));
        else if (ast.isKeadaan(node) && node.name !== undefined) {
            target.keadaan.push(identitas.lowerKeadaan(node, context));
        }
    }

    private fillSusunan(node: ast.Susunan, context: LoweringContext): void {
        const parts = node.name === undefined ? undefined : this.susunan.get(node.name);
        if (parts?.node !== node) return;
        for (const item of node.isi) {
            if (ast.isJabatan(item)) {
                if (item.name !== undefined) parts.jabatan.push(lowerJabatan(item, node.name, context));
            } else if (ast.isPeran(item)) parts.peran.push(lowerPeran(item, context));
            else if (ast.isKedudukanSusunan(item)) {
                parts.pertimbangan.push(
                    ...item.pertimbangan.map((reason) => penugasan.lowerPertimbangan(reason, item, context)),
                );
                for (const rule of item.aturan) {
                    parts.kedudukan.push(
                        lowerAturanKedudukan(rule, node.name, parts.kedudukan.length + 1, item, context),
                    );
                }
            } else if (ast.isStrukturPenugasan(item)) this.addKewenangan(item, parts, context);
            else if (ast.isTahapan(item))
                this.tahapan.push(...prosedur.lowerTahapan(item, node.name, context));
        }
    }

    private addKedudukan(node: ast.Kedudukan, context: LoweringContext): void {
        const shared = node.susunan.flatMap((reference) => (reference.ref ? [reference.ref] : []));
        for (const rule of node.umum ? node.aturan : []) {
            const number = this.kedudukanUmum.length + 1;
            this.kedudukanUmum.push(lowerAturanKedudukan(rule, undefined, number, node, context));
        }
        const considered = node.pertimbangan.map((item) => penugasan.lowerPertimbangan(item, node, context));
        if (node.umum) this.pertimbanganKedudukan.push(...considered);
        for (const susunan of shared) {
            const parts = this.susunan.get(susunan.name);
            if (!parts) continue;
            const inner = context.forSusunan(susunan, shared);
            for (const rule of node.aturan) {
                const number = parts.kedudukan.length + 1;
                const lowered = lowerAturanKedudukan(rule, susunan.name, number, node, inner);
                // A post that only another susunan of the block has: the rule is not for this one.
                if (lowered.atasan.atasan.length > 0 || lowered.taklengkap) parts.kedudukan.push(lowered);
            }
            parts.pertimbangan.push(...considered);
        }
    }

    private addKewenangan(
        node: ast.StrukturPenugasan,
        own: SusunanParts | undefined,
        context: LoweringContext,
    ): void {
        const shared = node.susunan.flatMap((reference) => (reference.ref ? [reference.ref] : []));
        const targets = shared.length > 0 ? shared : own ? [own.node] : [];
        for (const susunan of targets) {
            const inner = context.forSusunan(susunan, targets);
            const parts = this.susunan.get(susunan.name);
            parts?.kewenangan.push(...node.kewenangan.map((power) => lowerKewenangan(power, node, inner)));
        }
    }

    finish(berkas: readonly string[], pustaka: Model['pustaka']): Model {
        const susunan: Susunan[] = [...this.susunan.values()].map(({ node, context, ...parts }) => ({
            ...context.ketentuan(node),
            id: node.name,
            namaPlace: context.namePlace(node),
            label: labelOf(node.label, node.name),
            ...(node.jumlah?.jumlah === undefined
                ? {}
                : {
                      jumlahLevel: {
                          jumlah: node.jumlah.jumlah,
                          lebih: node.jumlah.lebih,
                          place: context.place(node.jumlah),
                      },
                  }),
            jabatan: parts.jabatan,
            peran: parts.peran,
            kewenangan: parts.kewenangan,
            kedudukan: parts.kedudukan,
            pertimbangan: parts.pertimbangan,
        }));
        return {
            versi: 1,
            ...(this.identitas ? { identitas: this.identitas } : {}),
            berkas,
            pustaka,
            ...this.sederhana,
            susunan,
            unit: this.unit,
            kedudukanUmum: this.kedudukanUmum,
            pertimbanganKedudukan: this.pertimbanganKedudukan,
            penugasan: this.ketentuanPenugasan,
            ketuaTim: this.ketuaTim,
            pelaksanaanTugas: this.pelaksanaanTugas,
            peranUmum: this.peranUmum,
            pihakLain: this.pihakLain,
            tanggungJawab: this.tanggungJawab,
            pelaporan: this.pelaporan,
            ketentuan: this.ketentuan,
            surat: this.surat,
            mekanisme: this.mekanisme,
            tahapan: this.tahapan,
            kasus: this.kasus,
            uji: this.uji,
        };
    }
}
