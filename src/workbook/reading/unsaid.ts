import type { Unsaid } from "../../figures";
import { isUnreadable, type CellContent } from "../cell";
import { shownOtherwise } from "../shownOtherwise";
import { textOf } from "./labelText";

/** Why a cell where a text belongs has nothing to be printed: what a number's format shows is a text too, unless it shows nothing. */
export function unsaidText(cell: CellContent | undefined): Unsaid | undefined {
  if (isUnreadable(cell)) return cell.kind;
  if (cell?.kind !== "number") return undefined;
  if (/^#+$/u.test(cell.shown ?? "")) return "narrow";
  return shownOtherwise(cell) === "hidden" ? "hidden" : undefined;
}

/**
 * Why the value of a 要素 has nothing to be printed. It is a number: one that is shown as something else is none, a rate aside, and neither is 1268
 * shown as 「1268万」.
 * @param unit what stands under 单位
 */
export function unsaidValue(cell: CellContent | undefined, unit: CellContent | undefined): Unsaid | undefined {
  const asText = unsaidText(cell);
  if (asText !== undefined || cell?.kind !== "number") return asText;
  const shape = shownOtherwise(cell);
  const multiplier = /\d\s*([十百千万亿]+)/u.exec(cell.shown ?? "")?.[1];
  if (shape === undefined && multiplier !== undefined && !textOf(unit).startsWith(multiplier)) return "other";
  return shape === "percent" ? undefined : shape;
}
