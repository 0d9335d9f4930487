import { existsSync, readFileSync } from 'node:fs';
import { createPerkadaServices, formatText } from '@perkada/language';
import { type Finding, messages, renderMessage } from '@perkada/model';
import { EmptyFileSystem, URI } from 'langium';
import { beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, pagesOf, statesOf } from './blocks.js';

const folder = new URL('../../docs/bahasa/', import.meta.url);
const pages = pagesOf(folder);
const { shared, perkada } = createPerkadaServices(EmptyFileSystem);
let count = 0;

beforeAll(() => shared.workspace.WorkspaceManager.initializeWorkspace([]));

/** The findings of a regulation given as its files, without those that it accepts with a reason. */
async function findingsOf(files: readonly string[]): Promise<Finding[]> {
    const root = `file:///halaman-${count++}`;
    const documents = files.map((text, index) =>
        shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(`${root}/${index}.perkada`)),
    );
    for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build(documents, { validation: true });
    const findings = documents.flatMap((document) => perkada.model.FindingProvider.findingsOf(document));
    await shared.workspace.DocumentBuilder.update(
        [],
        documents.map((document) => document.uri),
    );
    return findings.filter((finding) => finding.accepted === undefined);
}

const told = (finding: Finding) =>
    `${finding.place.start.line + 1}: ${finding.code}: ${renderMessage(messages, finding.code, finding.variant, finding.params, 'id')}`;

describe('the pages on the language', () => {
    for (const page of pages) {
        const states = statesOf(blocksOf(page));
        for (const { block, files } of states) {
            const says =
                block.findings.length === 0 ? 'shows no finding' : `shows ${block.findings.join(', ')}`;
            test(`${block.page}:${block.line} ${says}`, async () => {
                const findings = await findingsOf(files);
                expect(
                    [...new Set(findings.map((finding) => finding.code))].sort(),
                    findings.map(told).join('\n'),
                ).toEqual(block.findings);
            });
        }
    }

    for (const page of pages) {
        test(`${page.pathname.split('/').at(-1)} writes its examples in the house style`, () => {
            for (const block of blocksOf(page).filter((item) => item.findings.length === 0)) {
                const uri = URI.parse(`file:///gaya-${count++}.perkada`);
                const document = shared.workspace.LangiumDocumentFactory.fromString(block.text, uri);
                expect(formatText(document), `${block.page}:${block.line}`).toBe(block.text);
            }
        });
    }

    test('every page of a construct has a tested example', () => {
        const without = pages
            .filter((page) => blocksOf(page).length === 0)
            .map((page) => page.pathname.split('/').at(-1));
        expect(without).toEqual(['README.md']);
    });

    test('every link leads to a page', () => {
        const broken: string[] = [];
        for (const page of [...pages, new URL('../glosarium.md', folder)]) {
            for (const [, target] of readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+\.md)(?:#[^)]*)?\)/g)) {
                if (!existsSync(new URL(target!, page)))
                    broken.push(`${page.pathname.split('/').at(-1)}: ${target}`);
            }
        }
        expect(broken).toEqual([]);
    });

    test('the index leads to every page', () => {
        const index = readFileSync(new URL('README.md', folder), 'utf8');
        const missing = pages
            .map((page) => page.pathname.split('/').at(-1)!)
            .filter((name) => name !== 'README.md' && !index.includes(`(${name})`));
        expect(missing).toEqual([]);
    });
});
