import { openFileSheets, type FileSheets } from "../../files";
import { RollupError } from "../../jobs";
import type { Language } from "../../language";
import { XlsxError, type XlsxErrorCode } from "../../xlsx";
import { about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";

/** Files of these kinds are no sum that somebody may have worked on. */
const OTHER_KINDS: ReadonlySet<XlsxErrorCode> = new Set(["empty", "text", "webPage", "xml", "word", "email", "pdf", "picture"]);

/**
 * The workbook that stands where the sum is to be: one that is no earlier run's is refused later on, and kept. `undefined` where a file is plainly of another kind, or empty, which gives way.
 * @throws RollupError where it cannot be read, as under a password: what a person has corrected there would be lost with it
 */
export async function standingWorkbook(file: string, language: Language): Promise<FileSheets | undefined> {
  return about(file, async () => {
    const bytes = await readInput(file, () => undefined);
    try {
      return await openFileSheets(bytes);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      if (OTHER_KINDS.has(error.code)) return undefined;
      throw new RollupError("unreadable", undefined, error.sentence(language));
    }
  });
}
