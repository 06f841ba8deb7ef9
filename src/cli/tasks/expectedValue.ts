import type { Finding, SumEvidence } from "../../checks";

/**
 * What should stand in a cell of a finding, where arithmetic says it: in a total (the last of its cells) the sum of its parts if all of
 * them are there; in a single blank that only one number fits that number; in a cell that reads for certain its number, in one that follows from last year what follows (the first).
 */
export function expectedValue({ evidence, severity }: Pick<Finding, "evidence" | "severity">): number | undefined {
  switch (evidence.kind) {
    case "sum":
      return sumOfParts(evidence);
    case "notPlain":
      return severity === "warning" ? evidence.reads : undefined;
    case "acrossYears":
      return evidence.expected;
    case "blank":
      return evidence.figures.length === 1 ? evidence.fits?.[0]?.value : undefined;
    case "alike":
    case "stale":
    case "staleCell":
    case "unverified":
    case "unfilled":
    case "claim":
    case "narrative":
    case "unreadable":
    case "organKind":
    case "jump":
    case "impossible":
    case "regulations":
    case "implausible":
      return undefined;
  }
}

function sumOfParts({ relation, left }: SumEvidence): number | undefined {
  return relation === "total" && left.terms.every(({ value }) => value !== undefined) ? left.value : undefined;
}
