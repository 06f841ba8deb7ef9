import type { FigureId } from "../statute";
import type { SumRule } from "./sumRules";

/** What a rule adds up to, 0 where it holds; figures without a number count as 0. */
export const residual = ({ terms }: SumRule, valueOf: (figure: FigureId) => number | undefined): number =>
  terms.reduce((sum, { figure, coefficient }) => sum + coefficient * (valueOf(figure) ?? 0), 0);
