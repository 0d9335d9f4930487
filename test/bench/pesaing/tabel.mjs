// The table of a regulation as rows that any rule engine can be fed with, taken from the evaluator:
// susunan, grades, facts that must hold, answer. No two rows hold together.
import { atasanLangsung, pertanyaanOf } from '@perkada/model';

/** The answer that is compared: status, commanded and permitted superiors. */
export const kunci = (status, atasan, dapat) => `${status}|${atasan.join(',')}|${dapat.join(',')}`;

export const kunciEvaluator = (model, question) => {
    const answer = atasanLangsung(model, question);
    return kunci(
        answer.status,
        answer.atasan.map((calon) => calon.jabatan),
        answer.dapat.map((calon) => calon.jabatan),
    );
};

/** Facts on which an answer may depend: conditions, and optional posts. */
function factsOf(model, susunan) {
    const facts = new Map(
        pertanyaanOf(model, susunan).map((question) =>
            question.jenis === 'ada'
                ? [`ada.${question.jabatan}`, { jenis: 'ada', id: question.jabatan }]
                : [`keadaan.${question.keadaan}`, { jenis: 'keadaan', id: question.keadaan }],
        ),
    );
    for (const post of susunan.jabatan)
        if (post.bilaAda) facts.set(`ada.${post.id}`, { jenis: 'ada', id: post.id });
    return [...facts.values()];
}

const fakta = (known) => {
    const result = { ada: {}, keadaan: {} };
    for (const [fact, value] of known) if (value !== undefined) result[fact.jenis][fact.id] = value;
    return result;
};

/** A decision tree over the facts that matter: `{ answer }` or `{ fact, yes, no, unknown }`. */
function tree(model, jenjang, susunan, facts, known) {
    if (facts.length === 0)
        return { answer: kunciEvaluator(model, { jenjang, susunan: susunan.id, fakta: fakta(known) }) };
    const [fact, ...rest] = facts;
    const branch = (value) => tree(model, jenjang, susunan, rest, [...known, [fact, value]]);
    const [yes, no, unknown] = [branch(true), branch(false), branch(undefined)];
    const same = JSON.stringify(yes);
    return same === JSON.stringify(no) && same === JSON.stringify(unknown) ? yes : { fact, yes, no, unknown };
}

/** Per susunan the grades that are answered alike, each group with its decision tree. */
export function tabelOf(model) {
    return model.susunan.map((susunan) => {
        const groups = new Map();
        for (const { id } of model.pustaka.jenjang) {
            const node = tree(model, id, susunan, factsOf(model, susunan), []);
            const key = JSON.stringify(node);
            if (groups.has(key)) groups.get(key).jenjang.push(id);
            else groups.set(key, { jenjang: [id], node });
        }
        return { susunan: susunan.id, groups: [...groups.values()] };
    });
}

/** The same as flat rows; `known` lists [name of fact, 'ya' | 'tidak' | 'tidak diketahui']. */
export function barisOf(tabel) {
    const rows = [];
    for (const { susunan, groups } of tabel) {
        for (const { jenjang, node } of groups) {
            const walk = (at, known) => {
                if (at.answer !== undefined) rows.push({ susunan, jenjang, known, answer: at.answer });
                else {
                    const name = nama(at.fact);
                    walk(at.yes, [...known, [name, 'ya']]);
                    walk(at.no, [...known, [name, 'tidak']]);
                    walk(at.unknown, [...known, [name, 'tidak diketahui']]);
                }
            };
            walk(node, []);
        }
    }
    return rows;
}

/** A fact's name where engines read a flat record. */
export const nama = (fact) => `${fact.jenis}_${fact.id.replace(/\W/g, '_')}`;

/** Strings as a program's own literals are: one object for one text. */
const literal = (text) => Object.keys({ [text]: true })[0];

/**
 * `count` random questions, the same for the same seed, out of all that the table can be asked; in the
 * evaluator's shape and as a flat record.
 */
export function pertanyaanAcak(model, count, seed) {
    let state = seed;
    const random = (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
    };
    const facts = new Map(model.susunan.map((susunan) => [susunan.id, factsOf(model, susunan)]));
    const names = [...new Set([...facts.values()].flat().map(nama))];
    const known = new Map();
    return Array.from({ length: count }, () => {
        const susunan = literal(model.susunan[random(model.susunan.length)].id);
        const jenjang = literal(model.pustaka.jenjang[random(model.pustaka.jenjang.length)].id);
        const facts_ = facts.get(susunan).map((fact) => [fact, [true, false, undefined][random(3)]]);
        const key = JSON.stringify([susunan, jenjang, facts_.map(([, value]) => value ?? null)]);
        const same = known.get(key);
        if (same) return same;
        const flat = { susunan, jenjang };
        for (const name of names) flat[name] = 'tidak diketahui';
        for (const [fact, value] of facts_)
            if (value !== undefined) flat[nama(fact)] = value ? 'ya' : 'tidak';
        const item = { question: { jenjang, susunan, fakta: fakta(facts_) }, flat };
        known.set(key, item);
        return item;
    });
}
