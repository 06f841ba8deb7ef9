import { Book, type BookOptions } from "../engine";
import { XlsxError } from "../../../src/xlsx";
import { droppedNames, openXlsx, saveXlsx, type Dropped } from "../xlsx";

/** A book from a file, and what of the file the embedded Excel has no room for. */
export interface OpenedFile {
  readonly book: Book;
  readonly dropped: readonly string[];
}

/** Opens the bytes of an .xlsx file under its name. Throws {@link XlsxError}. */
export async function openBytes(bytes: Uint8Array, name: string, options: BookOptions): Promise<OpenedFile> {
  let dropped: readonly Dropped[] = [];
  const onDropped = (found: readonly Dropped[]): void => {
    dropped = found;
  };
  const book = await openXlsx(bytes, { ...options, onDropped });
  book.name = name;
  return { book, dropped: dropped.map((what) => droppedNames[what]) };
}

/** The sample workbook that the build puts beside the page; null where there is none or it cannot be opened. */
export async function openSample(options: BookOptions): Promise<OpenedFile | null> {
  const response = await fetch("sample.xlsx");
  const isFile = response.ok && response.headers.get("content-type")?.startsWith("text/html") !== true;
  return isFile ? openBytes(new Uint8Array(await response.arrayBuffer()), "sample.xlsx", options) : null;
}

/** Hands a book to the person as a download. */
export async function download(book: Book): Promise<void> {
  const bytes = await saveXlsx(book);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = /\.xlsx$/i.test(book.name) ? book.name : `${book.name}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** A sentence for the person: what is wrong with the file, as far as it is known. */
export function fileErrorMessage(error: unknown): string {
  if (error instanceof XlsxError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
