import type { SourceDocument } from "./document";
import { DocumentError } from "./documentError";
import { kindOf, type FileKind, type SourceKind } from "./fileKind";
import { readHtmlFile } from "./html/readHtml";

/** A larger file, in bytes, or text, in characters, is no report. */
export const LARGEST_DOCUMENT = 16 * 2 ** 20;

/** What is read, and by whom: each loads what it needs when it is first asked. */
const readers: Readonly<Record<SourceKind, (bytes: Uint8Array) => Promise<SourceDocument>>> = {
  page: readHtmlFile,
  word: async (bytes) => (await import("./docx/readDocx")).readDocx(bytes),
  archivedPage: async (bytes) => (await import("./mht/readMht")).readMht(bytes),
  pdf: async (bytes) => (await import("./pdf/readPdf")).readPdf(bytes),
};

/**
 * Reads a file as a document, whatever its name is.
 * @throws DocumentError where it is none that is read here, by what it is
 */
export async function readDocument(bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length > LARGEST_DOCUMENT) throw new DocumentError("tooLarge");
  const kind = kindOf(bytes);
  if (isSource(kind)) return readers[kind](bytes);
  throw new DocumentError(kind);
}

/** Whether a file is a source of a published report, to be read by `readDocument`. */
export const isDocument = (bytes: Uint8Array): boolean => isSource(kindOf(bytes));

/** Whether a file may be a workbook of today's format: a source too, which is read as workbooks are. */
export const isWorkbook = (bytes: Uint8Array): boolean => kindOf(bytes) === "workbook";

const isSource = (kind: FileKind): kind is SourceKind => kind in readers;
