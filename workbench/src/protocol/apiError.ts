import { BookError, type BookErrorCode } from "../engine";

/** Codes of `Excel.ErrorCodes` that this host gives, with Excel's own words. */
const apiMessages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or by " + "selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ApiErrorCode = keyof typeof apiMessages;

/** What stops a batch. `detail` tells a developer more than Excel would. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: ApiErrorCode,
    detail = "",
  ) {
    super(detail ? `${apiMessages[code]} (${detail})` : apiMessages[code]);
  }
}

const codeOf: Record<BookErrorCode, ApiErrorCode> = {
  InvalidSheetName: "InvalidArgument",
  SheetExists: "ItemAlreadyExists",
  LastVisibleSheet: "InvalidOperation",
  NoSuchSheet: "ItemNotFound",
  ProtectedSheet: "AccessDenied",
  PartOfMerge: "InvalidOperation",
  FormulaSyntax: "InvalidArgument",
  SheetEdge: "InvalidOperation",
  RefusedByValidation: "InvalidOperation",
};

/** The error as the add-in gets it; what is not foreseen is Excel's GeneralException. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof BookError) return new ApiError(codeOf[error.code], error.message);
  return new ApiError("GeneralException", error instanceof Error ? error.message : String(error));
}
