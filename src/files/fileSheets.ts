import type { Sheets } from "../workbook";
import { XlsxPackage } from "../xlsx";
import { readAreas } from "./reading/readAreas";
import { findPlace } from "./reading/sheetNames";

/** What of the port a file that is only read gives. */
export type ReadableSheets = Pick<Sheets, "read" | "select" | "onChange">;

/**
 * Opens an .xlsx file, held in memory, as a spreadsheet. Formulas are not computed: what the file says they gave is read.
 * @throws XlsxError where the file is no workbook, or one that is not read for a reason; `read` rejects with one too, where a sheet
 * that is asked for turns out to be damaged
 */
export function openFileSheets(bytes: Uint8Array): Promise<ReadableSheets> {
  return Promise.resolve(bytes).then((held) => readableSheets(new XlsxPackage(held)));
}

/** Nobody looks at a file, so there is nothing to show; and nobody but the caller changes it. */
function readableSheets(file: XlsxPackage): ReadableSheets {
  return {
    read: (areas) => readAreas(file, areas),
    select: (cells) => Promise.resolve(cells).then((places) => { places.forEach((place) => findPlace(file.sheetNames, place)); }),
    onChange: () => Promise.resolve(() => Promise.resolve()),
  };
}
