import { fitScale, type View, zoomAt } from './zoom.js';

/** The window onto a picture: how large it is drawn and which part is seen. */
export class Canvas {
    private svg: SVGSVGElement | undefined;
    private size = { width: 0, height: 0 };
    private current = 1;
    /** Until the reader zooms himself, the picture fits the window. */
    private fitting = true;

    constructor(
        readonly element: HTMLElement,
        private readonly onScale: (scale: number) => void,
    ) {
        new ResizeObserver(() => {
            if (this.fitting) this.fit();
        }).observe(element);
    }

    get scale(): number {
        return this.current;
    }

    /** Puts a picture in place of the one before, in one go. Scale and scroll stay, unless it is another diagram. */
    show(svg: SVGSVGElement, same: boolean): void {
        const { scrollLeft, scrollTop } = this.element;
        this.size = { width: svg.width.baseVal.value, height: svg.height.baseVal.value };
        this.svg = svg;
        this.apply();
        this.element.replaceChildren(svg);
        if (this.fitting) this.fit();
        if (same) this.element.scrollTo(scrollLeft, scrollTop);
        else this.element.scrollTo(0, 0);
    }

    zoom(factor: number, point?: { readonly x: number; readonly y: number }): void {
        const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.element;
        const view: View = { scale: this.current, left: scrollLeft, top: scrollTop };
        const next = zoomAt(view, factor, point ?? { x: clientWidth / 2, y: clientHeight / 2 });
        this.fitting = false;
        this.set(next.scale);
        this.element.scrollTo(next.left, next.top);
    }

    /** As large as the window has room for. */
    fit(): void {
        this.fitting = true;
        const { clientWidth, clientHeight } = this.element;
        if (clientWidth > 0) this.set(fitScale(this.size, { width: clientWidth, height: clientHeight }));
    }

    /** Takes a scale that was kept; without one the picture fits. */
    restore(scale: number | undefined): void {
        if (scale === undefined) return;
        this.fitting = false;
        this.set(scale);
    }

    /** The scale to keep: none while the picture fits by itself. */
    get kept(): number | undefined {
        return this.fitting ? undefined : this.current;
    }

    private set(scale: number): void {
        this.current = scale;
        this.apply();
        this.onScale(scale);
    }

    private apply(): void {
        this.svg?.setAttribute('width', String(this.size.width * this.current));
        this.svg?.setAttribute('height', String(this.size.height * this.current));
    }
}
