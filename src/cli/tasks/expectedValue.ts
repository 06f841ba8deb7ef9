import type { Finding, SumEvidence } from "../../check";

/**
 * What should stand in the last of a finding's cells, where arithmetic says it: in a total the sum of its parts if all of them are
 * there, in a cell that reads for certain its number.
 */
export function expectedValue({ evidence, severity }: Pick<Finding, "evidence" | "severity">): number | undefined {
  switch (evidence.kind) {
    case "sum":
      return sumOfParts(evidence);
    case "notPlain":
      return severity === "warning" ? evidence.reads : undefined;
    case "impossible":
    case "blank":
      return undefined;
  }
}

function sumOfParts({ relation, left }: SumEvidence): number | undefined {
  return relation === "total" && left.terms.every(({ value }) => value !== undefined) ? left.value : undefined;
}
