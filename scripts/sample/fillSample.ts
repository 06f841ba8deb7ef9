import { edition2021 } from "../../src/statute";
import { NARRATIVE_SHEET, ORGAN_SHEET, readWorkbook, reportAreas, type CellContent, type Sheets } from "../../src/workbook";
import { sampleContent } from "./sampleContent";

/** Fills inserted standard sheets with the sample report, cell by cell, each found by its label as a person finds it. */
export async function fillSample(sheets: Sheets): Promise<void> {
  await fillFigures(sheets);
  await fillOrganSheet(sheets);
  await fillNarrative(sheets);
}

async function fillFigures(sheets: Sheets): Promise<void> {
  const { places } = readWorkbook(edition2021, await sheets.read(reportAreas(edition2021)));
  for (const place of places.values()) await sheets.write(place, sampleContent.figure);
}

async function fillOrganSheet(sheets: Sheets): Promise<void> {
  const labels = await readTexts(sheets, ORGAN_SHEET, "A1:A60");
  for (const [label, value] of [...Object.entries(sampleContent.organ), ...Object.entries(sampleContent.namedFigures)]) {
    const row = rowOf(labels, ([text]) => text === label, label);
    await sheets.write({ sheet: ORGAN_SHEET, address: `B${row}` }, value);
  }
}

async function fillNarrative(sheets: Sheets): Promise<void> {
  const rows = await readTexts(sheets, NARRATIVE_SHEET, "A1:B60");
  for (const { part, heading, text } of sampleContent.narrative) {
    const row = rowOf(rows, (cells) => cells[0] === part && cells[1] === heading, `${part} ${heading}`);
    await sheets.write({ sheet: NARRATIVE_SHEET, address: `C${row}` }, text);
  }
}

async function readTexts(sheets: Sheets, sheet: string, address: string): Promise<string[][]> {
  const { blocks } = await sheets.read([{ sheet, address }]);
  return (blocks[0] ?? []).map((cells: readonly CellContent[]) => cells.map(({ value }) => String(value)));
}

/** The number of the row, from 1. */
function rowOf(rows: readonly string[][], fits: (cells: readonly string[]) => boolean, what: string): number {
  const index = rows.findIndex(fits);
  if (index < 0) throw new Error(`the standard sheets have no row for ${what}`);
  return index + 1;
}
