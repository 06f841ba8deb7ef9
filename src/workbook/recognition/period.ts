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

/** A day, and a span that is the whole year: 「2026年1月15日」「1-12月」. */
const NO_PERIOD = /(?:(?:19|20)?\d{2}年)?(?:1[0-2]|[1-9])月\d{1,2}[日号]|1月?[-‐-―~～至到]12月/gu;

/** Whether a text says that a table is of another time than a whole year: another year's, where it does not name that one too, 上年's, a quarter's. */
export function isOfAnotherTime(text: string, year: number | undefined): boolean {
  const periods = otherPeriods(plain(text).replace(NO_PERIOD, ""));
  const years = periods.flatMap((period) => /\d{4}/u.exec(period)?.[0] ?? []);
  const isOfYear = year === undefined ? years.length > 0 : years.includes(String(year));
  const others = periods.filter((period) => !/\d{4}/u.test(period));
  const isPart = others.some((period) => /[月季]|半年/u.test(period));
  return isPart || (!isOfYear && periods.length > 0);
}
