import { rangeAddress } from "../../address";
import { openFileSheets } from "../../files";
import { hasNameHead, readRoster, ROSTER_SHEET, textsIn, type RosterUnit } from "../../rollup";
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
  /** A workbook with a list, or a text file of columns. */
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

/** The sheet 单位名单, or else the first that heads a column of names, as a cover may stand before it; or else the first. */
async function textsOf(bytes: Uint8Array): Promise<string[][]> {
  const sheets = await openFileSheets(bytes);
  const areas = (await sheets.survey()).flatMap(({ name, used }) => (used ? [{ sheet: name, address: rangeAddress({ ...used, top: 0, left: 0 }) }] : []));
  const named = sheetNamed(
    areas.map(({ sheet }) => sheet),
    ROSTER_SHEET,
  );
  const { blocks } = await sheets.read(named === undefined ? areas : areas.filter(({ sheet }) => sheet === named));
  const texts = blocks.map((block = []) => textsIn(block));
  return texts.find(hasNameHead) ?? texts[0] ?? [];
}
