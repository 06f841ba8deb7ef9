import type { Claim } from "./claim";
import { changedFigures } from "../units/differences";
import { handOf, handsIn, type HeldFigures } from "../standing/hand/heldFigures";
import { asSent, holding, keeperOf } from "./holding";
import { correctedReasons } from "../standing/hand/notNumbers";
import type { Reason } from "../reason";
import { editionNamed } from "../units/unitLine";
import { areSameFigures, isSameFigure } from "../units/sameFigure";
import type { UnitReport } from "../units/unitReport";
import type { UnitRow } from "../units/unitRow";

/** What an earlier run has of a unit: what stands of it in the sum, and what people had made of the figures of its files that do not. */
interface EarlierUnit {
  readonly kept: Claim | undefined;
  readonly held: readonly HeldFigures[];
}

/**
 * What came of a unit beside what an earlier run has of it. Figures that a person has corrected since count on where the file says the same of them as before; where it was changed they give way, and what it changes is told. While
 * nothing of a unit is added they are kept, for the file of which they were corrected; while all that comes is refused as it was before, what a person has typed stays.
 */
export function besideEarlier({ kept, held }: EarlierUnit, news: readonly Claim[], settle: (claims: readonly Claim[]) => UnitRow[]): UnitRow[] {
  const stands = kept?.report;
  const hands = [...handsIn(stands), ...held];
  const rows = settle(
    news.map((claim) => {
      const hand = handOf(claim.report, hands);
      return hand ? corrected(claim, hand) : stands ? claim : withLost(claim);
    }),
  );
  if (kept && stands?.file === "" && rows.every(({ state }) => state !== "added") && news.every(({ report }) => report.again))
    return [...settle([kept]), ...rows.map(asSent)];
  return holding(
    rows.map((row) => (row.state === "added" ? withHand(row, stands, handFor(row, rows, { stands, hands })) : asSent(row))),
    hands,
  );
}

/** What a person had made of the figures that an added file brings or takes away: what is kept with another file is none of that. */
function handFor(
  row: UnitRow,
  rows: readonly UnitRow[],
  { stands, hands }: { readonly stands: UnitReport | undefined; readonly hands: readonly HeldFigures[] },
) {
  const [stood] = handsIn(stands);
  return hands.find(({ file }) => file === row.file) ?? (stood && !keeperOf(stood, rows) ? stood : undefined);
}

/** What a person has typed for a unit of which no file was added stands for a file that is the same as when it was refused. */
function corrected(claim: Claim, hand: HeldFigures): Claim {
  const { report, told } = claim;
  const isTyped = hand.file === "";
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

/** What is told of the file that is added: what of it a person has corrected, and what it has changed. */
function withHand(row: UnitRow, stands: UnitReport | undefined, hand: HeldFigures | undefined): UnitRow {
  const { report } = row;
  if (!report || (!stands && !hand && !report.sent)) return row;
  const edition = editionNamed(report.edition);
  const figures = changedFigures(stands?.figures ?? report.figures, report.figures, edition);
  const { sent, figures: made } = hand ?? { sent: report.figures, figures: report.figures };
  const gone = changedFigures(sent, made, edition, (index) => !isSameFigure(made[index], report.figures[index]));
  const byHand: Reason[] = stands || gone.count === 0 ? [] : [{ kind: "handGone", figures: gone }];
  const replaced: Reason[] = figures.count === 0 ? byHand : [{ kind: "replaced", figures, byHand: gone }];
  const kept: Reason[] = report.sent ? correctedReasons(report.sent, report) : [];
  return { ...row, reasons: [...row.reasons, ...kept, ...replaced] };
}
