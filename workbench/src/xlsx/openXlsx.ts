import type { Workbook } from "hucre";
import { openFormula } from "../../../src/formulas";
import { XlsxError, XlsxPackage } from "../../../src/xlsx";
import { Book, type BookOptions } from "../engine";
import { openProperties } from "./documentProperties";
import { findDropped, type Dropped } from "./dropped";
import { openSheet } from "./sheets";
import { styleBase } from "./styles";

/** How a file is opened. */
export interface OpenOptions extends BookOptions {
  /** Told once what the file holds that is not in the book, where there is such a thing. */
  readonly onDropped?: (dropped: readonly Dropped[]) => void;
}

/**
 * Opens an .xlsx file as a workbook in memory, with an empty undo stack. Formulas are computed anew when first asked for.
 * @throws XlsxError, whose message tells people why the file cannot be opened
 */
export async function openXlsx(bytes: Uint8Array, { onDropped, ...options }: OpenOptions = {}): Promise<Book> {
  const file = new XlsxPackage(bytes);
  const workbook = await file.readEverything();
  const dropped = findDropped(file.partNames, workbook);
  if (dropped.length > 0) onDropped?.(dropped);
  return bookOf(workbook, options);
}

function bookOf({ sheets, namedRanges = [], ...workbook }: Workbook, options: BookOptions): Book {
  const book = new Book(options);
  const base = styleBase(workbook.defaultFont, workbook.themeColors);
  const visible = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const front = sheets[workbook.activeSheet ?? 0];
  try {
    book.edit("user", () => {
      sheets.forEach((file, index) => {
        const first = book.sheets[0];
        if (index === 0 && first) book.renameSheet(first, file.name);
        Object.assign(index === 0 && first ? first.draft() : book.addSheet(file.name).draft(), openSheet(file, base));
      });
      for (const { name, hidden } of visible.length === 0 ? [] : sheets.filter((sheet) => !visible.includes(sheet))) {
        book.setVisibility(book.sheet(name), hidden ? "Hidden" : "VeryHidden");
      }
      const active = front && visible.includes(front) ? front : visible[0];
      if (active) book.activate(book.sheet(active.name));
    });
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("damaged", ["xl/workbook.xml"], { cause });
  }
  book.names = namedRanges
    .filter(({ name, scope }) => scope === undefined && !name.startsWith("_xlnm."))
    .map(({ name, range }) => ({
      name,
      formula: openFormula(range),
      visible: true,
    }));
  for (const [name, text] of openProperties(workbook.properties)) book.properties.set(name, text);
  book.forgetHistory();
  return book;
}
