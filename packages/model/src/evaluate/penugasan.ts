import type { Kasus, PenugasanIndividu } from '../model/kasus.js';
import type { Model } from '../model/model.js';
import type { LingkupPelaksanaan, LingkupPenugasan } from '../model/penugasan.js';
import type { Cara, Lingkup, Modalitas } from '../model/umum.js';
import type { Dasar } from '../text/dasar.js';
import { distinctDasar } from './atasan.js';
import { indexOf } from './model-index.js';
import { isCommanding, lingkupByWidth, lingkupCovers, reach } from './tim.js';

/** What the assignment of one official may violate. */
export interface PelanggaranPenugasan {
    /**
     * `lingkup terlalu sempit`: the official comes from farther away than the declared scope;
     * `lingkup tidak diatur`: no provision allows the scope for this way of assigning;
     * `bentuk tidak diatur`: the scope is worked in teams only.
     */
    readonly jenis: 'lingkup terlalu sempit' | 'lingkup tidak diatur' | 'bentuk tidak diatur';
    readonly modalitas: Modalitas;
    readonly dasar: readonly Dasar[];
}

export interface JawabanPenugasan {
    /** Whether no commanding provision is violated. */
    readonly sah: boolean;
    readonly pelanggaran: readonly PelanggaranPenugasan[];
    /** How far the official stands from the unit he is assigned to; absent when that is not known. */
    readonly lingkup?: Lingkup;
}

/** The provisions that list the scopes of assignment. */
export function lingkupDiatur(model: Model): LingkupPenugasan[] {
    return model.penugasan.filter((rule) => rule.jenis === 'lingkup');
}

/** The provisions that say, without condition, in which forms a scope is worked. */
export function bentukDiatur(model: Model): LingkupPelaksanaan[] {
    return model.pelaksanaanTugas
        .flatMap((block) => block.ketentuanLingkup)
        .filter((rule) => rule.syarat.length === 0 && rule.bentuk.length > 0 && !rule.taklengkap);
}

/** Those that hold for an individual assigned in this way: the ones written for the way, else the general ones. */
function lingkupUntuk(rules: readonly LingkupPenugasan[], cara: Cara | undefined): LingkupPenugasan[] {
    const individual = rules.filter((rule) => rule.bentuk === undefined || rule.bentuk === 'individu');
    const special = individual.filter((rule) => cara !== undefined && rule.cara === cara);
    return special.length > 0 ? special : individual.filter((rule) => rule.cara === undefined);
}

/** Judges the assignment of one official by the regulation. A scope that nobody declares and the case does not tell is not judged. */
export function periksaPenugasan(model: Model, kasus: Kasus, penugasan: PenugasanIndividu): JawabanPenugasan {
    const pegawai = kasus.pegawai.find((person) => person.id === penugasan.pegawai);
    const own = pegawai && penugasan.unit !== undefined ? reach(model, pegawai, penugasan.unit) : undefined;
    const cara =
        penugasan.mekanisme === undefined
            ? undefined
            : indexOf(model).mekanisme.get(penugasan.mekanisme)?.cara;
    const pelanggaran: PelanggaranPenugasan[] = [];
    const declared = penugasan.lingkup;
    if (
        own !== undefined &&
        declared !== undefined &&
        lingkupByWidth.indexOf(declared) < lingkupByWidth.indexOf(own) &&
        !lingkupCovers(declared, own)
    ) {
        pelanggaran.push({ jenis: 'lingkup terlalu sempit', modalitas: 'wajib', dasar: [] });
    }
    const scope = declared ?? own;
    const scoped = lingkupUntuk(lingkupDiatur(model), cara);
    const covered = (lingkup: readonly Lingkup[]) =>
        scope !== undefined && lingkup.some((item) => lingkupCovers(item, scope));
    if (scope !== undefined && scoped.length > 0 && !scoped.some((rule) => covered(rule.lingkup))) {
        const only = scoped.some((rule) => rule.modalitas === 'hanya dapat');
        pelanggaran.push({
            jenis: 'lingkup tidak diatur',
            modalitas: only ? 'hanya dapat' : 'wajib',
            dasar: distinctDasar(scoped.flatMap((rule) => rule.dasar)),
        });
    }
    const forms = bentukDiatur(model).filter((rule) => covered(rule.lingkup));
    if (forms.length > 0 && !forms.some((rule) => rule.bentuk.includes('individu'))) {
        pelanggaran.push({
            jenis: 'bentuk tidak diatur',
            modalitas: forms[0]!.modalitas === 'dapat' ? 'hanya dapat' : forms[0]!.modalitas,
            dasar: distinctDasar(forms.flatMap((rule) => rule.dasar)),
        });
    }
    return {
        sah: !pelanggaran.some((item) => isCommanding(item.modalitas)),
        pelanggaran,
        ...(own === undefined ? {} : { lingkup: own }),
    };
}
