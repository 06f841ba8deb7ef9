import { readFileSync, statSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { FileError, fileError } from "../faults/fileError";
import { isCompanion } from "./companion";

/** Bytes of a file that is no workbook; the sentence names it. */
const LARGEST = 16 * 2 ** 20;

/** @throws FileError where a file is larger than any data file or template */
function refuseLarge(size: number): void {
  if (size > LARGEST) throw new FileError("tooLarge");
}

/**
 * Reads a file that was named on the command line, while its thread waits: it has nothing else to do, and each of the five steps would take longer to be handed to
 * another thread and back than to be done.
 * @param refuse looks at its size in bytes before anything is read, and throws where that is too much
 * @throws FileError where it is not there, is no file or what stands beside one, or cannot be read
 */
export const readInput = (file: string, refuse: (size: number) => void = refuseLarge): Promise<Uint8Array> =>
  new Promise((resolve) => {
    refuse(sizeOf(file));
    resolve(readable(() => readFileSync(file)));
  });

/**
 * Refuses a file that cannot be read, before any work is done for which it is needed.
 * @throws FileError
 */
export async function refuseUnreadable(file: string): Promise<void> {
  sizeOf(file);
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw fileError(error, "unreadable");
  });
}

function sizeOf(file: string): number {
  if (isCompanion(file)) throw new FileError("companion");
  const found = readable(() => statSync(file));
  if (found.isDirectory()) throw new FileError("folder");
  if (!found.isFile()) throw new FileError("special");
  return found.size;
}

/** @throws FileError in the place of the system's error */
function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw fileError(error, "unreadable");
  }
}
