import type { Worded } from "../../language";
import type { NarrativePlace } from "../narrativePlace";
import type { Told } from "../told";

/** What is said of words of 正文 in both languages. */
export interface TextWords<Fault> extends Worded<(told: Told<Fault>) => string> {
  /** The values that a reason holds for, where they are not just what was written. */
  readonly values?: (evidence: NarrativePlace & Fault) => string;
  /** Reasons that are usual for it. */
  readonly reasons?: Worded<readonly string[]>;
}
