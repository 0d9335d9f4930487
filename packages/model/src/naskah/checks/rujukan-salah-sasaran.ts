/**
 * Acuan menyebut hal yang diatur di tempat lain
 *
 * Acuan menyebut halnya ("Pengajuan sukarela sebagaimana dimaksud pada …"), tetapi sasarannya
 * mengatur hal lain, dan hal itu terdapat di satu tempat lain yang jelas: rincian lain dari daftar
 * yang sama, ayat lain dari pasal yang sama, atau pasal lain. Kalau tempat yang benar tidak jelas,
 * pemeriksaan ini diam.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 277 meminta acuan menyebut materi yang diacu, justru agar kesalahan
 * nomor terlihat. Acuan yang salah mengubah isi ketentuan.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Tugas camat terdiri atas:
 * a. penunjukan langsung; dan
 * b. pengajuan sukarela.
 * (2) Pengajuan sukarela sebagaimana dimaksud pada ayat (1) huruf a dilakukan secara tertulis.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Tugas camat terdiri atas:
 * a. penunjukan langsung; dan
 * b. pengajuan sukarela.
 * (2) Pengajuan sukarela sebagaimana dimaksud pada ayat (1) huruf b dilakukan secara tertulis.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { enclosing } from '../places.js';
import type { Naskah, NaskahNode, Reference, ReferenceTarget } from '../types.js';
import type { NaskahCheck } from './check.js';
import { plainIndex } from './helpers/matter.js';
import { related, replaceFix, report } from './helpers/report.js';
import { basisName, markOrStart } from './helpers/units.js';
import { containsPhrase, contentCount, isContentWord, wordsOf } from './helpers/words.js';

export const rujukanSalahSasaran: NaskahCheck = {
    code: 'naskah/rujukan-salah-sasaran',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const reference of naskah.references) {
        const own = naskah.nodes[reference.node];
        if (reference.external || own === undefined || own.quoted || reference.matter === undefined) continue;
        const target = reference.targets[0];
        if (reference.targets.length !== 1 || target === undefined || target.self) continue;
        const node = naskah.nodes[target.node];
        if (node === undefined || node.damaged) continue;
        const right = rightTarget(naskah, reference, own, node);
        if (right === undefined) continue;
        const fix = numberFix(naskah, target, node, right);
        findings.push(
            report(rujukanSalahSasaran, naskah, target.span, {
                params: {
                    hal: shortened(reference.matter.text),
                    tertulis: basisName(naskah, node),
                    benar: basisName(naskah, right),
                },
                related: [related(naskah, markOrStart(right), 'benar', { benar: basisName(naskah, right) })],
                ...(fix === undefined ? {} : { fixes: [fix] }),
            }),
        );
    }
    return findings;
}

const DEED = /(?:^| )(?:tindak pidana|perbuatan|kejahatan)$/;

/** The unit that carries the matter for certain; undefined when the target may be meant after all. */
function rightTarget(
    naskah: Naskah,
    reference: Reference,
    own: NaskahNode,
    target: NaskahNode,
): NaskahNode | undefined {
    const words = wordsOf(reference.matter!.text).slice(-12);
    const texts = plainIndex(naskah);
    const targetText = texts.whole(target);
    const all = words.join(' ');
    // A deed that is punished is described by its ayat, which does not call it one.
    if (all === '' || DEED.test(all) || containsPhrase(targetText, all)) return undefined;
    const other = siblingOfMentioned(naskah, words, own, targetText);
    if (other !== undefined) return other;
    // The target may speak of the matter in other words: its first words are enough to keep silent.
    const first = words.filter(isContentWord).slice(0, 2);
    if (first.length > 0 && first.every((word) => containsPhrase(targetText, word))) return undefined;
    if (target.kind === 'huruf' || target.kind === 'angka')
        return siblingItem(naskah, words, target, targetText);
    // The words right before "sebagaimana dimaksud" are the matter; the longest that occur elsewhere decide.
    for (let from = 0; from < words.length; from++) {
        const tail = words.slice(from);
        if (!isContentWord(tail[0]!)) continue;
        if (contentCount(tail) < 2) return undefined;
        const phrase = tail.join(' ');
        if (containsPhrase(targetText, phrase)) return undefined;
        const found = onlyOther(naskah, phrase, own, target);
        if (found === 'many') return undefined;
        if (found !== undefined) return disjoint(targetText, tail, found, target) ? found : undefined;
    }
    return undefined;
}

