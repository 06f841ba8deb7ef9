import type { Claim } from "./claim";
import { changedFigures } from "./differences";
import type { Reason } from "./reason";
import { editionNamed } from "./unitLine";
import { areSameFigures, isSameFigure } from "./sameFigure";
import type { UnitReport } from "./unitReport";
import type { UnitRow } from "./unitRow";

/**
 * What came of a unit beside what an earlier run has of it. Figures that a person has corrected since count on while the file is the same; a file that was changed takes their place, and what it changes is told. While all that
 * comes is refused as it was before, what a person has typed stays.
 */
export function besideEarlier(kept: Claim | undefined, news: readonly Claim[], settle: (claims: readonly Claim[]) => UnitRow[]): UnitRow[] {
  const stands = kept?.report;
  const rows = settle(news.map((claim) => (stands ? corrected(claim, stands) : withLost(claim))));
  if (!kept || !stands) return rows;
  if (rows.some(({ state }) => state === "added")) return rows.map((row) => withReplaced(row, stands));
  if (stands.sent && news.every(({ report }) => report.again)) return [...settle([kept]), ...rows];
  return rows.map((row, index) => (index === 0 ? withHandGone(row, stands) : row));
}

function corrected(claim: Claim, { figures, sent }: UnitReport): Claim {
  const { report, told } = claim;
  if (!sent || !report.again || claim.back.length > 0) return claim;
  // Who types what the file says has decided on it.
  if (areSameFigures(report.figures, figures)) return { ...claim, choice: claim.choice ?? { kind: "asItIs" }, told: [...told, { kind: "typedAlike" }] };
  const changes = changedFigures(report.figures, figures, editionNamed(report.edition));
  return { ...claim, report: { ...report, figures, sent: report.figures }, told: [...told, { kind: "corrected", figures: changes }] };
}

/** A unit whose row is gone from 汇总明细: asked where it may stand there under another name. */
function withLost(claim: Claim): Claim {
  const { lost } = claim.report;
  if (!lost) return claim;
  if (lost.length === 0 || claim.choice) return { ...claim, told: [...claim.told, { kind: "rowBack" }] };
  return { ...claim, open: [...claim.open, { kind: "rowRenamed", near: lost }] };
}

function withReplaced(row: UnitRow, stands: UnitReport): UnitRow {
  const { report, state } = row;
  if (!report || state !== "added" || report.sent) return row;
  const edition = editionNamed(report.edition);
  const figures = changedFigures(stands.figures, report.figures, edition);
  const { sent = stands.figures } = stands;
  const byHand = changedFigures(sent, stands.figures, edition, (index) => !isSameFigure(stands.figures[index], report.figures[index]));
  return figures.count === 0 ? row : withReason(row, { kind: "replaced", figures, byHand });
}

/** Tells of a row what a person had typed for its unit, where that goes. */
export function withHandGone(row: UnitRow, stands: UnitReport): UnitRow {
  if (!stands.sent) return row;
  return withReason(row, { kind: "handGone", figures: changedFigures(stands.sent, stands.figures, editionNamed(stands.edition)) });
}

const withReason = (row: UnitRow, reason: Reason): UnitRow => ({ ...row, reasons: [...row.reasons, reason] });
