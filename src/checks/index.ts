/** The checks of the tables, of figures across years, of the organ and of what the workbook shows, each with its sentences. */
export type { AcrossYearsEvidence } from "./acrossYears/check";
export { gatherAlike, type AlikeEvidence } from "./alike/check";
export { notPlainCells } from "./alike/notPlainCells";
export { checkFigures, checkOrgan, checkYears } from "./checkFigures";
export { conversionOf } from "./notPlain/conversion";
export { checkWords, workbookFindings, type CheckEvidence } from "./registry";
export { checkSums, isOfSum, type SumEvidence } from "./sum/check";
export { sumClauseEn } from "./sum/en";
export { sumClauseZh } from "./sum/zh";
export { fillTotals } from "./unfilled/fillTotals";
export { totalsInDoubt } from "./unfilled/mayBeTotals";
