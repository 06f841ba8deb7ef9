import { printTable } from "../../src/layout";
import { figureTag } from "../../src/report";
import { HEADING_ROOM, tableXml } from "../../src/report/tables/tableXml";
import type { TableStyles } from "../../src/report/tables/tableStyles";
import type { Edition } from "../../src/statute";
import { textHeight, textWidth } from "./page";

/** Draws the tables of an edition in place of the paragraphs of their tags, with the tag of each figure in its cell. */
export function drawTables(document: string, edition: Edition, styles: TableStyles): string {
  return edition.tables.reduce((xml, table) => {
    const printed = printTable(table);
    const cells = printed.cells.map((cell) => (cell.figure ? { ...cell, text: `{${figureTag(table, cell.figure)}}` } : cell));
    const paragraph = new RegExp(`<w:p>(?:(?!</w:p>).)*\\{表${table.number}\\}</w:t></w:r></w:p>`, "su");
    if (!paragraph.test(xml)) throw new Error(`No place for table ${table.number}`);
    return xml.replace(paragraph, () => tableXml({ ...printed, cells }, { width: textWidth, height: textHeight - HEADING_ROOM, styles }));
  }, document);
}
