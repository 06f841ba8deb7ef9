import type { Concept } from "../lexicon/lexicon";
import type { Said } from "../reading/said";
import { overlappingTokensOf } from "../reading/tokens";
import { applicationMeasures } from "./applicationMeasures";
import type { Measure } from "./measure";

/** Words beside a number that name what it counts. */
interface Named {
  readonly measure: Measure;
  readonly start: number;
  /** Where the words end that name it. */
  readonly end: number;
}

const byConcept = new Map<Concept, Measure>(applicationMeasures.map((measure) => [measure.concept, measure]));
const tokensIn = overlappingTokensOf([...byConcept.keys()]);
const WEIGHTS = ["specific", "general", "bare"];

/** All measures that a text names. */
export const namedIn = (text: string): Named[] =>
  tokensIn(text).flatMap(({ concept, start, end }) => {
    const measure = byConcept.get(concept);
    return measure ? [{ measure, start, end }] : [];
  });

/** The measure that a text names: the most telling one, of these the one nearest to its end, of two that end together the longer. */
export const namedBefore = (text: string): Named | undefined =>
  namedIn(text).sort((a, b) => WEIGHTS.indexOf(a.measure.weight) - WEIGHTS.indexOf(b.measure.weight) || b.end - a.end || a.start - b.start)[0];

/** The measure whose words follow a quantity. */
export function namedBehind({ tail }: Said): Named | undefined {
  for (const measure of applicationMeasures) {
    const match = measure.behind?.exec(tail);
    if (match) return { measure, start: 0, end: match.index + match[0].length };
  }
  return undefined;
}
