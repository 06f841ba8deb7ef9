import { textOf } from "../reading/labelText";
import type { FoundTable } from "./foundTable";
import { isMarkedOther } from "./markedOther";
import type { KnownReport } from "./tableTitle";
import type { TextGrid } from "./textGrid";

/**
 * Whether of our own sheet and other copies of its table nobody knows which is the report's: one that shows says something else. Who copied a sheet may mean either. A blank one says nothing, and one that is marked as of another
 * time or organ, or as a sample, is none; but who hid a sheet and left a copy to be seen means neither of these by it.
 */
export function isOutshone(one: FoundTable, candidates: readonly FoundTable[], grids: readonly TextGrid[], report: KnownReport): boolean {
  const gridOf = ({ sheet }: FoundTable): TextGrid | undefined => grids.find((grid) => grid.sheet === sheet);
  const own = gridOf(one);
  if (!own) return false;
  return candidates.some((other) => {
    const grid = gridOf(other);
    if (other === one || !grid || grid.isHidden) return false;
    const isMeant = own.isHidden || (saysAnything(other, grid) && !isMarkedOther(grid, other, report));
    return isMeant && !saysThat(figuresIn(other, grid), figuresIn(one, own));
  });
}

/** What stands in a table's figures, by their ids; nothing where a cell is blank. */
const figuresIn = ({ figures }: FoundTable, grid: TextGrid): ReadonlyMap<string, string> =>
  new Map(
    figures.flatMap(({ id, row, column }) => {
      const text = textOf(grid.cell(row, column));
      return text === "" ? [] : [[id, text] as const];
    }),
  );

const saysThat = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean =>
  some.size === others.size && [...some].every(([id, text]) => others.get(id) === text);

/** Whether anything is filled in: sums of blanks show 0. */
const saysAnything = ({ figures }: FoundTable, grid: TextGrid): boolean =>
  figures.some(({ row, column }) => {
    const cell = grid.cell(row, column);
    const text = textOf(cell);
    return text !== "" && !(text === "0" && cell?.formula !== undefined);
  });
