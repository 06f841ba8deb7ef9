import type { Block, Grid, Paragraph } from "./document";

/** A block that does not know yet which of its kind it is. */
export type UnnumberedBlock = Omit<Paragraph, "place"> | Omit<Grid, "place">;

/** Blocks with their numbers in the source: paragraphs and tables are counted apart, as a person counts them. */
export function numbered(blocks: readonly UnnumberedBlock[]): Block[] {
  let [paragraph, table] = [0, 0];
  return blocks.map((block) => (block.kind === "paragraph" ? { ...block, place: { paragraph: ++paragraph } } : { ...block, place: { table: ++table } }));
}
