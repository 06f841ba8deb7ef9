import { besideEarlier } from "./besideEarlier";
import { besideUnread } from "./besideUnread";
import { Claims, listIndex, type Claim } from "./claim";
import type { Earlier } from "../standing/earlier";
import { grouped } from "../grouped";
import { heldByUnit, type HeldFigures } from "../standing/hand/heldFigures";
import { inOrder } from "../inOrder";
import { besideLeftOut } from "./leftOut";
import { nameKey } from "../names/nameIndex";
import { notNumbers } from "../standing/hand/notNumbers";
import { withOwnListed } from "./ownListed";
import type { Reason } from "../reason";
import { recordKey } from "../standing/recordKey";
import { noChoices, ownName, type RollupSettings } from "../settings";
import { sumsAsked } from "../sums/sumsAsked";
import { chooseOf, type Chosen } from "./twice";
import { lineOf } from "../units/unitLine";
import { isUnread, type UnitOutcome, type UnitReport } from "../units/unitReport";
import { isAdded, type UnitRow } from "../units/unitRow";

/**
 * How each unit stands: a row a file, and one for every unit that should have reported. It does not matter in which order the files came, nor how often.
 * @param earlier what an earlier run has, which gives way to what comes of its units now
 */
export function settle(outcomes: readonly UnitOutcome[], given: RollupSettings, { rows: standing, held, unitsOf }: Earlier): UnitRow[] {
  const distinct = distinctOf(outcomes);
  const settings = withOwnListed(given, distinct);
  const reports = distinct.filter((outcome): outcome is UnitReport => !isUnread(outcome));
  // What stands of a unit and a file that says the same are one below, and it stands there all the same.
  const names = new Set(outcomes.flatMap((one) => (!isUnread(one) && one.kept ? [nameKey(one.organ)] : [])));
  const claims = new Claims(settings, reports, names);
  const settled = settleUnits(
    reports.map((report) => claims.of(report)),
    settings,
    held,
  );
  const news = new Set(settled.flatMap(({ unit, kept }) => (kept || unit === "" ? [] : [nameKey(unit)])));
  const settledLines = new Set(settled.map(recordKey));
  const carried = standing.filter((row) => (row.state === "left" ? !settledLines.has(recordKey(row)) : !news.has(nameKey(row.unit))));
  const rows = [...besideUnread(settled, distinct.filter(isUnread), { rows: carried, unitsOf }, settings), ...carried];
  const known = new Set(rows.map(({ unit }) => unit));
  const missing = missingRows(settings, known);
  const listed = new Map((settings.roster ?? []).map((unit) => [unit.name, unit]));
  const about = (unit: string): Pick<UnitRow, "kind" | "contact"> => ({ kind: listed.get(unit)?.kind ?? "", contact: listed.get(unit)?.contact ?? "" });
  return sorted(
    [...rows, ...missing].map((row) => ({ ...row, ...about(row.unit) })),
    settings,
  );
}

/** The same outcome of the same file counts once, however often it comes. */
function distinctOf(outcomes: readonly UnitOutcome[]): UnitOutcome[] {
  return [...grouped(outcomes, ({ file }) => file).values()].flatMap((own) =>
    own.length === 1 ? own : [...new Map(own.map((one) => [identity(one), one])).values()],
  );
}

/** What a check has found, and the texts, are no part of what a unit reports. */
const identity = (outcome: UnitOutcome): string => JSON.stringify({ ...lineOf(outcome), findings: undefined, texts: undefined });

/** How all claims stand. Files that say what others come to are asked about, for which the others must stand first. */
function settleUnits(claims: readonly Claim[], settings: RollupSettings, held: Earlier["held"]): UnitRow[] {
  const hands = heldByUnit(held, claims);
  const settleOne = (own: readonly Claim[], unit: string): UnitRow[] => {
    const ofUnit = hands.get(nameKey(unit)) ?? [];
    return besideLeftOut(own, { unit, held: ofUnit }, settings, (some) => settleUnit(some, settings, ofUnit));
  };
  const settleAll = (all: readonly Claim[]): UnitRow[] =>
    [...grouped(all, ({ unit }, index) => (unit === "" ? `\0${index}` : nameKey(unit))).values()].flatMap((own) => settleOne(own, own[0]?.unit ?? ""));
  const rows = settleAll(claims);
  const asked = sumsAsked(claims, rows.filter(isAdded), settings);
  return asked ? settleAll(asked) : rows;
}

