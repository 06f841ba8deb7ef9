import { placesBefore, type PlaceBefore } from "../names/placeBefore";
import type { RollupSettings } from "../settings";
import type { UnitRow } from "../units/unitRow";

/** One name alone is settled by itself. */
const FEWEST = 2;

/** The places by which several names that are not on the list differ from those that are: one answer settles them all. */
export function placesToSettle(rows: readonly Pick<UnitRow, "unit" | "reasons">[], roster: NonNullable<RollupSettings["roster"]>): PlaceBefore[] {
  const names = rows.flatMap(({ unit, reasons }) => (reasons.some(({ kind }) => kind === "notListed") ? [unit] : []));
  return placesBefore(
    names,
    roster.map(({ name }) => name),
  ).filter((one) => one.names >= FEWEST);
}
