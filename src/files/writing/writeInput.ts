import type { Element } from "@xmldom/xmldom";
import { moveFormula, openFormula, saveFormula } from "../../formulas";
import { contains, type Position } from "../../address";
import { CELL_LIMIT, SheetsError, type CellInput } from "../../workbook";
import { setFormula, setValue } from "./cellContent";
import type { SheetTree } from "./sheetTree";
import { startsFormula } from "./startsFormula";
import type { Styles } from "./styles";
import type { WorkbookEditor } from "./workbookEditor";
import { childOf, isSet } from "./xmlTree";

/**
 * Writes one value or formula into one cell of a sheet, in the place of what it held. What a merged cell covers stays blank, as in Excel.
 * @returns whether it was written
 * @throws SheetsError `protected` where Excel would not let it be changed, `host` where more than the cell would have to be
 */
export function writeInput(editor: WorkbookEditor, sheetName: string, at: Position, input: CellInput): boolean {
  const sheet = editor.sheet(sheetName);
  const { styles } = editor;
  refuseProtected(sheet, styles, at);
  refuseParts(sheet, at);
  if (typeof input === "string" && input.length > CELL_LIMIT) throw new SheetsError("host", `A text of ${input.length} characters`);
  if (typeof input === "number" && !Number.isFinite(input)) throw new SheetsError("host", `No number: ${input}`);
  if (isCovered(sheet, at)) return false;
  const cell = sheet.ensure(at);
  writeOutShared(sheet, at, cell);
  if (typeof input === "object") setFormula(cell, saveFormula(input.formula));
  else setValue(cell, input);
  const look = cell.getAttribute("s");
  const fitting = lookFor(input, look, styles);
  if (fitting !== null && fitting !== look) cell.setAttribute("s", fitting);
  return true;
}

/** A text that looks like a formula carries Excel's mark of a text; numbers and formulas are none in a cell of texts. */
function lookFor(input: CellInput, look: string | null, styles: Styles): string | null {
  if (typeof input === "string") return startsFormula(input) ? styles.quoted(look) : look;
  const plain = styles.isText(look) ? styles.general(look) : look;
  return typeof input === "object" ? styles.unquoted(plain) : plain;
}

function refuseProtected(sheet: SheetTree, styles: Styles, at: Position): void {
  const protection = childOf(sheet.root, "sheetProtection");
  if (!protection || !isSet(protection, "sheet")) return;
  if (!styles.isUnlocked(sheet.find(at)?.getAttribute("s") ?? null)) throw new SheetsError("protected", "The sheet is protected");
}

/** A cell of an array formula or of a data table is not changed alone: Excel refuses that too. */
function refuseParts(sheet: SheetTree, at: Position): void {
  if (sheet.arrays.some((area) => contains(area, at))) throw new SheetsError("host", "A part of an array cannot be changed");
}

const isCovered = (sheet: SheetTree, at: Position): boolean => sheet.merged.some((area) => contains(area, at) && (at.row > area.top || at.column > area.left));

/** Cells that share a formula refer to the first of them: where that one is overwritten, each gets the formula for itself. */
function writeOutShared(sheet: SheetTree, from: Position, master: Element): void {
  const shared = childOf(master, "f");
  const text = shared?.textContent ?? "";
  if (shared?.getAttribute("t") !== "shared" || text === "") return;
  for (const [to, cell] of sheet.cellsWhere(/shared/u)) {
    const formula = childOf(cell, "f");
    const refersToIt = formula?.getAttribute("t") === "shared" && formula.getAttribute("si") === shared.getAttribute("si");
    if (!refersToIt || cell === master) continue;
    formula.textContent = saveFormula(moveFormula(openFormula(text), from, to));
    for (const attribute of ["t", "si", "ref"]) formula.removeAttribute(attribute);
  }
}
