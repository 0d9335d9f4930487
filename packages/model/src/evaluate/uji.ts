import type { FaktaUji, Harapan, IsiHarapan, Kasus, Pegawai, Uji } from '../model/kasus.js';
import type { Model } from '../model/model.js';
import type { Aktor } from '../model/prosedur.js';
import type { Ketentuan } from '../model/umum.js';
import { type Dasar, dasarKey } from '../text/dasar.js';
import { atasanLangsung, type JawabanAtasan, type PertanyaanAtasan } from './atasan.js';
import { type Fakta, jabatanOfRank } from './fakta.js';
import { indexOf } from './model-index.js';
import { penilaiKinerja, pimpinanUnit } from './peran.js';
import { alurProsedur, jalankan } from './prosedur.js';
import { periksaTim } from './tim.js';

/** Why an expectation could not be judged. */
export type AlasanTakDinilai = 'tidak lengkap' | 'fakta belum diketahui' | 'tidak cocok dengan subjek';

/** The verdict on one expectation. `nyata` is what holds instead: ids of posts, steps or ends, or a word. */
export interface HasilHarapan {
    readonly harapan: Harapan;
    readonly status: 'terpenuhi' | 'gagal' | 'tidak dapat dinilai';
    readonly alasan?: AlasanTakDinilai;
    readonly nyata: readonly string[];
    /** What the answer rests on. */
    readonly dasar: readonly Dasar[];
    /**
     * The provisions that the answer used: rules of kedudukan, provisions on roles, steps; of a team only
     * those that it violates.
     */
    readonly ketentuan: readonly Ketentuan[];
    /** The answer on the superior, for its derivation. */
    readonly jawaban?: JawabanAtasan;
}

type Putusan = Omit<HasilHarapan, 'harapan'>;

const unable = (alasan: AlasanTakDinilai): Putusan => ({
    status: 'tidak dapat dinilai',
    alasan,
    nyata: [],
    dasar: [],
    ketentuan: [],
});

const verdict = (
    met: boolean,
    nyata: readonly string[],
    dasar: readonly Dasar[],
    ketentuan: readonly Ketentuan[],
): Putusan => ({ status: met ? 'terpenuhi' : 'gagal', nyata, dasar, ketentuan });

/** Judges every expectation of a scenario. */
export function jalankanUji(model: Model, uji: Uji): HasilHarapan[] {
    return uji.harapan.map((harapan) => ({ harapan, ...judge(model, uji, harapan.isi) }));
}

function judge(model: Model, uji: Uji, isi: IsiHarapan | undefined): Putusan {
    const subject = uji.subjek;
    if (!subject || !isi) return unable('tidak lengkap');
    switch (subject.jenis) {
        case 'tim':
            return judgeTeam(model, uji, subject.tim, isi);
        case 'prosedur':
            return judgeProcedure(model, subject, isi);
        case 'pegawai': {
            const pegawai = caseOf(model, uji, (kasus) =>
                kasus.pegawai.some((item) => item.id === subject.pegawai),
            )?.pegawai.find((item) => item.id === subject.pegawai);
            return judgeOfficial(model, pegawai && questionOf(model, pegawai, subject.fakta), isi);
        }
        case 'pejabat': {
            const unit = indexOf(model).unit.get(subject.tempat);
            const susunan = unit?.susunan ?? subject.tempat;
            if (!indexOf(model).susunan.has(susunan)) return unable('tidak lengkap');
            return judgeOfficial(
                model,
                {
                    jenjang: subject.jenjang,
                    susunan,
                    ...(unit ? { unit: unit.id } : {}),
                    fakta: factsOf(model, susunan, subject.fakta),
                },
                isi,
            );
        }
    }
}

/** The case in the scenario's own file before others. */
function caseOf(model: Model, uji: Uji, has: (kasus: Kasus) => boolean): Kasus | undefined {
    return model.kasus.find((kasus) => kasus.uri === uji.uri && has(kasus)) ?? model.kasus.find(has);
}

