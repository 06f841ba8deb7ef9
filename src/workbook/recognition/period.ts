import { withArabicYears } from "../reading/chineseYear";

/** Years, quarters and months that a label may name, the report's own year under its usual names apart. */
const OTHER = /(?:19|20)\d{2}(?!\d)|(?<!\d)\d{2}年|上年|去年|前年|往年|下年|上一年|(?:1[0-2]|[1-9])月|[一二三四]季度|[上下]半年|本[月季]|当[月季]/gu;
/** A heading that says nothing but that its figures are of the whole year and of all. */
const WHOLE = /^(?:[本当今]年度?|全年|全部|[合共总]计|累计)(?:数|数量|件数|累计|合计)?$/u;
/** A cell that holds a year or a month and nothing else. */
const ALONE = /^(?:(?:19|20)\d{2}(?:年度?)?|(?:1[0-2]|[1-9])月份?)$/u;

const plain = (text: string): string => withArabicYears(text.normalize("NFKC").replace(/\s/gu, ""));

/** The periods other than 本年 that a text names: 「上年处理决定数量」, 「2024年」, 「12月」. */
const otherPeriods = (text: string): string[] => plain(text).match(OTHER) ?? [];

/** Whether a text names a period that the label of the form does not: nothing under the one is a figure of the other. */
export function isOfOtherPeriod(text: string, label: string): boolean {
  const own = otherPeriods(label);
  return otherPeriods(text).some((period) => !own.includes(period));
}

/** Whether a heading says that what stands under it is of the whole year and of all: 「本年数」, 「全年累计」, 「全部」. */
export const isOfWholeYear = (text: string): boolean => WHOLE.test(plain(text));

/** Whether a text is a year or a month: in a table a heading, and no figure. */
export const isPeriodAlone = (text: string): boolean => ALONE.test(plain(text));
