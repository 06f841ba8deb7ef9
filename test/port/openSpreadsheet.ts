import type { CellContent, Sheets, SheetsErrorCode } from "../../src/workbook";

/** A spreadsheet to be held to the port's contract. */
export interface OpenSpreadsheet {
  readonly sheets: Sheets;
  /** Lets everything happen that is on its way. */
  readonly settle: () => Promise<void>;
}

export const plain = (value: CellContent["value"]): CellContent => ({ value, formula: false });
export const computed = (value: CellContent["value"]): CellContent => ({ value, formula: true });

/** The code that a call is refused with; a call that is not refused is a failure. */
export async function refusal(work: Promise<unknown>): Promise<SheetsErrorCode> {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason);
  expect(error).toMatchObject({ name: "SheetsError" });
  return (error as { readonly code: SheetsErrorCode }).code;
}
