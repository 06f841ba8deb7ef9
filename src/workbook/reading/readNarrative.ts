import { INTRODUCTION, type Edition } from "../../statute";
import { cellAddress } from "../../address";
import { isUnreadable, type CellContent, type CellPlace } from "../cell";
import { readPart, type NarrativePart } from "../standard/narrativePart";
import type { NarrativeRow } from "../standard/narrativeRow";
import { NARRATIVE_HEADER } from "../standard/narrativeSheet";
import { looksLike, NARRATIVE_SHEET } from "../standard/sheetNames";
import { isLabel, rawTextOf, seenText, shownIn, textOf } from "./labelText";
import { HEADING_COLUMN, TEXT_COLUMN, type NarrativeCells } from "./narrativeCells";
import { asUnsaid, unsaidParagraph, unsaidText, unsaidWords, type UnsaidCell } from "./unsaid";

/** A row of 正文, and the cells that its text and its sub-heading stand in. */
export interface PlacedNarrativeRow extends NarrativeRow {
  readonly place: CellPlace;
  readonly headingPlace: CellPlace;
  /** The cell of 部分 that says no part of the report: the row is not printed. What is seen there is its `section`. */
  readonly noPart?: CellPlace;
}

const PART_COLUMN = 0;

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
  let current: NarrativePart & Pick<PlacedNarrativeRow, "noPart"> = { section: INTRODUCTION };
  return block.slice(header + 1).flatMap(([part, heading, text], index) => {
    const placeOf = (column: number): CellPlace => ({ sheet, address: cellAddress({ row: header + 1 + index, column }) });
    if (part !== undefined && partText(part) !== "") current = partOf(edition, part) ?? { section: partText(part), noPart: placeOf(PART_COLUMN) };
    const [place, headingPlace] = [placeOf(TEXT_COLUMN), placeOf(HEADING_COLUMN)];
    const isUnsaid = unsaidParagraph(text) !== undefined;
    const said = { heading: unsaidWords(heading) === undefined ? seenText(heading) : "", text: isUnsaid ? "" : writtenText(text) };
    return said.heading === "" && said.text.trim() === "" && !isUnsaid
      ? []
      : [{ ...current, ...said, ...(isUnsaid && { unreadable: true as const }), place, headingPlace }];
  });
}

/** What a row says of its part whose cell cannot be read. */
const UNREAD_PART = "？";

/** What is seen under 部分; "" where nothing is. */
const partText = (cell: CellContent): string => (isUnreadable(cell) || unsaidText(cell) === "errorWithin" ? UNREAD_PART : shownIn(cell));

/** What a cell of 部分 says; `undefined` where it says no part of the form, or nothing that could be read. */
const partOf = (edition: Edition, cell: CellContent): NarrativePart | undefined =>
  unsaidWords(cell) === undefined ? readPart(edition, textOf(cell)) : undefined;

/** A text with its own white space, a number as it is seen. */
export const writtenText = (cell: CellContent | undefined): string => (cell?.kind === "number" ? seenText(cell) : rawTextOf(cell));

/** The row of 正文's header; -1 where it is not there. */
const headerRow = (block: readonly (readonly CellContent[])[]): number =>
  block.findIndex(([part, , text]) => isLabel(part, NARRATIVE_HEADER[0]) && isLabel(text, NARRATIVE_HEADER[2]));

/** Why a cell of 正文 that is read says nothing; a 部分 that is no part of the form is a problem of its row. */
export function narrativeTexts(block: readonly (readonly CellContent[])[]): (row: number, column: number) => UnsaidCell | undefined {
  const header = headerRow(block);
  return (row, column) => {
    if (header < 0 || row <= header) return undefined;
    const cell = block[row]?.[column];
    if (column === TEXT_COLUMN) return asUnsaid(unsaidParagraph(cell));
    if (column === HEADING_COLUMN) return asUnsaid(unsaidWords(cell));
    return column === PART_COLUMN && unsaidText(cell) === "errorWithin" ? asUnsaid("errorWithin") : undefined;
  };
}

/**
 * Where sub-headings and texts stand, or may stand.
 * @param block the sheet from A1 on
 * @returns `undefined` where the sheet is not 正文, or its header is not there
 */
export function narrativeCells(sheet: string, block: readonly (readonly CellContent[])[]): NarrativeCells | undefined {
  const header = headerRow(block);
  return looksLike(sheet, NARRATIVE_SHEET) && header >= 0 ? { sheet, firstRow: header + 1 } : undefined;
}
