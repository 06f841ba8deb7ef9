import Papa from "papaparse";
import { newFileSheets, openFileSheets, type FileSheets } from "../../files";
import { rollUpFiles, RollupError } from "../../jobs";
import { inLanguage, type Language } from "../../language";
import {
  DETAIL_SHEET,
  reasonSentence,
  reportedOf,
  stateNames,
  sumLine,
  unitTable,
  type Rollup,
  type RollupSettings,
  type UnitOutcome,
  type UnitState,
} from "../../rollup";
import { sheetNamed } from "../../workbook";
import { XlsxError } from "../../xlsx";
import { about, AboutFile } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import { attempt } from "./attempt";
import type { Request, Task } from "./task";

/** Asks for the workbook of a sum. */
export interface RollupRequest extends Request {
  readonly outcomes: readonly UnitOutcome[];
  readonly settings: RollupSettings;
  /** The file that stands where the workbook is to be: that of an earlier run is brought up to date, any other gives way. */
  readonly standing?: string;
  /** Whether a table of all units is wanted. */
  readonly table: boolean;
}

/** A row of what is told: a file or a unit, how it stands, and why. */
export interface ToldUnit {
  readonly unit: string;
  readonly file: string;
  readonly state: string;
  readonly reasons: string;
}

/** What came of a sum. */
export interface MadeRollup {
  /** Absent where no unit could be added. */
  readonly content?: Uint8Array;
  readonly table?: string;
  /** The sum as JSON. */
  readonly sum: string;
  /** The units of which something is to be said. */
  readonly told: readonly ToldUnit[];
  readonly counts: Readonly<Record<UnitState, number>>;
  readonly reported: ReturnType<typeof reportedOf>;
  /** How many sums are incomplete. */
  readonly incomplete: number;
}

/** Sums up, and makes the workbook of it. */
export const task: Task<RollupRequest, MadeRollup> = (request, begin) =>
  attempt(request, async () => {
    const { outcomes, settings, standing, table, language } = request;
    begin("making");
    const sheets = (standing !== undefined && (await summedUpBefore(standing))) || newFileSheets();
    try {
      const rollup = await (standing === undefined ? rollUpFiles(sheets, outcomes, settings) : about(standing, () => rollUpFiles(sheets, outcomes, settings)));
      return { content: await sheets.save(), ...made(rollup, table, language) };
    } catch (caught) {
      const error = caught instanceof AboutFile ? caught.cause : caught;
      if (error instanceof RollupError && error.code === "nothingAdded" && error.rollup) return made(error.rollup, table, language);
      throw caught;
    }
  });

/** The workbook of an earlier run; `undefined` where a file is none. */
async function summedUpBefore(file: string): Promise<FileSheets | undefined> {
  const bytes = await about(file, () => readInput(file, () => undefined));
  try {
    const sheets = await openFileSheets(bytes);
    const { sheetNames } = await sheets.read([]);
    return sheetNamed(sheetNames, DETAIL_SHEET) === undefined ? undefined : sheets;
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}

function made(rollup: Rollup, table: boolean, language: Language): Omit<MadeRollup, "content"> {
  const counts = Object.fromEntries(Object.keys(stateNames).map((state) => [state, 0])) as Record<UnitState, number>;
  for (const { state } of rollup.rows) counts[state]++;
  return {
    ...(table && { table: csv(unitTable(rollup)) }),
    sum: JSON.stringify(sumLine(rollup, language)),
    told: rollup.rows
      .filter(({ state, reasons, report }) => (state !== "added" || reasons.length > 0) && !report?.kept)
      .map(({ unit, file, state, reasons }) => ({
        unit,
        file,
        state: inLanguage(stateNames[state], language),
        reasons: reasons.map((reason) => reasonSentence(reason, language)).join(language === "zh-CN" ? "" : " "),
      })),
    counts,
    reported: reportedOf(rollup),
    incomplete: [...rollup.sums.values()].filter(({ gaps }) => gaps.length > 0).length,
  };
}

/** With the mark by which Excel knows UTF-8; a text that Excel would compute stays a text. */
const csv = (rows: (string | number)[][]): string => `\uFEFF${Papa.unparse(rows, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
