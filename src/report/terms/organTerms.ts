import type { ReportContent } from "../content";
import type { Term } from "./term";

/** What 基本信息 says of the organ and its report. */
export function organTerms({ organ }: ReportContent): Term[] {
  const term = (name: string, about: string, text: string): Term => ({ name, about, figures: [], text });
  return [
    term("机关名称", "机关全称", organ.name),
    term("机关类别", "乡镇、街道、县级部门等", organ.kind),
    term("年度", "报告所属年度，四位数字", printedYear(organ.year)),
    term("统计期限", "如“自2025年1月1日起至2025年12月31日止”", organ.period),
    term("报告日期", "落款的日期", organ.date),
    term("联系方式", "地址、邮编、电话", organ.contact),
  ];
}

/** Names that came later than 要素: a 要素 of such a name is meant instead. */
export function laterOrganTerms({ organ }: ReportContent): Term[] {
  const term = (name: string, about: string, text: string): Term => ({ name, about, figures: [], text });
  return [
    term("简称", "机关简称；没有填的用全称", organ.shortName || organ.name),
    term("上年度", "年度的前一年，四位数字", printedYear(organ.year - 1)),
    term("下年度", "年度的后一年，四位数字", printedYear(organ.year + 1)),
  ];
}

/** The year in digits; "" where none is filled in. */
export function printedYear(year: number): string {
  return Number.isInteger(year) && year > 0 ? String(year) : "";
}
