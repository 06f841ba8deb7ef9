import { parseRange } from "../../address";
import type { Area, CellContent, CellInput, Snapshot } from "../../workbook";
import type { CellsPart, RecordedChange } from "./recordedChange";

/**
 * Whether what was written still stands in cells that were just read: checks read them anyway, so that this costs nothing. A reading may not tell
 * one formula from another.
 * @returns undefined where these cells are not all among those that were read
 */
export function holdsIn(what: RecordedChange["what"], areas: readonly Area[], snapshot: Snapshot): boolean | undefined {
  if (what.kind === "flags") return undefined;
  const parts = what.parts.map((part) => partHoldsIn(part, areas, snapshot));
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function partHoldsIn({ area, after }: CellsPart, areas: readonly Area[], { blocks }: Snapshot): boolean | undefined {
  const own = parseRange(area.address);
  const index = areas.findIndex(({ sheet, address }) => {
    const read = parseRange(address);
    return sheet === area.sheet && own && read && own.top >= read.top && own.left >= read.left && own.bottom <= read.bottom && own.right <= read.right;
  });
  const read = parseRange(areas[index]?.address ?? "");
  const block = blocks[index];
  if (!own || !read || !block) return undefined;
  return after.every((inputs, r) => inputs.every((input, c) => isThere(input, block[own.top - read.top + r]?.[own.left - read.left + c])));
}

function isThere(input: CellInput, content: CellContent | undefined): boolean {
  if (!content) return input === "";
  if (typeof input === "object") return content.formula !== undefined || content.value === input.formula;
  return content.formula === undefined && content.value === input;
}
