import type { Block, Grid } from "../../documents";
import type { Section } from "../../statute";
import { sectionStart } from "./headings";

/** More cells has no heading: its number, its words, and a mark. */
const MOST_CELLS = 3;

/** Blocks with tables of one row that say nothing but the heading of a section as lines: 「一、」「总体情况」 side by side. */
export const withHeadingRows = (blocks: readonly Block[], sections: readonly Section[]): readonly Block[] =>
  blocks.map((block) => (block.kind === "grid" ? (headingOf(block, sections) ?? block) : block));

function headingOf({ rows, cells, place, within }: Grid, sections: readonly Section[]): Block | undefined {
  if (rows !== 1 || cells.length > MOST_CELLS) return undefined;
  const text = cells.map((cell) => cell.text).join("");
  return sectionStart(text, sections)?.rest === "" ? { kind: "paragraph", text, place, ...(within && { within }) } : undefined;
}
