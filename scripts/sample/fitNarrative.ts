import { edition2021 } from "../../src/statute";
import { NARRATIVE_SHEET, planStandardSheets } from "../../src/workbook";
import { wrappedHeight } from "../../src/workbook/standard/textSize";

/** The paragraphs of 正文 below the introduction, whose row comes with its height. */
const FIRST_ROW = 5;
const PARAGRAPHS = `C${FIRST_ROW}:C43`;

/** Makes the rows of 正文 tall enough for their texts, for readers of the file that do not fit rows by themselves. */
export async function fitNarrative(): Promise<void> {
  const width = planStandardSheets(edition2021, "typed").find(({ name }) => name === NARRATIVE_SHEET)?.columnWidths[2] ?? 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(NARRATIVE_SHEET);
    const paragraphs = sheet.getRange(PARAGRAPHS).load({ values: true });
    await context.sync();
    (paragraphs.values as string[][]).forEach(([text = ""], index) => {
      if (text !== "") sheet.getRange(`C${FIRST_ROW + index}`).format.rowHeight = wrappedHeight(text, width);
    });
    await context.sync();
  });
}
