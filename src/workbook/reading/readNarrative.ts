import { INTRODUCTION, type Edition } from "../../statute";
import type { CellContent } from "../cell";
import type { NarrativeRow } from "../standard/narrativeRow";
import { NARRATIVE_HEADER } from "../standard/narrativeSheet";
import { textOf } from "./labelText";

/**
 * Reads 正文 below its header. A row without 部分 belongs to the part above it; a 部分 that the
 * form does not have is given as written; rows without sub-heading and text say nothing.
 * The text is taken as written, with its own white space.
 * @returns `undefined` where the header is not there
 */
export function readNarrative(
  edition: Edition,
  block: readonly (readonly CellContent[])[],
): NarrativeRow[] | undefined {
  const header = block.findIndex(([part, , text]) => textOf(part) === NARRATIVE_HEADER[0] && textOf(text) === NARRATIVE_HEADER[2]);
  if (header < 0) return undefined;
  let section = INTRODUCTION;
  return block.slice(header + 1).flatMap(([part, heading, text]) => {
    if (textOf(part) !== "") section = sectionOf(edition, textOf(part)) ?? textOf(part);
    const row = { section, heading: textOf(heading), text: String(text?.value ?? "") };
    return row.heading === "" && row.text.trim() === "" ? [] : [row];
  });
}

/** 「一」, 「一、」 or 「一、总体情况」 → 一 */
function sectionOf({ sections }: Edition, part: string): string | undefined {
  if (part === INTRODUCTION) return INTRODUCTION;
  return sections.find(({ number }) => part === number || part.startsWith(`${number}、`))?.number;
}
