import { inLanguage, type Language } from "../../language";

interface Reasons {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Reasons that are usual for a problem of the workbook, by its kind; those of warnings stand with their checks. */
const ofKind: Readonly<Record<string, Reasons>> = {
  otherOrgan: {
    zh: ["机关已更名，是同一个机关", "机构改革，职能由本机关承接"],
    en: ["The organ was renamed; it is the same one", "After a reorganisation this organ took over"],
  },
  notLastYear: { zh: ["数据确是上年的，上年工作簿里的年度填错了"], en: ["These are last year's figures; the year in that workbook is wrong"] },
  lastYearGaps: {
    zh: ["上年报告这几项没有填", "上年报告用的是另一种格式，没有这几项"],
    en: ["Last year's report left these blank", "Last year's report was in another form, without these"],
  },
  publishedUnread: { zh: ["上年报告没有公布这几项"], en: ["Last year's report was published without these"] },
  publishedBlank: { zh: ["上年报告没有公布这几项"], en: ["Last year's report was published without these"] },
  lastYearUnread: { zh: ["上年报告的表不是这种格式，已人工核对"], en: ["Last year's tables are of another form; compared by hand"] },
  label: { zh: ["是本单位的写法，数没有填错行列"], en: ["This is how we word it; the figures stand in the right rows and columns"] },
  labelMissing: { zh: ["本机关没有这一项，数都是 0"], en: ["This organ has nothing of this kind; all would be 0"] },
  labelExtra: {
    zh: ["是小计或备注，不是格式里的一项", "已计入相应的行"],
    en: ["It is a subtotal or a note, not an item of the form", "It is counted in the row where it belongs"],
  },
  titleYear: { zh: ["标题没有改，数是本年的"], en: ["The title was not changed, the figures are this year's"] },
  titleOrgan: { zh: ["标题用的是简称或原来的名称，是同一个机关"], en: ["The title uses a short or former name of the same organ"] },
};

const ofAny: Reasons = { zh: ["已核对，情况属实"], en: ["Checked; it is right as it is"] };

/** The reason that fits whatever may be right as it is. */
export const anyReason = (language: Language): readonly string[] => inLanguage(ofAny, language);

/** The usual reasons for a problem of a kind, and the one that fits all. */
export function problemReasons(kind: string, language: Language): readonly string[] {
  const own = ofKind[kind];
  return [...(own ? inLanguage(own, language) : []), ...anyReason(language)];
}
