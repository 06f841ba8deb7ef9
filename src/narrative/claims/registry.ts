import type { NarrativePlace } from "../narrativePlace";
import type { ClaimWords } from "./claimWords";
import { namedPartsWords, namedUnitWords, namedWords, type NamedFault, type NamedPartsFault, type NamedUnitFault } from "./named/words";
import { twoNumbersWords, type TwoNumbersFault } from "./twoNumbers/words";
import { absoluteWords, type AbsoluteFault } from "./words/absolute";
import { countWords, type CountFault } from "./words/count";
import { feesWords, noFeeWords, type FeesFault, type NoFeeFault } from "./words/fees";
import { listLengthWords, partsWords, type ListLengthFault, type PartsFault } from "./words/parts";
import { shareWords, type ShareFault } from "./words/share";

/** What words of 正文 say that the tables, or their own sum, do not bear out (C1–C12). */
export type ClaimFault =
  | CountFault
  | ShareFault
  | AbsoluteFault
  | NoFeeFault
  | FeesFault
  | ListLengthFault
  | PartsFault
  | TwoNumbersFault
  | NamedFault
  | NamedUnitFault
  | NamedPartsFault;

/** Words of 正文 that the tables, or their own sum, do not bear out. */
export type ClaimEvidence = { readonly kind: "claim" } & NarrativePlace & ClaimFault;

/** The checks of the narrative against the tables, and against itself. */
export type ClaimCheckId = `C${number}`;

/** What is said of each fault: one without its words does not compile. */
export const claimWords: { readonly [What in ClaimFault["what"]]: ClaimWords<Extract<ClaimFault, { readonly what: What }>> } = {
  count: countWords,
  share: shareWords,
  absolute: absoluteWords,
  noFee: noFeeWords,
  fees: feesWords,
  listLength: listLengthWords,
  parts: partsWords,
  twoNumbers: twoNumbersWords,
  named: namedWords,
  namedUnit: namedUnitWords,
  namedParts: namedPartsWords,
};
