import { newFileSheets, openFileSheets } from "../../files";
import type { Language } from "../../language";
import type { ReadableSheets, SheetPlan } from "../../workbook";
import { XlsxError, type XlsxErrorCode } from "../../xlsx";
import { FileRefused } from "./fileRefused";
import { NoWorkbook } from "./noWorkbook";

/** Opens a file; whatever it refuses with becomes a sentence. */
export async function openFile(bytes: Uint8Array, language: Language): Promise<ReadableSheets> {
  const sheets = await refused(() => openFileSheets(bytes), language);
  return {
    survey: () => refused(() => sheets.survey(), language),
    read: (areas) => refused(() => sheets.read(areas), language),
    hiddenLines: (areas) => refused(() => sheets.hiddenLines(areas), language),
  };
}

/** The file that holds the planned sheets. */
export async function makeFile(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const sheets = newFileSheets();
  await sheets.insert(plans);
  return sheets.save();
}

async function refused<Result>(work: () => Promise<Result>, language: Language): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof XlsxError)) throw cause;
    throw new (documents.has(cause.code) ? NoWorkbook : FileRefused)(cause.sentence(language), { cause });
  }
}

/** What files are that are no workbooks, and may be documents. */
const documents: ReadonlySet<XlsxErrorCode> = new Set(["word", "pdf", "webPage", "ofd", "picture", "text", "xml", "notXlsx"]);
