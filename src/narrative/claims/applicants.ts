import type { Applicants } from "./tableCounts";

const NAMES: readonly (readonly [Applicants, string])[] = [
  ["organisations", "法人(?:[或及和、与]+(?:者|以及)?)?(?:其[他它])?(?:组织)?"],
  ["naturalPerson", "(?:自然人|公民个?人?|个人)"],
  ["business", "商业企业"],
  ["research", "科研机构"],
  ["charity", "(?:社会)?公益组织"],
  ["legalService", "法律服务机构"],
];
const APPLY = "(?:提出的?|提交的?|申请)*(?:政府信息公开)?(?:申请)?件?";
const BEFORE = NAMES.map(([applicants, name]) => [applicants, new RegExp(`${name}${APPLY}(?:共|有|为)*$`, "u")] as const);
const BEHIND = NAMES.map(([applicants, name]) => [applicants, new RegExp(`^(?:为|是|系|由)${name}${APPLY}`, "u")] as const);

/** Words for who applied: where they begin and end. */
interface NamedApplicants {
  readonly applicants: Applicants;
  readonly start: number;
  readonly end: number;
}

/** 「公民、法人和其他组织」 are all who may apply. */
const EVERYONE = /(?:公民|自然人|个人)\s*[、，,和及与或]+\s*$/u;

/** Who is said, at the end of a clause, to have applied: 「自然人申请 70 件」. */
export function applicantsBefore(clause: string): NamedApplicants | undefined {
  const named = firstOf(BEFORE, clause.trimEnd());
  return named && EVERYONE.test(clause.slice(0, named.start)) ? undefined : named;
}

/** Who is said right behind a number to have applied: 「70 件为自然人申请」. */
export const applicantsBehind = (tail: string): NamedApplicants | undefined => firstOf(BEHIND, tail);

function firstOf(patterns: readonly (readonly [Applicants, RegExp])[], text: string): NamedApplicants | undefined {
  for (const [applicants, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match) return { applicants, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
