import type { Worded } from "../../language";
import type { OrganData } from "../content";
import type { FormTerm } from "./term";
import { typed } from "./typed";

/** A term of what 基本信息 says of the organ. */
const term = (name: string, about: Worded, textOf: (organ: OrganData) => string): FormTerm => ({
  name,
  about,
  figures: [],
  printed: ({ content }) => typed(name, textOf(content.organ), content),
});

/** What 基本信息 says of the organ and its report. */
export const organTerms: readonly FormTerm[] = [
  term("机关名称", { zh: "机关全称", en: "The full name of the organ" }, ({ name }) => name),
  term("机关类别", { zh: "乡镇、街道、县级部门等", en: "The kind of the organ: township, subdistrict, county department and so on" }, ({ kind }) => kind),
  term("年度", { zh: "报告所属年度，四位数字", en: "The year of the report, four digits" }, ({ year }) => printedYear(year)),
  term(
    "统计期限",
    { zh: "如“自2025年1月1日起至2025年12月31日止”", en: "The period that is counted, such as 1 January to 31 December 2025, as reports write it" },
    ({ period }) => period,
  ),
  term("报告日期", { zh: "落款的日期", en: "The date under the signature" }, ({ date }) => date),
  term("联系方式", { zh: "地址、邮编、电话", en: "Address, post code and telephone" }, ({ contact }) => contact),
];

/** The same where 要素 of a name that came later go before it. */
const laterTerm = (name: string, about: Worded, textOf: (organ: OrganData) => string): FormTerm => ({
  name,
  about,
  figures: [],
  printed: ({ content }) => ({ text: textOf(content.organ) }),
});

/** Names that came later than 要素: a 要素 of such a name is meant instead. */
export const laterOrganTerms: readonly FormTerm[] = [
  laterTerm(
    "简称",
    { zh: "机关简称；没有填的用全称", en: "The short name of the organ; where none is filled in the full one" },
    ({ shortName, name }) => shortName || name,
  ),
  laterTerm("上年度", { zh: "年度的前一年，四位数字", en: "The year before the report's, four digits" }, ({ year }) => printedYear(year - 1)),
  laterTerm("下年度", { zh: "年度的后一年，四位数字", en: "The year after the report's, four digits" }, ({ year }) => printedYear(year + 1)),
];

/** The year in digits; "" where none is filled in. */
export function printedYear(year: number): string {
  return Number.isInteger(year) && year > 0 ? String(year) : "";
}
