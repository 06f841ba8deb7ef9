import type { Worded } from "../../language";
import type { OrganNeed } from "../report/reportNeeds";

const placeOf = ({ cell }: OrganNeed): string => `${cell.sheet}!${cell.address}`;

/** Nearly every check of 正文 needs the year: which dates are right, which form it follows. */
const TEXT_WAITS: Worded = { zh: "填好以前，不核对正文。", en: "Until then 正文 is not checked." };

/** What 基本信息 lacks before the report may be signed, where, and what to do. */
export const organNeedWords: Worded<(need: OrganNeed) => string> = {
  zh: (need) => {
    switch (need.kind) {
      case "noOrgan":
        return need.found === ""
          ? `“基本信息”里还没有填机关名称（${placeOf(need)}），标题、落款和文件名都要用。请填全称。`
          : `“基本信息”里的机关名称（${placeOf(need)}）写的是“${need.found}”，不是机关的名称，标题、落款和文件名都要用。请填全称。`;
      case "noYear":
        return need.found === ""
          ? `“基本信息”里还没有填年度（${placeOf(need)}）。请填四位数字，如 2025。${TEXT_WAITS.zh}`
          : `“基本信息”里的年度（${placeOf(need)}）写的是“${need.found}”，不是四位数字。请填报告所属的年度，如 2025。${TEXT_WAITS.zh}`;
      case "noDate":
        return `“基本信息”里还没有填报告日期（${placeOf(need)}），报告没有落款日期。请填发布报告的日期，如 2026年1月20日。`;
      case "dateUnread":
        return `“基本信息”里的报告日期（${placeOf(need)}）写的是“${need.found}”，读不出年、月、日，不能生成报告。请写成 2026年1月20日 这样；日期还没有定的，请先空着。`;
      case "dateEarly":
        return `“基本信息”里的报告日期（${placeOf(need)}）是 ${need.found}，早于 ${need.year} 年年底：统计截至 ${need.year}年12月31日，报告不会在此以前。请核对日期和年度。`;
      case "dateLate":
        return `“基本信息”里的报告日期（${placeOf(need)}）是 ${need.found}，${need.year} 年度的报告应在 ${need.year + 1} 年发布。请核对日期和年度。`;
    }
  },
  en: (need) => {
    switch (need.kind) {
      case "noOrgan":
        return need.found === ""
          ? `机关名称 (${placeOf(need)}) is not filled in: the title, the signature and the file's name need it.`
          : `机关名称 (${placeOf(need)}) says “${need.found}”, which is no name of an organ: the title, the signature and the file's name need the full name.`;
      case "noYear":
        return need.found === ""
          ? `年度 (${placeOf(need)}) is not filled in: enter four digits, such as 2025. ${TEXT_WAITS.en}`
          : `年度 (${placeOf(need)}) says “${need.found}”, which is no year of four digits: enter the year of the report, such as 2025. ${TEXT_WAITS.en}`;
      case "noDate":
        return `报告日期 (${placeOf(need)}) is not filled in, so the report has no signature: enter the day of its publication, such as 2026-1-20.`;
      case "dateUnread":
        return `报告日期 (${placeOf(need)}) says “${need.found}”, which is no day, so no report can be made: write it as 2026-1-20, or leave it blank until it is settled.`;
      case "dateEarly":
        return `报告日期 (${placeOf(need)}) is ${need.found}, before the end of ${need.year}: the report covers the year up to 31 December. Check the date and the year.`;
      case "dateLate":
        return `报告日期 (${placeOf(need)}) is ${need.found}, and the report of ${need.year} is published in ${need.year + 1}. Check the date and the year.`;
    }
  },
};
