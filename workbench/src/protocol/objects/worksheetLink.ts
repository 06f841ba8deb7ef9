import type { Sheet } from "../../engine";
import { ApiObject, type ApiType } from "../apiObject";

let worksheetType: ApiType<Sheet> | undefined;

/** Worksheets know their ranges and ranges their worksheet: the class is told here once, so that the files need no circle. */
export function setWorksheetType(type: ApiType<Sheet>): void {
  worksheetType = type;
}

export function worksheetLink(sheet: Sheet): ApiObject {
  if (!worksheetType) throw new Error("the class Worksheet is not known yet");
  return ApiObject.of(worksheetType, sheet);
}
