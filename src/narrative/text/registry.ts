import type { NarrativePlace } from "../narrativePlace";
import type { TextWords } from "./textWords";
import { blankWords, type BlankFault } from "./words/blank";
import {
  citedNumberWords,
  numberBracketsWords,
  citedTitleWords,
  supersededWords,
  otherYearsDocumentWords,
  type CitedNumberFault,
  type NumberBracketsFault,
  type CitedTitleFault,
  type SupersededFault,
  type OtherYearsDocumentFault,
} from "./words/cited";
import { doubledWords, doubledVerbWords, exactAboutWords, type DoubledFault, type DoubledVerbFault, type ExactAboutFault } from "./words/doubled";
import { repetitionWords, cumulatedWords, type RepetitionFault, type CumulatedFault } from "./words/lastYear";
import { sequenceWords, statedPointsWords, type SequenceFault, type StatedPointsFault } from "./words/lists";
import { lookAlikesWords, type LookAlikesFault } from "./words/lookAlikes";
import { unpairedWords, mixedBracketsWords, nestedWords, type UnpairedFault, type MixedBracketsFault, type NestedFault } from "./words/marks";
import { otherOrganWords, clippedNameWords, type OtherOrganFault, type ClippedNameFault } from "./words/organs";
import {
  sectionWords,
  missingPartWords,
  noPeriodWords,
  tooLongWords,
  type SectionFault,
  type MissingPartFault,
  type NoPeriodFault,
  type TooLongFault,
} from "./words/sections";
import { noTitleWords, type NoTitleFault } from "./words/title";
import { otherYearWords, ownYearCutOffWords, ownYearPlanWords, type OtherYearFault, type OwnYearCutOffFault, type OwnYearPlanFault } from "./words/years";

/** What is wrong with words of 正文, without regard to the tables (D1–D12), or beside last year's (B4, B5). */
export type TextFault =
  | OtherYearFault
  | OtherOrganFault
  | ClippedNameFault
  | OwnYearCutOffFault
  | OwnYearPlanFault
  | SectionFault
  | MissingPartFault
  | SequenceFault
  | BlankFault
  | DoubledFault
  | DoubledVerbFault
  | ExactAboutFault
  | UnpairedFault
  | MixedBracketsFault
  | NestedFault
  | CitedNumberFault
  | CitedTitleFault
  | SupersededFault
  | OtherYearsDocumentFault
  | StatedPointsFault
  | NumberBracketsFault
  | NoTitleFault
  | NoPeriodFault
  | TooLongFault
  | LookAlikesFault
  | RepetitionFault
  | CumulatedFault;

/** Words of 正文 that a check of the text found. */
export type TextEvidence = { readonly kind: "narrative" } & NarrativePlace & TextFault;

/** The checks of the text. */
export type TextCheckId = `${"B" | "D"}${number}`;

/** What is said of each fault: one without its words does not compile. */
export const textWords: { readonly [What in TextFault["what"]]: TextWords<Extract<TextFault, { readonly what: What }>> } = {
  otherYear: otherYearWords,
  otherOrgan: otherOrganWords,
  clippedName: clippedNameWords,
  ownYearCutOff: ownYearCutOffWords,
  ownYearPlan: ownYearPlanWords,
  section: sectionWords,
  missingPart: missingPartWords,
  sequence: sequenceWords,
  blank: blankWords,
  doubled: doubledWords,
  doubledVerb: doubledVerbWords,
  exactAbout: exactAboutWords,
  unpaired: unpairedWords,
  mixedBrackets: mixedBracketsWords,
  nested: nestedWords,
  citedNumber: citedNumberWords,
  citedTitle: citedTitleWords,
  superseded: supersededWords,
  otherYearsDocument: otherYearsDocumentWords,
  statedPoints: statedPointsWords,
  numberBrackets: numberBracketsWords,
  noTitle: noTitleWords,
  noPeriod: noPeriodWords,
  tooLong: tooLongWords,
  lookAlikes: lookAlikesWords,
  repetition: repetitionWords,
  cumulated: cumulatedWords,
};
