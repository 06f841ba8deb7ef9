import type { Block, SourceDocument } from "../../documents";
import { editions } from "../../statute";
import type { ReadableSheets } from "../../workbook";
import { isFormLabel, isFormLine } from "../figures/formLabels";
import { sectionStart } from "../narrative/headings";
import { SheetGrids } from "./sheetGrid";
import { seenSheets, type SeenSheet, type SheetRow } from "./sheetRows";

/**
 * A workbook of any layout as a document: what stands alone in its row is a paragraph, rows of several cells are tables. Merged cells are known by their first place only, as
 * where a page lost them.
 */
export async function sheetsDocument(sheets: ReadableSheets): Promise<SourceDocument> {
  return { title: "", blocks: (await seenSheets(sheets)).flatMap(sheetBlocks) };
}

/** The blocks of a sheet; where its tab is the only heading of what stands on it, it is one. */
function sheetBlocks(sheet: SeenSheet): Block[] {
  const left = Math.min(...sheet.rows.filter(isTableRow).flatMap(({ cells }) => [...cells.keys()]));
  const grids = new SheetGrids(sheet.name, left);
  const blocks = cutRows(sheet.rows).flatMap(({ rows, isTable }) => (isTable ? [grids.gridOf(rows)] : linesOf(rows, sheet.name)));
  const { sections } = editions[0];
  const tab = sectionStart(sheet.name, sections);
  // 「（一）主动公开情况」 is a part of what the tab names.
  const isSaid = blocks.some((block) => {
    const start = block.kind === "paragraph" ? sectionStart(block.text, sections) : undefined;
    return start !== undefined && (start.style === undefined || start.section === tab?.section);
  });
  return tab && !isSaid ? [{ kind: "paragraph", text: sheet.name, place: { sheet: sheet.name } }, ...blocks] : blocks;
}

/** Longer texts are sentences, no labels. */
const LONGEST_LABEL = 80;
/** A heading within a table says no more. */
const LONGEST_HEADING = 30;
const SECTION = /^\s*(?:第?[一二三四五六七八九十]+(?:部分)?[、，．.]|[（(]?单位)/u;

/** Rows that hang together. */
interface Part {
  readonly rows: SheetRow[];
  readonly isTable: boolean;
}

/** Tables, and between them rows that stand alone. */
function cutRows(rows: readonly SheetRow[]): Part[] {
  const parts: Part[] = [];
  rows.forEach((row, index) => {
    const part = parts.at(-1);
    const last = part?.rows.at(-1);
    const goesOn = part?.isTable === true && last?.number === row.number - 1;
    if (goesOn && (isTableRow(row) || isOnly(row, isFormLabel) || (isHeading(row) && isFollowed(row, rows[index + 1])))) part.rows.push(row);
    else parts.push({ rows: [row], isTable: beginsTable(rows, index) });
  });
  return parts;
}

/** A short label of the form begins a table where rows of one follow it. */
function beginsTable(rows: readonly SheetRow[], index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row) return false;
  if (isTableRow(row) || isOnly(row, isFormLine)) return true;
  return isOnly(row, isFormLabel) && next?.number === row.number + 1 && beginsTable(rows, index + 1);
}

const isTableRow = ({ cells }: SheetRow): boolean => cells.size > 1 && [...cells.values()].every((text) => text.length <= LONGEST_LABEL);

const isFollowed = (row: SheetRow, next: SheetRow | undefined): boolean => next !== undefined && next.number === row.number + 1 && isTableRow(next);

/** A short line within a table. */
function isHeading({ cells }: SheetRow): boolean {
  const [text = ""] = cells.values();
  return text.length <= LONGEST_HEADING && !/[。；：:]/u.test(text) && !SECTION.test(text) && /\p{L}/u.test(text);
}

/** Whether a row says what the form does and no figure: nothing is filled in, or it is a heading over the rows below it. */
const isOnly = ({ cells }: SheetRow, is: (text: string) => boolean): boolean => [...cells.values()].every(is);

const linesOf = (rows: readonly SheetRow[], sheet: string): Block[] =>
  rows.flatMap(({ cells, number }) =>
    [...cells.values()].flatMap((text) => text.split("\n")).map((text): Block => ({ kind: "paragraph", text, place: { sheet, row: number } })),
  );
