import { plainDecimal, shownOtherwise, type CellContent } from "../../workbook";

/** A cell of a workbook as a text of a document: a number in plain digits, whatever its format adds; what is no number shows what it is. */
export function cellText(cell: CellContent): string {
  switch (cell.kind) {
    case "number":
      return shownOtherwise(cell) === undefined ? plainDecimal(cell.value) : (cell.shown ?? "");
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
