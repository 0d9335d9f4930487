import { atasanLangsung, isEquation } from '../evaluate/atasan.js';
import { golonganMembers, indexOf } from '../evaluate/model-index.js';
import type { AturanKedudukan } from '../model/kedudukan.js';
import type { Model } from '../model/model.js';
import type { Jabatan, Susunan, Unit } from '../model/susunan.js';
import type { Lapisan } from '../model/umum.js';
import { atasanChoice, groupedGrades, syaratTexts } from './sebutan.js';
import { distinct, type Topik } from './topik.js';

/** The kinds of units that regulations on the system of work speak of, by name. */
const kinds: readonly (readonly [string, RegExp])[] = [
    ['sekretariat daerah', /^sekretariat daerah$/i],
    ['sekretariat DPRD', /^sekretariat (dprd|dewan)/i],
    ['inspektorat', /^inspektorat/i],
    ['dinas', /^dinas/i],
    ['badan', /^badan/i],
    ['satuan polisi pamong praja', /^satuan polisi/i],
    ['kecamatan', /^kecamatan/i],
    ['kelurahan', /^kelurahan/i],
    ['rumah sakit', /rumah sakit/i],
    ['puskesmas', /puskesmas/i],
    ['satuan pendidikan', /^satuan pendidikan/i],
    ['upt', /^(upt|unit pelaksana teknis)/i],
];

const kindOf = (unit: Unit) => kinds.find(([, pattern]) => pattern.test(unit.label))?.[0];

const ownUnits = (model: Model) => model.unit.filter((unit) => unit.kasus === undefined);

const unitsOf = (model: Model, susunan: Susunan) =>
    (indexOf(model).unitBySusunan.get(susunan.id) ?? []).filter((unit) => unit.kasus === undefined);

/** The susunan of the Sekretariat Daerah, which every region has. */
const secretariat = (model: Model) =>
    ownUnits(model).find((unit) => kindOf(unit) === 'sekretariat daerah')?.susunan;

const layerName = (layer: Lapisan) =>
    layer.jenis === 'batang tubuh' ? layer.jenis : `lampiran ${layer.nomor}`.trim();

/** Every layer in which something of the regulation stands, in the order of the text. */
function layers(model: Model): string[] {
    const found = new Set<string>();
    const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('lapisan' in value) found.add(layerName(value.lapisan as Lapisan));
        for (const inner of Object.values(value)) visit(inner);
    };
    visit({ ...model, pustaka: [], kasus: [], uji: [], surat: model.surat.filter((item) => !item.bawaan) });
    return [...found].sort();
}

/** Rules that place somebody and speak of single grades rather than of everybody. */
function graded(model: Model, rules: readonly AturanKedudukan[]): AturanKedudukan[] {
    const all = golonganMembers(model, 'pejabat fungsional');
    return rules.filter((rule) => !isEquation(rule) && !all.every((id) => rule.jenjang.includes(id)));
}

/** The grades below the structural ranks. */
const gradesBelow = (model: Model) => [...golonganMembers(model, 'pejabat fungsional'), 'pelaksana'];

const subjects = (rule: AturanKedudukan) => rule.subjek.map(({ acuan }) => acuan).join(', ');

/** Where the regulation distinguishes functional grades, and which of them it then forgets. */
function byGrade(model: Model): string[] {
    const functional = golonganMembers(model, 'pejabat fungsional');
    const speaks = (rule: AturanKedudukan) => rule.jenjang.some((id) => functional.includes(id));
    const general = graded(model, model.kedudukanUmum).filter(speaks);
    const special = model.susunan.filter((susunan) => graded(model, susunan.kedudukan).some(speaks));
    const facts = [
        ...(general.length > 0 ? [`pola umum: ${distinct(general.map(subjects)).join(' / ')}`] : []),
        ...distinct(
            special.map((susunan) =>
                graded(model, susunan.kedudukan).filter(speaks).map(subjects).join(' / '),
            ),
        ),
    ];
    const gaps = special.map((susunan) => {
        const covered = susunan.kedudukan.filter((rule) => !isEquation(rule)).flatMap((rule) => rule.jenjang);
        return groupedGrades(
            model,
            gradesBelow(model).filter((id) => !covered.includes(id)),
        ).join(', ');
    });
    const everywhere = distinct(gaps).length === 1 && gaps.every((gap) => gap !== '');
    for (const [index, gap] of gaps.entries()) {
        if (gap !== '' && !everywhere) facts.push(`tanpa ${gap} di ${special[index]!.id}`);
    }
    if (everywhere) facts.push(`tanpa ${gaps[0]}`);
    return facts;
}

function superiorsOf(model: Model, grade: string): string[] {
    const rules = model.susunan.flatMap((susunan) => graded(model, susunan.kedudukan));
    return distinct(
        rules
            .filter((rule) => rule.jenjang.includes(grade))
            .map(
                (rule) =>
                    (rule.modalitas === 'wajib' ? '' : `${rule.modalitas} `) + atasanChoice(rule.atasan),
            ),
    ).sort();
}

