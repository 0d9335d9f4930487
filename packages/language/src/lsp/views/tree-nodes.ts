import {
    type Dasar,
    groupedGrades,
    indexOf,
    type Jabatan,
    jalankanUji,
    jelaskanJabatan,
    jelaskanPejabat,
    type Kasus,
    type Ketentuan,
    type Langkah,
    type Language,
    labelOfId,
    type Model,
    type Pegawai,
    type Penjelasan,
    type Place,
    periksaTim,
    type Susunan,
    type Tanggal,
    type TimKerja,
    teksAturan,
    type Uji,
    type Unit,
} from '@perkada/model';
import { basisText, questionOf, rowText } from '../answers.js';
import type { ViewWorkspace } from './support.js';
import { type ViewTextKey, viewText } from './view-texts.js';

/** One entry of the model tree. Children are made with it; what a tooltip says is worked out on demand. */
export interface ModelNode {
    /** Unique in its world and the same after an edit that leaves the element alone. */
    readonly id: string;
    readonly label: string;
    readonly description: string;
    /** Name of a product icon of the editor. */
    readonly icon: string;
    readonly place?: Place;
    readonly facts: () => readonly string[];
    readonly children: readonly ModelNode[];
}

type Part = Omit<ModelNode, 'id' | 'children' | 'facts' | 'description'> & {
    readonly key: string;
    readonly description?: string;
    readonly facts?: () => readonly string[];
    readonly children?: readonly Part[];
};

/** The tree of one regulation, as a drafter would list what it lays down. */
export class ModelTree {
    constructor(
        private readonly model: Model,
        private readonly views: ViewWorkspace,
        private readonly language: Language,
    ) {}

    /** The groups of the regulation that have something in them. */
    roots(): ModelNode[] {
        const { model } = this;
        const parts = [
            this.group('identitas', 'references', [
                ...model.induk.map((item) => this.provision(item, 'references')),
                ...model.pencabutan.map((item) => this.provision(item, 'trash')),
                ...model.keberlakuan.map((item) => this.provision(item, 'calendar')),
            ]),
            this.group('istilah', 'symbol-text', [
                ...model.istilah.map((item) => this.named(item, item.label, item.singkatan, 'symbol-text')),
                ...model.rincian.map((item) => this.named(item, item.label, undefined, 'list-unordered')),
                ...model.keadaan.map((item) => this.named(item, item.label, undefined, 'question')),
            ]),
            this.group(
                'susunan',
                'type-hierarchy-sub',
                model.susunan.map((item) => this.susunan(item)),
            ),
            this.group('unit', 'organization', this.allUnits()),
            this.group('kedudukanUmum', 'law', [
                ...model.kedudukanUmum.map((rule) => this.rule(rule)),
                ...model.pertimbanganKedudukan.map((item) => this.provision(item, 'law')),
                ...model.peranUmum.map((item) => this.provision(item, 'shield')),
            ]),
            this.group('penugasan', 'tasklist', [
                ...model.penugasan.map((item) => this.provision(item, 'tasklist')),
                ...model.ketuaTim.map((item) => this.provision(item, 'star-empty')),
                ...model.pelaksanaanTugas.map((item) => this.provision(item, 'tools')),
                ...model.tanggungJawab.map((item) => this.provision(item, 'checklist')),
                ...model.pelaporan.map((item) => this.provision(item, 'megaphone')),
            ]),
            this.group(
                'mekanisme',
                'list-ordered',
                model.mekanisme.map((item) => ({
                    ...this.named(item, item.label, this.steps(item.langkah.length), 'list-ordered', item.id),
                    children: item.langkah.map((step) => this.step(step)),
                })),
            ),
            this.group(
                'tahapan',
                'milestone',
                model.tahapan.map((item) => {
                    const whom = [item.susunan, ...item.bagi].flatMap((id) =>
                        id === undefined ? [] : [labelOfId(model, id)],
                    );
                    const label = `${capital(item.tahap)}${whom.length > 0 ? `: ${whom.join(', ')}` : ''}`;
                    return {
                        ...this.named(item, label, this.steps(item.langkah.length), 'milestone'),
                        children: item.langkah.map((step) => this.step(step)),
                    };
                }),
            ),
            this.group(
                'surat',
                'mail',
                model.surat
                    .filter((item) => !item.bawaan)
                    .map((item) => this.named(item, item.label, item.jenis, 'mail', item.id)),
            ),
            this.group('ketentuan', 'book', [
                ...model.ketentuan.map((group) => ({
                    ...this.named(group, group.label, undefined, 'book'),
                    children: group.norma.map((item) => this.provision(item, 'law')),
                })),
                ...model.pihakLain.map((item) => this.named(item, item.label, undefined, 'account')),
            ]),
            this.group(
                'kasus',
                'briefcase',
                model.kasus.map((item) => this.kasus(item)).filter(({ children }) => children?.length),
            ),
            this.group(
                'uji',
                'beaker',
                model.uji.map((item) => this.uji(item)),
            ),
        ];
        return finish(
            parts.filter((part) => (part.children ?? []).length > 0),
            '',
        );
    }

