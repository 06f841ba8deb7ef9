import { parseA1Ref } from "@borgar/fx";
import { columnLetters, rangeAddress, type Rectangle } from "../../../src/address";
import { columnLimit, isWholeColumns, isWholeRows, rowLimit } from "./rectangle";

/** An address as written: its area and, where it names one, its sheet (unquoted). */
export interface SheetAddress {
  readonly sheet: string | null;
  readonly area: Rectangle;
}

/** "D7", "D7:F9", "3:5" for whole rows, "A:C" for whole columns, "1:1048576" for the whole sheet. */
export function formatArea(area: Rectangle): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return rangeAddress(area);
}

/**
 * The sheet's name as formulas and addresses write it: 正文, 'Q1 2024', 'It''s'. Excel quotes a name that holds anything but
 * letters, digits, "_" and ".", starts with a digit, or reads as a cell reference.
 */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RC]\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "正文!D7", "'三 依申请公开'!D7:F9" */
export function formatAddress(sheet: string, area: Rectangle): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}

/** Reads one reference in A1 style, with or without "$" and sheet name; null where it is none. */
export function parseAddress(text: string): SheetAddress | null {
  const reference = parseA1Ref(text.trim(), { allowNamed: false });
  if (!reference || !("range" in reference)) return null;
  const { range, context = [] } = reference;
  const rows = ends(range.top, range.bottom, rowLimit);
  const columns = ends(range.left, range.right, columnLimit);
  if (!rows || !columns || context.length > 1) return null;
  const area = { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
  return { sheet: context[0] ?? null, area };
}

/** Both ends of a reference in order. A missing pair means all of them; a missing second end means one row or column. */
function ends(from: number | null, to: number | null | undefined, limit: number): [number, number] | null {
  const first = from ?? (to === null || to === undefined ? 0 : null);
  const last = to ?? (from === null ? limit - 1 : from);
  if (first === null || Math.max(first, last) >= limit) return null;
  return first <= last ? [first, last] : [last, first];
}

/** Reads a list of areas without sheet names: "A1:B2,D4" → 2 areas; null where one of them is no reference. */
export function parseAreas(text: string): Rectangle[] | null {
  const addresses = text.split(",").map(parseAddress);
  return addresses.every((address) => address !== null) ? addresses.map(({ area }) => area) : null;
}
