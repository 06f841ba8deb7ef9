import type { Passage, TagSpan } from "../passage";
import type { SaidText } from "./context";

/** Whether words of a passage were printed by the tag of one of these texts, and are told where that stands. */
export function printedBy(passage: Passage, said: readonly SaidText[] = []): (words: Pick<TagSpan, "start" | "end">) => boolean {
  const spans = (passage.spans ?? []).filter(({ name }) => said.some((one) => one.name === name));
  return ({ start, end }) => spans.some((span) => start >= span.start && end <= span.end);
}
