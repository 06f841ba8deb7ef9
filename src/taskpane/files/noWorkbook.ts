import { FileRefused } from "./fileRefused";

/** A file that is no workbook of any kind, and may be a document. */
export class NoWorkbook extends FileRefused {
  override readonly name = "NoWorkbook";
}
