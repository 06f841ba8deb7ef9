import type { NarrativePart } from "./narrativePart";

/** One row of 正文: the part that it is printed in, the sub-heading and the text, each "" where blank. */
export interface NarrativeRow extends NarrativePart {
  readonly heading: string;
  readonly text: string;
  /** Whether an error value or a picture stands where the text belongs. */
  readonly unreadable?: true;
}
