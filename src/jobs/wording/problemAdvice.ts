import type { Surface } from "./surface";

/** What to do about a problem of the workbook where that depends on what the person has at hand. */
interface ProblemAdvice {
  /** There is no table of the form at all. */
  readonly none: string;
  /** How a standard sheet is added, as the end of a sentence. */
  readonly addSheet: string;
  /** How a sheet is added in place of one that was renamed, as the end of a sentence. */
  readonly addFresh: string;
  readonly chooseOne: string;
  readonly newForm: string;
  /** A label of the form is missing. */
  readonly labelMissing: string;
  /** Figures of a published report that was given as last year's are blank. */
  readonly publishedBlank: string;
}

export const adviceZh: Readonly<Record<Surface, ProblemAdvice>> = {
  pane: {
    none: "请点“插入标准表”；原有的工作表不会改动。",
    addSheet: "可点“插入标准表”补上这一张，其他表不受影响。",
    addFresh: "再点“插入标准表”补一张。",
    chooseOne: "请在“识别结果”里选定一处。",
    newForm: "请改用新格式填写：新建一个工作簿，点“插入标准表”。",
    labelMissing: "请补上；确实不用填的，可在“识别结果”里确认。",
    publishedBlank: "请在“导入上年报告”里照原文填好，再用作上年。",
  },
  command: {
    none: "请核对是不是选错了文件；要新填一份，可用 nianbao new 新建工作簿。",
    addSheet: "可用 nianbao new 新建一个工作簿，把其中的这张表复制过来，其他表不受影响。",
    addFresh: "再用 nianbao new 新建一个工作簿，把其中的这张表复制过来。",
    chooseOne: "请在工作簿里只留本年的一处，其他的移到别的工作簿。",
    newForm: "请改用新格式填写：可用 nianbao new 新建工作簿。",
    labelMissing: "请在表里补上；没有数的，填 0。",
    publishedBlank: "请先用 nianbao import 读成工作簿，照原文填好，再用那个工作簿。",
  },
  unit: {
    none: "请核对是不是发错了文件；请用标准表填报。",
    addSheet: "请补上标准表里的这一张，其他表不受影响。",
    addFresh: "再补上标准表里的这一张。",
    chooseOne: "请在工作簿里只留本年的一处，其他的移到别的工作簿。",
    newForm: "请改用新格式的标准表填写。",
    labelMissing: "请在表里补上；没有数的，填 0。",
    publishedBlank: "请照原文核对。",
  },
};

export const adviceEn: Readonly<Record<Surface, ProblemAdvice>> = {
  pane: {
    none: "Choose “Insert the sheets”; your own sheets stay as they are.",
    addSheet: "choose “Insert the sheets” to add it; other sheets stay as they are.",
    addFresh: "choose “Insert the sheets” to add a fresh one.",
    chooseOne: "Choose one under “Recognised tables”.",
    newForm: "Fill in the new form: make a new workbook and choose “Insert the sheets”.",
    labelMissing: "Add it, or confirm the table under “Recognised tables” if it is not needed.",
    publishedBlank: "Fill them in from the source under “Import last year's report”, and use it again.",
  },
  command: {
    none: "Check whether it is the right file; `nianbao new` makes a workbook to fill in.",
    addSheet: "make a workbook with `nianbao new` and copy that sheet from it; other sheets stay as they are.",
    addFresh: "make a workbook with `nianbao new` and copy that sheet from it.",
    chooseOne: "Leave only this year's in the workbook and move the others to another one.",
    newForm: "Fill in the new form: `nianbao new` makes a workbook of it.",
    labelMissing: "Add it to the table, with 0 where there is nothing to report.",
    publishedBlank: "Make a workbook of it with `nianbao import`, fill it in from the source, and use that.",
  },
  unit: {
    none: "Check whether it is the right file; the standard sheets are to be filled in.",
    addSheet: "add that standard sheet; other sheets stay as they are.",
    addFresh: "add that standard sheet once more.",
    chooseOne: "Leave only this year's in the workbook and move the others to another one.",
    newForm: "Fill in the standard sheets of the new form.",
    labelMissing: "Add it to the table, with 0 where there is nothing to report.",
    publishedBlank: "Check the source.",
  },
};
