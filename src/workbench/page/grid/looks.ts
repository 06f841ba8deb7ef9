import { evaluateConditionalFormats, formatCell, type Book, type CellStyle, type DifferentialFormat, type Sheet } from "../../engine";
import type { LookOf } from "./sheetView";

/** The look of every cell of a sheet as it stands now, conditional formats applied. */
export function looksOf(book: Book, sheet: Sheet): LookOf {
  const conditional = evaluateConditionalFormats(book, sheet);
  return (cell) => {
    const style = sheet.style(cell);
    const change = conditional.get(formatCell(cell));
    return change === undefined ? style : under(style, change);
  };
}

function under(style: CellStyle, { underline, ...change }: DifferentialFormat): CellStyle {
  return { ...style, ...change, ...(underline === undefined ? {} : { underline: underline ? "Single" : "None" }) };
}
