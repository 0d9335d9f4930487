import { type Language, pageName } from '@perkada/model';
import { Emitter, type Event } from 'langium';
import type { InitializeParams } from 'vscode-languageserver';
import type { PerkadaLspSharedServices } from './lsp-services.js';

/** The settings section that clients send, `perkada`. */
interface Section {
    /** `id`, `en`, or `editor` for the editor's locale; without it the options decide. */
    readonly bahasa?: unknown;
    readonly lensa?: unknown;
    readonly petunjuk?: unknown;
}

const settingNames = ['bahasa', 'lensa', 'petunjuk'] as const;

/**
 * What the client wants: the language of messages, and which of the additions to the text it shows.
 * Sources, the first that answers: the `perkada` settings, `initializationOptions`, the editor's locale.
 */
export class ClientSettings {
    private section: Section = {};
    private options: Section & {
        /** Address below which each code of a finding has its page. */
        readonly halamanTemuan?: unknown;
        readonly tulisAlasan?: unknown;
    } = {};
    private locale = '';

    private readonly changed = new Emitter<void>();

    constructor(services: PerkadaLspSharedServices) {
        const provider = services.workspace.ConfigurationProvider;
        services.lsp.LanguageServer.onInitialize((params) => this.initialize(params));
        provider.onConfigurationSectionUpdate(({ section, configuration }) => {
            if (section === 'perkada') this.configure(configuration);
        });
        void provider.ready.then(async () => {
            const entries = await Promise.all(
                settingNames.map(async (name) => [name, await provider.getConfiguration('perkada', name)]),
            );
            this.configure(Object.fromEntries(entries));
        });
    }

    /** Fires when the client's settings are known, and whenever they change. */
    get onChange(): Event<void> {
        return this.changed.event;
    }

    private initialize(params: InitializeParams): void {
        this.locale = params.locale ?? '';
        const options: unknown = params.initializationOptions;
        if (typeof options === 'object' && options !== null) this.options = options as Section;
    }

    /** Takes over the `perkada` section of the client's settings. */
    configure(configuration: unknown): void {
        this.section =
            typeof configuration === 'object' && configuration !== null ? (configuration as Section) : {};
        this.changed.fire();
    }

    /** Indonesian, unless a setting or the editor's locale asks for English. */
    get language(): Language {
        for (const source of [this.section.bahasa, this.options.bahasa]) {
            if (source === 'id' || source === 'en') return source;
            if (source === 'editor') break;
        }
        return this.locale.toLowerCase().startsWith('en') ? 'en' : 'id';
    }

    get codeLens(): boolean {
        return this.section.lensa !== false && this.options.lensa !== false;
    }

    get inlayHints(): boolean {
        return this.section.petunjuk !== false && this.options.petunjuk !== false;
    }

    /** Whether the client has the command that puts the cursor where the drafter writes a reason. */
    get placesCursor(): boolean {
        return this.options.tulisAlasan === true;
    }

    /**
     * The page about a finding's code: the client gives its folder, or an address in which `{halaman}` stands
     * for the page's name. Undefined when it gave none.
     */
    docsPage(code: string): string | undefined {
        const { halamanTemuan } = this.options;
        if (typeof halamanTemuan !== 'string' || halamanTemuan === '') return undefined;
        const address = halamanTemuan.includes('{halaman}')
            ? halamanTemuan
            : `${halamanTemuan.replace(/\/?$/, '/')}{halaman}`;
        return address.replaceAll('{halaman}', pageName(code));
    }
}
