import {
    type AstNode,
    type AstNodeDescription,
    type AstNodeDescriptionProvider,
    type AstReflection,
    AstUtils,
    MapScope,
    type ReferenceInfo,
    type Scope,
    type ScopeProvider,
} from 'langium';
import {
    isFaktaAda,
    isHarapan,
    isJabatan,
    isKedudukan,
    isMekanisme,
    isPegawai,
    isPerangkatDaerah,
    isStrukturPenugasan,
    isSubjekPegawai,
    isSubjekPejabat,
    isSubjekProsedur,
    isSubUnit,
    isSusunan,
    isTahapan,
    isUji,
    isUnit,
    Jabatan as JabatanType,
    KepalaPeraturan as KepalaPeraturanType,
    Langkah as LangkahType,
    Pegawai as PegawaiType,
    type Susunan,
    type Tempat,
    TimKerja as TimKerjaType,
    type Uji,
} from '../generated/ast.js';
import type { PerkadaServices } from '../perkada-module.js';
import type { WorldIndex } from '../workspace/worlds.js';

/**
 * Where each kind of name is looked up: posts first in their own susunan, then by path or by being
 * the only one of that name in the world; steps in their own procedure; people and teams in their
 * own file; all else in the document's world and in the library. Never in another world.
 */
export class PerkadaScopeProvider implements ScopeProvider {
    private readonly worlds: WorldIndex;
    private readonly descriptions: AstNodeDescriptionProvider;
    private readonly reflection: AstReflection;
    private readonly cache = new Map<string, Scope>();
    /** The posts of each susunan, and what is seen from within it, by the outer scope. */
    private readonly posts = new Map<Susunan, readonly AstNodeDescription[]>();
    private readonly within = new Map<Scope, Map<Susunan, Scope>>();
    private cachedGeneration = -1;

    constructor(services: PerkadaServices) {
        this.worlds = services.shared.workspace.IndexManager as WorldIndex;
        this.descriptions = services.workspace.AstNodeDescriptionProvider;
        this.reflection = services.shared.AstReflection;
    }

    getScope(context: ReferenceInfo): Scope {
        const type = this.reflection.getReferenceType(context);
        const uri = AstUtils.getDocument(context.container).uri.toString();
        switch (type) {
            case KepalaPeraturanType.$type:
                return new MapScope(this.regulationsFor(context.reference.$refText, uri));
            case LangkahType.$type:
                return new MapScope(this.stepsFor(context.container));
            case PegawaiType.$type:
            case TimKerjaType.$type:
                return new MapScope(this.ofType([uri], type));
            default:
                return this.worldScope(context, type, uri);
        }
    }

    private worldScope(context: ReferenceInfo, type: string, uri: string): Scope {
        const outer = this.worldNames(uri, type);
        if (!this.reflection.isSubtype(JabatanType.$type, type)) return outer;
        const around = this.susunanAround(context.container);
        const [only] = around;
        if (around.length !== 1 || !only) {
            const local = around.flatMap((susunan) => this.postsOf(susunan));
            return local.length === 0 ? outer : new MapScope(local, outer);
        }
        // Most names stand within one susunan, many of them in the same.
        let scopes = this.within.get(outer);
        if (!scopes) {
            scopes = new Map();
            this.within.set(outer, scopes);
        }
        let scope = scopes.get(only);
        if (!scope) {
            const local = this.postsOf(only);
            scope = local.length === 0 ? outer : new MapScope(local, outer);
            scopes.set(only, scope);
        }
        return scope;
    }

    private postsOf(susunan: Susunan): readonly AstNodeDescription[] {
        let posts = this.posts.get(susunan);
        if (!posts) {
            posts = susunan.isi
                .filter(isJabatan)
                // A post that is still being written has no name yet.
                .filter((post) => post.name !== undefined)
                .map((post) => this.describe(post, post.name));
            this.posts.set(susunan, posts);
        }
        return posts;
    }

    /** The names of one type that a document sees in its world and in the library. Kept until any content changes. */
    private worldNames(uri: string, type: string): Scope {
        if (this.cachedGeneration !== this.worlds.generation) {
            this.cache.clear();
            this.posts.clear();
            this.within.clear();
            this.cachedGeneration = this.worlds.generation;
        }
        const world = this.worlds.worldOf(uri);
        const isCase = this.worlds.roleOf(uri)?.kind === 'kasus';
        const key = `${type} ${isCase ? uri : world}`;
        let scope = this.cache.get(key);
        if (!scope) {
            const visible = this.worlds
                .documentsOf(world)
                .filter((member) => member === uri || this.worlds.roleOf(member)?.kind !== 'kasus');
            const found = this.ofType([...visible, ...this.worlds.libraries()], type);
            scope = new MapScope([...found, ...this.uniquePosts(found)]);
            this.cache.set(key, scope);
        }
        return scope;
    }

