import type { Archive } from "./archive";
import type { SheetPart } from "./workbookParts";
import { XlsxError } from "./xlsxError";

/**
 * Bytes of the parts that are searched, one after the other: 20 sheets of 2,000 rows and 20 columns have 40 MB. One part is held as bytes
 * and as text at once, and 800,000 cells take 330 MB and 4 s.
 */
const limits = { one: 24 * 2 ** 20, all: 64 * 2 ** 20 };

/**
 * Refuses sheets and other parts that are too large to be searched, before any of them is inflated.
 * @throws XlsxError, which names the largest: a sheet by its own name
 */
export function refuseLargeParts(archive: Archive, sheets: readonly SheetPart[], others: readonly string[] = []): void {
  const parts = [...sheets.map(({ part }) => part), ...others];
  try {
    archive.refuseLarge(parts, limits.all);
    for (const part of parts) archive.refuseLarge([part], limits.one);
  } catch (error) {
    const [named, limit = 0] = error instanceof XlsxError && error.code === "tooLarge" ? error.details : [];
    const sheet = sheets.find(({ part }) => part.toLowerCase() === String(named).toLowerCase());
    throw sheet ? new XlsxError("sheetTooLarge", [sheet.name, limit]) : error;
  }
}
