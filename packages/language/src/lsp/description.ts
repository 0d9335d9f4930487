import {
    bawahan,
    type Dasar,
    indexOf,
    jelaskanJabatan,
    jelaskanPejabat,
    type Ketentuan,
    type Language,
    labelOfId,
    type Model,
    periksaTim,
} from '@perkada/model';
import { type AstNode, AstUtils } from 'langium';
import * as ast from '../generated/ast.js';
import { golonganId, spaced } from '../lowering/context.js';
import { unquote } from '../scope/names.js';
import { basisText, pegawaiOf, questionOf, rowText } from './answers.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { listed, type PhraseKey, phrase } from './text/phrases.js';

/** What a declaration is, in Markdown: a heading, facts, what the evaluator answers, the legal basis. */
export interface Description {
    readonly heading: string;
    readonly kind: string;
    readonly facts: readonly string[];
    readonly dasar: readonly Dasar[];
    /** Whether a missing basis is worth saying. */
    readonly wantsBasis: boolean;
}

/** Label text as Markdown: nothing in it becomes markup, and no link leads anywhere. */
export function escapeMarkdown(text: string): string {
    return text.replace(/[\\`*_{}[\]#!|<>~]/g, '\\$&');
}

export function describeMarkdown(description: Description, language: Language): string {
    const head = `**${escapeMarkdown(description.heading)}** — ${escapeMarkdown(description.kind)}`;
    const facts = description.facts.map((fact) => `- ${escapeMarkdown(fact)}`);
    const basis =
        description.dasar.length > 0
            ? [`*${escapeMarkdown(phrase('dasar', language, { dasar: basisText(description.dasar) }))}*`]
            : description.wantsBasis
              ? [`*${phrase('tanpaDasar', language)}*`]
              : [];
    return [head, facts.join('\n'), ...basis].filter((part) => part !== '').join('\n\n');
}

/** Describes declarations from the Model of the world that asks. */
export class Describer {
    constructor(
        private readonly model: Model,
        private readonly services: PerkadaLspServices,
        private readonly language: Language,
    ) {}

    describe(node: AstNode): Description | undefined {
        if (ast.isJabatan(node)) return this.jabatan(node);
        if (ast.isUnit(node)) return this.unit(node);
        if (ast.isSusunan(node)) return this.susunan(node);
        if (ast.isJenjang(node) || ast.isKelompok(node)) return this.golongan(node);
        if (ast.isKepalaDaerah(node)) {
            const facts = [this.say('pustakaBawaan')];
            return this.plain(unquote(node.label ?? node.name), 'kepalaDaerah', facts);
        }
        if (ast.isRumpun(node)) return this.plain(unquote(node.label ?? node.name), 'rumpun', []);
        if (ast.isPegawai(node)) return this.pegawai(node);
        if (ast.isTimKerja(node)) return this.timKerja(node);
        if (ast.isKeadaan(node)) {
            const keadaan = this.model.keadaan.find((item) => item.id === node.name);
            return this.provision(keadaan?.label ?? node.name, 'keadaan', [], keadaan);
        }
        if (ast.isSurat(node)) return this.surat(node);
        if (ast.isMekanisme(node)) {
            const mekanisme = indexOf(this.model).mekanisme.get(node.name);
            const facts = [this.say('langkahJumlah', { jumlah: node.langkah.length })];
            return this.provision(mekanisme?.label ?? node.name, 'mekanisme', facts, mekanisme);
        }
        if (ast.isLangkah(node)) return this.langkah(node);
        if (ast.isPihakLain(node)) return this.plain(unquote(node.label ?? node.name), 'pihak', []);
        if (ast.isKepalaPeraturan(node)) return this.peraturan(node);
        return undefined;
    }

    private say(key: PhraseKey, values?: Record<string, string | number>): string {
        return phrase(key, this.language, values);
    }

    private plain(heading: string, kind: PhraseKey, facts: string[]): Description {
        return { heading, kind: this.say(kind), facts, dasar: [], wantsBasis: false };
    }

    private provision(
        heading: string,
        kind: PhraseKey | { readonly text: string },
        facts: readonly string[],
        ketentuan: Ketentuan | undefined,
    ): Description {
        const accepted = (ketentuan?.diterima ?? []).map((item) =>
            this.say('diterima', { alasan: item.alasan }),
        );
        return {
            heading,
            kind: typeof kind === 'string' ? this.say(kind) : kind.text,
            facts: [...facts, ...accepted],
            dasar: ketentuan?.dasar ?? [],
            wantsBasis: ketentuan !== undefined,
        };
    }

    private jabatan(node: ast.Jabatan): Description {
        const id = this.services.references.NameProvider.getQualifiedName(node) ?? node.name;
        const post = indexOf(this.model).jabatan.get(id);
        if (!post) return this.plain(unquote(node.label ?? node.name), 'jabatan', []);
        const facts: string[] = [];
        const marks = [
            ...(post.level === undefined ? [] : [this.say('level', { level: post.level })]),
            ...(post.pimpinan ? [this.say('pimpinan')] : []),
            ...(post.bilaAda ? [this.say('bilaAda')] : []),
            ...post.peran,
        ];
        if (marks.length > 0) facts.push(marks.join(', '));
        if (post.jenjang.length > 0) {
            const jenjang = post.jenjang.map((grade) => labelOfId(this.model, grade));
            facts.push(this.say('berjenjang', { jenjang: jenjang.join(', ') }));
        }
        facts.push(...this.linesOf(id));
        const below = bawahan(this.model, id);
        const direct = [
            ...below.jabatan
                .filter((item) => item.kedalaman === 1)
                .map((item) => labelOfId(this.model, item.id)),
            ...below.jenjang
                .filter((item) => item.jabatan === id)
                .map((item) => labelOfId(this.model, item.jenjang).toLowerCase()),
        ];
        if (direct.length > 0) {
            const isi = [...new Set(direct)];
            const shown = isi.length > 10 ? [...isi.slice(0, 9), '…'] : isi;
            facts.push(this.say('diBawahnya', { isi: shown.join(', ') }));
        }
        const kind = this.say('dalam', {
            jenis: this.say('jabatan'),
            induk: labelOfId(this.model, post.susunan),
        });
        return this.provision(post.label, { text: kind }, facts, post);
    }

    private unit(node: ast.Unit): Description {
        const id = this.services.references.NameProvider.getQualifiedName(node) ?? '';
        const unit = indexOf(this.model).unit.get(id);
        if (!unit) return this.plain(unquote(node.label ?? node.name ?? ''), 'unit', []);
        const facts: string[] = [];
        if (unit.susunan) {
            facts.push(this.say('bersusunan', { susunan: labelOfId(this.model, unit.susunan) }));
            const susunan = indexOf(this.model).susunan.get(unit.susunan);
            const leader =
                unit.pemimpin ??
                (unit.bersusunanSendiri
                    ? susunan?.jabatan.find((post) => post.pimpinan && !post.padaInduk)?.id
                    : undefined);
            if (leader) {
                facts.push(this.say('pemimpin', { jabatan: labelOfId(this.model, leader) }));
                facts.push(...this.linesOf(leader));
            }
        }
        const jenis = unit.jenis === 'perangkat daerah' ? this.say('perangkatDaerah') : unit.jenis;
        const text = unit.induk
            ? this.say('dalam', { jenis, induk: labelOfId(this.model, unit.induk) })
            : jenis;
        return this.provision(unit.label, { text }, facts, unit);
    }

    private susunan(node: ast.Susunan): Description {
        const susunan = indexOf(this.model).susunan.get(node.name);
        if (!susunan) return this.plain(unquote(node.label ?? node.name), 'susunan', []);
        const facts = [
            this.say('jumlahJabatan', {
                jumlah: susunan.jabatan.length,
                aturan: susunan.kedudukan.length,
            }),
        ];
        const units = (indexOf(this.model).unitBySusunan.get(susunan.id) ?? []).map((unit) => unit.label);
        if (units.length > 0) {
            const shown = units.length > 6 ? [...units.slice(0, 5), '…'] : units;
            facts.push(this.say('dipakai', { unit: shown.join(', ') }));
        }
        return this.provision(susunan.label, 'susunan', facts, susunan);
    }

    private golongan(node: ast.Golongan): Description {
        const id = golonganId(node, this.services.references.NameProvider);
        const index = indexOf(this.model);
        const facts: string[] = [];
        const grade = index.jenjang.get(id);
        const group = index.kelompok.get(id);
        if (grade?.hanyaDi) facts.push(this.say('hanyaDi', { daerah: grade.hanyaDi }));
        if (group) {
            const members = group.anggota.map((member) => labelOfId(this.model, member));
            facts.push(this.say('anggotaKelompok', { jenjang: listed(members, this.language) }));
        }
        if (ast.isJenjang(node) && ast.isRumpun(node.$container)) {
            facts.push(unquote(node.$container.label ?? node.$container.name));
        }
        return this.plain(labelOfId(this.model, id), ast.isJenjang(node) ? 'jenjang' : 'kelompok', facts);
    }

    /** A grade where a susunan is known: its superior, assessor and line there. */
    gradeIn(node: ast.Golongan, susunan: string, unit?: string): Description {
        const base = this.golongan(node);
        if (!ast.isJenjang(node)) return base;
        const jenjang = golonganId(node, this.services.references.NameProvider);
        const question = { jenjang, susunan, ...(unit ? { unit } : {}) };
        return {
            ...base,
            heading: this.say('di', { apa: base.heading, tempat: labelOfId(this.model, unit ?? susunan) }),
            facts: [...base.facts, ...this.explain(question)],
        };
    }

    private explain(question: Parameters<typeof jelaskanPejabat>[1]): string[] {
        return jelaskanPejabat(this.model, question, this.language).baris.map(rowText);
    }

    /** The reporting lines of a post up to the top, and who leads its unit. */
    private linesOf(jabatan: string): string[] {
        return [...new Set(jelaskanJabatan(this.model, jabatan, this.language).baris.map(rowText))].slice(
            0,
            6,
        );
    }

    private pegawai(node: ast.Pegawai): Description {
        const uri = AstUtils.getDocument(node).uri.toString();
        const pegawai = pegawaiOf(this.model, uri, node.name);
        const heading = unquote(node.label ?? node.name);
        if (!pegawai) return this.plain(heading, 'pegawai', []);
        const apa = pegawai.jabatan
            ? labelOfId(this.model, pegawai.jabatan)
            : pegawai.jenjang
              ? labelOfId(this.model, pegawai.jenjang)
              : '';
        const home = pegawai.unit ?? pegawai.susunan;
        const tempat = pegawai.instansi
            ? this.say('instansiLain', { nama: pegawai.instansi })
            : home
              ? labelOfId(this.model, home)
              : '';
        const facts = apa && tempat ? [this.say('di', { apa, tempat })] : [];
        const question = questionOf(this.model, pegawai);
        if (question) facts.push(...this.explain(question));
        else if (pegawai.jabatan) {
            facts.push(...this.linesOf(pegawai.jabatan));
        }
        return this.plain(heading, 'pegawai', facts);
    }

    private timKerja(node: ast.TimKerja): Description {
        const uri = AstUtils.getDocument(node).uri.toString();
        const kasus = this.model.kasus.find((item) => item.uri === uri);
        const label = unquote(node.label ?? '');
        const tim = kasus?.tim.find((item) => item.label === label);
        if (!kasus || !tim) return this.plain(label, 'timKerja', []);
        const names = (members: readonly { pegawai: string }[]) =>
            members
                .map(({ pegawai }) => kasus.pegawai.find((item) => item.id === pegawai)?.label ?? pegawai)
                .join(', ');
        const facts: string[] = [];
        if (tim.ketua.length > 0) facts.push(this.say('ketua', { nama: names(tim.ketua) }));
        if (tim.anggota.length > 0) facts.push(this.say('anggota', { nama: names(tim.anggota) }));
        if (tim.lingkup) facts.push(this.say('lingkup', { lingkup: tim.lingkup }));
        const verdict = periksaTim(this.model, kasus, tim);
        const violated = verdict.pelanggaran.flatMap((item) => item.dasar);
        facts.push(
            verdict.pelanggaran.length === 0
                ? this.say('timSah')
                : this.say('timTidakSah', { dasar: basisText(violated) }),
        );
        // A case has a basis only where its drafter wants one.
        return tim.dasar.length > 0
            ? this.provision(label, 'timKerja', facts, tim)
            : this.plain(label, 'timKerja', facts);
    }

    private surat(node: ast.Surat): Description {
        const surat = indexOf(this.model).surat.get(node.name);
        const facts: string[] = [];
        if (surat?.bawaan) facts.push(this.say('pustakaBawaan'));
        if (surat && surat.muatan.length > 0) {
            facts.push(this.say('memuat', { isi: surat.muatan.map((item) => item.label).join('; ') }));
        }
        const kind = node.jenis === 'surat' ? 'surat' : node.jenis === 'dokumen' ? 'dokumen' : 'hal';
        return this.provision(surat?.label ?? node.name, kind, facts, surat?.bawaan ? undefined : surat);
    }

    private langkah(node: ast.Langkah): Description {
        const text = (node.$cstNode?.text ?? '').replace(/\s+/g, ' ');
        const shown = text.length > 200 ? `${text.slice(0, 199)}…` : text;
        return this.plain(`${this.say('langkah')} ${spaced(String(node.name))}`, 'langkah', [shown]);
    }

    private peraturan(node: ast.KepalaPeraturan): Description {
        const identity = this.model.identitas;
        const heading = `Peraturan ${identity?.jenis ?? ''} ${identity?.daerah ?? unquote(node.daerah ?? '')}`;
        const facts = [
            [identity?.nomor && `Nomor ${identity.nomor}`, identity?.tahun && `Tahun ${identity.tahun}`]
                .filter(Boolean)
                .join(' '),
            identity?.tentang ?? '',
        ].filter((fact) => fact !== '');
        return this.plain(heading, 'peraturan', facts);
    }
}
