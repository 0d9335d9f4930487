import { DefaultServiceRegistry, type LangiumCoreServices, type URI, UriUtils } from 'langium';

/**
 * Langium knows the language of a document by what the editor says while it is open, and by the ending of
 * its name. A document that has neither any more, such as an unsaved one that was closed, keeps the
 * language that it had: it is still to be taken out, and whoever asks for its services must not fail.
 */
export class PerkadaServiceRegistry extends DefaultServiceRegistry {
    private readonly remembered = new Map<string, LangiumCoreServices>();

    override getServices(uri: URI): LangiumCoreServices {
        if (this.isNamed(uri)) return super.getServices(uri);
        const key = uri.toString();
        const known = this.remembered.get(key);
        if (known && !this.textDocuments?.get(uri)) return known;
        const services = super.getServices(uri);
        this.remembered.set(key, services);
        return services;
    }

    /** Whether the ending of a document's name tells its language, so that it can be read without an editor. */
    isNamed(uri: URI): boolean {
        return this.fileExtensionMap.has(UriUtils.extname(uri));
    }
}
