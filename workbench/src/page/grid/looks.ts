import { cellAddress } from "../../../../src/address";
import { evaluateConditionalFormats, type Book, type CellStyle, type DifferentialFormat, type Sheet } from "../../engine";
import type { Drawn, LookOf } from "./sheetView";

/** The look of the cells of a sheet that are drawn, as it stands now, conditional formats applied. */
export function looksOf(book: Book, sheet: Sheet, { first, end, columns }: Drawn): LookOf {
  const { rows: frozen } = sheet.state.freeze;
  const bands =
    first > frozen
      ? [
          [0, frozen],
          [first, end],
        ]
      : [[0, end]];
  const conditional = new Map(
    bands.flatMap(([from = 0, to = 0]) =>
      from === to ? [] : [...evaluateConditionalFormats(book, sheet, { top: from, left: 0, bottom: to - 1, right: columns - 1 })],
    ),
  );
  return (cell) => {
    const style = sheet.style(cell);
    const change = conditional.get(cellAddress(cell));
    return change === undefined ? style : under(style, change);
  };
}

function under(style: CellStyle, { underline, ...change }: DifferentialFormat): CellStyle {
  return { ...style, ...change, ...(underline === undefined ? {} : { underline: underline ? "Single" : "None" }) };
}
