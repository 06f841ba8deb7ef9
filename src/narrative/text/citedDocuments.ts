/** A document that these reports cite, by words that only its title has. */
export interface CitedDocument {
  readonly title: string;
  readonly words: RegExp;
  readonly number: string;
  /** Other titles that it is given. */
  readonly misnamed?: RegExp;
}

/** What is cited most. Source of each number: the document itself as published by the State Council (www.gov.cn). */
export const citedDocuments: readonly CitedDocument[] = [
  // revised 2019-04-03
  {
    title: "中华人民共和国政府信息公开条例",
    words: /政府信息公开条例/u,
    number: "国务院令第711号",
    misnamed: /^(?:中华人民共和国|国家|国务院)?(?:政府信息|政务信息|政务|信息|政府)公开(?:工作)?(?:管理)?条例$/u,
  },
  // 2021-09-26, printed at the head of the form; its title ends so, that of the notice of 2019 too
  { title: "中华人民共和国政府信息公开工作年度报告格式", words: /政府信息公开工作年度报告格式/u, number: "国办公开办函〔2021〕30号" },
  // 2020-11-17
  { title: "政府信息公开信息处理费管理办法", words: /信息处理费管理办法/u, number: "国办函〔2020〕109号" },
  // 2019-12-26
  {
    title: "国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见",
    words: /国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见/u,
    number: "国办发〔2019〕54号",
  },
  // 2020-12-07
  { title: "公共企事业单位信息公开规定制定办法", words: /公共企事业单位信息公开规定制定办法/u, number: "国办发〔2020〕50号" },
];

/** A document that another took the place of. */
export interface SupersededDocument {
  readonly words: RegExp;
  readonly by: { readonly title: string; readonly number: string };
  /** The first report that follows the new one. */
  readonly since: number;
}

/** What reports still cite though it is no longer in force. Sources as above. */
export const supersededDocuments: readonly SupersededDocument[] = [
  // The form of 2019; notices of other organs have the year or their own name in the title.
  {
    words:
      /国(?:务院办公厅|办)[^《》。；\n]{0,20}(?:《|[〈<])?关于(?:做好)?政府信息公开工作年度报告有关事项的通知|国办公开办函[〔[［（(【]2019[〕\]］）)】]\s*60\s*号/u,
    by: { title: "国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知", number: "国办公开办函〔2021〕30号" },
    since: 2021,
  },
];

/** Titles of documents of which there is one for each year, their first group: a report follows its own year's. */
export const yearlyDocuments: readonly RegExp[] = [
  /(20\d\d)年度?[\p{Script=Han}]{0,12}(?:政府|政务)信息公开(?:工作)?(?:年度报告|年报)/u,
  /(20\d\d)年度?[\p{Script=Han}]{0,12}(?:政务公开|政府信息公开)(?:重点)?工作(?:要点|主要任务|任务分解)/u,
];