/** Who is the superior of these grades in the Sekretariat Daerah, rule by rule as the evaluator applies them. */
function inSecretariat(model: Model, grades: readonly string[]): string[] {
    const susunan = secretariat(model);
    if (susunan === undefined) return [];
    return distinct(
        grades.flatMap((jenjang) => {
            const answer = atasanLangsung(model, { jenjang, susunan });
            const conditional = answer.bersyarat.map(
                ({ aturan }) =>
                    `${aturan.modalitas} ${atasanChoice(aturan.atasan)} jika ${syaratTexts(aturan.syarat)}`,
            );
            const special = conditional.filter((_, index) => answer.bersyarat[index]!.aturan.susunan);
            return [
                ...answer.penentu.map((rule) => atasanChoice(rule.atasan)),
                ...(answer.status === 'bertentangan' ? ['bertentangan'] : []),
                ...special,
            ];
        }),
    );
}

const isSupervisor = (post: Jabatan) => post.jenjang.includes('Pengawas') && !post.pimpinan;

/** The ranks of the superiors of pelaksana, in the general rules and in susunan that have a Pengawas below the head. */
function pelaksanaBesidePengawas(model: Model): string[] {
    const { jabatan } = indexOf(model);
    const rank = (rule: AturanKedudukan) =>
        rule.atasan.atasan
            .flatMap((item) =>
                item.jenis === 'golongan'
                    ? [item.id]
                    : item.jenis === 'jabatan'
                      ? (jabatan.get(item.id)?.jenjang ?? [])
                      : [],
            )
            .filter((id, index, list) => list.indexOf(id) === index)
            .join(' atau ');
    const decides = (rule: AturanKedudukan) =>
        rule.jenjang.includes('pelaksana') && !isEquation(rule) && rule.atasan.atasan.length > 0;
    const general = model.kedudukanUmum.filter(
        (rule) =>
            decides(rule) &&
            rule.atasan.kata === 'tunggal' &&
            !rule.syarat.some((item) => item.jenis === 'dipimpin'),
    );
    const beside = model.susunan.filter((susunan) => susunan.jabatan.some(isSupervisor));
    const special = beside.flatMap((susunan) => susunan.kedudukan.filter(decides));
    const say = (rule: AturanKedudukan) =>
        `${rule.modalitas} ${rank(rule)}${rule.syarat.length > 0 ? ` jika ${syaratTexts(rule.syarat)}` : ''}`;
    const roles = beside.flatMap((susunan) => [
        ...susunan.peran
            .filter((role) => role.jenis === 'koordinator')
            .map(() => 'Pengawas mengoordinasikan'),
        ...susunan.kewenangan
            .filter(
                (power) =>
                    power.tindakan.includes('menilai') &&
                    power.pelaku.atasan.some(
                        (item) => item.jenis === 'jabatan' && isSupervisor(jabatan.get(item.id)!),
                    ),
            )
            .map((power) => `${power.modalitas} dinilai Pengawas`),
    ]);
    return [
        ...distinct(general.map((rule) => `umum: ${say(rule)}`)),
        ...distinct(special.filter((rule) => rank(rule) !== '').map(say)).sort(),
        ...distinct(roles).sort(),
    ];
}

/** What heads of sub-units (kepala subbagian, subbidang, seksi) are: coordinator, assessor, superior. */
function subUnitHeads(model: Model): string[] {
    const found = new Map<string, string[]>();
    const note = (what: string, where: string) => found.set(what, [...(found.get(what) ?? []), where]);
    for (const susunan of model.susunan) {
        const heads = susunan.jabatan.filter(
            (post) => !post.pimpinan && /^kepala (sub|seksi)/i.test(post.label),
        );
        const ids = heads.map((post) => post.id);
        const names = (choice: { atasan: readonly { jenis: string; id?: string }[] }) =>
            choice.atasan.some((item) => item.jenis === 'jabatan' && ids.includes(item.id ?? ''));
        for (const role of susunan.peran)
            if (role.jenis === 'koordinator' && names(role.pemegang)) note('koordinator', susunan.id);
        for (const power of susunan.kewenangan)
            if (names(power.pelaku)) note(`${power.modalitas} ${power.tindakan.join(' dan ')}`, susunan.id);
        for (const rule of susunan.kedudukan)
            if (names(rule.atasan)) note(`${rule.modalitas} atasan`, susunan.id);
    }
    return [...found].map(([what, where]) => `${what}: ${distinct(where).join(', ')}`).sort();
}

