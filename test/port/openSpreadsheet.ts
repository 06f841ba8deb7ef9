import { cellContent, type CellContent, type CellValue, type Sheets, type SheetsErrorCode } from "../../src/workbook";

/** A spreadsheet to be held to the port's contract. */
export interface OpenSpreadsheet {
  readonly sheets: Sheets;
  /** Lets everything happen that is on its way. */
  readonly settle: () => Promise<void>;
}

export const plain = (value: CellValue): CellContent => cellContent(value);

/** What a formula gives, whatever its text. */
export const computed = (value: CellValue): unknown => ({ ...cellContent(value, { formula: "=" }), formula: expect.stringMatching(/^=/u) as unknown });

/** The code that a call is refused with; a call that is not refused is a failure. */
export async function refusal(work: Promise<unknown>): Promise<SheetsErrorCode> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "SheetsError" });
  return (error as { readonly code: SheetsErrorCode }).code;
}
