import { strToU8, unzipSync, zipSync } from "fflate";
import { saveXlsx } from "../../src/xlsx";
import { Book, formula, constant, parseAddress, type CellContent } from "../../src/engine";

/** The texts of a package's XML parts by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

/** A package of these parts. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])));
}

export function cellOf(address: string): { row: number; column: number } {
  const found = parseAddress(address);
  if (!found) throw new Error(`no address: ${address}`);
  return { row: found.area.top, column: found.area.left };
}

/** A book of one sheet with these entries: a text that starts with "=" is a formula unless it is given as a content. */
export function bookOf(entries: Readonly<Record<string, string | number | CellContent>>, name = "表"): Book {
  const book = new Book();
  book.edit("user", () => {
    const [sheet] = book.sheets;
    if (!sheet) return;
    book.renameSheet(sheet, name);
    for (const [address, entry] of Object.entries(entries)) {
      const content = typeof entry === "object" ? entry : typeof entry === "string" && entry.startsWith("=") ? formula(entry) : constant(entry);
      sheet.setContent(cellOf(address), content);
    }
  });
  return book;
}

/** A saved book of one sheet whose parts are changed before it is zipped again. */
export async function alteredPackage(
  alter: (parts: Record<string, string>) => Readonly<Record<string, string | Uint8Array>>,
  entries: Readonly<Record<string, string | number>> = { A1: 1 },
): Promise<Uint8Array> {
  return packageOf(alter(partsOf(await saveXlsx(bookOf(entries)))));
}

/** The part with the first sheet's cells, changed. */
export async function alteredSheet(change: (xml: string) => string): Promise<Uint8Array> {
  return alteredPackage((parts) => ({ ...parts, [firstSheet]: change(parts[firstSheet] ?? "") }));
}

export const firstSheet = "xl/worksheets/sheet1.xml";
