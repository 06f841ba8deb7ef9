import { parseRange, positionsOf, rangeAddress, rectanglesOf, type Position, type Rectangle } from "../address";
import type { ConditionalFormatPlan } from "./sheetPlan";
import { comparableFormula, shiftFormula, unshifted } from "./shiftFormula";

/** A conditional format by formula that a sheet has. */
export interface PresentFlag {
  /** The rectangles that it is for; a paste cuts one into several. */
  readonly addresses: readonly string[];
  /** With or without its "=", in English notation, written for the top left cell of the rectangle around all of them. */
  readonly formula: string;
}

/**
 * What of flags a sheet has not: each is there on the cells where a format says the same of the cell, whatever its colours, which a person may
 * have changed, and however the format's cells were cut. What is missing of one comes as flags for just these cells.
 */
export function missingFlags(present: readonly PresentFlag[], flags: readonly ConditionalFormatPlan[]): ConditionalFormatPlan[] {
  const known = present.flatMap(knownFlag);
  return flags.flatMap((flag) => {
    const [area] = rectangles([flag.address]);
    if (!area) return [];
    const written = topLeft(area);
    const rest = unshifted(comparableFormula(flag.formula));
    const same = known.filter(
      ({ formula, unshifted: its, anchors }) =>
        its === rest && anchors.some((anchor) => comparableFormula(shiftFormula(flag.formula, written, anchor)) === formula),
    );
    const bare = positionsOf(area).filter((cell) => !same.some(({ areas }) => areas.some((one) => contains(one, cell))));
    const missing = rectanglesOf(bare).map((one): ConditionalFormatPlan => ({
      ...flag,
      address: rangeAddress(one),
      formula: shiftFormula(flag.formula, written, topLeft(one)),
    }));
    known.push(...missing.flatMap(({ address, formula }) => knownFlag({ addresses: [address], formula })));
    return missing;
  });
}

interface KnownFlag {
  readonly areas: readonly Rectangle[];
  readonly formula: string;
  /** So that formulas are shifted only where that could make them equal. */
  readonly unshifted: string;
  /** For which cells its formula may be written: Excel means the corner around all areas, other programs the first area's. */
  readonly anchors: readonly Position[];
}

function knownFlag({ addresses, formula }: PresentFlag): KnownFlag[] {
  const areas = rectangles(addresses);
  const [first] = areas;
  if (!first) return [];
  const around = { row: Math.min(...areas.map(({ top }) => top)), column: Math.min(...areas.map(({ left }) => left)) };
  const comparable = comparableFormula(formula);
  return [{ areas, formula: comparable, unshifted: unshifted(comparable), anchors: [around, topLeft(first)] }];
}

const rectangles = (addresses: readonly string[]): Rectangle[] => addresses.flatMap((address) => parseRange(address) ?? []);

const topLeft = ({ top, left }: Rectangle): Position => ({ row: top, column: left });

const contains = ({ top, left, bottom, right }: Rectangle, { row, column }: Position): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
