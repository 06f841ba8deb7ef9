import { goesOnFrom, isOfFigure, OVERRUN, type Glyph, type PageMarks, type Rule } from "./marks";
import { pathRules } from "./pathRules";
import type { Orders, PdfPage } from "./pdfPage";
import { combined, moved, transformOf, type Transform } from "./transform";

/** What orders that come later depend on; it is put aside and taken up again as a whole. */
interface State {
  readonly by: Transform;
  readonly text: Transform;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
  readonly font: string;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

const PLAIN: Transform = [1, 0, 0, 1, 0, 0];
const begin = (by: Transform): State => ({
  by,
  text: PLAIN,
  ...{ x: 0, y: 0, lineX: 0, lineY: 0, font: "", size: 0, letterSpace: 0, wordSpace: 0, stretch: 1, leading: 0, rise: 0, mode: 0 },
});

/** Ways to draw text that leave nothing to be seen. */
const UNSEEN = new Set([3, 7]);
/** What lies so near the side of a page is cut by it, in points. */
const EDGE = 1;
/** Annotations are no text of the page. */
const NO_ANNOTATIONS = 0;

/** What stands on a page: its characters and its ruled lines, by following the orders to draw it. Nothing is drawn, no picture is looked at. */
export async function pageMarks(page: PdfPage, orders: Orders): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const drawer = new Drawer(page, orders);
  fnArray.forEach((order, index) => {
    const args = argsArray[index];
    drawer.follow(order, args !== null && typeof args === "object" ? Array.from(args as ArrayLike<unknown>) : []);
  });
  return { glyphs: drawer.glyphs, rules: drawer.rules, hasUnseen: drawer.hasUnseen };
}

class Drawer {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  hasUnseen = false;
  private state: State;
  private readonly kept: State[] = [];
  private readonly names: ReadonlyMap<number, string>;
  private readonly stroked: ReadonlySet<number>;
  private readonly shown: ReadonlySet<number>;
  private readonly size: { readonly width: number; readonly height: number };

  constructor(
    private readonly page: PdfPage,
    orders: Orders,
  ) {
    const { transform, width, height } = page.getViewport({ scale: 1 });
    this.size = { width, height };
    this.state = begin(transformOf(transform) ?? PLAIN);
    this.names = new Map(Object.entries(orders).map(([name, number]) => [number, name]));
    const numbers = (names: string): ReadonlySet<number> => new Set(names.split(" ").map((name) => orders[name] ?? -1));
    this.stroked = numbers("stroke closeStroke fillStroke eoFillStroke closeFillStroke closeEOFillStroke");
    this.shown = numbers("stroke closeStroke fillStroke eoFillStroke closeFillStroke closeEOFillStroke fill eoFill");
  }

  follow(order: number, args: readonly unknown[]): void {
    const [first, second] = args;
    const { state } = this;
    switch (this.names.get(order)) {
      case "save":
      case "beginGroup":
        this.kept.push(state);
        break;
      case "restore":
      case "endGroup":
      case "paintFormXObjectEnd":
        this.state = this.kept.pop() ?? state;
        break;
      case "paintFormXObjectBegin":
        this.kept.push(state);
        this.transform(transformOf(first));
        break;
      case "transform":
        this.transform(transformOf(args));
        break;
      case "beginText":
        this.change({ text: PLAIN, x: 0, y: 0, lineX: 0, lineY: 0 });
        break;
      case "setTextMatrix":
        this.change({ text: transformOf(first) ?? transformOf(args) ?? PLAIN, x: 0, y: 0, lineX: 0, lineY: 0 });
        break;
      case "moveText":
        this.moveText(Number(first), Number(second));
        break;
      case "setLeadingMoveText":
        this.change({ leading: -Number(second) });
        this.moveText(Number(first), Number(second));
        break;
      case "setLeading":
        this.change({ leading: Number(first) });
        break;
      case "nextLine":
        this.moveText(0, -state.leading);
        break;
      case "setFont":
        this.change({ font: String(first), size: Number(second) });
        break;
      case "setCharSpacing":
        this.change({ letterSpace: Number(first) });
        break;
      case "setWordSpacing":
        this.change({ wordSpace: Number(first) });
        break;
      case "setHScale":
        this.change({ stretch: Number(first) / 100 });
        break;
      case "setTextRise":
        this.change({ rise: Number(first) });
        break;
      case "setTextRenderingMode":
        this.change({ mode: Number(first) });
        break;
      case "showText":
        if (Array.isArray(first)) this.show(first);
        break;
      case "constructPath":
        if (this.shown.has(Number(first))) this.draw(second, this.stroked.has(Number(first)));
        break;
      default:
    }
  }

  private change(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
  }

  private transform(by: Transform | undefined): void {
    if (by) this.change({ by: combined(this.state.by, by) });
  }

  private moveText(x: number, y: number): void {
    const { lineX, lineY } = this.state;
    this.change({ x: lineX + x, y: lineY + y, lineX: lineX + x, lineY: lineY + y });
  }

  private draw(paths: unknown, isStroked: boolean): void {
    for (const path of Array.isArray(paths) ? paths : []) {
      if (path !== null && typeof path === "object") this.rules.push(...pathRules(path as ArrayLike<number>, this.state.by, isStroked));
    }
  }

  private show(glyphs: readonly unknown[]): void {
    const { by, text, size, letterSpace, wordSpace, stretch, rise, mode, y } = this.state;
    const whole = combined(by, text);
    const unit = this.unit();
    let { x } = this.state;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") x -= ((glyph * size) / 1000) * stretch;
      if (glyph === null || typeof glyph !== "object") continue;
      const { unicode = "", width = 0, isSpace = false } = glyph as { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean };
      const advance = width * unit * size * stretch;
      if (UNSEEN.has(mode)) this.hasUnseen = true;
      else this.addGlyph(unicode, moved(whole, x, y + rise), moved(whole, x + advance, y + rise), Math.hypot(whole[2], whole[3]) * Math.abs(size));
      x += advance + (letterSpace + (isSpace ? wordSpace : 0)) * stretch;
    }
    this.change({ x });
  }

  /**
   * Text that does not lie, such as a watermark's, is no text of the report; nor is what stands outside of the page. Of a number that the side of the page cuts, as the page is
   * narrower than its table, it says so.
   */
  private addGlyph(text: string, [left, base]: readonly [number, number], [right, end]: readonly [number, number], size: number): void {
    if (text === "" || right < left || Math.abs(end - base) > 0.05 * size) return;
    const { width, height } = this.size;
    const glyph = { text, left, right, base, size };
    if (left <= -EDGE || right >= width + EDGE || base <= 0 || base >= height + size) {
      const last = this.glyphs.at(-1);
      if (last && isOfFigure(last) && isOfFigure(glyph) && goesOnFrom(last, glyph)) this.glyphs.splice(-1, 1, { ...last, text: last.text + OVERRUN });
      return;
    }
    const isCut = isOfFigure(glyph) && (left < EDGE || right > width - EDGE);
    this.glyphs.push(isCut ? { ...glyph, text: left < EDGE ? OVERRUN + text : text + OVERRUN } : glyph);
  }

  /** What a width counts, as a part of the font's size. */
  private unit(): number {
    const { font } = this.state;
    const known = this.page.commonObjs.has(font) ? this.page.commonObjs.get(font) : undefined;
    const matrix = known !== null && typeof known === "object" && "fontMatrix" in known ? transformOf(known.fontMatrix) : undefined;
    return matrix?.[0] ?? 0.001;
  }
}
