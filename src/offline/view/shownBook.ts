import type { CellStyle, Sheet, Workbook } from "hucre";
import type { Rectangle } from "../../address";
import { XlsxPackage } from "../../xlsx";
import type { HeldBook } from "../book/heldBook";
import { FlagLooks } from "./flagLooks";
import { columnsOf, rowsOf, type Lines } from "./measures";

/** A sheet as it is shown: all but its values, which are read when they are seen. */
export interface ShownSheet {
  readonly name: string;
  readonly isVisible: boolean;
  readonly rows: Lines;
  readonly columns: Lines;
  /** How many lines can be scrolled to. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Rectangle[];
  readonly hasGridlines: boolean;
  readonly styleAt: (row: number, column: number) => CellStyle | undefined;
  /** Undefined where the formats of the workbook cannot be read. */
  readonly flags: FlagLooks | undefined;
}

/** A workbook as it is shown. */
export interface ShownBook {
  /** Which version of the book it shows. */
  readonly version: number;
  readonly sheets: readonly ShownSheet[];
  /** The colours of its theme. */
  readonly theme: readonly string[];
  /** Whether how its cells look could be read. */
  readonly hasLooks: boolean;
}

/** Lines that can be scrolled to behind the last that is used, and how many there are at least. */
const BEHIND = { rows: 20, columns: 4 };
const LEAST = { rows: 40, columns: 10 };
/** Lines that are shown at most: where more are used, the rest is not scrolled to. A browser makes no page of more pixels. */
const MOST = { rows: 200_000, columns: 1_000 };

/**
 * What is to be seen of a workbook.
 * @throws FileRefused where it is damaged
 */
export async function showBook(book: HeldBook): Promise<ShownBook> {
  const { version } = book;
  const [survey, bytes] = await Promise.all([book.survey(), book.bytes()]);
  if (!bytes) return { version, sheets: [], theme: [], hasLooks: true };
  const file = new XlsxPackage(bytes);
  // Its values show all the same.
  const looks: Workbook = await file.readEverything().catch(() => ({ sheets: [] }));
  const theme = looks.themeColors ?? [];
  const byName = new Map(looks.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    version,
    theme,
    hasLooks: looks.sheets.length > 0,
    sheets: survey.map(({ name, used, visible }): ShownSheet => {
      const sheet: Omit<Sheet, "rows"> = byName.get(name) ?? { name };
      const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ top: startRow, left: startCol, bottom: endRow, right: endCol }));
      const rowCount = Math.min(MOST.rows, Math.max(LEAST.rows, (used?.bottom ?? 0) + BEHIND.rows));
      const columnCount = Math.min(MOST.columns, Math.max(LEAST.columns, (used?.right ?? 0) + BEHIND.columns));
      return {
        name,
        isVisible: visible,
        rowCount,
        columnCount,
        merges,
        rows: rowsOf(sheet, rowCount),
        columns: columnsOf(sheet, columnCount, looks.defaultFont),
        hasGridlines: sheet.view?.showGridLines ?? true,
        styleAt: (row, column) => sheet.cells?.get(`${row},${column}`)?.style,
        flags: byName.has(name) ? new FlagLooks(file, sheet, theme) : undefined,
      };
    }),
  };
}
