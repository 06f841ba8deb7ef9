import { newFileSheets } from "../../files";
import {
  copiedList,
  copiedTexts,
  heldSums,
  planReturns,
  returnLetters,
  rollUpFiles,
  RollupError,
  wrongSumList,
  type CopiedText,
  type HeldSums,
  type KeptList,
  type ReturnLetter,
} from "../../jobs";
import { noChoices, shownFaults, type Choices, type ReportedFigure, type Rollup, type RollupSettings, type UnitOutcome } from "../../rollup";
import type { Language } from "../../language";
import { sheetNamed } from "../../workbook";
import { unpack, type PackedOutcome } from "../data/packed";
import { DataError } from "../data/dataError";
import { readPart } from "../data/readPart";
import { about, AboutFile } from "../faults/aboutFile";
import { unusedFiles } from "../faults/unusedFiles";
import { sameNamed } from "../files/plainPath";
import { textsFor } from "../texts";
import { attempt } from "./attempt";
import { makeWorkbook } from "./makeWorkbook";
import type { Request, Task } from "./task";
import { standingWorkbook } from "./standingWorkbook";
import { toldRollup, type ToldRollup } from "./toldRollup";

/** Asks for the workbook of a sum. */
export interface RollupRequest extends Request {
  readonly outcomes: readonly PackedOutcome[];
  /** Why files were not read, as that is shown, where the workbook has it otherwise. */
  readonly shown: ReadonlyMap<string, string>;
  /** Parts that were written before, whose outcomes are added. */
  readonly parts: readonly string[];
  readonly settings: RollupSettings;
  /** The file that stands where the workbook is to be: that of an earlier run is brought up to date, another workbook is kept, and what is none gives way. */
  readonly standing?: string;
  /** What the office has typed itself, in the order of the form, to be held against the sums. */
  readonly stated?: readonly ReportedFigure[];
  /** Whether a table of all units is wanted. */
  readonly table: boolean;
  /** The day that letters to units bear, where these are wanted. */
  readonly returns?: Date;
}

/** What came of a sum: the workbook is absent where no unit could be added. */
export interface MadeRollup extends ToldRollup {
  readonly content?: Uint8Array;
  /** What was not written of copied texts, as not all units' were compared: `list` where the workbook has a list of an earlier run, which stays, `found` where it has none. */
  readonly copiedApart?: "list" | "found";
  /** The letters to units, and the list of all that they say. */
  readonly returns: readonly ReturnLetter[];
}

/** What is found beside the sum. */
interface Found {
  held: HeldSums;
  copied: readonly CopiedText[];
  copiedApart: MadeRollup["copiedApart"];
}

/** Sums up, and makes the workbook of it. */
export const task: Task<RollupRequest, MadeRollup> = (request, begin) =>
  attempt(request, async () => {
    const { standing, stated, table, language, returns, shown } = request;
    begin("making");
    const outcomes = await allOutcomes(request);
    const settings = { ...request.settings, choices: choicesFor(outcomes, request.settings.choices ?? noChoices) };
    const sheets = (standing !== undefined && (await standingWorkbook(standing, language))) || newFileSheets();
    const { sheetNames } = await sheets.read([]);
    const found: Found = { held: { wrong: [], unread: [] }, copied: [], copiedApart: undefined };
    const listsOf = (rollup: Rollup): KeptList[] => {
      if (stated) found.held = heldSums(rollup, stated, language);
      found.copied = copiedTexts(rollup, language);
      const list = copiedList(rollup, found.copied);
      // What an earlier run has found among all units is none of a few: it stays.
      const isKept = sheetNames.length > 0 && !areTextsRead(rollup);
      if (isKept) found.copiedApart = sheetNamed(sheetNames, list.plan.name) !== undefined ? "list" : found.copied.length > 0 ? "found" : undefined;
      return [...(stated ? [wrongSumList(rollup, found.held)] : []), ...(isKept ? [] : [list])];
    };
    const sumUp = (): Promise<Rollup> => rollUpFiles(sheets, outcomes, settings, listsOf);
    try {
      const rollup = await (standing === undefined ? sumUp() : about(standing, sumUp));
      refuseUnused(rollup, language);
      return {
        content: await sheets.save(),
        ...toldRollup(shownFaults(rollup, shown), found, table, language),
        ...(found.copiedApart && { copiedApart: found.copiedApart }),
        returns: await lettersOf(rollup, returns),
      };
    } catch (caught) {
      const error = caught instanceof AboutFile ? caught.cause : caught;
      if (error instanceof RollupError && error.code === "nothingAdded" && error.rollup) {
        refuseUnused(error.rollup, language);
        return {
          ...toldRollup(shownFaults(error.rollup, shown), { held: { wrong: [], unread: [] }, copied: [] }, table, language),
          returns: await lettersOf(error.rollup, returns),
        };
      }
      throw caught;
    }
  });

/** Whether the texts of all units that are added were read. */
const areTextsRead = ({ added }: Rollup): boolean => added.every(({ report }) => report.texts !== undefined);

async function lettersOf(rollup: Rollup, when: Date | undefined): Promise<ReturnLetter[]> {
  if (when === undefined) return [];
  return [...returnLetters(rollup, when), { name: "退回意见.xlsx", content: await makeWorkbook(planReturns(rollup)) }];
}

async function allOutcomes({ outcomes, parts, language }: RollupRequest): Promise<readonly UnitOutcome[]> {
  const all = outcomes.map(unpack);
  for (const part of parts) for (const outcome of await about(part, () => readPart(part, language))) all.push(outcome);
  return all;
}

/** Decisions by the names under which parts have the files. */
function choicesFor(outcomes: readonly UnitOutcome[], { use, ...others }: Choices): Choices {
  const files = new Set(outcomes.map(({ file }) => file));
  return { ...others, use: new Map([...use].map(([file, choice]) => [files.has(file) ? file : (sameNamed(file, files) ?? file), choice])) };
}

/** @throws DataError where something was decided of a file that is none of the units' */
function refuseUnused({ rows, settings: { choices = noChoices } }: Rollup, language: Language): void {
  const sentences = unusedFiles(
    choices.use,
    rows.map(({ file }) => file),
    textsFor(language),
  );
  if (sentences.length > 0) throw new DataError(sentences);
}
