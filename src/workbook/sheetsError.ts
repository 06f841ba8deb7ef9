/**
 * Why a spreadsheet refused:
 * `editing` a cell is being typed in, try again in a moment; `protected` the sheet is protected; `exists` a sheet of that
 * name is there already; `missing` the sheet or cell is not there (any more); `unsupported` this Excel is too old for it;
 * `host` anything else.
 */
export type SheetsErrorCode = "editing" | "protected" | "exists" | "missing" | "unsupported" | "host";

/** The one error of the port; the original stands in `cause`. */
export class SheetsError extends Error {
  override readonly name = "SheetsError";

  constructor(
    readonly code: SheetsErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
