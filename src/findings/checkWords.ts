import type { Worded } from "../language";
import type { BaseEvidence, Finding } from "./finding";

/** All that is said of what a check finds. */
export interface CheckWords<Evidence extends BaseEvidence = BaseEvidence> extends Worded<(finding: Finding<Evidence>) => string> {
  /** The values that it speaks of, as 校验说明 keeps them: a reason holds as long as they are the same. */
  readonly values: (evidence: Evidence) => string;
  /** What should stand in its cell, where arithmetic says it. */
  readonly expected?: (finding: Finding<Evidence>) => number | undefined;
  /** Reasons that are usual for it, where it may be right as it is: of all that it finds, or of some of it. */
  readonly reasons?: Worded<readonly string[]> | ((evidence: Evidence) => Worded<readonly string[]>);
}

/** The words of every kind of evidence: what lacks its sentence in one language, or its values, does not compile. */
export type WordsByKind<Evidence extends BaseEvidence> = {
  readonly [Kind in Evidence["kind"]]: CheckWords<Extract<Evidence, { readonly kind: Kind }>>;
};
