/** The sheets of a workbook that was summed up, beside the standard ones. */
export const UNITS_SHEET = "汇总单位";
export const DETAIL_SHEET = "汇总明细";
/** What a run has written, by which the next one knows what a person has changed. */
export const RECORD_SHEET = "汇总记录";
/** Who should report, in the parent's workbook. */
export const ROSTER_SHEET = "单位名单";
