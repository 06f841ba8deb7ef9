import type { NotPlainEvidence } from "../notPlain/check";

/** How many different writings a sentence quotes, and how much of a long one. */
const QUOTED = 3;
const LONGEST = 20;

/** The different writings of cells that are told together, the first few of them. */
export function samples(cells: readonly NotPlainEvidence[]): { readonly shown: readonly string[]; readonly isMore: boolean } {
  const texts = [...new Set(cells.map(({ text }) => text))];
  return { shown: texts.slice(0, QUOTED).map(shortened), isMore: texts.length > QUOTED };
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : text;
}
