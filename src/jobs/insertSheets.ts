import { edition2021, type Edition } from "../statute";
import { planStandardSheets, standardSheetNames, type Filling, type Sheets, type Totals } from "../workbook";

/** How the standard sheets are to be inserted. */
export interface InsertOptions {
  readonly totals: Totals;
  /** The edition of the form; the one in force where not named. */
  readonly edition?: Edition;
  /** What they start with; blank where not named. */
  readonly filling?: Filling;
}

/** Which sheets were inserted, and which were there already and left as they are. */
export interface InsertOutcome {
  readonly inserted: readonly string[];
  readonly existing: readonly string[];
}

/** Inserts those standard sheets that the workbook does not have. A sheet of that name is never touched. */
export async function insertSheets(
  sheets: Sheets,
  { totals, edition = edition2021, filling }: InsertOptions,
): Promise<InsertOutcome> {
  const { sheetNames } = await sheets.read([]);
  const existing = standardSheetNames.filter((name) => sheetNames.some((other) => sameName(name, other)));
  const plans = planStandardSheets(edition, totals, filling).filter(({ name }) => !existing.includes(name));
  if (plans.length > 0) await sheets.insert(plans);
  return { inserted: plans.map(({ name }) => name), existing };
}

/** Spreadsheets do not tell sheet names apart by upper and lower case. */
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
