import { newFileSheets } from "../../files";
import { copiedList, copiedTexts, describeError, heldSums, rollUpFiles, wrongSumList } from "../../jobs";
import { rollUp } from "../../rollup";
import { readUnitFile } from "./readUnitFile";
import { returnsArchive } from "./returnsArchive";
import type { UnitAnswer, UnitQuestion, UnitWork } from "./unitMessages";
import { unitsNews } from "./unitsNews";

/** Does what the pane asks of a worker. Never rejects: what keeps it from being done is told in a sentence. */
export async function answerUnits(asked: UnitQuestion): Promise<UnitAnswer> {
  try {
    return { value: await valueOf(asked) };
  } catch (error) {
    return { fault: describeError(error, asked.language) };
  }
}

async function valueOf(asked: UnitQuestion): Promise<UnitWork[keyof UnitWork]["answer"]> {
  const { language } = asked;
  switch (asked.kind) {
    case "read":
      return readUnitFile(asked.question.name, new Uint8Array(asked.question.bytes), language);
    case "news":
      return unitsNews(asked.question, language);
    case "copied":
      return copiedTexts(rollUp(asked.question.outcomes, asked.question.settings), language);
    case "workbook":
      return workbookOf(asked.question);
    case "letters":
      return returnsArchive(rollUp(asked.question.outcomes, asked.question.settings), asked.question.when);
  }
}

/** The workbook is the office's, and Chinese as it is. */
async function workbookOf({ outcomes, settings, stated, copied }: UnitWork["workbook"]["question"]): Promise<Uint8Array> {
  const file = newFileSheets();
  await rollUpFiles(file, outcomes, settings, (rollup) => [
    ...(stated ? [wrongSumList(rollup, heldSums(rollup, stated, "zh-CN"))] : []),
    copiedList(rollup, copied),
  ]);
  return file.save();
}
