import type { Element } from "@xmldom/xmldom";
import type { CellValue } from "../../workbook";
import { escapedText } from "../../xlsx";
import { isError, type CellValue as Result } from "../../formulas";
import { addChild, childrenOf } from "./xmlTree";

/** Puts a value into a cell in the place of whatever it held; a text stays a text whatever it looks like, "" leaves it blank. */
export function setValue(cell: Element, value: CellValue): void {
  clear(cell, () => true);
  if (value === "") return;
  if (typeof value !== "string") {
    setResult(cell, value);
    return;
  }
  cell.setAttribute("t", "inlineStr");
  // Without xml:space Excel would cut off blanks at the ends.
  addChild(addChild(cell, "is"), "t", { "xml:space": "preserve" }).textContent = escapedText(value);
}

/** Puts a formula into a cell in the place of whatever it held, without what it gives. */
export function setFormula(cell: Element, formula: string): void {
  clear(cell, () => true);
  addChild(cell, "f").textContent = formula;
}

/** Puts what a formula gives beside it. */
export function setResult(cell: Element, result: Result): void {
  clear(cell, (child) => child.localName !== "f");
  const [type, text] = written(result);
  if (type !== null) cell.setAttribute("t", type);
  addChild(cell, "v").textContent = text;
}

function written(result: Result): readonly [type: string | null, text: string] {
  if (isError(result)) return ["e", result.error];
  if (typeof result === "string") return ["str", escapedText(result)];
  if (typeof result === "boolean") return ["b", result ? "1" : "0"];
  return [null, String(result ?? 0)];
}

/** The attributes say what kind of value the cell holds, and what of rich values and their pictures belongs to it. */
function clear(cell: Element, isGone: (child: Element) => boolean): void {
  for (const attribute of ["t", "cm", "vm"]) cell.removeAttribute(attribute);
  for (const name of ["f", "v", "is"]) {
    for (const child of childrenOf(cell, name)) if (isGone(child)) cell.removeChild(child);
  }
}
