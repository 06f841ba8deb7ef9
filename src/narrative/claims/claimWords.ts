import type { Worded } from "../../language";
import type { NarrativePlace } from "../narrativePlace";

/** A claim as its sentence is given it: where it stands, and its words in quotation marks. */
export interface ToldClaim<Fault> {
  readonly evidence: NarrativePlace & Fault;
  /** 「正文第一部分」, “Section 1”. */
  readonly place: string;
  readonly words: string;
}

/** What is said of a claim in both languages, and the figures that a reason for it holds for, beside the sentence of the text. */
export interface ClaimWords<Fault> extends Worded<(told: ToldClaim<Fault>) => string> {
  readonly values: (evidence: Fault) => readonly string[];
}
