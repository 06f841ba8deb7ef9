import { checkOwnClaims } from "./claims/checkClaims";
import type { ClaimContext } from "./claims/claimContext";
import { distinctIds } from "./distinctIds";
import type { Finding } from "./finding";
import type { Passage } from "./passage";
import { readLegibly } from "./readLegibly";
import { checkWords } from "./text/checkText";
import { headingOrgans } from "./text/headingOrgans";
import { headingYears } from "./text/headingYears";

/**
 * The checks of sub-headings that are printed: those of a text that need no sentence, and what a heading alone says: its year and its organ.
 *
 * @param passages the rows of 正文 as printed, before they are read as a person does
 * @param hints whether those of wording and form are looked for too
 */
export function checkHeadings(passages: readonly Passage[], context: ClaimContext, hints = true): Finding[] {
  const headings = passages.flatMap(({ section, heading, headingSpans, row }): Passage[] =>
    heading.trim() === "" ? [] : [{ section, heading: "", text: heading, row, ...(headingSpans && { spans: headingSpans }) }],
  );
  const found = readLegibly(headings, (read) => [
    ...checkOwnClaims(read, context),
    ...checkWords(read, context, hints),
    ...read.flatMap((heading) => [...headingYears(heading, context), ...headingOrgans(heading, context)]),
  ]);
  return distinctIds(found.map((finding) => ({ ...finding, id: `${finding.id}:heading`, evidence: { ...finding.evidence, inHeading: true } })));
}
