import { newFileSheets, openFileSheets, type FileSheets } from "../../files";
import {
  copiedList,
  copiedTexts,
  planReturns,
  readStated,
  returnLetters,
  rollUpFiles,
  RollupError,
  wrongSumList,
  wrongSums,
  type CopiedText,
  type KeptList,
  type ReturnLetter,
  type ToldSum,
} from "../../jobs";
import { type ReportedFigure, type Rollup, type RollupSettings, type UnitOutcome } from "../../rollup";
import { XlsxError } from "../../xlsx";
import { unpack, type PackedOutcome } from "../data/packed";
import { readPart } from "../data/readPart";
import { about, AboutFile } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import { attempt } from "./attempt";
import { makeWorkbook } from "./makeWorkbook";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Begin, Request, Task } from "./task";
import { toldRollup, type ToldRollup } from "./toldRollup";

/** Asks for the workbook of a sum. */
export interface RollupRequest extends Request {
  readonly outcomes: readonly PackedOutcome[];
  /** Parts that were written before, whose outcomes are added. */
  readonly parts: readonly string[];
  readonly settings: RollupSettings;
  /** The file that stands where the workbook is to be: that of an earlier run is brought up to date, another workbook is kept, and what is none gives way. */
  readonly standing?: string;
  /** The office's own table or report, whose figures are held against the sums. */
  readonly against?: string;
  /** Whether a table of all units is wanted. */
  readonly table: boolean;
  /** The day that letters to units bear, where these are wanted. */
  readonly returns?: Date;
}

/** What came of a sum: the workbook is absent where no unit could be added. */
export interface MadeRollup extends ToldRollup {
  readonly content?: Uint8Array;
  /** The letters to units, and the list of all that they say. */
  readonly returns: readonly ReturnLetter[];
}

/** Sums up, and makes the workbook of it. */
export const task: Task<RollupRequest, MadeRollup> = (request, begin) =>
  attempt(request, async () => {
    const { settings, standing, table, language, returns } = request;
    const stated = await statedIn(request, begin);
    begin("making");
    const outcomes = await allOutcomes(request);
    const sheets = (standing !== undefined && (await standingWorkbook(standing))) || newFileSheets();
    let [wrong, copied]: [readonly ToldSum[], readonly CopiedText[]] = [[], []];
    const listsOf = (rollup: Rollup): KeptList[] => {
      if (stated) wrong = wrongSums(rollup, stated, language);
      copied = copiedTexts(rollup, language);
      return [...(stated ? [wrongSumList(rollup, wrong)] : []), copiedList(rollup, copied)];
    };
    const sumUp = (): Promise<Rollup> => rollUpFiles(sheets, outcomes, settings, listsOf);
    try {
      const rollup = await (standing === undefined ? sumUp() : about(standing, sumUp));
      return { content: await sheets.save(), ...toldRollup(rollup, { wrong, copied }, table, language), returns: await lettersOf(rollup, returns) };
    } catch (caught) {
      const error = caught instanceof AboutFile ? caught.cause : caught;
      if (error instanceof RollupError && error.code === "nothingAdded" && error.rollup)
        return { ...toldRollup(error.rollup, { wrong: [], copied: [] }, table, language), returns: await lettersOf(error.rollup, returns) };
      throw caught;
    }
  });

async function lettersOf(rollup: Rollup, when: Date | undefined): Promise<ReturnLetter[]> {
  if (when === undefined) return [];
  return [...returnLetters(rollup, when), { name: "退回意见.xlsx", content: await makeWorkbook(planReturns(rollup)) }];
}

async function allOutcomes({ outcomes, parts, language }: RollupRequest): Promise<readonly UnitOutcome[]> {
  const all = outcomes.map(unpack);
  for (const part of parts) for (const outcome of await about(part, () => readPart(part, language))) all.push(outcome);
  return all;
}

async function statedIn({ against, settings }: RollupRequest, begin: Begin): Promise<readonly ReportedFigure[] | undefined> {
  if (against === undefined) return undefined;
  const { sheets } = await readWorkbookFile(against, begin);
  return about(against, () => readStated(sheets, settings.year));
}

/** The workbook that stands where the sum is to be: one that is no earlier run's is refused later on, and kept. `undefined` where a file is no workbook at all. */
async function standingWorkbook(file: string): Promise<FileSheets | undefined> {
  const bytes = await about(file, () => readInput(file, () => undefined));
  try {
    return await openFileSheets(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}
