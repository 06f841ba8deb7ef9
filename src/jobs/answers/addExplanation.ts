import {
  EXPLANATION_SHEET,
  explanationColumns,
  planExplanationSheet,
  readReport,
  sheetNamed,
  SheetsError,
  type Explanation,
  type Sheets,
} from "../../workbook";

/** A row for 校验说明 with its time as such. */
export interface NewExplanation extends Omit<Explanation, "when"> {
  readonly when: Date;
}

/**
 * Writes a row into 校验说明 below what stands there; makes the sheet where the workbook has none. Nothing that stands there is
 * changed.
 * @throws SheetsError `missing` where the sheet has lost its header
 */
export async function addExplanation(sheets: Sheets, { when, ...row }: NewExplanation): Promise<void> {
  const explanation: Explanation = { ...row, when: minute(when) };
  const { sheetNames } = await sheets.read([]);
  if (sheetNamed(sheetNames, EXPLANATION_SHEET) === undefined) {
    // The row is written behind, so that it is a change of cells as the later ones are.
    await sheets.insert([planExplanationSheet([])], "behind");
  }
  const { explanations } = await readReport(sheets);
  if (explanations === undefined) throw new SheetsError("missing", `${EXPLANATION_SHEET} has lost its header`);
  const [first = "", ...others] = explanationColumns.map((column) => explanation[column]);
  await sheets.write({ sheet: explanations.sheet, address: `A${explanations.nextRow}` }, first, ...others);
}

/** Local time to the minute: 「2026-01-15 09:30」. */
function minute(when: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  return `${day} ${two(when.getHours())}:${two(when.getMinutes())}`;
}
