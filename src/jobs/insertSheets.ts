import { editionInForce, type Edition } from "../statute";
import { looksLike, planStandardSheets, readReport, standardSheetNames, tableSheets, type Filling, type Sheets, type Totals } from "../workbook";

/** How the standard sheets are to be inserted. */
export interface InsertOptions {
  readonly totals: Totals;
  /** The edition of the form; the one in force where not named. */
  readonly edition?: Edition;
  /** What they start with; blank where not named. */
  readonly filling?: Filling;
}

/** Which sheets were inserted, and which were there already (or their tables elsewhere in the workbook) and left as they are. */
export interface InsertOutcome {
  readonly inserted: readonly string[];
  readonly existing: readonly string[];
}

/**
 * Inserts those standard sheets that the workbook does not have. A sheet of that name is never touched, and a table that the clerk keeps
 * elsewhere in the workbook is not inserted a second time.
 */
export async function insertSheets(sheets: Sheets, { totals, edition = editionInForce, filling }: InsertOptions): Promise<InsertOutcome> {
  const {
    recognised,
    foundAt: { sheetNames },
  } = await readReport(sheets);
  const elsewhere = recognised.filter(({ candidates }) => candidates.length > 0).map(({ table }) => tableSheets[table]);
  // Spreadsheets do not tell names apart by upper and lower case, nor people by what they do not see.
  const existing = standardSheetNames.filter(
    (name) => elsewhere.includes(name) || sheetNames.some((other) => looksLike(name.toLowerCase(), other.toLowerCase())),
  );
  const plans = planStandardSheets(edition, totals, filling).filter(({ name }) => !existing.includes(name));
  if (plans.length > 0) await sheets.insert(plans);
  return { inserted: plans.map(({ name }) => name), existing };
}
