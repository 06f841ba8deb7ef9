import type { Finding } from "./finding";

/** Numbers findings that would have the same id, as the same words are at fault twice in a section: the later ones. */
export function distinctIds(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}#${String(count)}` };
  });
}
