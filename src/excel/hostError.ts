import { SheetsError, type SheetsErrorCode } from "../workbook";

/** Excel's error codes that tell people something; all others are `host`. Source: Excel.ErrorCodes of the Office.js reference. */
const codes: Readonly<Partial<Record<string, SheetsErrorCode>>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemAlreadyExists: "exists",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
};

/**
 * Runs a batch and turns whatever Excel refuses with into a `SheetsError`. A plain context instead of `Excel.run`: the
 * latter keeps references to ranges and releases them in a second round trip, and no range of ours outlives its `sync`.
 */
export async function runBatch<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (error) {
    throw asSheetsError(error);
  }
}

/** Whether a batch was refused only because its answer has more than Excel can send at once: 5 MB on the web. */
export const isAnswerTooLarge = (error: unknown): boolean =>
  error instanceof SheetsError && error.cause instanceof OfficeExtension.Error && error.cause.code === "ResponsePayloadSizeLimitExceeded";

function asSheetsError(error: unknown): SheetsError {
  if (error instanceof SheetsError) return error;
  const code = error instanceof OfficeExtension.Error ? error.code : "";
  const message = error instanceof Error ? error.message : String(error);
  return new SheetsError(codes[code] ?? "host", message, { cause: error });
}
