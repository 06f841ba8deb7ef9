import type { SheetContent } from "./readSheet";
import { valueOf, type CellContext } from "./readCell";
import type { SheetCells } from "./sheetCells";
import { endOfDigits, type ValuePlace } from "./valuePlaces";

/**
 * A sheet that was read, as a pattern of others of its form: what differs from it by values in digits alone, letter by letter, is what it is but for these. Offices fill
 * in copies of one workbook.
 */
export class SheetPattern {
  /** What stands before each value, from the end of the one before, and behind the last. */
  private readonly between: readonly string[];
  private readonly written: readonly string[];

  constructor(
    private readonly xml: string,
    private readonly content: SheetContent,
    private readonly places: readonly ValuePlace[],
    private readonly date1904: boolean,
  ) {
    this.between = [...places, undefined].map((place, index) => xml.slice(places[index - 1]?.to ?? 0, place?.from));
    this.written = places.map(({ from, to }) => xml.slice(from, to));
  }

  /**
   * What a sheet of this form holds, the very same where no value is another; undefined where it is of another form.
   * @throws XlsxError where a text that cells share is not there
   */
  read(xml: string, context: CellContext): SheetContent | undefined {
    const written = this.date1904 === context.date1904 ? this.valuesIn(xml) : undefined;
    if (!written) return undefined;
    const { cells } = this.content;
    const changed = new Map<number, SheetCells["values"][number]>();
    const isSame = written === this.written;
    for (let index = 0; index < written.length; index++) {
      const { cell = 0, kind } = this.places[index] ?? {};
      const text = written[index] ?? "";
      if (kind !== "s" && (isSame || text === this.written[index])) continue;
      const value = valueOf(text, kind, context);
      if (value !== cells.values[cell]) changed.set(cell, value);
    }
    const like = changed.size === 0 ? cells : cells.with(changed);
    if (like.letters >= context.room) return undefined;
    return like === cells ? this.content : { ...this.content, cells: like, like: { content: this.content, changed: [...changed.keys()] } };
  }

  /** How the values are written in a part that is the same between them. */
  private valuesIn(xml: string): readonly string[] | undefined {
    if (xml === this.xml) return this.written;
    const found: string[] = [];
    let at = 0;
    for (let index = 0; index < this.between.length; index++) {
      const text = this.between[index] ?? "";
      if (!xml.startsWith(text, at)) return undefined;
      at += text.length;
      if (index === this.places.length) break;
      const end = endOfDigits(xml, at);
      if (end === at) return undefined;
      found.push(xml.slice(at, end));
      at = end;
    }
    return at === xml.length ? found : undefined;
  }
}
