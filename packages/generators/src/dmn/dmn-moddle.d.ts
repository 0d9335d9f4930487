/** The part of dmn-moddle that the DMN generator uses; the package brings no types of its own. */
declare module 'dmn-moddle' {
    export interface DmnElement {
        readonly $type: string;
        [property: string]: unknown;
    }

    export default class DmnModdle {
        create(type: string, properties?: Readonly<Record<string, unknown>>): DmnElement;
        toXML(
            element: DmnElement,
            options?: { readonly format?: boolean },
        ): Promise<{ readonly xml: string }>;
        fromXML(
            xml: string,
            type?: string,
        ): Promise<{
            readonly rootElement: DmnElement;
            readonly warnings: readonly { readonly message: string }[];
        }>;
    }
}
