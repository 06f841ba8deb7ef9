import { goesBack, heldSums, type HeldSums } from "../../jobs";
import type { Language } from "../../language";
import type { ReadOutcome } from "./readOutcome";
import {
  handChangeSentence,
  incompleteOf,
  placesToSettle,
  reportedOf,
  type Reported,
  rollUp,
  shownFaults,
  type PlaceBefore,
  type Rollup,
  type ReportedFigure,
  type RollupSettings,
  type UnitFinding,
  type UnitRow,
} from "../../rollup";

/** What is summed up. Plain data: it goes to a worker. */
export interface SumRequest {
  readonly outcomes: readonly ReadOutcome[];
  readonly settings: RollupSettings;
  /** What the office has typed for its sums, in the order of the form, where it is held against them. */
  readonly stated?: readonly ReportedFigure[];
}

/** A row of what is told: a file or a unit, without its figures. */
export interface UnitNews extends Omit<UnitRow, "report"> {
  /** What a check has found and the unit is asked to correct or to explain. */
  readonly findings: readonly UnitFinding[];
}

/** How the units stand, and what they come to; all that is shown of a sum. */
export interface SumNews {
  readonly organ: string;
  readonly year: number;
  readonly rows: readonly UnitNews[];
  /** Who should report, who has and who has not, where there is a list of units. */
  readonly reported: Reported | undefined;
  /** The places by which several names differ from those of the list: each settles them all. */
  readonly places: readonly PlaceBefore[];
  /** How many sums lack a number of some unit. */
  readonly incomplete: number;
  /** Whether something goes back to a unit. */
  readonly hasReturns: boolean;
  /** What the office has typed, held against the sums. */
  readonly held: HeldSums;
  /** What a person has changed in the workbook of an earlier sum, a sentence each. */
  readonly changes: readonly string[];
}

/** Sums up, and says what is shown of it. */
export const unitsNews = ({ outcomes, settings, stated }: SumRequest, language: Language): SumNews => {
  const rollup = rollUp(outcomes, settings);
  return newsOf(rollup, { outcomes, ...(stated && { held: heldSums(rollup, stated, language) }) }, language);
};

/** What is shown of a sum of what was read. */
export function newsOf(
  rollup: Rollup,
  { outcomes, held = { wrong: [], unread: [] } }: { readonly outcomes: readonly ReadOutcome[]; readonly held?: HeldSums },
  language: Language,
): SumNews {
  const shown = new Map(outcomes.map((outcome) => [outcome.file, outcome.shown]));
  const { changes, settings } = rollup;
  const { rows } = shownFaults(rollup, new Map(outcomes.map((outcome) => [outcome.file, outcome.shown?.fault])));
  return {
    organ: settings.organ,
    year: settings.year,
    rows: rows.map(({ report, ...row }) => {
      const { findings = report?.findings ?? [] } = shown.get(row.file) ?? {};
      return { ...row, findings: findings.filter(({ kind }) => kind !== "hint") };
    }),
    reported: settings.roster && reportedOf(rollup),
    places: placesToSettle(rollup.rows, settings.roster ?? []),
    incomplete: incompleteOf(rollup),
    hasReturns: rows.some((row) => !row.kept && goesBack(row)),
    held,
    changes: changes.map((change) => handChangeSentence(change, language)),
  };
}
