import { INTRODUCTION, type Edition } from "../../statute";
import { cellAddress, type Position } from "../../address";
import type { CellContent, CellPlace } from "../cell";
import { readPart, type NarrativePart } from "../standard/narrativePart";
import type { NarrativeRow } from "../standard/narrativeRow";
import { NARRATIVE_HEADER } from "../standard/narrativeSheet";
import { looksLike, NARRATIVE_SHEET } from "../standard/sheetNames";
import { isLabel, rawTextOf, seenText, textOf } from "./labelText";
import { asUnsaid, unsaidText, unsaidWords, type UnsaidCell } from "./unsaid";

/** A row of 正文, and the cell that its text stands in. */
export interface PlacedNarrativeRow extends NarrativeRow {
  readonly place: CellPlace;
}

const TEXT_COLUMN = 2;

/**
 * Reads 正文 below its header; the block begins at A1. A row without 部分 belongs to the part above it; a 部分 that the
 * form does not have is given as written; rows without sub-heading and text say nothing.
 * The text is taken as written, with its own white space.
 * @param sheet the sheet's name in the workbook
 * @returns `undefined` where the header is not there
 */
export function readNarrative(edition: Edition, sheet: string, block: readonly (readonly CellContent[])[]): PlacedNarrativeRow[] | undefined {
  const header = headerRow(block);
  if (header < 0) return undefined;
  let current: NarrativePart = { section: INTRODUCTION };
  return block.slice(header + 1).flatMap(([part, heading, text], index) => {
    if (textOf(part) !== "") current = readPart(edition, textOf(part)) ?? { section: textOf(part) };
    const place = { sheet, address: cellAddress({ row: header + 1 + index, column: TEXT_COLUMN }) };
    const isUnsaid = unsaidText(text) !== undefined;
    const said = { heading: unsaidWords(heading) === undefined ? seenText(heading) : "", text: isUnsaid ? "" : writtenText(text) };
    return said.heading === "" && said.text.trim() === "" && !isUnsaid ? [] : [{ ...current, ...said, ...(isUnsaid && { unreadable: true as const }), place }];
  });
}

/** A text with its own white space, a number as it is seen. */
export const writtenText = (cell: CellContent | undefined): string => (cell?.kind === "number" ? seenText(cell) : rawTextOf(cell));

/** The row of 正文's header; -1 where it is not there. */
const headerRow = (block: readonly (readonly CellContent[])[]): number =>
  block.findIndex(([part, , text]) => isLabel(part, NARRATIVE_HEADER[0]) && isLabel(text, NARRATIVE_HEADER[2]));

/** Why a cell of 正文 that is read, a sub-heading or a text, says nothing. */
export function narrativeTexts(block: readonly (readonly CellContent[])[]): (row: number, column: number) => UnsaidCell | undefined {
  const header = headerRow(block);
  return (row, column) => {
    if (header < 0 || row <= header) return undefined;
    if (column === TEXT_COLUMN) return asUnsaid(unsaidText(block[row]?.[column]));
    return column === TEXT_COLUMN - 1 ? asUnsaid(unsaidWords(block[row]?.[column])) : undefined;
  };
}

/**
 * Whether a cell is a sub-heading or a text of 正文.
 * @param block the sheet from A1 on, as far as the cell
 */
export function isNarrativeCell(sheet: string, block: readonly (readonly CellContent[])[], { row, column }: Position): boolean {
  const header = headerRow(block);
  return looksLike(sheet, NARRATIVE_SHEET) && header >= 0 && row > header && column >= TEXT_COLUMN - 1 && column <= TEXT_COLUMN;
}
