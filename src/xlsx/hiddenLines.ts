import { attributeReader, elementOf, elementsOf, prefixOf } from "./elements";
import type { Rectangle } from "../address";
import { placedRows } from "./sheetRows";

const hiddenOf = attributeReader("hidden");
const heightOf = attributeReader("ht");
const widthOf = attributeReader("width");
const firstOf = attributeReader("min");
const lastOf = attributeReader("max");
const zeroHeightOf = attributeReader("zeroHeight");

/** The rows and columns of a sheet that are not shown, as tests of an index counted from 0. */
export interface HiddenLines {
  readonly row: (index: number) => boolean;
  readonly column: (index: number) => boolean;
}

/**
 * Finds the rows and columns of a sheet that are hidden, or have no height or width; where the sheet hides all rows that it does not
 * speak of (zeroHeight), these too.
 * @throws SyntaxError where the sheet is damaged
 */
export function hiddenLines(xml: string): HiddenLines {
  const prefix = prefixOf(xml);
  const data = elementOf(xml, `${prefix}sheetData`);
  if (!data) throw new SyntaxError("No <sheetData>");
  const others = isOn(zeroHeightOf(elementOf(xml, `${prefix}sheetFormatPr`)?.attributes ?? ""));
  // Only these are kept: a sheet may speak of a million rows.
  const unlikeOthers = new Set<number>();
  for (const { row, attributes } of placedRows(data.inner, prefix)) {
    if ((isOn(hiddenOf(attributes)) || isZero(heightOf(attributes))) !== others) unlikeOthers.add(row);
  }
  const columns = hiddenColumns(elementOf(xml, `${prefix}cols`)?.inner ?? "", prefix);
  return {
    row: (index) => unlikeOthers.has(index) !== others,
    column: (index) => columns.some(({ left, right }) => left <= index && index <= right),
  };
}

function hiddenColumns(xml: string, prefix: string): Pick<Rectangle, "left" | "right">[] {
  return Array.from(elementsOf(xml, `${prefix}col`), ({ attributes }) => attributes)
    .filter((attributes) => isOn(hiddenOf(attributes)) || isZero(widthOf(attributes)))
    .map((attributes) => ({ left: Number(firstOf(attributes)) - 1, right: Number(lastOf(attributes)) - 1 }));
}

const isOn = (value: string | undefined): boolean => value !== undefined && /^(1|true|on)$/.test(value);
const isZero = (measure: string | undefined): boolean => measure !== undefined && Number(measure) === 0;
