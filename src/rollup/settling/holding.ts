import { changedFigures } from "../units/differences";
import type { HeldFigures } from "../standing/hand/heldFigures";
import { areSameFigures } from "../units/sameFigure";
import { editionNamed } from "../units/unitLine";
import type { UnitRow } from "../units/unitRow";

/** Rows of a unit with what a person had made of the figures of those that are not added: it is kept with its own file, and that is told. */
export function holding(rows: readonly UnitRow[], hands: readonly HeldFigures[]): UnitRow[] {
  const keepers = new Map<UnitRow, HeldFigures>();
  for (const hand of hands) {
    const keeper = keeperOf(hand, rows);
    if (keeper && !keepers.has(keeper)) keepers.set(keeper, hand);
  }
  return rows.map((row) => {
    const hand = keepers.get(row);
    const { report, reasons } = row;
    if (!hand || !report) return row;
    const { sent, figures } = hand;
    const changed = changedFigures(sent, figures, editionNamed(report.edition));
    return { ...row, report: { ...report, held: { sent, figures } }, reasons: [...reasons, { kind: "handHeld", figures: changed }] };
  });
}

/** The row with which it is kept: that of its file, or of one that says the same; none where that is added. */
export function keeperOf({ file, sent }: HeldFigures, rows: readonly UnitRow[]): UnitRow | undefined {
  const read = rows.filter(({ report }) => report !== undefined);
  const alike = read.filter(({ report }) => areSameFigures(report?.sent ?? report?.figures ?? [], sent));
  const [own] = [...alike.filter((row) => row.file === file), ...alike, ...read.filter((row) => row.file === file)];
  if (own) return own.state === "added" ? undefined : own;
  return read.some(({ state }) => state === "added") ? undefined : read[0];
}

/** A row whose figures do not count, as its file says them. */
export function asSent(row: UnitRow): UnitRow {
  const { report } = row;
  if (!report?.sent) return row;
  const { sent, ...rest } = report;
  return { ...row, report: { ...rest, figures: sent } };
}
