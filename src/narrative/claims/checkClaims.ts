import type { Finding } from "../finding";
import { hasText, type Passage } from "../passage";
import { distinctIds } from "../distinctIds";
import { checkAbsolutes } from "./absolutes";
import { applicationClaims } from "./applications";
import { checkCases } from "./cases";
import { checkDecisions, checkNoDecisions } from "./decisions";
import type { ClaimContext } from "./claimContext";
import { checkDocuments } from "./documents";
import { checkFees } from "./fees";
import { checkLists } from "./lists";
import { checkNamedFigures } from "./named/checkFigures";
import { checkNothing } from "./nothing";
import { checkParts } from "./parts";
import { readPassage, type Reading } from "../reading/reading";
import { checkShares } from "./shares";
import { TableCounts } from "./tableCounts";
import { checkTwoNumbers } from "./twoNumbers/check";

/**
 * C1–C12: what the narrative says beside what the tables have, and beside its own sums. All are warnings: words may count otherwise than the
 * form does. A number that could mean several figures is right where it is one of them; figures that are not filled in contradict nothing.
 *
 * @param passages the rows of 正文 as printed, in their order
 */
export function checkClaims(passages: readonly Passage[], context: ClaimContext): Finding[] {
  const all = passages.filter(hasText).map(readPassage);
  const whole = all.flatMap(({ said }) => said);
  return distinctIds([...claimsOf(all, context), ...checkTwoNumbers(whole, context), ...checkNamedFigures(whole, context), ...checkFees(passages, context)]);
}

/** What the words of a passage say by themselves beside the tables. */
export const checkOwnClaims = (passages: readonly Passage[], context: ClaimContext): Finding[] => claimsOf(passages.filter(hasText).map(readPassage), context);

function claimsOf(all: readonly Reading[], context: ClaimContext): Finding[] {
  const counts = new TableCounts(context.edition, context.entries);
  return all.flatMap((reading) => {
    const { passage, said } = reading;
    const { claims, findings } = applicationClaims(said, context, counts);
    return [
      ...findings,
      ...checkShares(said, claims, counts),
      ...checkCases(said, context, counts),
      ...checkDocuments(said, context, counts),
      ...checkDecisions(said, context, counts),
      ...checkNoDecisions(passage, context, counts),
      ...checkNothing(reading, context, counts),
      ...checkAbsolutes(reading, counts),
      ...checkLists(said),
      ...checkParts(said),
    ];
  });
}
