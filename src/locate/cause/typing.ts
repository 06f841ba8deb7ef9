import type { TypingStep } from "../suspect";
import { ADDED, OMITTED, REPLACED, SWAPPED, TENFOLD } from "./weights";

/** A step of typing and how likely it is that typing `truth` went wrong in just this way. */
export interface Mistyping {
  readonly step: TypingStep;
  readonly probability: number;
}

/**
 * The step of typing by which one whole number ≥ 0 became another.
 * The digits that a step can hit, and those it can put there, share its weight: of a figure of one digit every other digit is
 * one step away, so there the step says little; of 144 typed as 114 it says much.
 * @returns `undefined` where it takes more than one step
 */
export function mistyping(truth: number, typed: number): Mistyping | undefined {
  if (truth < 0 || typed < 0 || truth === typed) return undefined;
  const [should, is] = [String(truth), String(typed)];
  const digits = should.length;
  if (is === `${should}0` && truth !== 0) return { step: "tenfold", probability: TENFOLD + ADDED / (10 * (digits + 1)) };
  if (should === `${is}0` && typed !== 0) return { step: "tenfold", probability: TENFOLD + OMITTED / digits };
  // Typed digits may begin with noughts that the spreadsheet drops: 105 with its first digits exchanged is 015.
  const padded = is.padStart(digits, "0");
  if (padded.length === digits) {
    const wrong = Array.from(should).flatMap((digit, index) => (digit === padded[index] ? [] : index));
    const [first = 0, second] = wrong;
    const swapped = `${should.slice(0, first)}${should[first + 1] ?? ""}${should[first] ?? ""}${should.slice(first + 2)}`;
    if (wrong.length === 2 && second === first + 1 && swapped === padded) {
      return { step: "swapped", probability: SWAPPED / (digits - 1) };
    }
    if (is.length === digits && wrong.length === 1) return { step: "replaced", probability: REPLACED / (9 * digits) };
  }
  // A 0 stands for nothing entered rather than for a digit left out.
  if (digits > 1 && typed !== 0 && Array.from(should).some((_, index) => Number(without(should, index)) === typed)) {
    return { step: "omitted", probability: OMITTED / digits };
  }
  if (is.length === digits + 1 && Array.from(is).some((_, index) => without(is, index) === should)) {
    return { step: "added", probability: ADDED / (10 * (digits + 1)) };
  }
  return undefined;
}

const without = (digits: string, index: number): string => digits.slice(0, index) + digits.slice(index + 1);
