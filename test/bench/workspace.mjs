// Cold build and edit of a workspace of 552 regulations (every province, kabupaten and kota), in one run.
// Usage: node --expose-gc test/bench/workspace.mjs [count]
import { readdirSync, readFileSync } from 'node:fs';
import { EmptyFileSystemProvider, URI } from 'langium';
import { builtInLibrary, createPerkadaServices, libraryUri } from '../../packages/language/dist/index.js';

const count = Number(process.argv[2] ?? 552);
const folder = new URL('../../examples/bungo-15-2024/', import.meta.url);
const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.perkada'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);

/** The texts as a disk would give them after an edit. */
const disk = new Map();
class MemoryFileSystem extends EmptyFileSystemProvider {
    async readFile(uri) {
        return disk.get(uri.toString());
    }
}
const { shared, perkada } = createPerkadaServices({ fileSystemProvider: () => new MemoryFileSystem() });
const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
const ms = (from) => Math.round(performance.now() - from);

const documents = [];
for (const [name, text] of Object.entries(builtInLibrary)) {
    documents.push(LangiumDocumentFactory.fromString(text, libraryUri(name)));
}
let size = 0;
let from = performance.now();
for (let index = 0; index < count; index++) {
    for (const [name, text] of sources) {
        const own = text.replaceAll('"Bungo"', `"Daerah ${index}"`).replaceAll(' Bungo', ` Daerah${index}`);
        size += own.length;
        documents.push(
            LangiumDocumentFactory.fromString(own, URI.parse(`file:///kerja/daerah-${index}/${name}`)),
        );
    }
}
const parse = ms(from);
for (const document of documents) LangiumDocuments.addDocument(document);
from = performance.now();
await DocumentBuilder.build(documents, { validation: false });
const link = ms(from);
from = performance.now();
let findings = 0;
for (const document of documents) findings += perkada.model.FindingProvider.findingsOf(document).length;
const check = ms(from);
globalThis.gc?.();
const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
console.log(`${count} peraturan, ${documents.length} berkas, ${(size / 1e6).toFixed(1)} MB`);
console.log(
    `  urai ${parse} ms (${(size / 1e3 / parse).toFixed(1)} MB/s), taut ${link} ms, periksa ${check} ms, ${findings} temuan, heap ${heap} MB`,
);

const edited = LangiumDocuments.getDocument(URI.parse(`file:///kerja/daerah-0/${sources[0][0]}`));
const times = [];
const work = [];
for (let round = 0; round < 20; round++) {
    const text = `${sources[0][1].replaceAll(' Bungo', ' Daerah0')}\n// ${round}\n`;
    disk.set(edited.uri.toString(), text);
    from = performance.now();
    const cpu = process.cpuUsage();
    await DocumentBuilder.update([edited.uri], []);
    for (const uri of shared.workspace.IndexManager.documentsOf(
        shared.workspace.IndexManager.worldOf(edited.uri.toString()),
    )) {
        perkada.model.FindingProvider.findingsOf(LangiumDocuments.getDocument(URI.parse(uri)));
    }
    times.push(performance.now() - from);
    const { user, system } = process.cpuUsage(cpu);
    work.push((user + system) / 1000);
}
const sorted = (list) => list.sort((a, b) => a - b);
const [median, longest] = [sorted(times)[10].toFixed(0), times[19].toFixed(0)];
console.log(
    `  satu suntingan sampai temuan: median ${median} ms, terlama ${longest} ms (prosesor ${sorted(work)[10].toFixed(0)} ms)`,
);
