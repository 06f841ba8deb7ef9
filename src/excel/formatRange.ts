import type { RangeFormat } from "../workbook";

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Queues a look on a range; what the look does not name stays as it is. */
export function formatRange(range: Excel.Range, look: RangeFormat): void {
  const { format } = range;
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = verticals[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.borders !== undefined) drawBorders(format.borders, look.borders);
}

function drawBorders(borders: Excel.RangeBorderCollection, color: string): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = color;
  }
}
