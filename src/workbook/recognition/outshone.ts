import { textOf } from "../reading/labelText";
import type { FoundTable } from "./foundTable";
import type { TextGrid } from "./textGrid";

/** Whether a table stands on a hidden sheet, and another one on a sheet that shows says otherwise: who filled that one in has not seen the hidden one any more. */
export function isOutshone(one: FoundTable, candidates: readonly FoundTable[], grids: readonly TextGrid[]): boolean {
  const gridOf = ({ sheet }: FoundTable): TextGrid | undefined => grids.find((grid) => grid.sheet === sheet);
  const own = gridOf(one);
  if (!own?.isHidden) return false;
  const said = figuresIn(one, own);
  return candidates.some((other) => {
    const grid = gridOf(other);
    return grid !== undefined && !grid.isHidden && !saysThat(figuresIn(other, grid), said);
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
