import { rangeAddress } from "../../address";
import { openFileSheets } from "../../files";
import { readRoster, ROSTER_SHEET, textsIn, type RosterUnit } from "../../rollup";
import { sheetNamed } from "../../workbook";
import { DataError } from "../data/dataError";
import { isText, readTable } from "../data/readTable";
import { about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import { textsFor } from "../texts";
import { attempt } from "./attempt";
import type { Request, Task } from "./task";

/** Asks who should report. */
export interface RosterRequest extends Request {
  /** A workbook, its sheet 单位名单 or else its first one, or a text file of columns. */
  readonly file: string;
}

/** Reads a list of units. */
export const task: Task<RosterRequest, readonly RosterUnit[]> = (request, begin) =>
  attempt(request, () =>
    about(request.file, async () => {
      const { file, language } = request;
      const bytes = await readInput(file);
      begin("reading", file);
      const reading = readRoster(isText(bytes) ? readTable(bytes) : await textsOf(bytes));
      if ("units" in reading) return reading.units;
      const { rollup, nameMark } = textsFor(language);
      throw new DataError([reading.fault === "noNames" ? rollup.noNames : rollup.listedTwice(reading.names.join(nameMark))]);
    }),
  );

async function textsOf(bytes: Uint8Array): Promise<string[][]> {
  const sheets = await openFileSheets(bytes);
  const surveyed = await sheets.survey();
  const name = sheetNamed(
    surveyed.map((sheet) => sheet.name),
    ROSTER_SHEET,
  );
  const found = surveyed.find((sheet) => sheet.name === name) ?? surveyed.find(({ used }) => used !== undefined);
  if (!found?.used) return [];
  const { blocks } = await sheets.read([{ sheet: found.name, address: rangeAddress({ ...found.used, top: 0, left: 0 }) }]);
  return textsIn(blocks[0] ?? []);
}