/** The claims of one unit: what is open or goes back stands for itself, of the others one is added. */
function settleUnit(all: readonly Claim[], settings: RollupSettings, held: readonly HeldFigures[]): UnitRow[] {
  const kept = all.filter(({ report }) => report.kept);
  const news = all.filter(({ report }) => !report.kept);
  return news.length === 0 ? settleClaims(kept, settings) : besideEarlier({ kept: kept[0], held }, news, (claims) => settleClaims(claims, settings));
}

function settleClaims(claims: readonly Claim[], settings: RollupSettings): UnitRow[] {
  const [sound, other] = [claims.filter(isSound), claims.filter((claim) => !isSound(claim))];
  const unit = claims[0]?.unit ?? "";
  const rows = [
    ...chooseOf(sound, settings).map((chosen) => chosenRow(unit, chosen, settings)),
    ...other.map((claim): UnitRow => {
      if (claim.back.length === 0) return rowOf(unit, claim, "open", claim.open);
      // Another year's report is not added, whatever was decided: that it is would be untrue.
      return rowOf(unit, claim.choice?.kind === "asItIs" ? { ...claim, choice: undefined } : claim, "returned", [...claim.back, ...claim.open]);
    }),
  ];
  return rows.map((row) => withEnded(row, settings));
}

/** A file of which nobody has decided since it says other figures than when somebody did. */
function withEnded(row: UnitRow, { choices }: RollupSettings): UnitRow {
  const { state, file, choice, report, reasons } = row;
  const isWaiting = (state === "open" || state === "returned") && choice === undefined && report?.kept !== true;
  return isWaiting && choices?.ended?.has(file) ? { ...row, reasons: [...reasons, { kind: "decidedBefore" }] } : row;
}

const isSound = ({ open, back }: Claim): boolean => open.length + back.length === 0;

function chosenRow(unit: string, { claim, state, reasons }: Chosen, { choices = noChoices }: RollupSettings): UnitRow {
  const { errors, doubled = [], kept, own, undecided } = claim.report;
  const isAccepted = (kept === true && !undecided) || claim.isAccepted === true || claim.choice !== undefined || choices.withErrors;
  const twofold = doubled.map((table): Reason => ({ kind: "doubled", ...table }));
  if (state !== "added") return rowOf(unit, claim, state, [...reasons, ...twofold]);
  if (errors > 0 && !isAccepted)
    return rowOf(unit, claim, "returned", [{ kind: "errors", errors }, ...(undecided ? [{ kind: "choiceGone" } as const] : []), ...twofold]);
  return {
    ...rowOf(unit, claim, "added", [...(errors > 0 ? [{ kind: "errors", errors } as const] : []), ...twofold, ...notNumbers(claim.report)]),
    ...(errors > 0 && !own && claim.choice === undefined && !claim.isAccepted && { choice: { kind: "asItIs" } }),
  };
}

const rowOf = (unit: string, { report, choice, told }: Claim, state: UnitRow["state"], reasons: readonly Reason[]): UnitRow => ({
  unit,
  kind: "",
  contact: "",
  file: report.file,
  state,
  reasons: [...reasons, ...told],
  ...(choice && { choice }),
  ...(report.kept && !report.undecided && { kept: true as const }),
  report,
});

/** The units of the list of which nothing has come. One that the list may have in another form too is told: nobody waits for it then. */
function missingRows(settings: RollupSettings, known: ReadonlySet<string>): UnitRow[] {
  const missing = (settings.roster ?? []).filter(({ name }) => !known.has(name));
  const listed = listIndex(settings);
  return missing.map(({ name }): UnitRow => {
    const near = listed.near(name).filter(({ how }) => how === "form");
    return { unit: name, kind: "", contact: "", file: "", state: "missing", reasons: near.length > 0 ? [{ kind: "twoForms", near }] : [] };
  });
}

/** The own figures first, then as the list has the units, then by their names; files of which nobody knows the unit stand last. */
function sorted(rows: readonly UnitRow[], { organ, roster = [] }: RollupSettings): UnitRow[] {
  const places = new Map(roster.map(({ name }, index) => [name, index]));
  const rank = ({ unit }: UnitRow): number => (unit === ownName(organ) ? -1 : unit === "" ? Infinity : (places.get(unit) ?? roster.length));
  return [...rows].sort(
    inOrder(
      rank,
      ({ unit }) => unit,
      ({ file }) => file,
      // A file that changed between two readings of it.
      ({ report, reasons }) => JSON.stringify([report && lineOf(report), reasons]),
    ),
  );
}
