import type { Area, HiddenLines } from "../workbook";
import { runBatch } from "./hostError";
import { rectangleAt } from "./rangeAt";

/** Rows or columns side by side within an area. */
interface Run {
  readonly area: Area;
  readonly isRows: boolean;
  readonly first: number;
  readonly last: number;
  /** Another row or column of the area: where Excel is asked. */
  readonly at: number;
  /** Where the hidden ones are put. */
  readonly hidden: number[];
}

/** Into how many runs one is cut of which only some lines are hidden: 4,096 lines take three round trips. */
const PARTS = 64;

/**
 * Asks each area whether all or none of its rows and columns are hidden. Where Excel answers neither (null), ever smaller runs are asked
 * in further round trips. `getRowProperties` would tell each line at once, but the client sends it as a write, which costs the undo list.
 */
export async function findHiddenLines(areas: readonly Area[]): Promise<HiddenLines[]> {
  const found = areas.map(() => ({ rows: [] as number[], columns: [] as number[] }));
  let open = areas.flatMap((area, index) => runsOf(area, found[index]?.rows ?? [], found[index]?.columns ?? []));
  while (open.length > 0) {
    const answers = await askHidden(open);
    const mixed = open.filter((_, index) => answers[index] === null);
    open
      .filter((_, index) => answers[index] === true)
      .forEach(({ first, last, hidden }) => {
        for (let line = first; line <= last; line++) hidden.push(line);
      });
    open = mixed.flatMap(cut);
  }
  return found.map(({ rows, columns }) => ({ rows: ascending(rows), columns: ascending(columns) }));
}

function runsOf(area: Area, rows: number[], columns: number[]): Run[] {
  const { top, left, bottom, right } = rectangleAt(area.address);
  return [
    { area, isRows: true, first: top, last: bottom, at: left, hidden: rows },
    { area, isRows: false, first: left, last: right, at: top, hidden: columns },
  ];
}

/** One round trip; null where only some lines of a run are hidden, undefined where there is no such sheet. */
function askHidden(runs: readonly Run[]): Promise<(boolean | null | undefined)[]> {
  return runBatch(async (context) => {
    const ranges = runs.map(({ area, isRows, first, last, at }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
      const count = last - first + 1;
      const range = isRows ? sheet.getRangeByIndexes(first, at, count, 1) : sheet.getRangeByIndexes(at, first, 1, count);
      return range.load(isRows ? { rowHidden: true } : { columnHidden: true });
    });
    await context.sync();
    return ranges.map((range, index) => {
      if (range.isNullObject) return undefined;
      return runs[index]?.isRows === true ? range.rowHidden : range.columnHidden;
    });
  });
}

/** A single line that Excel cannot tell of is taken as shown. */
function cut(run: Run): Run[] {
  const count = run.last - run.first + 1;
  if (count === 1) return [];
  const size = Math.ceil(count / PARTS);
  return Array.from({ length: Math.ceil(count / size) }, (_, part) => {
    const first = run.first + part * size;
    return { ...run, first, last: Math.min(run.last, first + size - 1) };
  });
}

const ascending = (lines: readonly number[]): number[] => [...lines].sort((a, b) => a - b);
