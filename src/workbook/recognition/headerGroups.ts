import type { Block } from "../../statute";
import type { Rectangle } from "../../address";
import type { LabelMatcher } from "./labelMatcher";
import type { TextGrid } from "./textGrid";

/** A label over columns of a block: the first and the last of these, and the column of the sheet where it begins. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/**
 * Whether the columns stand under the labels of their groups. Columns whose own label comes again in another group (「结果维持」) are told
 * apart by these alone, so each of their groups must be there. Where every column of the block is there, in order, a merged border may have
 * been dragged: a group may begin a column too early or too late, and anywhere where all own labels differ.
 */
export function standsUnderGroups(chain: ReadonlyMap<number, number>, area: Rectangle, grid: TextGrid, matcher: LabelMatcher, block: Block): boolean {
  const groups = groupsIn(area, grid, matcher, block);
  const placed = [...chain];
  const repeated = placed.filter(([index]) => block.columns.some(({ path }, other) => other !== index && path.at(-1) === block.columns[index]?.path.at(-1)));
  const slack = chain.size < block.columns.length ? 0 : repeated.length > 0 ? 1 : Infinity;
  const isUnder = groups.every(({ from, to, column }) =>
    placed.every(([index, at]) => (index < from ? at < column + slack : index > to || at >= column - slack)),
  );
  return isUnder && repeated.every(([index]) => groups.some(({ from, to }) => index >= from && index <= to));
}

/** Of groups that begin with the same column, the inner one is kept, at the leftmost place of either. */
function groupsIn({ top, left, bottom, right }: Rectangle, grid: TextGrid, matcher: LabelMatcher, block: Block): Group[] {
  const groups = new Map<number, Group>();
  for (let row = top; row <= bottom; row++) {
    for (const { column, text } of grid.textsOf(row)) {
      if (column < left || column > right) continue;
      for (const meaning of matcher.meanings(text)) {
        if (meaning.role !== "over" || meaning.block !== block || meaning.of !== "columns") continue;
        const known = groups.get(meaning.from);
        if (!known || column < known.column || meaning.to < known.to)
          groups.set(meaning.from, { from: meaning.from, to: meaning.to, column: Math.min(column, known?.column ?? column) });
      }
    }
  }
  return [...groups.values()];
}
