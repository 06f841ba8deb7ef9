import type { Finding } from "../finding";
import { distinctIds } from "../distinctIds";
import { hasText, type Passage } from "../passage";
import { checkBlanks } from "./blanks";
import { checkCitedNumbers } from "./citedNumbers";
import { checkCitedTitles } from "./citedTitles";
import { checkClippedName } from "./clippedName";
import { checkCopiedDates } from "./copiedDates";
import type { TextContext } from "./context";
import { checkDoubledVerbs } from "./doubledVerbs";
import { checkDoubledWords } from "./doubledWords";
import { checkExactAbout } from "./exactAbout";
import { checkOrganNames } from "./organNames";
import { checkYears } from "./otherYear";
import { checkOverallLength } from "./overallLength";
import { checkOverallParts } from "./overallParts";
import { checkPairs } from "./pairs";
import { checkSections } from "./sections";
import { checkSequences } from "./sequences";
import { checkStatedPoints } from "./statedPoints";
import { checkStatisticsPeriod } from "./statisticsPeriod";

/**
 * D1–D12: what is wrong with the words of 正文, without regard to the tables. Warnings where something is missing or probably
 * false (D1–D6, D8, D10, D12), hints where it is wording or form (D7, D9, D11). Findings of the whole first, then row by row; where two would
 * have the same id, as the same words are at fault twice in a section, the later ones are numbered.
 *
 * @param passages the rows of 正文 as printed, in their order
 * @param hints whether these are looked for too
 */
export function checkText(passages: readonly Passage[], context: TextContext, hints = true): Finding[] {
  const sections = [...new Set(passages.map(({ section }) => section))];
  const whole = [
    ...checkSections(passages, context),
    ...checkOverallParts(passages, context),
    ...checkStatisticsPeriod(passages, context),
    ...(hints ? checkOverallLength(passages, context) : []),
    ...sections.flatMap((section) => {
      const own = passages.filter((passage) => passage.section === section);
      return [...checkSequences(own), ...checkStatedPoints(own)];
    }),
    ...checkCitedTitles(passages, context),
  ];
  return distinctIds([...whole, ...checkWords(passages, context, hints)]);
}

/** What of D1–D12 is wrong with the words of a passage by themselves; `hints` as for `checkText`. */
export function checkWords(passages: readonly Passage[], context: TextContext, hints = true): Finding[] {
  const clippedName = checkClippedName(context);
  return passages
    .filter(hasText)
    .flatMap((passage) => [
      ...checkYears(passage, context),
      ...checkCopiedDates(passage, context),
      ...checkOrganNames(passage, context),
      ...clippedName(passage),
      ...checkBlanks(passage, context),
      ...(hints ? checkWording(passage) : []),
    ]);
}

/** D7: how it is worded. */
const checkWording = (passage: Passage): Finding[] => [
  ...checkDoubledWords(passage),
  ...checkDoubledVerbs(passage),
  ...checkExactAbout(passage),
  ...checkPairs(passage),
  ...checkCitedNumbers(passage),
];