    /** Posts whose simple name occurs only once in the world may be named by it alone. */
    private uniquePosts(found: readonly AstNodeDescription[]): AstNodeDescription[] {
        const bySimpleName = new Map<string, AstNodeDescription | null>();
        for (const description of found) {
            const dot = description.type === JabatanType.$type ? description.name.lastIndexOf('.') : -1;
            if (dot < 0) continue;
            const simple = description.name.slice(dot + 1);
            bySimpleName.set(simple, bySimpleName.has(simple) ? null : description);
        }
        const unique: AstNodeDescription[] = [];
        for (const [name, description] of bySimpleName) {
            if (description) unique.push({ ...description, name });
        }
        return unique;
    }

    private ofType(uris: readonly string[], type: string): readonly AstNodeDescription[] {
        return this.worlds.elementsOf(uris, type);
    }

    private describe(node: AstNode, name: string): AstNodeDescription {
        return this.descriptions.createDescription(node, name);
    }

    private regulationsFor(name: string, uri: string): readonly AstNodeDescription[] {
        const mains = name === '' ? [] : this.worlds.regulationsNamed(name, uri);
        if (mains.length === 1) return this.ofType(mains, KepalaPeraturanType.$type);
        // For completion: every regulation; for a name that is unknown or ambiguous: nothing by that name.
        return this.ofType(
            this.worlds.regulations().map((main) => main.uri),
            KepalaPeraturanType.$type,
        ).filter((description) => description.name !== name);
    }

    private stepsFor(container: AstNode): AstNodeDescription[] {
        const procedure =
            AstUtils.getContainerOfType(container, isMekanisme) ??
            AstUtils.getContainerOfType(container, isTahapan);
        const scenario = procedure ? undefined : AstUtils.getContainerOfType(container, isUji);
        const steps =
            procedure ?? (isSubjekProsedur(scenario?.subjek) ? scenario.subjek.mekanisme?.ref : undefined);
        return (steps?.langkah ?? [])
            .filter((step) => step.name !== undefined)
            .map((step) => this.describe(step, String(step.name)));
    }

    /** The susunan whose posts may be named without a path at this node. */
    private susunanAround(node: AstNode): Susunan[] {
        for (let current: AstNode | undefined = node; current; current = current.$container) {
            if (isSusunan(current)) return [current];
            if (isKedudukan(current) || isTahapan(current) || isStrukturPenugasan(current)) {
                const named = current.susunan
                    .map((reference) => reference.ref)
                    .filter((ref) => ref !== undefined);
                if (named.length > 0) return named;
            } else if (isSubUnit(current)) {
                const susunan = this.susunanOfDeclaration(current);
                if (susunan) return [susunan];
            } else if (isPegawai(current)) {
                const susunan = this.susunanOfPlace(current.unit?.ref);
                return susunan ? [susunan] : [];
            } else if (isUji(current)) {
                const susunan = this.susunanOfScenario(current, node);
                return susunan ? [susunan] : [];
            }
        }
        return [];
    }

    private susunanOfScenario(scenario: Uji, node: AstNode): Susunan | undefined {
        const subject = scenario.subjek;
        if (!AstUtils.getContainerOfType(node, isHarapan) && !isFaktaAda(node)) return undefined;
        if (isSubjekPejabat(subject)) return this.susunanOfPlace(subject.tempat?.ref);
        if (isSubjekPegawai(subject)) return this.susunanOfPlace(subject.pegawai?.ref?.unit?.ref);
        return undefined;
    }

    private susunanOfPlace(place: Tempat | undefined): Susunan | undefined {
        if (!place) return undefined;
        if (isSusunan(place)) return place;
        const declaration = place.$container;
        return isSubUnit(declaration) || isPerangkatDaerah(declaration)
            ? this.susunanOfDeclaration(declaration)
            : undefined;
    }

    /** The susunan of a unit's declaration: its own, that of what contains it, or that of what it is attached to. */
    private susunanOfDeclaration(declaration: AstNode | undefined, depth = 0): Susunan | undefined {
        if (!declaration || depth > 16) return undefined;
        if (isPerangkatDaerah(declaration)) return declaration.susunan?.ref;
        if (!isSubUnit(declaration)) return undefined;
        if (declaration.susunan) return declaration.susunan.ref;
        const outer = declaration.$container;
        if (isSubUnit(outer) || isPerangkatDaerah(outer)) return this.susunanOfDeclaration(outer, depth + 1);
        const parent = declaration.induk?.ref;
        return isUnit(parent) ? this.susunanOfDeclaration(parent.$container, depth + 1) : undefined;
    }
}
