import { citedActs } from '@perkada/model';
import {
    type AstNodeDescription,
    type Cancellation,
    DefaultIndexManager,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type URI,
} from 'langium';
import {
    type Berkas,
    isBerkas,
    isKepalaBagianPeraturan,
    isKepalaKasus,
    isKepalaPeraturan,
    isKepalaPustaka,
} from '../generated/ast.js';
import { CitedActsIndex } from '../naskah/cited-acts-index.js';
import { naskahOf } from '../naskah/naskah-parser.js';
import { naskahUri } from '../naskah/naskah-path.js';
import { nameFromLabel, unquote } from '../scope/names.js';

/** What a file says it is: a regulation, a part of one, a case under one, a library, or nothing. */
export type FileRole =
    | { readonly kind: 'peraturan'; readonly name: string }
    | { readonly kind: 'bagian' | 'kasus'; readonly name: string }
    | { readonly kind: 'pustaka' }
    | { readonly kind: 'tanpa kepala' };

/** The role that a document's header gives it. Reads the tree only, resolves nothing. */
export function roleOf(document: LangiumDocument): FileRole {
    const file = document.parseResult.value;
    const header = isBerkas(file) ? file.kepala : undefined;
    if (isKepalaPeraturan(header)) {
        return { kind: 'peraturan', name: header.name ?? nameFromLabel(unquote(header.daerah ?? '')) };
    }
    if (isKepalaBagianPeraturan(header)) return { kind: 'bagian', name: header.peraturan?.$refText ?? '' };
    if (isKepalaKasus(header)) return { kind: 'kasus', name: header.peraturan?.$refText ?? '' };
    if (isKepalaPustaka(header)) return { kind: 'pustaka' };
    return { kind: 'tanpa kepala' };
}

/** The path of the naskah that a file's header names. */
export function naskahPath(file: Berkas): string | undefined {
    const header = file.kepala;
    return header && 'naskah' in header && typeof header.naskah === 'string' && header.naskah !== ''
        ? unquote(header.naskah)
        : undefined;
}

function commonPrefix(a: string, b: string): number {
    const segmentsA = a.split('/').slice(0, -1);
    const segmentsB = b.split('/').slice(0, -1);
    let length = 0;
    while (length < segmentsA.length && segmentsA[length] === segmentsB[length]) length++;
    return length;
}

/**
 * The index of names, kept per regulation. Each regulation with its parts and cases is a world of
 * its own: its names are seen there only, and an edit affects only the documents of that world.
 * Worlds are identified by the URI of their regulation's main file, or of the file itself where it
 * belongs to no regulation that is known.
 */
export class WorldIndex extends DefaultIndexManager {
    private readonly roles = new Map<string, FileRole>();
    private readonly names = new Map<string, Map<string, AstNodeDescription[]>>();
    /** The naskah that each file's header names, by the file; and the files by the naskah. */
    private readonly texts = new Map<string, string>();
    private readonly textUsers = new Map<string, Set<string>>();
    /** What the texts cite; a text is in no world, and is compared with all others of the workspace. */
    readonly citedActs = new CitedActsIndex();
    private memberships: Memberships | undefined;
    private mains: ReadonlyMap<string, readonly string[]> | undefined;
    /** The worlds as they were when `takeMoved` was last asked, and whether a role has changed since. */
    private judged: ReadonlyMap<string, string> = new Map();
    private rolesChanged = false;
    private changes = 0;

    constructor(services: LangiumSharedCoreServices) {
        super(services);
    }

    /** Grows with every change of any document's content: a cheap key for caches over a world. */
    get generation(): number {
        return this.changes;
    }

    override async updateContent(
        document: LangiumDocument,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<void> {
        await super.updateContent(document, cancelToken);
        const uri = document.uri.toString();
        const file = document.parseResult.value;
        // The text of a regulation is in no world: it declares no name, and several files may name it.
        if (!isBerkas(file)) {
            const naskah = naskahOf(document);
            if (naskah) this.citedActs.set(uri, citedActs(naskah));
            return;
        }
        this.rememberText(uri, naskahUri(document.uri, naskahPath(file) ?? '')?.toString());
        const role = roleOf(document);
        const old = this.roles.get(uri);
        if (!old || old.kind !== role.kind || ('name' in old && 'name' in role && old.name !== role.name)) {
            this.roles.set(uri, role);
            this.forgetWorlds();
        }
        const byName = new Map<string, AstNodeDescription[]>();
        for (const symbol of this.symbolIndex.get(uri) ?? []) {
            const list = byName.get(symbol.name);
            if (list) list.push(symbol);
            else byName.set(symbol.name, [symbol]);
        }
        this.names.set(uri, byName);
        this.changes++;
    }

    /** Forgets the names of a document that is read anew. What it is stays known until it has been read. */
    override removeContent(uri: URI): void {
        super.removeContent(uri);
        this.names.delete(uri.toString());
        this.changes++;
    }

    /** Forgets a document that is gone. */
    override remove(uri: URI): void {
        super.remove(uri);
        const key = uri.toString();
        this.citedActs.set(key, []);
        this.rememberText(key, undefined);
        if (this.roles.delete(key)) this.forgetWorlds();
    }

    private forgetWorlds(): void {
        this.memberships = undefined;
        this.mains = undefined;
        this.rolesChanged = true;
    }

    /** The worlds that documents entered or left since this was last asked. */
    takeMoved(): ReadonlySet<string> {
        const moved = new Set<string>();
        if (!this.rolesChanged) return moved;
        const { judged } = this;
        const { worldOf } = this.currentMemberships();
        for (const [uri, world] of worldOf) {
            const before = judged.get(uri);
            if (before === world) continue;
            moved.add(world);
            if (before !== undefined) moved.add(before);
        }
        for (const [uri, before] of judged) if (!worldOf.has(uri)) moved.add(before);
        this.judged = worldOf;
        this.rolesChanged = false;
        return moved;
    }

    /**
     * A document is affected by changes in its own world, of the texts of its world, and of the library.
     * What gives documents another world, or takes one out of it, is known only afterwards: see `takeMoved`.
     */
    override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
        const uri = document.uri.toString();
        if (!this.roles.has(uri)) return false;
        const world = this.worldOf(uri);
        for (const changed of changedUris) {
            for (const user of this.textUsers.get(changed) ?? [])
                if (this.worldOf(user) === world) return true;
            const role = this.roles.get(changed);
            if (role ? role.kind === 'pustaka' || this.worldOf(changed) === world : changed === world)
                return true;
        }
        return false;
    }

