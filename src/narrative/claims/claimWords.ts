import type { Worded } from "../../language";
import type { Told } from "../told";

/** What is said of a claim in both languages, and the figures that a reason for it holds for, beside the sentence of the text. */
export interface ClaimWords<Fault> extends Worded<(told: Told<Fault>) => string> {
  readonly values: (evidence: Fault) => readonly string[];
}
