import type { ReferenceA1 } from "@borgar/fx";
import { BookError } from "./bookError";
import type { BookView } from "./bookView";
import { mapReferences, refersTo, sameSheetName } from "./formulaText";
import type { Sheet } from "./sheet";
import { mapSheetFormulas } from "./sheetFormulas";

/** Gives the name back if Excel admits it beside these sheets; throws `InvalidSheetName` or `SheetExists`. */
export function checkSheetName(sheets: readonly Sheet[], name: string): string {
  const invalid = name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || sameSheetName(name, "History");
  if (invalid) throw new BookError("InvalidSheetName", `not a sheet name: ${name}`);
  if (sheets.some((sheet) => sameSheetName(sheet.name, name))) {
    throw new BookError("SheetExists", `there is a sheet ${name} already`);
  }
  return name;
}

/** SheetN with the first N above the number of sheets that is free. */
export function freshSheetName(sheets: readonly Sheet[]): string {
  for (let number = sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!sheets.some((sheet) => sameSheetName(sheet.name, name))) return name;
  }
}

/** A book whose formulas are rewritten, those of its defined names too. */
type NamedBook = Pick<BookView, "sheets"> & { names: BookView["names"] };

/** Every formula of the book follows a sheet to its new name. */
export function renameReferences(book: NamedBook, from: string, to: string): void {
  mapBookFormulas(book, (reference) => (reference.context?.length && refersTo(reference, from, "") ? { ...reference, context: [to] } : reference));
}

/** Every reference to a sheet that is gone becomes #REF!. */
export function forgetSheet(book: NamedBook, name: string): void {
  mapBookFormulas(book, (reference) => (reference.context?.length && refersTo(reference, name, "") ? null : reference));
}

function mapBookFormulas(book: NamedBook, change: (reference: ReferenceA1) => ReferenceA1 | null): void {
  for (const sheet of book.sheets) mapSheetFormulas(sheet, (text) => mapReferences(text, change));
  book.names = book.names.map((named) => ({ ...named, formula: mapReferences(named.formula, change) }));
}
