import { UNSEEN } from "../../figures";
import type { Finding } from "./finding";
import { isReason } from "./isReason";
import { evidenceValues } from "./words";

/** A reason that a person gave for a warning, and the values that it was given for. */
export interface Explained {
  /** The finding's id. */
  readonly id: string;
  readonly values: string;
  readonly reason: string;
}

/**
 * The explanation of a finding: `accepted` where a reason was given for the values as they are; `outdated` where they have
 * changed since, so that the finding is open again; `none`. The last one given counts; what is no reason, as 「/」, is none. An error is never accepted away.
 */
export type ExplanationState<E extends Explained> = Unexplained | { readonly state: "accepted" | "outdated"; readonly explanation: E };

interface Unexplained {
  readonly state: "none";
  /** What was given in the place of a reason. */
  readonly noReason?: string;
}

/** Looks a finding up among the explanations. */
export function explanationOf<E extends Explained>(finding: Finding, explanations: readonly E[]): ExplanationState<E> {
  if (finding.severity === "error") return { state: "none" };
  return reasonGiven({ id: finding.id, values: evidenceValues(finding.evidence) }, explanations);
}

/** The reason that was given last for what has this id, and whether it was given for these values. */
export function reasonGiven<E extends Explained>({ id, values }: Pick<Explained, "id" | "values">, explanations: readonly E[]): ExplanationState<E> {
  const given = explanations.filter((one) => one.id === id);
  const explanation = given.findLast(({ reason }) => isReason(reason));
  if (explanation === undefined) {
    const noReason = given.at(-1)?.reason.trim() ?? "";
    return { state: "none", ...(noReason !== "" && { noReason }) };
  }
  return { state: comparable(explanation.values) === comparable(values) ? "accepted" : "outdated", explanation };
}

/** Sheets are read without what nobody sees around a text. */
const comparable = (values: string): string => values.replace(UNSEEN, "").trim();
