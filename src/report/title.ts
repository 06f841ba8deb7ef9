import type { ReportContent } from "./content";
import type { ExpandTags } from "./expandTags";
import { writtenLines } from "./lines";
import type { ReportNote } from "./note";
import { printable } from "./printable";
import { printedYear } from "./terms/organTerms";

/** The title, in one line, and what is to be said about the tags in it. */
export interface PrintedTitle {
  readonly text: string;
  readonly notes: readonly ReportNote[];
}

/** 报告标题 with its tags replaced; where it is blank, 「＜机关＞＜年度＞年政府信息公开工作年度报告」. */
export function printTitle({ organ }: ReportContent, expand: ExpandTags): PrintedTitle {
  const own = oneLine(organ.title);
  if (own === "") return { text: formTitle(organ.name, organ.year), notes: [] };
  const { text, notes } = expand(own, () => ({ text: { zh: "基本信息中的报告标题", en: "报告标题 on sheet “基本信息”" } }));
  return { text: oneLine(text), notes };
}

/** 「＜机关＞＜年度＞年政府信息公开工作年度报告」; without 「＜年度＞年」 where no year is filled in. */
export function formTitle(organ: string, year: number): string {
  const digits = printedYear(year);
  return `${oneLine(organ)}${digits === "" ? "" : `${digits}年`}政府信息公开工作年度报告`;
}

const oneLine = (text: string): string => writtenLines(printable(text)).join("");
