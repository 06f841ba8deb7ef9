import { writeXlsx } from "hucre";
import { fittedHeights, type SheetPlan } from "../../workbook";
import { XlsxPackage } from "../../xlsx";
import { drawSheet, printNames } from "./drawSheet";
import type { StandardFont } from "./planTerms";
import { startsFormula } from "./startsFormula";
import { WorkbookEditor } from "./workbookEditor";
import { childOf, childrenOf } from "./xmlTree";

/** The standard font of a new workbook of a Chinese Excel. */
export const chineseFont: StandardFont = { name: "等线", size: 11 };

/** What a new file says of its last change: a file that is made of the same is the same, byte for byte. */
const LAST_CHANGE = new Date(Date.UTC(1980, 0, 1));

/**
 * A workbook with the planned sheets and no others, which opens at the first. Formulas have no results yet.
 * @param texts whether texts stand in a part of their own, as programs write them, or each in its cell
 */
export async function drawWorkbook(plans: readonly SheetPlan[], font: StandardFont, texts: "shared" | "inline"): Promise<WorkbookEditor> {
  const bytes = await writeXlsx({
    sheets: plans.map((plan) => drawSheet(plan, font)),
    namedRanges: plans.flatMap(printNames),
    activeSheet: 0,
    defaultFont: font,
    stringMode: texts,
    properties: { modified: LAST_CHANGE },
  });
  const editor = new WorkbookEditor(new XlsxPackage(bytes));
  for (const plan of plans) {
    keepTexts(editor, plan);
    fitRows(editor, plan);
  }
  return editor;
}

/**
 * A text that looks like a formula stays a text when a person edits its cell, and blanks at the ends of texts stay where texts stand in
 * their cells: hucre says neither.
 */
function keepTexts(editor: WorkbookEditor, { name, content }: SheetPlan): void {
  const sheet = editor.sheet(name);
  for (const [{ row, column }, cell] of sheet.cells) {
    const text = childOf(cell, "is");
    for (const one of text ? childrenOf(text, "t") : []) one.setAttribute("xml:space", "preserve");
    if (startsFormula(content[row]?.[column])) cell.setAttribute("s", editor.styles.quoted(cell.getAttribute("s")));
  }
}

/** A height without `customHeight` is what the row needs now: it changes when a person writes in the row. hucre would make it fixed. */
function fitRows(editor: WorkbookEditor, plan: SheetPlan): void {
  const heights = fittedHeights(plan);
  const data = childOf(editor.sheet(plan.name).root, "sheetData");
  for (const row of data ? childrenOf(data, "row") : []) {
    const height = heights.get(Number(row.getAttribute("r")));
    if (height !== undefined) row.setAttribute("ht", String(height));
  }
}
