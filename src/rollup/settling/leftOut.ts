import type { Claim } from "./claim";
import { handsIn, type HeldFigures } from "../standing/hand/heldFigures";
import { asSent, holding } from "./holding";
import { isLeftOut } from "../choices/isLeftOut";
import { nameKey } from "../names/nameIndex";
import { areSameFigures } from "../units/sameFigure";
import { noChoices, type RollupSettings } from "../settings";
import type { UnitRow } from "../units/unitRow";

/**
 * The claims of one unit of which some are left out. Those that are have a row each, and take what stands of them with them; of the others one that nobody has seen beside them, or that says the same, is asked about, as the unit may
 * have been meant.
 * @param held what a person had made of the figures of files of the unit that are not added
 * @param settle the others
 */
export function besideLeftOut(
  all: readonly Claim[],
  { unit, held }: { readonly unit: string; readonly held: readonly HeldFigures[] },
  settings: RollupSettings,
  settle: (claims: readonly Claim[]) => UnitRow[],
): UnitRow[] {
  const { choices = noChoices } = settings;
  const known = choices.leftOut?.get(nameKey(unit));
  const left = all.filter(({ report }) => isLeftOut(report, settings));
  const others = all.filter((claim) => !left.includes(claim));
  if (!known && left.length === 0) return settle(all);
  const isSeen = ({ report }: Claim): boolean =>
    known?.seen.has(report.file) === true && !left.some((one) => areSameFigures(one.report.figures, report.figures));
  const isCounted = others.some(({ report }) => report.kept);
  const file = known?.files[0] ?? left[0]?.report.file ?? "";
  const isAsked = (claim: Claim): boolean => !isCounted && claim.choice === undefined && !isSeen(claim);
  const asked = others.map((claim): Claim => (isAsked(claim) ? { ...claim, open: [...claim.open, { kind: "leftOutBefore", file }] } : claim));
  return [...leftRows(left, unit, held), ...(asked.length > 0 ? settle(asked) : [])];
}

/** A row a file; what a person had corrected of what stood of it is kept. */
function leftRows(left: readonly Claim[], unit: string, held: readonly HeldFigures[]): UnitRow[] {
  const stood = left.find(({ report }) => report.kept);
  const news = left.filter(({ report }) => !report.kept);
  const rows = [...news, ...(stood && !news.some(({ report }) => report.file === stood.report.file) ? [stood] : [])].map((claim) => leftRow(unit, claim));
  return holding(rows.map(asSent), [...handsIn(stood?.report), ...held]);
}

const leftRow = (unit: string, { report, told }: Claim): UnitRow => ({
  unit,
  kind: "",
  contact: "",
  file: report.file,
  state: "left",
  reasons: [{ kind: "leftOut" }, ...told],
  choice: { kind: "leftOut" },
  report,
});
