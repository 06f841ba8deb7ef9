import { dateToSerial, type Cell, type CellValue as FileValue } from "hucre";
import type { CellContent, CellValue } from "../../workbook";

export const BLANK: CellContent = { value: "", formula: false };

/** @param details what hucre knows of the cell beyond its value: of formulas and errors it always does */
export function readCell(value: FileValue, details: Cell | undefined): CellContent {
  const formula = details?.formula !== undefined;
  const isMissing = value === null || (details?.type === "error" && value === "");
  if (isMissing) return formula ? { value: "", formula, uncomputed: true } : BLANK;
  return { value: plainValue(value), formula };
}

/** A number that Excel cannot hold is what Excel makes of it. */
function plainValue(value: NonNullable<FileValue>): CellValue {
  const plain = value instanceof Date ? dateToSerial(value) : value;
  return typeof plain === "number" && !Number.isFinite(plain) ? "#NUM!" : plain;
}