function questionOf(
    model: Model,
    pegawai: Pegawai,
    fakta: readonly FaktaUji[],
): PertanyaanAtasan | undefined {
    const susunan =
        pegawai.susunan ?? (pegawai.unit && indexOf(model).unit.get(pegawai.unit)?.susunan) ?? undefined;
    if (pegawai.jenjang === undefined || susunan === undefined || pegawai.taklengkap) return undefined;
    return {
        jenjang: pegawai.jenjang,
        susunan,
        ...(pegawai.unit === undefined ? {} : { unit: pegawai.unit }),
        fakta: factsOf(model, susunan, fakta),
    };
}

/** The facts of a scenario; a rank stands for every post of it. */
export function factsOf(model: Model, susunanId: string, facts: readonly FaktaUji[]): Fakta {
    const ada: Record<string, boolean> = {};
    const keadaan: Record<string, boolean> = {};
    const susunan = indexOf(model).susunan.get(susunanId);
    for (const fact of facts) {
        if (fact.jenis === 'keadaan') keadaan[fact.keadaan] = !fact.tidak;
        else if (fact.jenisApa === 'jabatan') ada[fact.apa] = !fact.tidak;
        else if (susunan)
            for (const post of jabatanOfRank(model, susunan, fact.apa)) ada[post.id] = !fact.tidak;
    }
    return { ada, keadaan };
}

const restsOn = (dasar: readonly Dasar[], expected: Dasar) =>
    dasar.some((basis) => `${dasarKey(basis)}/`.startsWith(`${dasarKey(expected)}/`));

function judgeOfficial(model: Model, question: PertanyaanAtasan | undefined, isi: IsiHarapan): Putusan {
    if (!question || !indexOf(model).jenjang.has(question.jenjang)) return unable('tidak lengkap');
    const answer = atasanLangsung(model, question);
    if (answer.penentu.some((rule) => rule.taklengkap)) return unable('tidak lengkap');
    const used = [...answer.penentu, ...answer.dapat.map((item) => item.aturan)];
    const about = (role: 'atasan' | 'penilai' | 'pimpinan') => {
        const held =
            role === 'penilai'
                ? penilaiKinerja(model, question, answer)
                : pimpinanUnit(model, question.susunan, question.unit, question.fakta);
        return role === 'atasan'
            ? {
                  wajib: answer.atasan.map((item) => item.jabatan),
                  dapat: answer.dapat.map((item) => item.jabatan),
                  dasar: answer.dasar,
                  ketentuan: used,
              }
            : {
                  wajib: held.pemegang.map((item) => item.jabatan),
                  dapat: held.dapat.map((item) => item.jabatan),
                  dasar: held.dasar,
                  ketentuan: [...held.pemegang, ...held.dapat].flatMap((item) =>
                      item.ketentuan ? [item.ketentuan] : [],
                  ),
              };
    };
    const judged = (): Putusan => {
        switch (isi.jenis) {
            case 'atasan':
            case 'penilai':
            case 'pimpinan': {
                const { wajib, dapat, dasar, ketentuan } = about(isi.jenis);
                const permission = isi.modalitas === 'dapat';
                const posts = permission ? dapat : wajib;
                // A permission may be one of several; a command must be the only one.
                const met = posts.includes(isi.jabatan) && (permission || posts.length === 1);
                return verdict(met, posts.length > 0 ? posts : [...wajib, ...dapat], dasar, ketentuan);
            }
            case 'tanpa': {
                const { wajib, dapat, dasar, ketentuan } = about(isi.peran);
                return verdict(wajib.length + dapat.length === 0, [...wajib, ...dapat], dasar, ketentuan);
            }
            case 'dasar': {
                const all = [...answer.dasar, ...answer.dapat.flatMap((item) => item.aturan.dasar)];
                return verdict(restsOn(all, isi.dasar), [], all, used);
            }
            default:
                return unable('tidak cocok dengan subjek');
        }
    };
    const result = judged();
    // With facts missing, an answer that is not yet there may still come.
    if (result.status === 'gagal' && answer.perluDiketahui.length > 0 && answer.status === 'bergantung')
        return { ...unable('fakta belum diketahui'), jawaban: answer };
    return { ...result, jawaban: answer };
}

