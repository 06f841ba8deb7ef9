import { formatCell, parseAreas, around, type Area, type Cell } from "../engine";

/** A file writes whole rows and columns with both their ends: "A1:C1048576". One cell is "D7". */
function formatReference(area: Area): string {
  const first = formatCell({ row: area.top, column: area.left });
  const last = formatCell({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Areas as files list them, with a blank between: "D6:J30 L6". */
export function formatReferences(areas: readonly Area[]): string {
  return areas.map(formatReference).join(" ");
}

/** Null where one of them is no reference. */
export function parseReferences(text: string): readonly [Area, ...Area[]] | null {
  const [first, ...others] = parseAreas(text.trim().replaceAll(/\s+/g, ",")) ?? [];
  return first ? [first, ...others] : null;
}

/** The cell that the formulas of a rule over several areas are written for in a file: the top left one of the rectangle around them. */
export function anchorOf([first, ...others]: readonly [Area, ...Area[]]): Cell {
  const { top, left } = others.reduce(around, first);
  return { row: top, column: left };
}
