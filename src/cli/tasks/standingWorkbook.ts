import { openFileSheets, type FileSheets } from "../../files";
import { XlsxError } from "../../xlsx";
import { about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";

/** The workbook that stands where the sum is to be: one that is no earlier run's is refused later on, and kept. `undefined` where a file is no workbook at all. */
export async function standingWorkbook(file: string): Promise<FileSheets | undefined> {
  const bytes = await about(file, () => readInput(file, () => undefined));
  try {
    return await openFileSheets(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}
