import { inLanguage, type Language, type Worded } from "../../language";
import { TemplateError } from "../../report";
import { SheetsError, type SheetsErrorCode } from "../../workbook";
import { ChangedSince } from "../changes/changedSince";
import { NarrativeError, type NarrativeErrorCode } from "../narrative/narrativeError";
import { ReportError } from "../report/reportError";
import { RollupError } from "../rollup/rollupError";
import { describeReportError } from "./describeReportError";
import { describeRollupError } from "./describeRollupError";

type Sentences<Code extends string> = Readonly<Record<Code, Worded>>;

const sheetSentences: Sentences<SheetsErrorCode> = {
  editing: {
    zh: "有单元格正在输入。请按 Enter 完成输入（或按 Esc 取消），再点一次。",
    en: "A cell is being edited. Press Enter (or Esc), then try again.",
  },
  protected: {
    zh: "工作表或工作簿受保护，不能写入。请在“审阅”里撤销保护，再点一次。",
    en: "The sheet or workbook is protected. Unprotect it on the Review tab, then try again.",
  },
  exists: {
    zh: "已有同名的工作表，没有插入，原表未改动。请先把原表改名，再点“插入标准表”。",
    en: "A sheet of that name exists. Nothing was inserted or changed; rename the sheet and try again.",
  },
  missing: {
    zh: "要找的工作表或单元格已不在，可能改了名或被删除。请点“立即校验”刷新。",
    en: "The sheet or cell is no longer there; it may have been renamed or deleted. Choose “Check now”.",
  },
  unsupported: {
    zh: "这个版本的 Excel 不支持此操作，需要 Excel 2021 或更新版本。",
    en: "This version of Excel does not support this; Excel 2021 or later is needed.",
  },
  host: {
    zh: "Excel 没有完成这一步，已填的数据没有改动。请再点一次；仍不行时，保存工作簿后重新打开。",
    en: "Excel did not complete this step; your data is unchanged. Try again, or save and reopen the workbook.",
  },
};

const narrativeSentences: Sentences<NarrativeErrorCode> = {
  elsewhere: {
    zh: "要素只能放进“正文”表的小标题或正文格里。请先点那里的一格，再点要素。什么都没有改。",
    en: "Tags belong into the sub-headings and texts of sheet “正文”. Select such a cell first; nothing was changed.",
  },
  formula: {
    zh: "这一格里是公式，没有改。请先把它改成文字。",
    en: "A formula stands in that cell; nothing was changed.",
  },
  changed: {
    zh: "这一格的文字已经改过了，没有再动。请看看预览里现在的样子，再点一次。",
    en: "The text was changed meanwhile; nothing was written. Look at the preview as it is now, then try again.",
  },
};

const changedSince: Worded = {
  zh: "这几格后来又改过，没有撤销，现在的内容没有动。请直接在表里改。",
  en: "The cells were changed since; nothing was undone or written. Please change them on the sheet.",
};

const unexpected = (detail: string): Worded => ({
  zh: `出现意外情况（${detail}）。已填的数据没有改动，请再点一次。`,
  en: `Something unexpected happened (${detail}). Your data is unchanged; please try again.`,
});

/** Any error as one sentence for people in the pane: what happened and what to do. */
export function describeError(error: unknown, language: Language): string {
  if (error instanceof SheetsError) return inLanguage(sheetSentences[error.code], language);
  if (error instanceof ReportError) return describeReportError(error, language, "pane");
  if (error instanceof RollupError) return describeRollupError(error, language);
  if (error instanceof NarrativeError) return inLanguage(narrativeSentences[error.code], language);
  if (error instanceof ChangedSince) return inLanguage(changedSince, language);
  if (error instanceof TemplateError) return error.sentences(language).join("\n");
  const detail = error instanceof Error ? error.message : String(error);
  return inLanguage(unexpected(detail), language);
}
