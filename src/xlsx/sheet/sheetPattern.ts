import type { SheetContent } from "./readSheet";
import { valueOf, type CellContext } from "./readCell";
import type { SheetCells } from "./sheetCells";
import { endOfDigits, type ValuePlace } from "./valuePlaces";

/** How many values are compared at once with what stands between them: most of a form are those of the sheet before. */
const RUN = 8;

/**
 * A sheet that was read, as a pattern of others of its form: what differs from it by values in digits alone, letter by letter, is what it is but for these. Offices fill
 * in copies of one workbook.
 */
export class SheetPattern {
  /** What stands before each value, from the end of the one before, and behind the last. */
  private readonly between: readonly string[];
  private readonly written: readonly string[];
  /** Values with what stands behind each, so many together. */
  private readonly runs: readonly string[];
  /** The values that are numbers of texts: what they say is told by another part. */
  private readonly ofTexts: readonly number[];

  constructor(
    private readonly xml: string,
    private readonly content: SheetContent,
    private readonly places: readonly ValuePlace[],
    private readonly date1904: boolean,
  ) {
    this.between = [...places, undefined].map((place, index) => xml.slice(places[index - 1]?.to ?? 0, place?.from));
    this.written = places.map(({ from, to }) => xml.slice(from, to));
    this.runs = places.flatMap(({ from }, index) => (index % RUN === 0 ? [xml.slice(from, places[index + RUN]?.from)] : []));
    this.ofTexts = places.flatMap(({ kind }, index) => (kind === "s" ? [index] : []));
  }

  /**
   * What a sheet of this form holds, the very same where no value is another; undefined where it is of another form.
   * @throws XlsxError where a text that cells share is not there
   */
  read(xml: string, context: CellContext): SheetContent | undefined {
    const written = this.date1904 === context.date1904 ? this.writtenOtherwise(xml) : undefined;
    if (!written) return undefined;
    const { cells } = this.content;
    const changed = new Map<number, SheetCells["values"][number]>();
    const compare = (index: number, text: string): void => {
      const { cell = 0, kind } = this.places[index] ?? {};
      const value = valueOf(text, kind, context);
      if (value !== cells.values[cell]) changed.set(cell, value);
    };
    written.forEach((text, index) => {
      compare(index, text);
    });
    for (const index of this.ofTexts) if (!written.has(index)) compare(index, this.written[index] ?? "");
    const like = changed.size === 0 ? cells : cells.with(changed);
    if (like.letters >= context.room) return undefined;
    return like === cells ? this.content : { ...this.content, cells: like, like: { content: this.content, changed: [...changed.keys()] } };
  }

  /** The values that are written otherwise in a part that is the same between them, by their places in the list. */
  private writtenOtherwise(xml: string): ReadonlyMap<number, string> | undefined {
    const found = new Map<number, string>();
    if (xml === this.xml) return found;
    const [before = ""] = this.between;
    if (!xml.startsWith(before)) return undefined;
    let at = before.length;
    for (let index = 0; index < this.written.length;) {
      const run = index % RUN === 0 ? (this.runs[index / RUN] ?? "") : "";
      if (run !== "" && xml.startsWith(run, at)) {
        at += run.length;
        index += RUN;
        continue;
      }
      const end = endOfDigits(xml, at);
      const behind = this.between[index + 1] ?? "";
      if (end === at || !xml.startsWith(behind, end)) return undefined;
      const text = xml.slice(at, end);
      if (text !== this.written[index]) found.set(index, text);
      at = end + behind.length;
      index++;
    }
    return at === xml.length ? found : undefined;
  }
}
