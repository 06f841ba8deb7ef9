import { DocumentError } from "../../documents";
import { InterchangeError } from "../../interchange";
import { describeReportError, describeRollupError, ReportError, RollupError } from "../../jobs";
import type { Language } from "../../language";
import { TemplateError } from "../../report";
import { SheetsError } from "../../workbook";
import { XlsxError } from "../../xlsx";
import { DataError } from "../data/dataError";
import { AboutFile } from "../faults/aboutFile";
import type { CommandFault } from "../faults/commandFault";
import { plainFault } from "../faults/plainFault";
import { textsFor } from "../texts";

/** Any error of a task as a fault, in the words of the room that it comes from and of the command line. */
export function describeFault(error: unknown, language: Language): CommandFault {
  if (error instanceof AboutFile) return { file: error.file, ...describeFault(error.cause, language) };
  if (error instanceof XlsxError) return { code: error.code, message: error.sentence(language) };
  if (error instanceof DocumentError) return { code: error.code, message: error.sentence(language) };
  if (error instanceof ReportError) return { code: error.code, message: describeReportError(error, language, "command") };
  if (error instanceof RollupError) return { code: error.code, message: describeRollupError(error, language) };
  if (error instanceof SheetsError && error.code === "protected") return { code: error.code, message: textsFor(language).files.protected };
  if (error instanceof DataError) return { code: "data", message: error.message };
  if (error instanceof InterchangeError) return { code: "data", message: error.sentences(language).join("\n") };
  if (error instanceof TemplateError) return { code: "template", message: error.sentences(language).join("\n") };
  return plainFault(error, language);
}
