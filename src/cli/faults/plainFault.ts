import type { Language } from "../../language";
import { textsFor } from "../texts";
import { AboutFile } from "./aboutFile";
import type { CommandFault } from "./commandFault";
import { FileError } from "./fileError";

/** An error of the files of the command as a fault; any other is one that nobody foresaw, with its own words in a sentence. */
export function plainFault(error: unknown, language: Language): CommandFault {
  const { files, unexpected } = textsFor(language);
  if (error instanceof AboutFile) return { file: error.file, ...plainFault(error.cause, language) };
  if (error instanceof FileError) return { code: error.code, message: files[error.code] };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { code: "unexpected", message: unexpected(message), detail: stack };
}