function judgeTeam(model: Model, uji: Uji, name: string, isi: IsiHarapan): Putusan {
    const kasus = caseOf(model, uji, (item) => item.tim.some((team) => team.id === name));
    const tim = kasus?.tim.find((team) => team.id === name);
    if (!kasus || !tim || tim.taklengkap) return unable('tidak lengkap');
    const { sah, pelanggaran } = periksaTim(model, kasus, tim);
    const dasar = pelanggaran.flatMap((item) => item.dasar);
    const violated = pelanggaran.flatMap(({ aturan }) => (aturan ? [aturan] : []));
    if (isi.jenis === 'sah') return verdict(sah !== isi.tidak, [sah ? 'sah' : 'tidak sah'], dasar, violated);
    if (isi.jenis === 'pelanggaran') {
        const met = pelanggaran.some(
            (item) =>
                restsOn(item.dasar, isi.dasar) &&
                (isi.tingkat === undefined || isi.tingkat === item.modalitas),
        );
        return verdict(
            met,
            pelanggaran.map((item) => item.jenis),
            dasar,
            violated,
        );
    }
    if (isi.jenis === 'dasar') return verdict(restsOn(dasar, isi.dasar), [], dasar, violated);
    return unable('tidak cocok dengan subjek');
}

const sameActor = (a: Aktor, b: Aktor) =>
    a.jenis === b.jenis &&
    a.pihak === b.pihak &&
    (a.jenis === 'peran' && b.jenis === 'peran'
        ? a.peran === b.peran
        : a.jenis === 'level' && b.jenis === 'level'
          ? a.level === b.level
          : 'id' in a && 'id' in b && a.id === b.id);

function judgeProcedure(
    model: Model,
    subject: Extract<NonNullable<Uji['subjek']>, { jenis: 'prosedur' }>,
    isi: IsiHarapan,
): Putusan {
    const mekanisme = indexOf(model).mekanisme.get(subject.mekanisme);
    if (!mekanisme || mekanisme.taklengkap) return unable('tidak lengkap');
    const graph = alurProsedur(mekanisme.langkah);
    const state = jalankan(graph, subject.kejadian);
    const due = state.langkah === undefined ? undefined : graph.langkah.get(state.langkah);
    const last = graph.langkah.get(subject.kejadian.at(-1)?.langkah ?? '');
    const dasar = (due ?? last)?.dasar ?? [];
    const nyata = [
        state.status === 'berjalan'
            ? `langkah ${state.langkah}`
            : state.status === 'selesai'
              ? `selesai ${state.akhir ?? ''}`.trim()
              : 'tidak boleh',
    ];
    const taken = subject.kejadian.slice(0, state.kejadianDitolak).map(({ langkah }) => langkah);
    const steps = [...taken, ...(state.langkah === undefined ? [] : [state.langkah])].flatMap(
        (id) => graph.langkah.get(id) ?? [],
    );
    switch (isi.jenis) {
        case 'langkah': {
            const actor = isi.pelaku;
            const byActor = !actor || (due?.pelaku.aktor.some((item) => sameActor(item, actor)) ?? false);
            return verdict(state.langkah === isi.langkah && byActor, nyata, dasar, steps);
        }
        case 'selesai':
            return verdict(state.status === 'selesai' && state.akhir === isi.akhir, nyata, dasar, steps);
        case 'tidak boleh':
            return verdict(state.status === 'tidak boleh', nyata, dasar, steps);
        case 'dasar':
            return verdict(restsOn(dasar, isi.dasar), nyata, dasar, steps);
        default:
            return unable('tidak cocok dengan subjek');
    }
}
