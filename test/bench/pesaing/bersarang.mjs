// A nested `switch` over susunan and grade with `if` for the facts that matter, its answers shared
// constants: what a programmer writes by hand who knows the regulation and wants speed.
export function switchBersarang(tabel) {
    const answers = new Map();
    const constant = (key) => {
        if (!answers.has(key)) answers.set(key, `A${answers.size}`);
        return answers.get(key);
    };
    const decide = (node, indent) => {
        if (node.answer !== undefined) return `${indent}return ${constant(node.answer)};\n`;
        const value = `fakta.${node.fact.jenis}?.[${JSON.stringify(node.fact.id)}]`;
        return `${indent}if (${value} === true) {\n${decide(node.yes, `${indent}    `)}${indent}} else if (${value} === false) {\n${decide(node.no, `${indent}    `)}${indent}} else {\n${decide(node.unknown, `${indent}    `)}${indent}}\n`;
    };
    const body = tabel
        .map(({ susunan, groups }) => {
            const cases = groups
                .map(({ jenjang, node }) => {
                    const labels = jenjang
                        .map((one) => `                case ${JSON.stringify(one)}:\n`)
                        .join('');
                    return labels + decide(node, '                    ');
                })
                .join('');
            return `        case ${JSON.stringify(susunan)}:\n            switch (jenjang) {\n${cases}                default: return undefined;\n            }\n`;
        })
        .join('');
    const constants = [...answers]
        .map(([key, name]) => {
            const [status, atasan, dapat] = key.split('|');
            const list = (text) => JSON.stringify(text === '' ? [] : text.split(','));
            return `const ${name} = { status: ${JSON.stringify(status)}, atasan: ${list(atasan)}, dapat: ${list(dapat)} };\n`;
        })
        .join('');
    return `${constants}export function atasan({ jenjang, susunan, fakta }) {\n    switch (susunan) {\n${body}        default: return undefined;\n    }\n}\n`;
}
