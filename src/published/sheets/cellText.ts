import { readEntry, statedNumber } from "../../figures";
import { isMultiple, plainDecimal, shownOtherwise, unitOfFormat, type CellContent, type NumberCell } from "../../workbook";

/** A cell of a workbook as a text of a document: a number in plain digits, with a unit that its format adds; what is no number shows what it is. */
export function cellText(cell: CellContent): string {
  switch (cell.kind) {
    case "number":
      return shownOtherwise(cell) === undefined ? sameNumber(cell) : otherNumber(cell);
    case "text":
      return cell.value
        .split(/\r?\n/u)
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join("\n");
    case "blank":
      return "";
    case "picture":
      return "［图片］";
    case "uncomputed":
      return "［公式］";
    default:
      return `［${String(cell.value)}］`;
  }
}

/** A unit by which counts are counted says nothing more; of 5 that shows as 「5万」 nobody knows which is meant. */
function sameNumber(cell: NumberCell): string {
  const plain = plainDecimal(cell.value);
  const unit = unitOfFormat(cell);
  if (unit === undefined || statedNumber(readEntry(plain + unit, "count")) === cell.value) return plain;
  return isMultiple(unit) && !unit.endsWith("元") ? bothNumbers(cell) : plain + unit;
}

/** What is shown, as a date; where nothing is, or that reads as a number it is another one than the cell holds (8186 as 「8」, 9285 as 「0.9万」). */
function otherNumber(cell: NumberCell): string {
  const { value, shown = "" } = cell;
  if (shown.trim() === "") return `${plainDecimal(value)}［不显示］`;
  const reads = (["count", "amount", "change"] as const).map((kind) => statedNumber(readEntry(shown, kind)));
  return reads.some((number) => number !== undefined && number !== value) ? bothNumbers(cell) : shown;
}

/** The number that a cell holds and what it shows, which together read as none. */
const bothNumbers = ({ value, shown = "" }: NumberCell): string => `${plainDecimal(value)}［显示${shown.trim()}］`;
