import { isRange, tokenize } from "@borgar/fx";
import { parseAddress, type SheetAddress } from "./address";
import { columnsOf, rowsOf } from "./rectangle";

/** Functions whose result does not follow from the cells that the formula names. */
const volatile = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "INDIRECT", "OFFSET", "CELL", "INFO"]);

/** More cells than it pays to compare. */
const mostCells = 500;

/**
 * The cells that a formula depends on, each with its sheet; null where they cannot be told (names, INDIRECT, the time) or are
 * too many.
 */
export function inputsOf(formula: string): readonly SheetAddress[] | null {
  const inputs: SheetAddress[] = [];
  let cells = 0;
  for (const token of tokenize(formula, { withLocation: false })) {
    if (token.type === "func" && volatile.has(token.value.toUpperCase())) return null;
    if (!isRange(token)) continue;
    const address = parseAddress(token.value);
    if (!address) return null;
    cells += rowsOf(address.area) * columnsOf(address.area);
    if (cells > mostCells) return null;
    inputs.push(address);
  }
  return inputs;
}
