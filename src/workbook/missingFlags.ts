import { parseRange, type Rectangle } from "./address";
import type { ConditionalFormatPlan } from "./sheetPlan";

/** A conditional format by formula that a sheet has. */
export interface PresentFlag {
  /** The one rectangle that it is for; those for several are told as none of these. */
  readonly address: string;
  /** With or without its "=", in English notation, written for the top left cell. */
  readonly formula: string;
}

/**
 * The flags that a sheet has not yet, each once. One is there where a format of the same formula covers it from the same cell on, whatever
 * its colours: a person may have changed them.
 */
export function missingFlags(present: readonly PresentFlag[], flags: readonly ConditionalFormatPlan[]): ConditionalFormatPlan[] {
  const known = present.map(({ address, formula }) => ({ area: parseRange(address), formula: comparableFormula(formula) }));
  return flags.filter((flag) => {
    const [area, formula] = [parseRange(flag.address), comparableFormula(flag.formula)];
    const isThere = known.some((one) => one.formula === formula && isFrom(one.area, area));
    if (!isThere) known.push({ area, formula });
    return !isThere;
  });
}

/** Whether a rectangle starts at the same cell as another one and covers it. */
const isFrom = (one: Rectangle | undefined, other: Rectangle | undefined): boolean =>
  one !== undefined && other !== undefined && one.top === other.top && one.left === other.left && one.bottom >= other.bottom && one.right >= other.right;

/** Spreadsheets write formulas back with blanks and capitals of their own; what stands in quotes is kept. */
const comparableFormula = (formula: string): string =>
  formula.replace(/^\s*=/u, "").split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u).map((part, index) => (index % 2 === 0 ? part.replace(/\s+/gu, "").toUpperCase() : part)).join("");
