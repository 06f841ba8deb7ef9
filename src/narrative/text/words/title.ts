import type { TextWords } from "../textWords";

/** D6: 报告标题 has no words. */
export interface NoTitleFault {
  readonly what: "noTitle";
  readonly name: string;
}

/** What is said of it. */
export const noTitleWords: TextWords<NoTitleFault> = {
  zh: ({ place, words }) => `${place}只有${words}，不像标题，会照样印出。请写出完整的标题；清空这一格，就印“机关名称＋年度＋政府信息公开工作年度报告”。`,
  en: ({ place, words }) =>
    `${place} is just ${words}, which is hardly a title and is printed as it stands. Write the whole title; if the cell is cleared, the usual title is printed.`,
};
