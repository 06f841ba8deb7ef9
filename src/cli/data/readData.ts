import type { ReportData } from "../../interchange";
import type { Language } from "../../language";
import { readInput } from "../files/readInput";
import type { Begin } from "../tasks/task";
import { textsFor } from "../texts";
import { DataError } from "./dataError";
import { refuseData } from "./refuseData";

/** What the command line says of the report: it goes before what the file says. */
export type DataChanges = Readonly<Partial<Pick<ReportData, "organ" | "year" | "kind">>>;

/**
 * Reads a data file.
 * @throws FileError; DataError where it is no JSON in UTF-8, or not as the schema has it
 */
export async function readData(file: string, changes: DataChanges, language: Language, begin: Begin): Promise<ReportData> {
  const bytes = await readInput(file);
  begin("reading", file);
  const read = parse(bytes, language);
  const data = isRecord(read) ? { ...read, ...changes } : read;
  refuseData(data, language);
  return data;
}

/** How workbooks and archives begin. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A mark of the byte order is not taken for text. */
function parse(bytes: Uint8Array, language: Language): unknown {
  const { data } = textsFor(language);
  if (ZIP.every((byte, index) => bytes[index] === byte)) throw new DataError([data.isWorkbook]);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DataError([data.notUtf8]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError([data.notJson((error as Error).message)]);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
