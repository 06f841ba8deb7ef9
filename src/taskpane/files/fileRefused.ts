/** A file that a person chose cannot be read as a workbook; the message says why and what to do. */
export class FileRefused extends Error {
  override readonly name: string = "FileRefused";
}
