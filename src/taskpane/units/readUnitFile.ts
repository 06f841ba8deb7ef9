import { openFileSheets } from "../../files";
import { describeError, readUnit, ReportError } from "../../jobs";
import type { Language } from "../../language";
import type { UnitOutcome } from "../../rollup";
import { XlsxError } from "../../xlsx";
import type { ReadOutcome } from "./readOutcome";

/**
 * Reads and checks one unit's workbook; whatever keeps it from being read is told in a sentence. What goes into the sum's workbook and the letters is Chinese, as these are the office's; in
 * another language the pane shows what it says there. Never rejects.
 */
export async function readUnitFile(file: string, bytes: Uint8Array, language: Language): Promise<ReadOutcome> {
  const outcome = await readIn(file, bytes, "zh-CN");
  if (language === "zh-CN") return outcome;
  const shown = await readIn(file, bytes, language);
  return { ...outcome, shown: "fault" in shown ? { fault: shown.fault.message } : { findings: shown.findings ?? [] } };
}

async function readIn(file: string, bytes: Uint8Array, language: Language): Promise<UnitOutcome> {
  try {
    return { file, ...(await readUnit(await openFileSheets(bytes), language, { findings: true, texts: true })) };
  } catch (error) {
    return { file, fault: faultOf(error, language) };
  }
}

function faultOf(error: unknown, language: Language): { readonly code: string; readonly message: string } {
  if (error instanceof XlsxError) return { code: error.code, message: error.sentence(language) };
  return { code: error instanceof ReportError ? error.code : "unreadable", message: describeError(error, language) };
}
