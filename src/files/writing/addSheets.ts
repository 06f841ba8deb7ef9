import { XMLSerializer } from "@xmldom/xmldom";
import { SheetsError, type InsertedView, type SheetPlan } from "../../workbook";
import { drawWorkbook } from "./drawWorkbook";
import { viewsOf, type WorkbookEditor } from "./workbookEditor";
import { adopt, childOf, childrenOf } from "./xmlTree";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds the planned sheets behind the others and shows the first, or leaves shown what is: they are drawn as a workbook of their own, whose sheets, looks and
 * names are then taken over.
 * @returns the part of a new sheet, by its name
 */
export async function addSheets(editor: WorkbookEditor, plans: readonly SheetPlan[], view: InsertedView): Promise<(name: string) => string> {
  if (editor.isStructureProtected) throw new SheetsError("protected", "The structure of the workbook is protected");
  const drawn = await drawWorkbook(plans, editor.styles.standardFont, "inline");
  const others = childrenOf(editor.ensure("sheets"), "sheet").map((sheet) => sheet.getAttribute("name") ?? "");
  const parts = takeSheets(editor, drawn);
  const own = childOf(drawn.workbook, "definedNames");
  for (const name of own ? childrenOf(own, "definedName") : []) {
    const taken = adopt(editor.ensure("definedNames"), name);
    taken.setAttribute("localSheetId", String(Number(taken.getAttribute("localSheetId")) + others.length));
  }
  const [first] = parts;
  if (view === "shown" && first !== undefined) editor.showOnly(first, others.length);
  return (name) => parts[plans.findIndex((plan) => plan.name === name)] ?? "";
}

/** @returns their parts */
function takeSheets(editor: WorkbookEditor, drawn: WorkbookEditor): string[] {
  const { look, difference } = editor.styles.append(drawn.styles);
  const namespace = editor.workbook.namespaceURI ?? "";
  return drawn.parts.sheets.map(({ name }) => {
    const { root, cells } = drawn.sheet(name);
    // Of the workbook where it was drawn it may be the one that shows.
    for (const view of viewsOf(root)) view.removeAttribute("tabSelected");
    for (const [, cell] of cells) if (cell.hasAttribute("s")) cell.setAttribute("s", look(cell.getAttribute("s") ?? ""));
    for (const rule of childrenOf(root, "conditionalFormatting").flatMap((one) => childrenOf(one, "cfRule"))) {
      rule.setAttribute("dxfId", difference(rule.getAttribute("dxfId") ?? ""));
    }
    const part = editor.package.freeName((number) => `xl/worksheets/sheet${number}.xml`);
    // The strict form of the format has a namespace of its own.
    const xml = new XMLSerializer().serializeToString(root).replaceAll(`"${root.namespaceURI ?? ""}"`, `"${namespace}"`);
    editor.listSheet(name, editor.package.add(part, xml, { contentType: WORKSHEET, type: "worksheet", from: editor.parts.workbook }));
    return part;
  });
}
