import { contains, parseRange, positionsOf, rangeAddress, rectanglesOf, type Position, type Rectangle } from "../address";
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
  const asMade = new Set(present.map(({ addresses, formula }) => asWritten(addresses.join(), formula)));
  const sought = flags.filter(({ address, formula }) => !asMade.has(asWritten(address, formula)));
  if (sought.length === 0) return [];
  const known = new Map<string, KnownFlag[]>();
  present.forEach((flag) => {
    addKnown(known, flag);
  });
  return sought.flatMap((flag) => {
    const area = parseRange(flag.address);
    if (!area) return [];
    const missing = missingOf(flag, area, known.get(unshifted(flag.formula)) ?? []);
    for (const { address, formula } of missing) addKnown(known, { addresses: [address], formula });
    return missing;
  });
}

/** Most flags stand as they were made. */
const asWritten = (address: string, formula: string): string => `${address} ${formula.startsWith("=") ? formula.slice(1) : formula}`;

function missingOf(flag: ConditionalFormatPlan, area: Rectangle, alike: readonly KnownFlag[]): ConditionalFormatPlan[] {
  if (alike.length === 0) return [flag];
  const written = topLeft(area);
  const same = alike.filter(({ formula, anchors }) => anchors.some((anchor) => comparableFormula(shiftFormula(flag.formula, written, anchor)) === formula));
  const bare = positionsOf(area).filter((cell) => !same.some(({ areas }) => areas.some((one) => contains(one, cell))));
  return rectanglesOf(bare).map((one) => ({ ...flag, address: rangeAddress(one), formula: shiftFormula(flag.formula, written, topLeft(one)) }));
}

/** A flag that is there, kept by what of its formula does not depend on its cell: only then shifting could make it equal. */
interface KnownFlag {
  readonly areas: readonly Rectangle[];
  readonly formula: string;
  /** For which cells its formula may be written: Excel means the corner around all areas, other programs the first area's. */
  readonly anchors: readonly Position[];
}

function addKnown(known: Map<string, KnownFlag[]>, { addresses, formula }: PresentFlag): void {
  const areas = addresses.flatMap((address) => parseRange(address) ?? []);
  const [first] = areas;
  if (!first) return;
  const around = { row: Math.min(...areas.map(({ top }) => top)), column: Math.min(...areas.map(({ left }) => left)) };
  const kind = unshifted(formula);
  const alike = known.get(kind) ?? [];
  alike.push({ areas, formula: comparableFormula(formula), anchors: [around, topLeft(first)] });
  known.set(kind, alike);
}

const topLeft = ({ top, left }: Rectangle): Position => ({ row: top, column: left });