/**
 * The matter is one item of a list ("jabatan fungsional keterampilan") and the target speaks of
 * another item of that list ("jabatan fungsional keahlian"): the list, with the right item, is meant.
 */
function siblingOfMentioned(
    naskah: Naskah,
    words: readonly string[],
    own: NaskahNode,
    targetText: string,
): NaskahNode | undefined {
    const texts = plainIndex(naskah);
    for (let from = 0; from < words.length; from++) {
        const tail = words.slice(from);
        if (contentCount(tail) < 3) return undefined;
        const phrase = tail.join(' ');
        const item = texts.itemOf(phrase);
        if (item === undefined || containsPhrase(targetText, phrase)) continue;
        const list = naskah.nodes[item.parent];
        if (list === undefined || enclosing(naskah, own.index, 'ayat', 'pasal') === list) return undefined;
        const mentioned = list.children.some((index) => {
            const text = texts.own(naskah.nodes[index]!).replace(/ (?:dan|atau|dan\/atau)$/, '');
            return (
                index !== item.index && contentCount(wordsOf(text)) >= 2 && containsPhrase(targetText, text)
            );
        });
        return mentioned ? item : undefined;
    }
    return undefined;
}

/** An item of the same list whose words are exactly the matter, or the end of it. */
function siblingItem(
    naskah: Naskah,
    words: readonly string[],
    target: NaskahNode,
    targetText: string,
): NaskahNode | undefined {
    const texts = plainIndex(naskah);
    const parent = naskah.nodes[target.parent];
    if (parent === undefined || parent.damaged) return undefined;
    const matter = words.join(' ');
    const carriers = parent.children
        .map((index) => naskah.nodes[index]!)
        .filter((item) => {
            if (item.index === target.index || item.kind !== target.kind) return false;
            const text = texts.own(item).replace(/ (?:dan|atau|dan\/atau)$/, '');
            return (
                text !== '' &&
                (text === matter || (matter.startsWith(`${text} `) && contentCount(wordsOf(text)) >= 2))
            );
        });
    if (carriers.length !== 1) return undefined;
    const own = texts.own(target).replace(/ (?:dan|atau|dan\/atau)$/, '');
    // The target itself may be a shorter form of the matter.
    if (own === '' || containsPhrase(matter, own) || containsPhrase(targetText, matter)) return undefined;
    return carriers[0];
}

/** The one ayat (or pasal without ayat) that carries a phrase: of the own pasal first, then of the rest. */
function onlyOther(
    naskah: Naskah,
    phrase: string,
    own: NaskahNode,
    target: NaskahNode,
): NaskahNode | 'many' | undefined {
    const texts = plainIndex(naskah);
    const ownPasal = enclosing(naskah, own.index, 'pasal');
    const targetPasal = enclosing(naskah, target.index, 'pasal');
    const ownUnit = enclosing(naskah, own.index, 'ayat') ?? ownPasal;
    const carriers = texts.carriers(phrase).filter((node) => node.index !== ownUnit?.index);
    if (targetPasal !== undefined && targetPasal === ownPasal) {
        const near = carriers.filter(
            (node) => enclosing(naskah, node.index, 'pasal') === ownPasal && node.span.start < own.span.start,
        );
        if (near.length === 1) return near[0];
        if (near.length > 1) return 'many';
        return undefined;
    }
    const far = carriers.filter((node) => enclosing(naskah, node.index, 'pasal') !== ownPasal);
    if (far.length === 1) return far[0];
    return carriers.length > 0 ? 'many' : undefined;
}

/** Whether the target says nothing of the matter: in another pasal not a single word of it. */
function disjoint(
    targetText: string,
    tail: readonly string[],
    found: NaskahNode,
    target: NaskahNode,
): boolean {
    const shared = tail.filter((word) => isContentWord(word) && containsPhrase(targetText, word)).length;
    const samePasal = found.parent === target.parent;
    const total = contentCount(tail);
    return samePasal ? shared * 2 < total : shared === 0 && total >= 3;
}

function numberFix(naskah: Naskah, target: ReferenceTarget, wrong: NaskahNode, right: NaskahNode) {
    const part = target.parts.at(-1);
    if (part === undefined || right.kind !== wrong.kind || right.parent !== wrong.parent) return undefined;
    return replaceFix(naskah, part.numberSpan, right.number, 'acuan', { baru: basisName(naskah, right) });
}

function shortened(text: string): string {
    const words = text.replace(/\s+/g, ' ').trim().split(' ');
    return words.length <= 8 ? words.join(' ') : `… ${words.slice(-6).join(' ')}`;
}
