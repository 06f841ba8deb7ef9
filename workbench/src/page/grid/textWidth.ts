import type { CellStyle } from "../../engine/style";
import { pixelsPerPoint } from "./cellStyle";

/** Width of a digit as a part of the font size, near enough for the fonts of office documents. */
const digitWidth = 0.55;

/** Whether a number's text fits a cell `width` pixels wide. Estimated from the number of characters. */
export function fits(text: string, style: CellStyle, width: number): boolean {
  return style.wrap || style.shrinkToFit || text.length * digitOf(style) <= width - 4;
}

/** What Excel shows in place of a number that does not fit. */
export function hashes(style: CellStyle, width: number): string {
  return "#".repeat(Math.max(1, Math.floor((width - 4) / digitOf(style))));
}

function digitOf({ fontSize }: CellStyle): number {
  return fontSize * pixelsPerPoint * digitWidth;
}
