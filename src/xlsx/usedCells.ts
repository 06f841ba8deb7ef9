import { attributeReader, elementOf, prefixOf } from "./elements";
import type { Rectangle } from "../address";
import { placedCells, placedRows } from "./sheetRows";

const typeOf = attributeReader("t");

/**
 * The smallest rectangle around all cells of a sheet that hold a value or a formula; undefined where there are none. What the sheet says of
 * its own dimension is not trusted.
 * @throws SyntaxError where the sheet is damaged
 */
export function usedCells(xml: string): Rectangle | undefined {
  const prefix = prefixOf(xml);
  const data = elementOf(xml, `${prefix}sheetData`);
  if (!data) throw new SyntaxError("No <sheetData>");
  let used: Rectangle | undefined;
  const contents = ["v", "is", "f"].map((name) => `<${prefix}${name}`);
  for (const { row, inner: cells } of placedRows(data.inner, prefix)) {
    // Formatted blank rows stand below tables by the hundred thousand.
    if (!contents.some((tag) => cells.includes(tag))) continue;
    for (const { column, attributes, inner } of placedCells(cells, prefix)) {
      if (!holdsSomething(inner, prefix, typeOf(attributes))) continue;
      used = {
        top: used?.top ?? row,
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
  }
  return used;
}

/** Some writers give blank cells an element without content. */
function holdsSomething(inner: string, prefix: string, type: string | undefined): boolean {
  if (inner === "") return false;
  const isBlank = (elementOf(inner, `${prefix}${type === "inlineStr" ? "is" : "v"}`)?.inner ?? "") === "";
  return !isBlank || inner.includes(`<${prefix}f`);
}
