// The competitors, each modelled as its own documentation does: one rule, policy or row per row of the table.
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { ZenEngine } from '@gorules/zen-engine';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import { nama } from './tabel.mjs';

export async function jsonRulesEngine(rows) {
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const row of rows) {
        engine.addRule({
            conditions: {
                all: [
                    { fact: 'susunan', operator: 'equal', value: row.susunan },
                    { fact: 'jenjang', operator: 'in', value: row.jenjang },
                    ...row.known.map(([fact, value]) => ({ fact, operator: 'equal', value })),
                ],
            },
            event: { type: 'atasan', params: { answer: row.answer } },
        });
    }
    return async (flat) => (await engine.run(flat)).events[0].params.answer;
}

export function jsonLogicEngine(tabel) {
    const decide = (node) => {
        if (node.answer !== undefined) return node.answer;
        const value = { var: nama(node.fact) };
        return {
            if: [
                { '===': [value, 'ya'] },
                decide(node.yes),
                { '===': [value, 'tidak'] },
                decide(node.no),
                decide(node.unknown),
            ],
        };
    };
    const logic = {
        if: tabel.flatMap(({ susunan, groups }) => [
            { '===': [{ var: 'susunan' }, susunan] },
            {
                if: groups.flatMap(({ jenjang, node }) => [
                    { in: [{ var: 'jenjang' }, { preserve: jenjang }] },
                    decide(node),
                ]),
            },
        ]),
    };
    return new LogicEngine().build(logic);
}

export function zenEngine(rows) {
    const facts = [...new Set(rows.flatMap((row) => row.known.map(([fact]) => fact)))];
    const columns = ['susunan', 'jenjang', ...facts];
    const content = {
        contentType: 'application/vnd.gorules.decision',
        nodes: [
            { id: 'masuk', type: 'inputNode', name: 'masuk', position: { x: 0, y: 0 } },
            {
                id: 'tabel',
                type: 'decisionTableNode',
                name: 'tabel',
                position: { x: 200, y: 0 },
                content: {
                    hitPolicy: 'first',
                    inputs: columns.map((field) => ({ id: field, name: field, field })),
                    outputs: [{ id: 'answer', name: 'answer', field: 'answer' }],
                    rules: rows.map((row, at) => ({
                        _id: String(at),
                        susunan: JSON.stringify(row.susunan),
                        jenjang: row.jenjang.map((one) => JSON.stringify(one)).join(', '),
                        ...Object.fromEntries(facts.map((fact) => [fact, ''])),
                        ...Object.fromEntries(
                            row.known.map(([fact, value]) => [fact, JSON.stringify(value)]),
                        ),
                        answer: JSON.stringify(row.answer),
                    })),
                },
            },
            { id: 'keluar', type: 'outputNode', name: 'keluar', position: { x: 400, y: 0 } },
        ],
        edges: [
            { id: 'e1', sourceId: 'masuk', targetId: 'tabel', type: 'edge' },
            { id: 'e2', sourceId: 'tabel', targetId: 'keluar', type: 'edge' },
        ],
    };
    const decision = new ZenEngine().createDecision(content);
    return async (flat) => (await decision.evaluate(flat)).result.answer;
}

export function cedarWasm(rows, name) {
    const quote = (text) => JSON.stringify(text);
    const policies = Object.fromEntries(
        rows.map((row, at) => [
            `baris${at}`,
            `permit(principal, action == Action::"bertanya", resource == Susunan::${quote(row.susunan)}) when { [${row.jenjang
                .map(quote)
                .join(', ')}].contains(context.jenjang)${row.known
                .map(([fact, value]) => ` && context.${fact} == ${quote(value)}`)
                .join('')} };`,
        ]),
    );
    const parsed = cedar.preparsePolicySet(name, { staticPolicies: policies });
    if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors).slice(0, 500));
    const answers = new Map(rows.map((row, at) => [`baris${at}`, row.answer]));
    return ({ susunan, ...context }) => {
        const { response } = cedar.statefulIsAuthorized({
            principal: { type: 'Pejabat', id: 'seseorang' },
            action: { type: 'Action', id: 'bertanya' },
            resource: { type: 'Susunan', id: susunan },
            context,
            preparsedPolicySetId: name,
            entities: [],
        });
        return answers.get(response.diagnostics.reason[0]);
    };
}