    private say(key: ViewTextKey, values?: Readonly<Record<string, string | number>>): string {
        return viewText(key, this.language, values);
    }

    private group(key: ViewTextKey, icon: string, children: readonly Part[]): Part {
        return { key, label: this.say(key), description: `${children.length}`, icon, children };
    }

    private steps(count: number): string {
        return this.say('langkah', { jumlah: count });
    }

    private basis(dasar: readonly Dasar[]): string {
        return basisText(dasar);
    }

    private basisFact(item: Ketentuan): string {
        return item.dasar.length > 0
            ? this.say('dasar', { dasar: this.basis(item.dasar) })
            : this.say('tanpaDasar');
    }

    private joined(...parts: readonly (string | undefined)[]): string {
        return parts.filter((part) => part !== undefined && part !== '').join(' · ');
    }

    /** Something with a printed label. */
    private named(
        item: Ketentuan,
        label: string,
        detail: string | undefined,
        icon: string,
        key = label,
    ): Part {
        return {
            key,
            label,
            description: this.joined(detail, this.basis(item.dasar)),
            icon,
            place: item.place,
            facts: () => [this.basisFact(item)],
        };
    }

    /** A sentence of its own: shown by its first words. */
    private provision(item: Ketentuan, icon: string): Part {
        const label = this.views.wordsAt(item.place);
        return { ...this.named(item, label, undefined, icon), facts: () => [this.basisFact(item)] };
    }

    private rule(rule: Model['kedudukanUmum'][number]): Part {
        const label = teksAturan(this.model, rule, this.language);
        const facts = () => [this.views.wordsAt(rule.place, 300), this.basisFact(rule)];
        return { ...this.named(rule, label, undefined, 'law'), facts };
    }

    private susunan(susunan: Susunan): Part {
        const units = indexOf(this.model).unitBySusunan.get(susunan.id)?.length ?? 0;
        const detail = this.say('jumlahSusunan', { jabatan: susunan.jabatan.length, unit: units });
        const roles = [...susunan.peran, ...susunan.kewenangan];
        return {
            ...this.named(susunan, susunan.label, detail, 'type-hierarchy-sub', susunan.id),
            children: [
                ...this.posts(susunan),
                this.group('kedudukan', 'law', [
                    ...susunan.kedudukan.map((rule) => this.rule(rule)),
                    ...susunan.pertimbangan.map((item) => this.provision(item, 'law')),
                ]),
                this.group(
                    'peran',
                    'shield',
                    roles.map((item) => this.provision(item, 'shield')),
                ),
            ].filter((part) => part.children === undefined || part.children.length > 0 || part.place),
        };
    }

    /** The posts below each other; one whose superior is elsewhere, or in a circle, stands at the top. */
    private posts(susunan: Susunan): Part[] {
        const own = new Set(susunan.jabatan.map((post) => post.id));
        const below = new Map<string, Jabatan[]>();
        const top: Jabatan[] = [];
        for (const post of susunan.jabatan) {
            const first = post.atasan?.atasan.find((item) => item.jenis === 'jabatan' && own.has(item.id));
            const above = first && 'id' in first && first.id !== post.id ? first.id : undefined;
            if (above === undefined) top.push(post);
            else below.set(above, [...(below.get(above) ?? []), post]);
        }
        const shown = new Set<string>();
        const part = (post: Jabatan): Part => {
            shown.add(post.id);
            const children = (below.get(post.id) ?? []).filter(({ id }) => !shown.has(id)).map(part);
            return { ...this.post(post), children };
        };
        const parts = top.map(part);
        for (const post of susunan.jabatan) if (!shown.has(post.id)) parts.push(part(post));
        return parts;
    }

    private post(post: Jabatan): Part {
        const rank = groupedGrades(this.model, post.jenjang).join(', ');
        const level = post.level === undefined ? undefined : this.say('level', { level: post.level });
        const marks = [post.pimpinan && this.say('pimpinan'), post.bilaAda && this.say('bilaAda')];
        const detail = this.joined(level, rank, ...marks.map((mark) => mark || undefined));
        return {
            ...this.named(post, post.label, detail, post.pimpinan ? 'account' : 'person', post.id),
            facts: () => [
                detail,
                ...rows(jelaskanJabatan(this.model, post.id, this.language)),
                this.basisFact(post),
            ],
        };
    }

