import { cellAddress } from "../../address";
import type { CellContent, CellPlace, UncomputedCell } from "../cell";
import { cellContent } from "../cellContent";
import { FreshValues, type FreshValue } from "../computing/freshValues";
import { inPlainFormat } from "../computing/plainFormat";
import type { SheetBlock } from "./sheetBlock";

/** So many formulas of a workbook are computed here: tables have some hundreds, a register of cases may have any number, and no figure among them. */
const MOST = 3_000;

/** Sheets in which formulas without a result have what they give, and which cells these are. */
interface ComputedSheets {
  readonly contents: readonly SheetBlock[];
  readonly computed: readonly CellPlace[];
}

/**
 * Computes formulas of which the file holds no result: programs that write workbooks without Excel leave all of them out. Only where it is certain what Excel
 * will show: all that a formula takes is typed, or computed here too.
 */
export function withMissingResults(contents: readonly SheetBlock[], sheetNames: readonly string[]): ComputedSheets {
  const counts = contents.map(({ block }) => block.reduce((sum, cells) => sum + cells.filter(({ kind }) => kind === "uncomputed").length, 0));
  if (counts.every((count) => count === 0)) return { contents, computed: [] };
  const fresh = new FreshValues(contents, sheetNames);
  const computed: CellPlace[] = [];
  const chosen = withinLimit(counts);
  return {
    computed,
    contents: contents.map((content, index) => {
      if (!chosen.has(index)) return content;
      const { sheet, area, block } = content;
      return {
        ...content,
        block: block.map((cells, r) =>
          cells.map((cell, c) => {
            const position = { row: area.top + r, column: area.left + c };
            const given = cell.kind === "uncomputed" ? computedCell(cell, fresh.of(sheet, position)) : undefined;
            if (given && given.kind !== "blank") computed.push({ sheet, address: cellAddress(position) });
            return given ?? cell;
          }),
        ),
      };
    }),
  };
}

/** The sheets that are computed, those of the fewest formulas first. */
function withinLimit(counts: readonly number[]): ReadonlySet<number> {
  let left = MOST;
  const ascending = counts.map((count, index) => ({ count, index })).sort((one, other) => one.count - other.count);
  return new Set(
    ascending.flatMap(({ count, index }) => {
      left -= count;
      return count > 0 && left >= 0 ? [index] : [];
    }),
  );
}

/** What the cell would hold; `undefined` where that, or how its format shows it, is not certain. */
function computedCell({ formula, isArray, format }: UncomputedCell, found: FreshValue | undefined): CellContent | undefined {
  if (!found?.isCertain || typeof found.value === "boolean") return undefined;
  if (typeof found.value === "string" || format === undefined) return cellContent(found.value, { formula, isArray: isArray === true });
  const shown = inPlainFormat(found.value, partFor(found.value, format));
  return shown === undefined ? undefined : cellContent(found.value, { formula, shown, isArray: isArray === true });
}

/** 「0_ ;[Red]\\-0\\ 」 → 「0」: the part of a format that is for a number that is not negative, without the room that it leaves; of others the whole. */
function partFor(value: number, format: string): string {
  const [first = "", ...others] = format.split(";");
  return value > 0 || (value === 0 && others.length < 2) ? first.replace(/_.|\\ /gu, "") : format;
}
