export { generateAkomaNtoso, renderAkomaNtoso } from './akomantoso/index.js';
export { generateBpmn } from './bpmn/index.js';
export { baganGaris, type PejabatGaris } from './diagram/garis.js';
export {
    type Diagram,
    type DiagramOptions,
    diagramsOf,
    gambarOf,
    generateDiagrams,
    type JenisDiagram,
} from './diagram/index.js';
export { type Gambar as GambarDiagram, type SvgOptions, svgOf } from './diagram/svg.js';
export { type UnsurDiagram, unsurDiagram } from './diagram/unsur.js';
export { generateDmn } from './dmn/index.js';
export { type GeneratedFile, judulPeraturan, namaBerkas } from './file.js';
export * from './hasil/hasilkan.js';
export * from './hasil/tulis.js';
export { generateJson, skemaModelId } from './json/index.js';
export * from './lampiran/index.js';
export { generatedMark } from './mark.js';
export * from './report/index.js';
export { generateTypeScript, type TypeScriptOptions } from './typescript/modul.js';
