import type { Applicants } from "./tableCounts";

/** Words for who applied, right before the number or right behind it. */
const WORDS: readonly (readonly [Applicants, RegExp])[] = [
  ["organisations", /法人(?:[或及和、与]+(?:者|以及)?)?(?:其[他它])?(?:组织)?(?:提出的?|提交的?|申请)*(?:政府信息公开)?(?:申请)?(?:共|有|为)*$/u],
  ["naturalPerson", /(?:自然人|公民个?人?|个人)(?:提出的?|提交的?|申请)*(?:政府信息公开)?(?:申请)?(?:共|有|为)*$/u],
  ["business", /商业企业(?:提出的?|申请)*(?:共|有|为)*$/u],
  ["research", /科研机构(?:提出的?|申请)*(?:共|有|为)*$/u],
  ["charity", /(?:社会)?公益组织(?:提出的?|申请)*(?:共|有|为)*$/u],
  ["legalService", /法律服务机构(?:提出的?|申请)*(?:共|有|为)*$/u],
];

/** Who is said, at the end of a clause, to have applied; with where the words begin. */
export function applicantsBefore(clause: string): { readonly applicants: Applicants; readonly start: number } | undefined {
  const trimmed = clause.trimEnd();
  for (const [applicants, pattern] of WORDS) {
    const match = pattern.exec(trimmed);
    if (match) return { applicants, start: match.index };
  }
  return undefined;
}
