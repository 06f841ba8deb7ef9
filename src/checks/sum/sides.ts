import { termLabel, type CheckId } from "../../findings";
import type { Side } from "./check";

/** The parts of a sum that a sentence names, and how many have no number. */
export interface SumWords {
  /** 「自然人 12 + 商业企业 3」: the parts that count; zeros are left out. */
  readonly counted: string;
  readonly blank: number;
}

/** Puts the parts of one side of a sum into words. */
export function sumWords(check: CheckId, { terms }: Side): SumWords {
  const counted = terms.filter(({ value }) => value !== undefined && value !== 0);
  return {
    counted: counted.map(({ figure, value }) => `${termLabel(check, figure)} ${value ?? ""}`).join(" + "),
    blank: terms.filter(({ value }) => value === undefined).length,
  };
}

/** One side of a balance written out: 「本年新收 16 + 上年结转 0 = 16」. */
export function sideWords(check: CheckId, { terms, value: sum }: Side, blank: string): string {
  const parts = terms.map(({ figure, value }) => `${termLabel(check, figure)} ${value ?? blank}`);
  return `${parts.join(" + ")} = ${sum}`;
}
