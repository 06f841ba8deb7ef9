export type BookErrorCode =
  | "InvalidSheetName"
  | "SheetExists"
  | "LastVisibleSheet"
  | "NoSuchSheet"
  | "ProtectedSheet"
  | "PartOfMerge"
  | "FormulaSyntax"
  | "SheetEdge"
  | "RefusedByValidation";

/** What Excel would refuse with a message box, or with an error of its API. */
export class BookError extends Error {
  override readonly name = "BookError";

  constructor(
    readonly code: BookErrorCode,
    message: string,
  ) {
    super(message);
  }
}
