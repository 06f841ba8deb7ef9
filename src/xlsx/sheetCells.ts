import { attributeReader, elementOf, elementsOf, prefixOf } from "./elements";
import { cellAddress, type Rectangle } from "../address";
import { placedCells, placedRows } from "./sheetRows";
import { XlsxError } from "./xlsxError";

/** A cell of a sheet as the file holds it. */
export interface FileCell {
  /** Counted from 0. */
  readonly row: number;
  /** "D7" */
  readonly address: string;
  /** "6,3": row and column, counted from 0. */
  readonly key: string;
  /** What kind of value it holds, by the file's short names; undefined for a number. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  /** What stands within <c>. */
  readonly inner: string;
}

/** What of a sheet is read. */
export interface SheetCells {
  /** The prefix of its elements. */
  readonly prefix: string;
  readonly cells: readonly FileCell[];
  /** The references of its merged cells. */
  readonly merges: readonly string[];
}

/** Merged cells of a sheet: far more than any form has. */
const MERGE_LIMIT = 20_000;

const typeOf = attributeReader("t");
const styleOf = attributeReader("s");
const referenceOf = attributeReader("ref");

/**
 * The cells of a sheet that lie in an area and hold something, and its merged cells; everything else is passed over.
 * @param name the sheet's, for the error
 * @throws SyntaxError where the sheet is damaged, XlsxError where it has more merged cells than any form
 */
export function sheetCells(name: string, xml: string, area: Rectangle): SheetCells {
  const prefix = prefixOf(xml);
  const data = elementOf(xml, `${prefix}sheetData`);
  if (!data) throw new SyntaxError("No <sheetData>");
  const merged = elementOf(xml, `${prefix}mergeCells`);
  return { prefix, cells: [...cellsWithin(data.inner, prefix, area)], merges: merged ? mergesOf(name, merged.inner, prefix) : [] };
}

function mergesOf(sheet: string, xml: string, prefix: string): string[] {
  const merges: string[] = [];
  for (const { attributes } of elementsOf(xml, `${prefix}mergeCell`)) {
    if (merges.push(referenceOf(attributes) ?? "") > MERGE_LIMIT) throw new XlsxError("tooManyMerges", [sheet, MERGE_LIMIT]);
  }
  return merges;
}

function* cellsWithin(sheetData: string, prefix: string, { top, left, bottom, right }: Rectangle): Generator<FileCell> {
  let room = (bottom - top + 1) * (right - left + 1);
  for (const { row, inner: cells } of placedRows(sheetData, prefix)) {
    if (row < top || row > bottom) continue;
    for (const { column, attributes, inner } of placedCells(cells, prefix)) {
      if (inner === "" || column < left || column > right) continue;
      if (room-- === 0) throw new SyntaxError("More cells than there is room for");
      yield { row, address: cellAddress({ row, column }), key: `${row},${column}`, type: typeOf(attributes), style: styleOf(attributes), inner };
    }
  }
}
