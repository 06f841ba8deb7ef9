import { cellAddress, type Rectangle } from "../../../src/address";
import { cellsOf, intersect } from "./rectangle";
import type { Book } from "./book";
import type { ConditionalFormat, DifferentialFormat } from "./conditionalFormat";
import { moveFormula } from "./formulaText";
import type { Sheet } from "./sheet";
import type { CellValue } from "./value";

/** Moved formulas by cell address: formats never change in place, so each is moved once. */
const moved = new WeakMap<ConditionalFormat, Map<string, string>>();

/**
 * What the conditional formats of a sheet do to its look now: by address ("D7"), only cells under at least one rule that
 * holds. Where several hold, an earlier one wins property by property, and one with `stopIfTrue` ends the list for its cell.
 * Only cells `within` are looked at: the used area unless told.
 */
export function evaluateConditionalFormats(book: Book, sheet: Sheet, within: Rectangle | null = sheet.usedArea()): ReadonlyMap<string, DifferentialFormat> {
  const places =
    within === null
      ? []
      : sheet.state.conditionalFormats.flatMap((format) =>
          format.areas.flatMap((area) => {
            const visible = intersect(area, within);
            return visible ? [...cellsOf(visible)].map((cell) => ({ format, cell, address: cellAddress(cell) })) : [];
          }),
        );
  const results = book.evaluateAll(
    places.map(({ format, cell, address }) => {
      const known = moved.get(format) ?? new Map<string, string>();
      const formula = known.get(address) ?? moveFormula(format.formula, format.anchor, cell);
      moved.set(format, known.set(address, formula));
      return { formula, sheet, cell };
    }),
  );
  const looks = new Map<string, DifferentialFormat>();
  const stopped = new Set<string>();
  places.forEach(({ format, address }, index) => {
    if (stopped.has(address) || !holds(results[index] ?? null)) return;
    looks.set(address, { ...format.format, ...looks.get(address) });
    if (format.stopIfTrue) stopped.add(address);
  });
  return looks;
}

function holds(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
