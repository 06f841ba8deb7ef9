import type { Spellings } from "./spelling";

/** Times that are spoken of beside the report's own year. */
export const times = {
  lastYear: [["上(?:一|个)?年度?", "上年度结转申请5件"]],
  nextYear: [
    ["下(?:一|个)?年度?", "结转下一年度5件"],
    ["次年度?", "结转次年5件"],
    ["明年度?", "结转明年5件"],
    ["翌年度?", "结转翌年5件"],
  ],
  someYear: [["20\\d\\d年度?", "结转2025年度5件"]],
  laterYear: [
    ["{nextYear}", "结转明年5件"],
    ["{someYear}", "结转2025年5件"],
  ],
  partOfYear: [
    ["上半年", "上半年收到申请30件"],
    ["下半年", "下半年收到申请50件"],
    ["季度", "一季度收到申请12件"],
  ],
  earlier: [
    ["去年", "去年收到申请68件"],
    ["上一?年", "上年收到申请68件", { notBefore: "度?(?:[^，,。；;]{0,4})?(?:{carryOver}|遗留)", unlike: "上年度结转申请5件" }],
    ["同期", "同期收到申请68件"],
    ["前年", "前年收到申请60件"],
    ["往年", "往年收到申请60件"],
    ["历年", "历年收到申请600件"],
    ["以来", "条例施行以来收到申请500件"],
    ["近[两三四五几]年", "近三年收到申请200件"],
  ],
  /** Not of the year that is reported on: what was, or what will be. */
  otherTime: [
    ["{earlier}", "去年收到申请68件"],
    ["下一?步", "下一步制发规范性文件3件"],
    ["目标", "目标是制发规范性文件3件"],
    ["力争", "力争制发规范性文件3件"],
    ["计划", "计划制发规范性文件3件"],
  ],
} satisfies Spellings;