/** How firmly officials stand under a head who holds no structural post. */
function ledByFunctional(model: Model): string[] {
    const special = model.susunan
        .filter((susunan) =>
            susunan.jabatan.some((post) => post.pimpinan && (post.fungsional || post.jenjang.length === 0)),
        )
        .flatMap((susunan) => susunan.kedudukan.filter((rule) => !isEquation(rule)))
        // A rule for the highest grades in any unit says nothing about this head.
        .filter((rule) => rule.atasan.atasan.every((item) => item.jenis !== 'golongan'));
    return [
        ...distinct(
            model.kedudukanUmum
                .filter((rule) => rule.syarat.some((item) => item.jenis === 'dipimpin'))
                .map((rule) => `umum: ${rule.modalitas}`),
        ),
        ...distinct(special.map((rule) => rule.modalitas)).sort(),
    ];
}

function notCovered(model: Model): string[] {
    const named = new Set(ownUnits(model).map(kindOf));
    const silent = model.susunan.flatMap((susunan) => {
        const units = unitsOf(model, susunan);
        if (units.length === 0) return [`susunan tanpa unit: ${susunan.id}`];
        return susunan.kedudukan.length === 0
            ? [`tanpa aturan kedudukan: ${units.map(({ label }) => label).join(', ')}`]
            : [];
    });
    return [...kinds.map(([kind]) => kind).filter((kind) => !named.has(kind)), ...silent];
}

function unitLists(model: Model): string[] {
    const byShape = model.susunan.map((susunan) => unitsOf(model, susunan));
    if (byShape.flat().some((unit) => unit.sebut === 'contoh')) return ['contoh'];
    return byShape.some((units) => units.filter((unit) => unit.sebut === 'nama').length > 1)
        ? ['daftar tertutup']
        : [];
}

function levels(model: Model): string[] {
    const declared = model.susunan.flatMap(({ jumlahLevel }) =>
        jumlahLevel ? [`${jumlahLevel.lebih ? '>' : ''}${jumlahLevel.jumlah}`] : [],
    );
    const written = model.susunan.flatMap(({ jabatan }) =>
        jabatan.flatMap((post) => [...(post.level === undefined ? [] : [post.level]), ...post.levelLain]),
    );
    return [
        ...distinct(declared).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
        ...(written.length > 0 ? [`level tertinggi ${Math.max(...written)}`] : []),
    ];
}

const scopeUnits = (texts: readonly string[]) =>
    texts.flatMap((text) => /unit (?:organisasi|kerja)/.exec(text)?.[0] ?? []);

/** Which word for a unit is defined, and which words the scopes use in each layer. */
function unitTerms(model: Model): string[] {
    const scoped = [
        ...model.penugasan.filter((rule) => rule.jenis === 'lingkup'),
        ...model.ketuaTim,
        ...model.mekanisme,
    ];
    return [
        ...model.istilah
            .filter(({ label }) => /^unit (kerja|organisasi)$/i.test(label))
            .map(({ label }) => `istilah: ${label}`),
        ...distinct(
            scoped.flatMap((rule) =>
                scopeUnits(rule.lingkupTertulis).map((term) => `${layerName(rule.lapisan)}: ${term}`),
            ),
        ).sort(),
    ];
}

/** Structure and placement: which units there are, how they are built, and who stands under whom. */
export const organisasi: readonly Topik[] = [
    {
        id: 'bentuk',
        nilai: (model) => [`peraturan ${model.identitas?.jenis ?? ''}`.trim(), ...layers(model)],
    },
    {
        id: 'istilah-pelaksana',
        nilai: (model) =>
            model.istilah.map(({ label }) => label).filter((label) => /^(pejabat )?pelaksana$/i.test(label)),
    },
    { id: 'istilah-unit', nilai: unitTerms },
    {
        id: 'pimpinan-unit-boleh',
        nilai: (model) =>
            model.peranUmum
                .filter((role) => role.jenis === 'pimpinan unit organisasi' && role.berjabatan)
                .map((role) => atasanChoice(role.pemegang)),
    },
    { id: 'kedudukan-menurut-jenjang', nilai: byGrade },
    { id: 'ahli-utama', nilai: (model) => superiorsOf(model, 'ahli utama') },
    { id: 'ahli-madya-setda', nilai: (model) => inSecretariat(model, ['ahli madya']) },
    {
        id: 'ahli-muda-ke-bawah-setda',
        nilai: (model) =>
            inSecretariat(model, [
                'ahli muda',
                'ahli pertama',
                ...golonganMembers(model, 'keterampilan'),
                'pelaksana',
            ]),
    },
    { id: 'pelaksana-bila-ada-pengawas', nilai: pelaksanaBesidePengawas },
    { id: 'kepala-subunit', nilai: subUnitHeads },
    { id: 'dipimpin-fungsional', nilai: ledByFunctional },
    {
        id: 'jenis-unit',
        nilai: (model) => {
            const named = new Set(ownUnits(model).map(kindOf));
            return kinds.map(([kind]) => kind).filter((kind) => named.has(kind));
        },
    },
    { id: 'tidak-diatur', nilai: notCovered },
    { id: 'penyebutan-unit', nilai: unitLists },
    { id: 'level', nilai: levels },
];