    /** Who refers to whom is known by the worlds; Langium's own list of it is not kept. */
    override async updateReferences(): Promise<void> {}

    /** The URI of the naskah that a file's header names. */
    naskahNamedBy(uri: string): string | undefined {
        return this.texts.get(uri);
    }

    /** The files whose headers name a naskah, sorted. */
    filesNaming(naskah: string): string[] {
        return [...(this.textUsers.get(naskah) ?? [])].sort();
    }

    private rememberText(uri: string, text: string | undefined): void {
        const old = this.texts.get(uri);
        if (old === text) return;
        if (old !== undefined) this.textUsers.get(old)?.delete(uri);
        if (text === undefined) this.texts.delete(uri);
        else {
            this.texts.set(uri, text);
            const users = this.textUsers.get(text);
            if (users) users.add(uri);
            else this.textUsers.set(text, new Set([uri]));
        }
    }

    roleOf(uri: string): FileRole | undefined {
        return this.roles.get(uri);
    }

    /** The world that a document belongs to. */
    worldOf(uri: string): string {
        return this.currentMemberships().worldOf.get(uri) ?? uri;
    }

    /** The documents of a world, sorted by URI, the library not included. */
    documentsOf(world: string): readonly string[] {
        return this.currentMemberships().documents.get(world) ?? [];
    }

    /** Every world that has a document, sorted. */
    allWorlds(): string[] {
        return [...this.currentMemberships().documents.keys()].sort();
    }

    /** URIs of the library files. */
    libraries(): string[] {
        return [...this.roles]
            .filter(([, role]) => role.kind === 'pustaka')
            .map(([uri]) => uri)
            .sort();
    }

    /** The names of one type (or a subtype of it) that these documents offer, in the order of the documents. */
    elementsOf(uris: readonly string[], type: string): AstNodeDescription[] {
        return uris.flatMap((uri) => this.getFileDescriptions(uri, type));
    }

    /** The names that a document offers, by name. */
    namesOf(uri: string): ReadonlyMap<string, readonly AstNodeDescription[]> {
        return this.names.get(uri) ?? new Map();
    }

    /**
     * The main files of the regulation called `name`, seen from `uri`: those whose folder shares the
     * longest path with it. More than one means that the name is ambiguous there.
     */
    regulationsNamed(name: string, uri: string): string[] {
        let best = -1;
        let found: string[] = [];
        for (const candidate of this.mainsByName().get(name) ?? []) {
            const near = commonPrefix(candidate, uri);
            if (near > best) {
                best = near;
                found = [candidate];
            } else if (near === best) {
                found.push(candidate);
            }
        }
        return found.sort();
    }

    /** Every regulation's main file with its name. */
    regulations(): { readonly uri: string; readonly name: string }[] {
        const result: { uri: string; name: string }[] = [];
        for (const [uri, role] of this.roles) {
            if (role.kind === 'peraturan') result.push({ uri, name: role.name });
        }
        return result;
    }

    private mainsByName(): ReadonlyMap<string, readonly string[]> {
        if (!this.mains) {
            const mains = new Map<string, string[]>();
            for (const [uri, role] of this.roles) {
                if (role.kind !== 'peraturan') continue;
                const list = mains.get(role.name);
                if (list) list.push(uri);
                else mains.set(role.name, [uri]);
            }
            this.mains = mains;
        }
        return this.mains;
    }

    private currentMemberships(): Memberships {
        if (this.memberships) return this.memberships;
        const worldOf = new Map<string, string>();
        const documents = new Map<string, string[]>();
        for (const [uri, role] of this.roles) {
            const mains =
                role.kind === 'bagian' || role.kind === 'kasus' ? this.regulationsNamed(role.name, uri) : [];
            const world = mains.length === 1 ? mains[0]! : uri;
            worldOf.set(uri, world);
            if (role.kind === 'pustaka') continue;
            const list = documents.get(world);
            if (list) list.push(uri);
            else documents.set(world, [uri]);
        }
        for (const list of documents.values()) list.sort();
        this.memberships = { worldOf, documents };
        return this.memberships;
    }
}

/** Which world each document belongs to, and the documents of each world, sorted. */
interface Memberships {
    readonly worldOf: ReadonlyMap<string, string>;
    readonly documents: ReadonlyMap<string, readonly string[]>;
}
