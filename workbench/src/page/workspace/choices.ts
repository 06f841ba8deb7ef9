import type { Position } from "../../../../src/address";
import { cellsOf, intersect, parseAddress, type Book, type Sheet } from "../../engine";
import { moveFormula } from "../../engine/formulaText";

/** What the drop-down list of a cell offers; null where the cell has none. */
export function choicesAt(book: Book, sheet: Sheet, cell: Position): string[] | null {
  const validation = sheet.validationAt(cell);
  if (validation?.rule.kind !== "list" || !validation.rule.inCellDropDown) return null;
  const { source } = validation.rule;
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const address = parseAddress(moveFormula(source, validation.anchor, cell).slice(1));
  const home = address?.sheet == null ? sheet : book.findSheet(address.sheet);
  const used = home?.usedArea() ?? null;
  const area = address && used ? intersect(address.area, used) : null;
  return home && area ? [...cellsOf(area)].map((each) => home.text(each)).filter((text) => text !== "") : [];
}
