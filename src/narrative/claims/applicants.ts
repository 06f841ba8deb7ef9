import { pattern } from "../lexicon/pattern";
import type { Applicants } from "./tableCounts";

const NAMES: readonly Exclude<Applicants, "total">[] = ["organisations", "naturalPerson", "business", "research", "charity", "legalService"];
const APPLY = "(?:提出的?|提交的?|申请)*(?:政府信息公开)?(?:申请)?件?";
const BEFORE = NAMES.map((name) => [name, pattern`{${name}}${APPLY}(?:共|有|为)*$`] as const);
const BEHIND = NAMES.map((name) => [name, pattern`^(?:为|是|系|由){${name}}${APPLY}`] as const);

/** Words for who applied: where they begin and end. */
interface NamedApplicants {
  readonly applicants: Applicants;
  readonly start: number;
  readonly end: number;
}

/** 「公民、法人和其他组织」 are all who may apply. */
const EVERYONE = pattern`{naturalPerson}\s*[、，,和及与或]+\s*$`;

/** Who is said, at the end of a clause, to have applied: 「自然人申请 70 件」. */
export function applicantsBefore(clause: string): NamedApplicants | undefined {
  const named = firstOf(BEFORE, clause.trimEnd());
  return named && EVERYONE.test(clause.slice(0, named.start)) ? undefined : named;
}

/** Who is said right behind a number to have applied: 「70 件为自然人申请」. */
export const applicantsBehind = (tail: string): NamedApplicants | undefined => firstOf(BEHIND, tail);

function firstOf(patterns: readonly (readonly [Applicants, RegExp])[], text: string): NamedApplicants | undefined {
  for (const [applicants, words] of patterns) {
    const match = words.exec(text);
    if (match) return { applicants, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
