import type { Concept } from "../lexicon/lexicon";
import { everyPattern } from "../lexicon/pattern";

/** A concept in a text, and where its words stand. */
export interface Token<C extends Concept = Concept> {
  readonly concept: C;
  readonly start: number;
  readonly end: number;
}

type Find<C extends Concept> = (text: string) => Token<C>[];

/** Finds the words of concepts that are parts of each other: of words that begin together those count whose concept is named first. In the order of the text. */
export function tokensOf<C extends Concept>(concepts: readonly C[]): Find<C> {
  const words = everyPattern`${concepts.map((concept) => `(?<${concept}>{${concept}})`).join("|")}`;
  return (text) =>
    [...text.matchAll(words)].flatMap((match) => {
      const concept = concepts.find((one) => match.groups?.[one] !== undefined);
      return concept === undefined ? [] : [{ concept, ...placeOf(match) }];
    });
}

/** Finds the words of concepts each by itself, whatever others have of the same letters. */
export function overlappingTokensOf<C extends Concept>(concepts: readonly C[]): Find<C> {
  const words = concepts.map((concept) => [concept, everyPattern`{${concept}}`] as const);
  return (text) => words.flatMap(([concept, one]) => [...text.matchAll(one)].map((match) => ({ concept, ...placeOf(match) })));
}

const placeOf = (match: RegExpExecArray): { readonly start: number; readonly end: number } => ({ start: match.index, end: match.index + match[0].length });
