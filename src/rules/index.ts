/** The checks as data, generated from the statute. A rule knows figures, never cells. */
export { sumRules } from "./sumRules";
export type { LinearTerm, SumCheckId, SumRule } from "./sumRules";
