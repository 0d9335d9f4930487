import {
    type AstNode,
    type AstNodeDescription,
    type AstNodeDescriptionProvider,
    type LangiumDocument,
    type LocalSymbols,
    MultiMap,
    type ScopeComputation,
} from 'langium';
import {
    isBerkas,
    isJabatan,
    isKeadaan,
    isKelompok,
    isKepalaDaerah,
    isKepalaPeraturan,
    isMekanisme,
    isPegawai,
    isPerangkatDaerah,
    isPihakLain,
    isRumpun,
    isSubUnit,
    isSurat,
    isSusunan,
    isTimKerja,
    type PerangkatDaerah,
    type SubUnit,
} from '../generated/ast.js';
import type { PerkadaServices } from '../perkada-module.js';
import type { PerkadaNameProvider } from './names.js';

/**
 * Which names a document offers to its world: only the kinds that something refers to. There are no
 * local symbols; `PerkadaScopeProvider` looks names up where the language says they live.
 */
export class PerkadaScopeComputation implements ScopeComputation {
    private readonly names: PerkadaNameProvider;
    private readonly descriptions: AstNodeDescriptionProvider;

    constructor(services: PerkadaServices) {
        this.names = services.references.NameProvider;
        this.descriptions = services.workspace.AstNodeDescriptionProvider;
    }

    async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        const file = document.parseResult.value;
        if (!isBerkas(file)) return [];
        const symbols: AstNodeDescription[] = [];
        const add = (node: AstNode) => {
            const name = this.names.getQualifiedName(node);
            if (name) symbols.push(this.descriptions.createDescription(node, name, document));
        };
        const addUnits = (declaration: PerangkatDaerah | SubUnit) => {
            declaration.units.forEach(add);
            declaration.isi.forEach(addUnits);
        };
        if (isKepalaPeraturan(file.kepala)) add(file.kepala);
        for (const item of file.isi) {
            if (isSusunan(item)) {
                add(item);
                item.isi.filter(isJabatan).forEach(add);
            } else if (isPerangkatDaerah(item) || isSubUnit(item)) {
                addUnits(item);
            } else if (isRumpun(item)) {
                item.jenjang.forEach(add);
            } else if (
                isKelompok(item) ||
                isKepalaDaerah(item) ||
                isKeadaan(item) ||
                isSurat(item) ||
                isPihakLain(item) ||
                isMekanisme(item) ||
                isPegawai(item) ||
                isTimKerja(item)
            ) {
                add(item);
            }
        }
        return symbols;
    }

    async collectLocalSymbols(): Promise<LocalSymbols> {
        return new MultiMap();
    }
}
