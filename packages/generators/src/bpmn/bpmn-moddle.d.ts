/** The part of bpmn-moddle that the BPMN generator uses; the package brings no types of its own. */
declare module 'bpmn-moddle' {
    export interface ModdleElement {
        readonly $type: string;
        [property: string]: unknown;
    }

    export default class BpmnModdle {
        create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement;
        toXML(
            element: ModdleElement,
            options?: { readonly format?: boolean },
        ): Promise<{ readonly xml: string }>;
        fromXML(xml: string): Promise<{
            readonly rootElement: ModdleElement;
            readonly warnings: readonly { readonly message: string }[];
            readonly elementsById: Readonly<Record<string, ModdleElement>>;
        }>;
    }
}
