import type { Finding } from '@perkada/model';
import { type AstNode, AstUtils, type LangiumDocument, type LinkingError, type ReferenceInfo } from 'langium';
import {
    isBerkas,
    isJabatan,
    isKeadaan,
    isMekanisme,
    isPegawai,
    isSurat,
    isSusunan,
    isTimKerja,
    isUnit,
} from '../generated/ast.js';
import { cstPlace } from '../lowering/context.js';
import type { PerkadaServices } from '../perkada-module.js';
import { wordsOf } from '../scope/names.js';
import type { WorldIndex } from '../workspace/worlds.js';
import { closest } from './closest.js';

/** What a reference may name, in the words of messages. */
const kinds: Readonly<Record<string, string>> = {
    KepalaPeraturan: 'peraturan',
    Susunan: 'susunan',
    Unit: 'perangkat daerah atau unit',
    Tempat: 'unit atau susunan',
    Jabatan: 'jabatan',
    Atasan: 'jabatan atau jenjang',
    Golongan: 'jenjang',
    Jenjang: 'jenjang',
    Keadaan: 'keadaan',
    Surat: 'surat atau hal',
    Mekanisme: 'mekanisme',
    Langkah: 'langkah',
    Pelaku: 'pelaku',
    PihakLain: 'pihak',
    Terlibat: 'surat, hal, atau pelaku',
    Pegawai: 'pegawai',
    TimKerja: 'tim kerja',
};

/** Names that nothing answers to, each with the nearest name that could stand there. */
export function unresolvedNames(document: LangiumDocument, services: PerkadaServices): Finding[] {
    const findings: Finding[] = [];
    const worlds = services.shared.workspace.IndexManager as WorldIndex;
    for (const reference of document.references) {
        const error = reference.error as (LinkingError & { info: ReferenceInfo }) | undefined;
        if (!error || !reference.$refNode) continue;
        const info = error.info;
        const type = services.shared.AstReflection.getReferenceType(info);
        const written = wordsOf(reference.$refNode);
        const place = cstPlace(reference.$refNode, document.uri.toString());
        const ambiguous =
            type === 'KepalaPeraturan'
                ? worlds.regulationsNamed(reference.$refText, document.uri.toString())
                : [];
        const candidates = candidateNames(info, services);
        const several = [...candidates].filter((name) => name.endsWith(`.${written}`)).sort();
        if (several.length > 1) {
            findings.push(sharedName(written, kinds[type] ?? type, several, place));
            continue;
        }
        const suggestion = closest(written, candidates);
        findings.push({
            code: 'nama/tidak-dikenal',
            severity: 'error',
            variant:
                ambiguous.length > 1
                    ? 'bermakna-ganda'
                    : suggestion !== undefined
                      ? 'saran'
                      : type === 'Golongan' || type === 'Jenjang'
                        ? 'jenjang'
                        : 'main',
            params: {
                nama: written,
                jenis: kinds[type] ?? type,
                ...(suggestion === undefined ? {} : { saran: suggestion }),
            },
            place,
            dasar: [],
            ...(suggestion === undefined
                ? {}
                : {
                      fixes: [
                          {
                              title: 'ganti',
                              params: { saran: suggestion },
                              preferred: true,
                              changes: [{ place, newText: suggestion }],
                          },
                      ],
                  }),
        });
    }
    return findings;
}

/** A post's name that several susunan use: which one is meant has to be said. */
function sharedName(nama: string, jenis: string, names: readonly string[], place: Finding['place']): Finding {
    return {
        code: 'nama/tidak-dikenal',
        severity: 'error',
        variant: 'beberapa',
        params: { nama, jenis, pilihan: names.slice(0, 6) },
        place,
        dasar: [],
        fixes: names.slice(0, 6).map((name) => ({
            title: 'ganti',
            params: { saran: name },
            changes: [{ place, newText: name }],
        })),
    };
}

function candidateNames(info: ReferenceInfo, services: PerkadaServices): Set<string> {
    const names = new Set<string>();
    for (const description of services.references.ScopeProvider.getScope(info).getAllElements()) {
        const node = description.node;
        const written = node ? wordsOf(services.references.NameProvider.getNameNode(node)) : '';
        // Joined terms of the library (`ahlimuda`) are shown as they are written there.
        names.add(written.includes(' ') && !written.startsWith('"') ? written : description.name);
    }
    return names;
}

type Named = AstNode & { name?: string };

/** Names declared twice where one of them is meant: the second is reported, the first is pointed to. */
export function duplicateNames(document: LangiumDocument, services: PerkadaServices): Finding[] {
    const file = document.parseResult.value;
    if (!isBerkas(file)) return [];
    const worlds = services.shared.workspace.IndexManager as WorldIndex;
    const uri = document.uri.toString();
    const findings: Finding[] = [];
    const report = (node: AstNode, first: AstNode, name: string) => {
        const nameNode = services.references.NameProvider.getNameNode(node);
        const firstDocument = AstUtils.getDocument(first).uri.toString();
        findings.push({
            code: 'nama/ganda',
            severity: 'error',
            params: { nama: name, jenis: kinds[node.$type] ?? node.$type },
            place: cstPlace(nameNode ?? node.$cstNode, uri),
            dasar: [],
            related: [
                {
                    place: cstPlace(
                        services.references.NameProvider.getNameNode(first) ?? first.$cstNode,
                        firstDocument,
                    ),
                    role: 'pertama',
                    params: { nama: name },
                },
            ],
        });
    };
    const isCase = worlds.roleOf(uri)?.kind === 'kasus';
    const members = worlds
        .documentsOf(worlds.worldOf(uri))
        .filter((member) => member === uri || (!isCase && worlds.roleOf(member)?.kind !== 'kasus'));
    const first = new Map<string, AstNode>();
    for (const member of members) {
        for (const descriptions of worlds.namesOf(member).values()) {
            for (const description of descriptions) {
                const node = description.node as Named | undefined;
                if (!node || !isDeclaration(node)) continue;
                const key = `${node.$type} ${description.name}`;
                const earlier = first.get(key);
                if (earlier === undefined) first.set(key, node);
                else if (member === uri && earlier !== node) report(node, earlier, description.name);
            }
        }
    }
    for (const item of file.isi) {
        if (!('langkah' in item)) continue;
        const steps = new Map<string, AstNode>();
        for (const step of item.langkah) {
            const label = String(step.name);
            const earlier = steps.get(label);
            if (step.name === undefined) continue;
            if (earlier) report(step, earlier, label);
            else steps.set(label, step);
        }
    }
    return findings;
}

function isDeclaration(node: AstNode): boolean {
    return (
        isSusunan(node) ||
        isJabatan(node) ||
        isKeadaan(node) ||
        isMekanisme(node) ||
        isSurat(node) ||
        isPegawai(node) ||
        isTimKerja(node) ||
        (isUnit(node) && node.name !== undefined)
    );
}
