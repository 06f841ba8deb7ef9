import { openFileSheets } from "../../files";
import { describeError, readUnit, ReportError } from "../../jobs";
import type { Language } from "../../language";
import type { UnitOutcome } from "../../rollup";
import { XlsxError } from "../../xlsx";

/** Reads and checks one unit's workbook; whatever keeps it from being read is told in a sentence. Never rejects. */
export async function readUnitFile(file: string, bytes: Uint8Array, language: Language): Promise<UnitOutcome> {
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
