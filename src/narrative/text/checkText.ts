import type { Finding } from "../../check";
import { distinctIds } from "../distinctIds";
import type { Passage } from "../passage";
import { checkBlanks } from "./blanks";
import { checkCitedNumbers } from "./citedNumbers";
import type { TextContext } from "./context";
import { checkErrorCodes } from "./errorCodes";
import { checkDoubledWords } from "./doubledWords";
import { checkOrganNames } from "./organNames";
import { checkYears } from "./otherYear";
import { checkOverallLength } from "./overallLength";
import { checkOverallParts } from "./overallParts";
import { checkPairs } from "./pairs";
import { checkSections } from "./sections";
import { checkSequences } from "./sequences";
import { checkStatisticsPeriod } from "./statisticsPeriod";

/**
 * D1–D9: what is wrong with the words of 正文, without regard to the tables. Warnings where something is missing or probably
 * false (D1–D6, D8), hints where it is wording or form (D7, D9). Findings of the whole first, then row by row; where two would
 * have the same id, as the same words are at fault twice in a section, the later ones are numbered.
 *
 * @param passages the rows of 正文 as printed, in their order
 */
export function checkText(passages: readonly Passage[], context: TextContext): Finding[] {
  const sections = [...new Set(passages.map(({ section }) => section))];
  const whole = [
    ...checkSections(passages, context),
    ...checkOverallParts(passages, context),
    ...checkStatisticsPeriod(passages, context),
    ...checkOverallLength(passages, context),
    ...sections.flatMap((section) => checkSequences(passages.filter((passage) => passage.section === section))),
  ];
  const each = passages.flatMap((passage) => [
    ...checkYears(passage, context),
    ...checkOrganNames(passage, context),
    ...checkBlanks(passage),
    ...checkErrorCodes(passage),
    ...checkDoubledWords(passage),
    ...checkPairs(passage),
    ...checkCitedNumbers(passage),
  ]);
  return distinctIds([...whole, ...each]);
}
