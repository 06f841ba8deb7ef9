import { listHeights, type SheetPlan } from "../../workbook";
import { listRows } from "./listRows";
import { startsFormula } from "./startsFormula";
import type { WorkbookEditor } from "./workbookEditor";

/** Adds the list of a plan to its sheet, whose content is drawn. */
export function addList(editor: WorkbookEditor, part: string, plan: SheetPlan): void {
  const { content, list = [] } = plan;
  if (list.length === 0) return;
  const sheet = editor.sheetAt(part);
  const model = content.length - 1;
  const marked = new Set<number>();
  for (const cells of list) for (const [column, cell] of cells.entries()) if (startsFormula(cell)) marked.add(column);
  const looks = (content[model] ?? []).map((_, column) => {
    const look = sheet.find({ row: model, column })?.getAttribute("s") ?? null;
    return { look, marked: marked.has(column) ? editor.styles.quoted(look) : look };
  });
  const heightOf = listHeights(plan);
  sheet.forgetExtent();
  editor.package.addRows(part, () => listRows(list, content.length + 1, looks, heightOf));
}
