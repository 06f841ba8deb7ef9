import type { FontStyle } from "hucre";
import { parseRange, type Rectangle } from "../../address";
import { SheetsError } from "../../workbook";

/** The standard font of a workbook: cells have it unless they say otherwise, and widths of columns are measured in it. */
export type StandardFont = FontStyle & { readonly name: string; readonly size: number };

/** "#RRGGBB" → a colour of a file. */
export function fileColor(color: string): { readonly rgb: string } {
  return { rgb: color.slice(1).toUpperCase() };
}

/** @throws SheetsError where an address is none */
export function rectangle(address: string): Rectangle {
  const found = parseRange(address);
  if (!found) throw new SheetsError("missing", `No cells at ${address}`);
  return found;
}
