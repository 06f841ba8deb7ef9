import type { Block, SourceDocument } from "../../documents";
import { editions } from "../../statute";
import type { ReadableSheets } from "../../workbook";
import { sectionStart } from "../narrative/headings";
import { cutRows, isTableRow } from "./cutRows";
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

const linesOf = (rows: readonly SheetRow[], sheet: string): Block[] =>
  rows.flatMap(({ cells, number }) =>
    [...cells.values()].flatMap((text) => text.split("\n")).map((text): Block => ({ kind: "paragraph", text, place: { sheet, row: number } })),
  );
