import type { CitedAct } from '@perkada/model';

interface Signature {
    readonly acts: readonly CitedAct[];
    /** What the text says of each act, by the act's key. */
    readonly byKey: ReadonlyMap<string, string>;
}

/**
 * What each text of the workspace says about the acts that it cites. A text that cites an act of which
 * another text now says something else is to be judged anew; no other text is.
 */
export class CitedActsIndex {
    private readonly texts = new Map<string, Signature>();
    private readonly citing = new Map<string, Set<string>>();
    private readonly stale = new Set<string>();
    private readonly versions = new Map<string, number>();

    /** Takes note of what a text cites now; an empty list when it is gone. */
    set(uri: string, acts: readonly CitedAct[]): void {
        const old = this.texts.get(uri)?.byKey;
        const byKey = new Map<string, string>();
        for (const { key, gazettes } of acts) {
            const entries = Object.entries(gazettes).sort(([a], [b]) => (a < b ? -1 : 1));
            byKey.set(key, (byKey.get(key) ?? '') + JSON.stringify(entries));
        }
        for (const key of new Set([...(old?.keys() ?? []), ...byKey.keys()])) {
            if (old?.get(key) === byKey.get(key)) continue;
            const texts = this.citing.get(key) ?? new Set();
            if (byKey.has(key)) texts.add(uri);
            else texts.delete(uri);
            if (texts.size === 0) this.citing.delete(key);
            else this.citing.set(key, texts);
            for (const other of texts) if (other !== uri) this.touch(other);
        }
        if (acts.length === 0) this.texts.delete(uri);
        else this.texts.set(uri, { acts, byKey });
    }

    private touch(uri: string): void {
        this.stale.add(uri);
        this.versions.set(uri, this.versionOf(uri) + 1);
    }

    /** Grows whenever another text says something else about an act that this one cites. */
    versionOf(uri: string): number {
        return this.versions.get(uri) ?? 0;
    }

    /** What the other texts say about the acts that this one cites, in the order of their addresses. */
    othersOf(uri: string): CitedAct[] {
        const keys = this.texts.get(uri)?.byKey;
        if (keys === undefined) return [];
        const others = new Set<string>();
        for (const key of keys.keys())
            for (const other of this.citing.get(key) ?? []) if (other !== uri) others.add(other);
        return [...others]
            .sort()
            .flatMap((other) => this.texts.get(other)!.acts.filter(({ key }) => keys.has(key)));
    }

    /** The texts that are to be judged anew since this was last asked. */
    takeStale(): ReadonlySet<string> {
        const stale = new Set(this.stale);
        this.stale.clear();
        return stale;
    }
}
