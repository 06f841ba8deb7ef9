import type { Claim } from "./claim";
import { changedFigures } from "./differences";
import { correctedReasons } from "./notNumbers";
import type { Reason } from "./reason";
import { editionNamed } from "./unitLine";
import { areSameFigures, isSameFigure } from "./sameFigure";
import type { HandFigures, UnitReport } from "./unitReport";
import type { UnitRow } from "./unitRow";

/** What an earlier run has of a unit: what stands of it in the sum, or what a person had made of its figures when it last stood there. */
interface EarlierUnit {
  readonly kept: Claim | undefined;
  readonly held: HandFigures | undefined;
}

/**
 * What came of a unit beside what an earlier run has of it. Figures that a person has corrected since count on where the file says the same of them as before; where it was changed they give way, and what it changes is told. While
 * nothing of a unit is added they are kept, for the file of which they were corrected; while all that comes is refused as it was before, what a person has typed stays.
 */
export function besideEarlier({ kept, held }: EarlierUnit, news: readonly Claim[], settle: (claims: readonly Claim[]) => UnitRow[]): UnitRow[] {
  const stands = kept?.report;
  const hand = stands ? handIn(stands) : held;
  const rows = settle(news.map((claim) => (hand ? corrected(claim, hand, stands?.file === "") : stands ? claim : withLost(claim))));
  if (rows.some(({ state }) => state === "added")) return rows.map((row) => withHand(row, stands, hand));
  if (kept && stands?.file === "" && news.every(({ report }) => report.again)) return [...settle([kept]), ...rows.map(asSent)];
  return hand ? holding(rows.map(asSent), hand) : rows;
}

export const handIn = ({ sent, figures }: UnitReport): HandFigures | undefined => sent && { sent, figures };

/** @param isTyped whether a person has typed all figures, where no file of the unit was added: they stand for a file that is the same as when it was refused */
function corrected(claim: Claim, hand: HandFigures, isTyped: boolean): Claim {
  const { report, told } = claim;
  const isSame = isTyped ? report.again === true : areSameFigures(report.figures, hand.sent);
  if (claim.back.length > 0 || (isTyped && !isSame)) return claim;
  const figures = isSame ? hand.figures : report.figures.map((said, index) => (isSameFigure(said, hand.sent[index]) ? (hand.figures[index] ?? null) : said));
  // Who types what the file says has decided on it.
  if (areSameFigures(report.figures, figures))
    return isSame ? { ...claim, choice: claim.choice ?? { kind: "asItIs" }, told: [...told, { kind: "typedAlike" }] } : claim;
  return { ...claim, report: { ...report, figures, sent: report.figures }, ...(isSame && { isAccepted: true as const }) };
}

/** A unit whose row is gone from 汇总明细: asked where it may stand there under another name. */
function withLost(claim: Claim): Claim {
  const { lost } = claim.report;
  if (!lost) return claim;
  if (lost.length === 0 || claim.choice) return { ...claim, told: [...claim.told, { kind: "rowBack" }] };
  return { ...claim, open: [...claim.open, { kind: "rowRenamed", near: lost }] };
}

/** What is told of the file that is added: what of it a person has corrected, and what it has changed. Of another one nothing stays. */
function withHand(row: UnitRow, stands: UnitReport | undefined, hand: HandFigures | undefined): UnitRow {
  const { report, state } = row;
  if (!report || state !== "added") return asSent(row);
  if (!stands && !hand && !report.sent) return row;
  const edition = editionNamed(report.edition);
  const figures = changedFigures(stands?.figures ?? report.figures, report.figures, edition);
  const { sent, figures: made } = hand ?? { sent: report.figures, figures: report.figures };
  const gone = changedFigures(sent, made, edition, (index) => !isSameFigure(made[index], report.figures[index]));
  const byHand: Reason[] = stands || gone.count === 0 ? [] : [{ kind: "handGone", figures: gone }];
  const replaced: Reason[] = figures.count === 0 ? byHand : [{ kind: "replaced", figures, byHand: gone }];
  const kept: Reason[] = report.sent ? correctedReasons(report.sent, report) : [];
  return { ...row, reasons: [...row.reasons, ...kept, ...replaced] };
}

/** A row whose figures do not count, as its file says them. */
export function asSent(row: UnitRow): UnitRow {
  const { report } = row;
  if (!report?.sent) return row;
  const { sent, ...rest } = report;
  return { ...row, report: { ...rest, figures: sent } };
}

/** Rows of a unit that waits. What a person had made of its figures is kept with the file that they were of, or else with the first. */
export function holding(rows: readonly UnitRow[], hand: HandFigures): UnitRow[] {
  const own = rows.find(({ report }) => report && areSameFigures(report.figures, hand.sent)) ?? rows[0];
  return rows.map((row) => {
    const { report, reasons } = row;
    if (row !== own || !report) return row;
    const figures = changedFigures(hand.sent, hand.figures, editionNamed(report.edition));
    return { ...row, report: { ...report, held: hand }, reasons: [...reasons, { kind: "handHeld", figures }] };
  });
}