    /** The units inside each other; those that contain each other in a circle stand at the top. */
    private allUnits(): Part[] {
        const shown = new Set<string>();
        const parts = this.units(undefined, shown);
        for (const unit of this.model.unit)
            if (unit.kasus === undefined && !shown.has(unit.id)) parts.push(this.unit(unit, shown));
        return parts;
    }

    private units(parent: string | undefined, shown: Set<string>): Part[] {
        const known = indexOf(this.model).unit;
        const inside = (unit: Unit) =>
            parent === undefined
                ? unit.induk === undefined || !known.has(unit.induk)
                : unit.induk === parent && unit.id !== parent;
        return this.model.unit
            .filter((unit) => unit.kasus === undefined && inside(unit) && !shown.has(unit.id))
            .map((unit) => this.unit(unit, shown));
    }

    private unit(unit: Unit, shown: Set<string>): Part {
        shown.add(unit.id);
        const shape = unit.bersusunanSendiri ? unit.susunan : undefined;
        const detail = unit.pemimpin ?? shape;
        const icon = unit.induk === undefined ? 'organization' : 'group-by-ref-type';
        return {
            ...this.named(unit, unit.label, detail && labelOfId(this.model, detail), icon, unit.id),
            children: this.units(unit.id, shown),
        };
    }

    private step(step: Langkah): Part {
        const words = this.views.wordsAt(step.place).replace(/^langkah\s+/, '');
        return { ...this.named(step, words, undefined, 'debug-step-over', step.id) };
    }

    private kasus(kasus: Kasus): Part {
        const file = kasus.uri.slice(kasus.uri.lastIndexOf('/') + 1);
        const start = { line: 0, character: 0 };
        return {
            key: kasus.uri,
            label: decodeURIComponent(file),
            description: kasus.per ? this.say('perHari', { tanggal: day(kasus.per) }) : '',
            icon: 'briefcase',
            place: { uri: kasus.uri, start, end: start },
            children: [
                ...kasus.pegawai.map((item) => this.pegawai(item)),
                ...kasus.tim.map((item) => this.tim(kasus, item)),
                ...kasus.individu.map((item) => this.provision(item, 'tasklist')),
            ],
        };
    }

    private pegawai(item: Pegawai): Part {
        const grade = item.jenjang ?? item.jabatan;
        const place = item.unit ?? item.susunan;
        const question = questionOf(this.model, item);
        return {
            key: item.id,
            label: item.label,
            description: this.joined(
                grade && labelOfId(this.model, grade),
                place ? labelOfId(this.model, place) : item.instansi,
            ),
            icon: 'person',
            place: item.place,
            facts: () => (question ? rows(jelaskanPejabat(this.model, question, this.language)) : []),
        };
    }

    private tim(kasus: Kasus, tim: TimKerja): Part {
        const { sah, pelanggaran } = periksaTim(this.model, kasus, tim);
        const dasar = this.basis(pelanggaran.flatMap((item) => item.dasar));
        const key = !sah ? 'timTidakSah' : dasar === '' ? 'timSah' : 'timCatatan';
        const people = [...tim.ketua, ...tim.anggota].map(
            ({ pegawai }) => kasus.pegawai.find(({ id }) => id === pegawai)?.label ?? pegawai,
        );
        return {
            key: `tim ${tim.id ?? tim.label}`,
            label: tim.label,
            description: this.say(key, { dasar }),
            icon: sah ? 'organization' : 'error',
            place: tim.place,
            facts: () => [this.joined(tim.lingkup, people.join(', ')), this.say(key, { dasar })],
        };
    }

    private uji(uji: Uji): Part {
        const results = jalankanUji(this.model, uji);
        const failed = results.some(({ status }) => status === 'gagal');
        const open = results.length === 0 || results.some(({ status }) => status === 'tidak dapat dinilai');
        const key = failed ? 'ujiGagal' : open ? 'ujiTakDinilai' : 'ujiTerpenuhi';
        return {
            key: uji.label,
            label: uji.label,
            description: this.say(key),
            icon: failed ? 'error' : open ? 'question' : 'pass',
            place: uji.place,
        };
    }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const day = ({ tahun, bulan, hari }: Tanggal) =>
    `${tahun}-${String(bulan).padStart(2, '0')}-${String(hari).padStart(2, '0')}`;

const rows = ({ baris }: Penjelasan) => baris.map(rowText);

/** Gives every part its id; two of the same key are told apart by their order. */
function finish(parts: readonly Part[], above: string): ModelNode[] {
    const seen = new Map<string, number>();
    return parts.map(({ key, description = '', facts = () => [], children = [], ...part }) => {
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        const id = `${above}/${encodeURIComponent(key)}${count > 1 ? `#${count}` : ''}`;
        return { ...part, id, description, facts, children: finish(children, id) };
    });
}
