import { parseRange, rangeAddress } from "../../address";
import { areNarrativeCells, isUnreadable, narrativeCells, type CellPlace, type CellValue, type Sheets } from "../../workbook";
import { NarrativeError } from "./narrativeError";

/** What was done to a text of 正文. */
export interface TextEdit {
  readonly place: CellPlace;
  /** The tag that was put in, with its braces. */
  readonly put: string;
}

/** What editing a text asks of a spreadsheet. */
export type EditableSheets = Pick<Sheets, "read" | "write" | "activeCell">;

/**
 * Puts a tag behind the text of the cell where the person stands, a sub-heading or a text of 正文: a spreadsheet does not say where in a cell
 * the cursor is.
 * @param name the tag without its braces
 * @throws NarrativeError where the cell is none of 正文, or holds a formula
 */
export async function insertTag(sheets: EditableSheets, name: string): Promise<TextEdit> {
  const place = await sheets.activeCell();
  if (!place) throw new NarrativeError("elsewhere");
  const before = await valueAt(sheets, place);
  const put = `{${name}}`;
  await sheets.write(place, `${String(before)}${put}`);
  return { place, put };
}

/** A number in the text of a cell: where it stands, in UTF-16 units, and what it is. */
export interface WrittenNumber {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly number: string;
}

/**
 * Puts a tag into the place of a number.
 * @param name the tag without its braces
 * @throws NarrativeError where the number does not stand there any more
 */
export async function bindNumber(sheets: EditableSheets, place: CellPlace, { sourceStart, sourceEnd, number }: WrittenNumber, name: string): Promise<TextEdit> {
  const before = await valueAt(sheets, place);
  const text = String(before);
  if (text.slice(sourceStart, sourceEnd) !== number) throw new NarrativeError("changed");
  const put = `{${name}}`;
  await sheets.write(place, text.slice(0, sourceStart) + put + text.slice(sourceEnd));
  return { place, put };
}

async function valueAt(sheets: EditableSheets, place: CellPlace): Promise<CellValue> {
  const cell = parseRange(place.address);
  if (!cell) throw new NarrativeError("elsewhere");
  const above = { sheet: place.sheet, address: rangeAddress({ top: 0, left: 0, bottom: cell.bottom, right: Math.max(cell.right, 2) }) };
  const { blocks } = await sheets.read([above]);
  const [block] = blocks;
  const cells = block && narrativeCells(place.sheet, block);
  if (!cells || !areNarrativeCells(cells, place)) throw new NarrativeError("elsewhere");
  const content = block[cell.top]?.[cell.left];
  if (content?.formula !== undefined || isUnreadable(content)) throw new NarrativeError("formula");
  return content?.value ?? "";
}
