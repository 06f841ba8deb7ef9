/** The checks as data, generated from the statute. A rule knows figures, never cells. */
export { jumpFigures, usualJump, type JumpMeasure } from "./jumps";
export { acrossYearsRules, type AcrossYearsCheckId, type AcrossYearsRule, type YearTerm } from "./acrossYears";
export { dependencies, type Dependency, type SparseRow } from "./dependencies";
export { proveRules, type RuleSetProof } from "./proof";
export { residual } from "./residual";
export { sumRules } from "./sumRules";
export type { LinearTerm, SumCheckId, SumRule } from "./sumRules";
export { totalRuleOf, totalRules, type TotalRule } from "./totalRules";
