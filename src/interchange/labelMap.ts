import { closest } from "fastest-levenshtein";
import { bareLabel } from "./dataLabels";
import type { DataIssue } from "./interchangeError";
import type { OtherEdition } from "./otherEditions";

/** Labels of the form, found however they are written; each may be found once. */
export class LabelMap {
  private readonly known = new Map<string, string>();
  private readonly found = new Set<string>();

  constructor(
    labels: readonly (readonly [label: string, variants: readonly string[]])[],
    private readonly others: readonly OtherEdition[] = [],
  ) {
    for (const [label, variants] of labels) for (const wording of [label, ...variants]) this.known.set(bareLabel(wording), label);
  }

  /** The label that a wording means; what is none, or stands twice, is an issue. */
  find(wording: string, path: string, issues: DataIssue[]): string | undefined {
    const label = this.known.get(bareLabel(wording));
    const other = label === undefined ? this.others.find(({ labels }) => labels.has(bareLabel(wording))) : undefined;
    if (other !== undefined) {
      const divided = other.labels.get(bareLabel(wording));
      issues.push({ path, kind: "otherEdition", label: wording, found: other.id, expected: other.expected, ...(divided && { divided }) });
    } else if (label === undefined) {
      issues.push({ path, kind: "unknownLabel", label: wording, nearest: closest(wording, [...new Set(this.known.values())]) });
    } else if (this.found.has(label)) {
      issues.push({ path, kind: "doubledLabel", label: wording });
    } else {
      this.found.add(label);
      return label;
    }
    return undefined;
  }
}
