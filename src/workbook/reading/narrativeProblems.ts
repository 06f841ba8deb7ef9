import type { CellPlace } from "../cell";
import type { ReadingProblem } from "./problem";
import type { PlacedNarrativeRow } from "./readNarrative";

/** How much of a row is quoted. */
const QUOTED = 12;

/**
 * Rows of 正文 that no part of the report prints, one problem for each cell of 部分 that says none: the rows below it without one of their own go with it.
 * @param isUnreadable which cells are told as such
 */
export function narrativeProblems(rows: readonly PlacedNarrativeRow[], isUnreadable: (cell: CellPlace) => boolean): ReadingProblem[] {
  const cells = [...new Map(rows.flatMap(({ noPart }) => (noPart ? [[noPart.address, noPart] as const] : []))).values()];
  return cells
    .filter((cell) => !isUnreadable(cell))
    .flatMap((cell): ReadingProblem[] => {
      const own = rows.filter(({ noPart }) => noPart?.address === cell.address);
      const [first] = own;
      return first ? [{ kind: "unknownPart", cell, found: first.section, words: wordsOf(first), rows: own.length }] : [];
    });
}

const wordsOf = ({ heading, text }: PlacedNarrativeRow): string =>
  Array.from((heading.trim() || text.trim()).split("\n")[0] ?? "")
    .slice(0, QUOTED)
    .join("");
