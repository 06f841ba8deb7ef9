import type { Block, Paragraph } from "../../documents";
import { isBelowArticle, isSentence } from "../narrative/pageWords";
import { isDateLine } from "./readParticulars";

/** The last section without what stands below the report, and the day that stands there. */
export interface Closing {
  readonly blocks: readonly Block[];
  readonly date?: Paragraph;
  /** What was taken off that is neither signature nor day. */
  readonly below: readonly Paragraph[];
}

/** Longer lines are sentences, no name of an organ. */
const LONGEST_NAME = 40;

/** Takes signature and day off the end of the last section. */
export function readClosing(blocks: readonly Block[], organ: string): Closing {
  let end = dayThatEnds(blocks);
  let date: Paragraph | undefined;
  const below = blocks.slice(end).flatMap((block) => (block.kind === "paragraph" ? [block] : []));
  for (; end > 0; end--) {
    const block = blocks[end - 1];
    if (block?.kind !== "paragraph") break;
    if (isDateLine(block.text)) date ??= block;
    else if (end > 1 && isBelowArticle(block.text)) below.unshift(block);
    else if (!isSignature(block.text, organ)) break;
  }
  // A section that is nothing but a name or a day has no signature.
  return end === 0 ? { blocks, below: [] } : { blocks: blocks.slice(0, end), below, ...(date && { date }) };
}

/** Behind the day below the report comes nothing of it: where no sentence does, the blocks end there. */
function dayThatEnds(blocks: readonly Block[]): number {
  const day = blocks.findLastIndex((block) => block.kind === "paragraph" && isDateLine(block.text));
  const isFoot = day > 0 && blocks.slice(day + 1).every((block) => block.kind === "paragraph" && !isSentence(block.text));
  return isFoot ? day + 1 : blocks.length;
}

function isSignature(text: string, organ: string): boolean {
  const plain = text.replace(/\s+/gu, "");
  return (
    plain.length <= LONGEST_NAME &&
    !/[。；，、：]/u.test(plain) &&
    organ !== "" &&
    (plain === organ || organ.endsWith(plain) || plain.endsWith(organ)) &&
    plain.length >= 3
  );
}
