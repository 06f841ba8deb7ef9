/** Reasons that are usual for a problem of the workbook, by its kind; `any` for all, also for warnings, whose own stand with their checks. */
export const reasonsZh = {
  otherOrgan: ["机关已更名，是同一个机关", "机构改革，职能由本机关承接"],
  notLastYear: ["数据确是上年的，上年工作簿里的年度填错了"],
  lastYearGaps: ["上年报告这几项没有填", "上年报告用的是另一种格式，没有这几项"],
  lastYearUnread: ["上年报告的表不是这种格式，已人工核对"],
  label: ["是本单位的写法，数没有填错行列"],
  labelMissing: ["本机关没有这一项，数都是 0"],
  labelExtra: ["是小计或备注，不是格式里的一项", "已计入相应的行"],
  titleYear: ["标题没有改，数是本年的"],
  titleOrgan: ["标题用的是简称或原来的名称，是同一个机关"],
  any: ["已核对，情况属实"],
};
