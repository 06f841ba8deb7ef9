import { rangeAddress, type Position, type Rectangle } from "../../../src/address";
import { parseAreas, around } from "../engine";

/** Areas as files list them, with a blank between: "D6:J30 L6"; whole rows and columns have both their ends: "A1:C1048576". */
export function formatReferences(areas: readonly Rectangle[]): string {
  return areas.map((area) => rangeAddress(area)).join(" ");
}

/** Null where one of them is no reference. */
export function parseReferences(text: string): readonly [Rectangle, ...Rectangle[]] | null {
  const [first, ...others] = parseAreas(text.trim().replaceAll(/\s+/g, ",")) ?? [];
  return first ? [first, ...others] : null;
}

/** The cell that the formulas of a rule over several areas are written for in a file: the top left one of the rectangle around them. */
export function anchorOf([first, ...others]: readonly [Rectangle, ...Rectangle[]]): Position {
  const { top, left } = others.reduce(around, first);
  return { row: top, column: left };
}
